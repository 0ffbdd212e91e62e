package io.github.zhengyou.scoring.rater;

import static io.github.zhengyou.scoring.rater.RaterFixture.AS_OF;
import static io.github.zhengyou.scoring.rater.RaterFixture.DAY;
import static io.github.zhengyou.scoring.rater.RaterFixture.assertFormula;
import static io.github.zhengyou.scoring.rater.RaterFixture.assertRefused;
import static io.github.zhengyou.scoring.rater.RaterFixture.evidence;
import static io.github.zhengyou.scoring.rater.RaterFixture.notChecked;
import static io.github.zhengyou.scoring.rater.RaterFixture.nothingDue;
import static io.github.zhengyou.scoring.rater.RaterFixture.number;
import static io.github.zhengyou.scoring.rater.RaterFixture.object;
import static io.github.zhengyou.scoring.rater.RaterFixture.points;
import static io.github.zhengyou.scoring.rater.RaterFixture.rater;
import static io.github.zhengyou.scoring.rater.RaterFixture.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.pledge.Pledge;
import io.github.zhengyou.pledge.PledgeEvent;
import io.github.zhengyou.pledge.PledgeId;
import io.github.zhengyou.pledge.PledgeItem;
import io.github.zhengyou.pledge.PledgeItemId;
import io.github.zhengyou.pledge.PledgeOutcome;
import io.github.zhengyou.pledge.PledgePhase;
import io.github.zhengyou.pledge.PledgeProcess;
import io.github.zhengyou.pledge.PledgeProposal;
import io.github.zhengyou.pledge.PledgeTerm;
import io.github.zhengyou.pledge.PledgerKind;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.ReasonCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PledgeFulfilmentTest {

    private static final PledgeProcess PROCESS = PledgeProcess.builder(ProcessId.of("short@1"))
            .start("open", PledgePhase.PROPOSE)
            .state("made", PledgePhase.FULFIL)
            .end("appraised", PledgePhase.APPRAISE)
            .permit("open", "make", "made")
            .by(Role.PLEDGER)
            .permit("made", "appraise", "appraised")
            .by(Role.MASSES)
            .build();

    private final Pledge kept = pledge("kept", "member-1", PledgeOutcome.FULFILLED, PledgeOutcome.FULFILLED);
    private final Pledge half = pledge("half", "member-2", PledgeOutcome.FULFILLED, PledgeOutcome.PARTLY);
    private final Pledge broken = pledge("broken", "member-3", PledgeOutcome.NOT_FULFILLED_NO_REASON);

    @Test
    void countsItemsOrPledgers() {
        CriterionEvidence all = pledges(kept, half, broken);
        assertThat(rater("pledge-fulfilment").rate(all)).isEqualTo(points(60));
        assertThat(rater("pledge-fulfilment", "by", "items").rate(all)).isEqualTo(points(60));
        assertThat(rater("pledge-fulfilment", "by", "pledgers").rate(all)).isEqualTo(points(100, 3));
        assertThat(rater("pledge-fulfilment").rate(pledges(kept))).isEqualTo(points(100));
        assertThat(rater("pledge-fulfilment").rate(pledges(broken))).isEqualTo(points(0));
    }

    @Test
    void anItemFulfilledInPartCountsWhatTheSchemeSays() {
        assertThat(rater("pledge-fulfilment", "partly", number("0.5")).rate(pledges(kept, half, broken)))
                .isEqualTo(points(70));
        assertThat(rater("pledge-fulfilment", "partly", 1).rate(pledges(half))).isEqualTo(points(100));
    }

    @Test
    void saysHowItCameToTheRate() {
        CriterionEvidence all = pledges(kept, half, broken);
        Rater partly = rater("pledge-fulfilment", "partly", number("0.5"));
        assertThat(partly.formula(all).orElseThrow()).hasToString("(3 + 0.5) ÷ 5 × 100");
        assertThat(rater("pledge-fulfilment", "by", "pledgers").formula(all).orElseThrow())
                .hasToString("1 ÷ 3 × 100");
        assertFormula(partly, all);
        assertFormula(rater("pledge-fulfilment"), all);
        assertFormula(rater("pledge-fulfilment", "by", "pledgers"), all);
    }

    @Test
    void anItemFulfilledInPartBeforeItIsDueCountsNowhere() {
        PledgeItem later = PledgeItem.builder()
                .id(PledgeItemId.of("later"))
                .due(AS_OF.plusDays(1))
                .build();
        Pledge early = pledge("early", List.of(later), PledgeOutcome.PARTLY, AS_OF);
        assertThat(rater("pledge-fulfilment", "partly", 1).rate(pledges(early, broken)))
                .isEqualTo(points(0));
        assertThat(rater("pledge-fulfilment", "partly", 1).rate(pledges(early))).isEqualTo(nothingDue());
    }

    @Test
    void whatHappenedAfterTheDayDoesNotCount() {
        Pledge late = pledge(
                "late",
                List.of(PledgeItem.builder().id(PledgeItemId.of("i")).due(AS_OF).build()),
                PledgeOutcome.PARTLY,
                AS_OF.plusDays(1));
        assertThat(rater("pledge-fulfilment", "partly", 1).rate(pledges(late))).isEqualTo(points(0));
        assertThat(rater("pledge-fulfilment")
                        .rate(pledges(kept).toBuilder().asOf(DAY.minusDays(1)).build()))
                .isEqualTo(notChecked());
    }

    @Test
    void noPledgeIsNoEvidenceAndNothingDueIsNoShare() {
        Rater rater = rater("pledge-fulfilment");
        assertThat(rater.forms()).isEmpty();
        assertThat(rater.needsEntries()).isFalse();
        assertThat(rater.rate(evidence())).isEqualTo(notChecked());
        assertThat(rater.rate(pledges(pledge("w", "member-4", PledgeOutcome.WITHDRAWN))))
                .isEqualTo(nothingDue());
        assertThat(rater("pledge-fulfilment", "by", "pledgers")
                        .rate(pledges(pledge("w", "member-4", PledgeOutcome.WITHDRAWN))))
                .isEqualTo(nothingDue());
    }

    @Test
    void theRateCanFallIntoBands() {
        var bands = List.of(object("from", number("0.6"), "points", 60), object("from", number("0.9"), "points", 100));
        assertThat(rater("pledge-fulfilment", "bands", bands).rate(pledges(kept, half, broken)))
                .isEqualTo(points(60));
        assertThat(rater("pledge-fulfilment", "bands", bands).rate(pledges(kept)))
                .isEqualTo(points(100));
        assertThat(rater("pledge-fulfilment", "bands", bands).rate(pledges(half, broken)))
                .isEqualTo(unknown(ReasonCode.NO_BAND));
    }

    @Test
    void whatAPartIsWorthIsAShare() {
        assertRefused(
                "'partly' must be a share from 0 to 1, got 50, at scheme#/parameters/partly",
                "pledge-fulfilment",
                "partly",
                50);
        assertRefused(
                "'by' must be one of the known words, got 'members'; there are: items, pledgers, at scheme#/parameters/by",
                "pledge-fulfilment",
                "by",
                "members");
        assertRefused(
                "'bands' must be a list of at least one band, got the list [], at scheme#/parameters/bands",
                "pledge-fulfilment",
                "bands",
                List.of());
    }

    private static CriterionEvidence pledges(Pledge... pledges) {
        return evidence().toBuilder().pledges(List.of(pledges)).build();
    }

    private static Pledge pledge(String id, String pledger, PledgeOutcome... outcomes) {
        PledgeProposal.Builder proposal = proposal(pledger);
        PledgeEvent.Builder appraisal = event(id, "appraise", Role.MASSES, DAY.plusDays(1));
        for (int i = 0; i < outcomes.length; i++) {
            PledgeItemId item = PledgeItemId.of("item-" + i);
            proposal.addItem(PledgeItem.of(item));
            appraisal.putOutcome(item, outcomes[i]);
        }
        return pledge(id, proposal.build(), appraisal.build());
    }

    private static Pledge pledge(String id, List<PledgeItem> items, PledgeOutcome outcome, LocalDate day) {
        PledgeEvent.Builder appraisal = event(id, "appraise", Role.MASSES, day);
        items.forEach(item -> appraisal.putOutcome(item.id(), outcome));
        return pledge(id, proposal("member-9").items(items).build(), appraisal.build());
    }

    private static Pledge pledge(String id, PledgeProposal proposal, PledgeEvent appraisal) {
        PledgeEvent made =
                event(id, "make", Role.PLEDGER, DAY).proposal(proposal).build();
        return PROCESS.replay(List.of(made, appraisal), LocalDate.of(2020, 1, 1))
                .pledges()
                .get(0);
    }

    private static PledgeProposal.Builder proposal(String pledger) {
        return PledgeProposal.builder()
                .pledger(SubjectId.of(pledger))
                .pledgerKind(PledgerKind.MEMBER)
                .organization(OrganizationId.of("branch-1"))
                .term(PledgeTerm.ANNUAL);
    }

    private static PledgeEvent.Builder event(String pledge, String action, Role role, LocalDate day) {
        return PledgeEvent.builder()
                .id(EntryId.of(pledge + "-" + action))
                .pledge(PledgeId.of(pledge))
                .date(day)
                .action(Action.of(action))
                .role(role)
                .reason(Optional.of("reason"));
    }
}
