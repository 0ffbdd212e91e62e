package io.github.zhengyou.pledge;

import static io.github.zhengyou.lifecycle.Role.MASSES;
import static io.github.zhengyou.lifecycle.Role.PLEDGER;
import static io.github.zhengyou.pledge.PledgeFixtures.ROAD;
import static io.github.zhengyou.pledge.PledgeFixtures.event;
import static io.github.zhengyou.pledge.PledgeFixtures.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a process can demand besides publication, and how two processes differ. */
class PledgeDemandsTest {

    /** Propose with all elements, fulfil, be commented on by the secretary and appraised by the masses, close. */
    private static final PledgeProcess PROCESS = PledgeProcess.builder(ProcessId.of("demands@1"))
            .start("open", PledgePhase.PROPOSE)
            .state("active", PledgePhase.FULFIL)
            .end("closed", PledgePhase.CLOSE)
            .permit("open", "propose", "active")
            .by(PLEDGER)
            .when(PledgeGuards.itemsState(PledgeElement.GOAL, PledgeElement.MEASURES, PledgeElement.DUE))
            .permit("active", "comment", "active")
            .by(Role.SECRETARY)
            .permit("active", "appraise", "active")
            .by(MASSES)
            .permit("active", "close", "closed")
            .when(PledgeGuards.actionsTaken("comment", "appraise"))
            .labelState("active", LocalizedText.of("履诺", "in fulfilment"))
            .labelAction("comment", LocalizedText.of("领导点评", "leader commentary"))
            .labelAction("appraise", LocalizedText.of("群众评议", "mass appraisal"))
            .build();

    private static final PledgeItem WHOLE = PledgeItem.builder()
            .id(ROAD)
            .goal("通车")
            .measures("筹资筹劳")
            .due(PledgeFixtures.DAY.plusDays(90))
            .build();

    private static PledgeEvent propose(PledgeItem item) {
        return event(1, "propose", PLEDGER).proposal(proposal("member-1", item)).build();
    }

    private static List<Finding> findings(PledgeEvent... events) {
        return PROCESS.replay(List.of(events)).findings().list();
    }

    @Test
    void nameTheStepsThatAreMissingBeforeClosing() {
        PledgeEvent comment = event(2, "comment", Role.SECRETARY).build();
        PledgeEvent appraise = event(3, "appraise", MASSES).build();
        PledgeEvent close = event(4, "close", PLEDGER).build();
        assertThat(findings(propose(WHOLE), comment, appraise, close)).isEmpty();
        assertThat(findings(propose(WHOLE), comment, close)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("pledge.step-missing");
            assertThat(finding.arguments()).containsEntry("missing", new Argument.Texts(List.of("appraise")));
            assertThat(finding.message(Catalogue.core(), Language.EN))
                    .isEqualTo("pledge 'p1' in state 'in fulfilment' cannot take the action 'close' (entry 'e4' of"
                            + " 2011-03-05) before these steps: mass appraisal. The entry is left out: take and"
                            + " record them first");
        });
        assertThat(findings(propose(WHOLE), close).get(0).arguments())
                .containsEntry("missing", new Argument.Texts(List.of("appraise", "comment")));
    }

    @Test
    void nameTheElementsThatAnItemDoesNotState() {
        PledgeItem item =
                PledgeItem.builder().id(ROAD).goal("通车").measures("筹资筹劳").build();
        assertThat(findings(propose(item))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("pledge.element-missing");
            assertThat(finding.arguments())
                    .containsEntry("item", new Argument.Text("road"))
                    .containsEntry("elements", new Argument.Texts(List.of("due")));
            assertThat(finding.message(Catalogue.core(), Language.EN))
                    .isEqualTo("pledge 'p1': item 'road' does not state time of fulfilment, which the action 'propose'"
                            + " (entry 'e1' of 2011-03-02) demands. The entry is left out: add what is missing to the"
                            + " item");
        });
    }

    @Test
    void nameAnotherRoleThanTheCommentator() {
        assertThat(findings(
                        propose(WHOLE),
                        event(2, "comment", Role.DEPUTY_SECRETARY).build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("pledge.role-not-allowed");
                    assertThat(finding.arguments())
                            .containsEntry("role", new Argument.Text("deputy-secretary"))
                            .containsEntry("allowed", new Argument.Texts(List.of("secretary")));
                });
    }

    @Test
    void refuseToNameNothing() {
        assertThatThrownBy(() -> new PledgeGuard.ActionsTaken(Set.of()))
                .hasMessage("guard 'actions-taken' must name at least one action, got none");
        assertThatThrownBy(() -> new PledgeGuard.ItemsState(Set.of()))
                .hasMessage("guard 'items-state' must name at least one element, got none");
    }

    @Test
    void differBySynonymsAndByPhasesOfOneAlone() {
        PledgeProcess other = PledgeProcess.builder(ProcessId.of("other@1"))
                .start("open", PledgePhase.PROPOSE)
                .state("shown", PledgePhase.PUBLISH)
                .state("active", PledgePhase.FULFIL)
                .end("closed", PledgePhase.CLOSE)
                .permit("open", "show", "shown")
                .permit("shown", "fulfil", "active")
                .permit("active", "close", "closed")
                .labelState("active", LocalizedText.of("践诺", "being fulfilled"))
                .build();
        ProcessComparison comparison = PROCESS.compare(other);
        assertThat(comparison.both())
                .extracting(ProcessComparison.Steps::phase)
                .containsExactly(PledgePhase.PROPOSE, PledgePhase.FULFIL, PledgePhase.CLOSE);
        assertThat(comparison.onlyFirst()).isEmpty();
        assertThat(comparison.onlySecond())
                .extracting(ProcessComparison.Steps::phase)
                .containsExactly(PledgePhase.PUBLISH);
        assertThat(comparison.synonyms())
                .containsExactly(new ProcessComparison.Steps(
                        PledgePhase.FULFIL,
                        List.of(LocalizedText.of("履诺", "in fulfilment")),
                        List.of(LocalizedText.of("践诺", "being fulfilled"))));
    }

    @Test
    void nameTheStepsAndNotTheStartBeforeThem() {
        LocalizedText drafting = LocalizedText.of("拟定", "being drafted");
        LocalizedText proposed = LocalizedText.of("提诺", "proposed");
        PledgeProcess drafted = PledgeProcess.builder(ProcessId.of("drafted@1"))
                .start("open", PledgePhase.PROPOSE)
                .end("proposed", PledgePhase.PROPOSE)
                .permit("open", "propose", "proposed")
                .labelState("open", drafting)
                .labelState("proposed", proposed)
                .build();
        PledgeProcess alone = PledgeProcess.builder(ProcessId.of("alone@1"))
                .start("open", PledgePhase.PROPOSE)
                .end("closed", PledgePhase.CLOSE)
                .permit("open", "close", "closed")
                .labelState("open", drafting)
                .build();
        assertThat(drafted.compare(alone).synonyms())
                .containsExactly(
                        new ProcessComparison.Steps(PledgePhase.PROPOSE, List.of(proposed), List.of(drafting)));
    }

    @Test
    void countBySectorWhereItIsKnown() {
        List<Pledge> pledges = PROCESS.replay(List.of(propose(WHOLE))).pledges();
        PledgeLedger ledger = PledgeLedger.of(
                pledges, PledgeFixtures.DAY.plusDays(5), organization -> Optional.of(Sector.of("rural")));
        assertThat(ledger.bySector()).isEqualTo(Map.of(Sector.of("rural"), ledger.total()));
        assertThat(ledger.plus(ledger).bySector().get(Sector.of("rural")).pledges())
                .isEqualTo(2);
        assertThat(ledger.withoutSector()).isEqualTo(PledgeTally.EMPTY);
        PledgeLedger uncounted = PledgeLedger.of(pledges, PledgeFixtures.DAY.plusDays(5));
        assertThat(uncounted.bySector()).isEmpty();
        assertThat(uncounted.withoutSector()).isEqualTo(PledgeTally.EMPTY);
        PledgeLedger unknown =
                PledgeLedger.of(pledges, PledgeFixtures.DAY.plusDays(5), organization -> Optional.empty());
        assertThat(unknown.bySector()).isEmpty();
        assertThat(unknown.withoutSector()).isEqualTo(unknown.total());
        assertThat(unknown.plus(ledger).withoutSector()).isEqualTo(unknown.total());
    }
}
