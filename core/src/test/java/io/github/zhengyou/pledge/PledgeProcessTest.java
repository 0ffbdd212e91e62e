package io.github.zhengyou.pledge;

import static io.github.zhengyou.pledge.PledgeFixtures.CASE_11;
import static io.github.zhengyou.pledge.PledgeFixtures.ROAD;
import static io.github.zhengyou.pledge.PledgeFixtures.WELL;
import static io.github.zhengyou.pledge.PledgeFixtures.appraise;
import static io.github.zhengyou.pledge.PledgeFixtures.event;
import static io.github.zhengyou.pledge.PledgeFixtures.fiveSteps;
import static io.github.zhengyou.pledge.PledgeFixtures.fulfil;
import static io.github.zhengyou.pledge.PledgeFixtures.pledge;
import static io.github.zhengyou.pledge.PledgeFixtures.proposal;
import static io.github.zhengyou.pledge.PledgeFixtures.publish;
import static io.github.zhengyou.pledge.PledgeFixtures.returned;
import static io.github.zhengyou.pledge.PledgeFixtures.review;
import static io.github.zhengyou.pledge.PledgeFixtures.set;
import static io.github.zhengyou.pledge.PledgeFixtures.twoItems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.LifecycleDefectException;
import io.github.zhengyou.lifecycle.Move;
import io.github.zhengyou.lifecycle.Move.Moved;
import io.github.zhengyou.lifecycle.Move.Rejected;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.Rejection;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.lifecycle.State;
import io.github.zhengyou.lifecycle.Transition;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PledgeProcessTest {

    private static PledgeProcess.Builder small() {
        return PledgeProcess.builder(ProcessId.of("small@1"))
                .start("draft", PledgePhase.PROPOSE)
                .state("active", PledgePhase.FULFIL)
                .end("closed", PledgePhase.CLOSE)
                .permit("draft", "submit", "active")
                .by(Role.PLEDGER)
                .permit("active", "close", "closed")
                .by(Role.REVIEWER)
                .when(PledgeGuards.publishedOnAll(PublicationChannel.BOARD, PublicationChannel.WEB));
    }

    private static void assertUnmet(Move<Pledge, PledgeEntry> move, PledgeGuard... guards) {
        assertThat(move).isInstanceOfSatisfying(Rejected.class, rejected -> {
            assertThat(rejected.code()).isEqualTo(Rejection.GUARD_UNMET);
            assertThat(rejected.unmet()).isEqualTo(List.of(guards));
        });
    }

    @Test
    void aPledgeBeginsWithItsProposal() {
        Pledge pledge = pledge(set(1));
        assertThat(pledge.proposal()).isEqualTo(twoItems());
        assertThat(pledge.revision()).isEqualTo(1);
        assertThat(pledge.history()).hasSize(1);
        assertThat(pledge.outcomes()).isEmpty();
        assertThat(pledge.publications()).isEmpty();
        assertThat(pledge.permitted()).containsExactly(Action.of("review"), Action.of("return"));
        assertThat(pledge)
                .hasToString("pledge p1, set, revision 1 by case-11@1")
                .extracting(Pledge::lastEntry)
                .hasToString("2011-03-02 open --set--> set (e1, revision 1)");
    }

    @Test
    void doesNotBeginWithoutAProposal() {
        assertUnmet(CASE_11.begin(event(1, "set", Role.PLEDGER).build()), StandingGuard.BRINGS_PROPOSAL);
    }

    @Test
    void doesNotBeginWithAnActionThatTheStartDoesNotHave() {
        assertThat(CASE_11.begin(
                        event(1, "review", Role.REVIEWER).proposal(twoItems()).build()))
                .isEqualTo(new Rejected<>(Rejection.NO_SUCH_ACTION, List.of(), List.of(Action.of("set"))));
    }

    @Test
    void refusesAPledgeWithoutItemsWhereTheProcessDemandsOne() {
        assertUnmet(
                CASE_11.begin(event(1, "set", Role.PLEDGER)
                        .proposal(proposal("member-1"))
                        .build()),
                PledgeGuards.HAS_ITEM);
    }

    @Test
    void refusesARoleThatMayNotAct() {
        assertThat(CASE_11.move(pledge(set(1)), event(2, "review", Role.PLEDGER).build()))
                .isEqualTo(new Rejected<>(
                        Rejection.ROLE_NOT_ALLOWED,
                        List.of(),
                        List.of(Action.of("review"), Action.of("return")),
                        List.of(Role.REVIEWER)));
    }

    @Test
    void refusesAReturnWithoutReason() {
        assertUnmet(
                CASE_11.move(pledge(set(1)), event(2, "return", Role.REVIEWER).build()), PledgeGuards.REASON_GIVEN);
    }

    @Test
    void aReturnedPledgeGetsANewRevisionAndKeepsTheOld() {
        PledgeProposal better = proposal("member-1", PledgeItem.of(ROAD));
        Pledge pledge = pledge(
                set(1),
                returned(2),
                event(3, "set", Role.PLEDGER).proposal(better).build());
        assertThat(pledge.revision()).isEqualTo(2);
        assertThat(pledge.proposal()).isEqualTo(better);
        assertThat(pledge.history()).extracting(PledgeEntry::revision).containsExactly(1, 1, 2);
        assertThat(pledge.history().get(0).event().proposal()).hasValue(twoItems());
        assertThat(pledge.history().get(1).event().reason()).hasValue("too vague");
    }

    @Test
    void aReturnedPledgeSetAgainWithoutNewTextStaysTheSameRevision() {
        Pledge pledge =
                pledge(set(1), returned(2), event(3, "set", Role.PLEDGER).build());
        assertThat(pledge.revision()).isEqualTo(1);
        assertThat(pledge.items()).isEqualTo(twoItems().items());
    }

    @Test
    void ofANewRevisionNothingIsPublishedOrConcludedYet() {
        PledgeProcess amendable = small().permit("active", "amend", "draft")
                .permit("active", "report", "active")
                .build();
        PledgeReplay replay = amendable.replay(List.of(
                event(1, "submit", Role.PLEDGER).proposal(twoItems()).build(),
                event(2, "report", Role.PLEDGER)
                        .addChannels(PublicationChannel.BOARD, PublicationChannel.WEB)
                        .putOutcome(ROAD, PledgeOutcome.PARTLY)
                        .build(),
                event(3, "amend", Role.PLEDGER).proposal(twoItems()).build(),
                event(4, "submit", Role.PLEDGER).build(),
                event(5, "close", Role.REVIEWER).build()));
        Pledge pledge = replay.pledge(PledgeFixtures.P1).orElseThrow();
        assertThat(pledge.revision()).isEqualTo(2);
        assertThat(pledge.publications()).isEmpty();
        assertThat(pledge.outcomes()).isEmpty();
        assertThat(replay.refused())
                .extracting(refused -> refused.event().id().value())
                .containsExactly("e5");
    }

    @Test
    void refusesANewTextThatNobodyWouldReview() {
        Pledge published = pledge(set(1), review(2), publish(3));
        assertUnmet(
                CASE_11.move(
                        published,
                        event(4, "fulfil", Role.PLEDGER).proposal(twoItems()).build()),
                StandingGuard.NO_LATE_PROPOSAL);
    }

    @Test
    void refusesANewRevisionOfAnotherPledger() {
        assertUnmet(
                CASE_11.move(
                        pledge(set(1), returned(2)),
                        event(3, "set", Role.PLEDGER)
                                .proposal(proposal("member-2", PledgeItem.of(ROAD)))
                                .build()),
                StandingGuard.SAME_PLEDGER);
    }

    @Test
    void refusesAnEventThatDoesNotComeAfterTheLast() {
        Pledge pledge = pledge(set(4));
        assertUnmet(CASE_11.move(pledge, review(3)), StandingGuard.IN_ORDER);
        PledgeEvent sameDay = review(4);
        assertUnmet(CASE_11.move(pledge, sameDay), StandingGuard.IN_ORDER);
        assertThat(CASE_11.move(pledge, sameDay.toBuilder().order(1).build())).isInstanceOf(Moved.class);
        assertThat(CASE_11.move(
                        pledge, review(40).toBuilder().date(sameDay.date()).build()))
                .as("entry id e40 comes after e4")
                .isInstanceOf(Moved.class);
    }

    @Test
    void namesEveryUnmetGuardAtOnce() {
        Pledge pledge = pledge(set(1), review(2));
        assertUnmet(
                CASE_11.move(
                        pledge,
                        event(1, "fulfil", Role.PLEDGER).proposal(twoItems()).build()),
                StandingGuard.IN_ORDER,
                StandingGuard.NO_LATE_PROPOSAL,
                PledgeFixtures.PUBLISHED);
    }

    @Test
    void demandsEveryChannelWhereTheProcessSaysAll() {
        PledgeProcess process = small().build();
        PledgeEvent submit = event(1, "submit", Role.PLEDGER)
                .proposal(twoItems())
                .addChannels(PublicationChannel.BOARD)
                .build();
        Pledge active = ((Moved<Pledge, PledgeEntry>) process.begin(submit)).next();
        PledgeEvent close = event(2, "close", Role.REVIEWER).build();
        assertUnmet(
                process.move(active, close),
                PledgeGuards.publishedOnAll(PublicationChannel.BOARD, PublicationChannel.WEB));
        assertThat(process.move(
                        active,
                        close.toBuilder().addChannels(PublicationChannel.WEB).build()))
                .isInstanceOf(Moved.class);
    }

    @Test
    void demandsAnOutcomeOfEveryItem() {
        Pledge pledge = pledge(set(1), review(2), publish(3), fulfil(4));
        assertUnmet(
                CASE_11.move(
                        pledge,
                        event(5, "appraise", Role.MASSES)
                                .putOutcome(ROAD, PledgeOutcome.FULFILLED)
                                .build()),
                PledgeGuards.EVERY_ITEM_HAS_OUTCOME);
    }

    @Test
    void leavesOutOutcomesOfItemsItDoesNotHave() {
        PledgeEvent appraise = appraise(5).toBuilder()
                .putOutcome(PledgeItemId.of("bridge"), PledgeOutcome.FULFILLED)
                .build();
        Pledge pledge = pledge(set(1), review(2), publish(3), fulfil(4), appraise);
        assertThat(pledge.outcomes().keySet()).containsExactly(ROAD, WELL);
    }

    @Test
    void keepsTheFirstDayOfEachChannel() {
        PledgeEvent again = event(4, "publish", Role.REVIEWER)
                .addChannels(PublicationChannel.WEB, PublicationChannel.BOARD)
                .build();
        Pledge pledge = pledge(set(1), review(2), publish(3), again);
        assertThat(pledge.publications())
                .containsExactly(
                        Map.entry(PublicationChannel.BOARD, publish(3).date()),
                        Map.entry(PublicationChannel.WEB, again.date()));
    }

    @Test
    void aMoveLeavesThePledgeAsItWas() {
        Pledge before = pledge(set(1));
        CASE_11.move(before, review(2));
        assertThat(before).isEqualTo(pledge(set(1)));
        assertThat(before.history()).hasSize(1);
    }

    @Test
    void goesBackToADay() {
        Pledge pledge = pledge(fiveSteps());
        assertThat(pledge.asOf(LocalDate.MAX)).hasValue(pledge);
        assertThat(pledge.asOf(publish(3).date())).hasValue(pledge(set(1), review(2), publish(3)));
        assertThat(pledge.asOf(PledgeFixtures.DAY)).isEmpty();
    }

    @Test
    void movesOnlyThePledgeOfTheEventAndOnlyByItsOwnProcess() {
        Pledge pledge = pledge(set(1));
        PledgeEvent other = review(2).toBuilder().pledge(PledgeId.of("p2")).build();
        assertThatThrownBy(() -> CASE_11.move(pledge, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("event 'e2' must be of pledge 'p1' to move it, got one of 'p2'");
        assertThatThrownBy(() -> small().build().move(pledge, review(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pledge 'p1' must be moved by its own process 'case-11@1', got 'small@1':"
                        + " replay its events by that one");
    }

    @Test
    void tellsItsDefinition() {
        PledgeProcess process = small().labelState("draft", LocalizedText.of("提诺", "draft"))
                .labelAction("close", LocalizedText.of("结诺", "close"))
                .build();
        assertThat(process.states()).containsExactly(State.of("draft"), State.of("active"), State.of("closed"));
        assertThat(process.start()).isEqualTo(State.of("draft"));
        assertThat(process.ends()).containsExactly(State.of("closed"));
        assertThat(process.transitions())
                .containsExactly(
                        Transition.<PledgeGuard>of(State.of("draft"), Action.of("submit"), State.of("active"))
                                .by(List.of(Role.PLEDGER)),
                        Transition.<PledgeGuard>of(State.of("active"), Action.of("close"), State.of("closed"))
                                .by(List.of(Role.REVIEWER))
                                .when(List.of(PledgeGuards.publishedOnAll(
                                        PublicationChannel.BOARD, PublicationChannel.WEB))));
        assertThat(process.label(State.of("draft"))).hasValue(LocalizedText.of("提诺", "draft"));
        assertThat(process.label(Action.of("close"))).hasValue(LocalizedText.of("结诺", "close"));
        assertThat(process.permitted(State.of("draft"))).containsExactly(Action.of("submit"));
        assertThatThrownBy(() -> process.phase(State.of("lost")))
                .hasMessage("state must be one of process 'small@1' [draft, active, closed], got 'lost'");
    }

    @Test
    void isRebuiltFromItsDefinition() {
        PledgeProcess.Builder copy = PledgeProcess.builder(ProcessId.of("small@1"))
                .start("draft", PledgePhase.PROPOSE)
                .state("active", PledgePhase.FULFIL)
                .end("closed", PledgePhase.CLOSE);
        small().build().transitions().forEach(copy::permit);
        new EqualsTester()
                .addEqualityGroup(small().build(), copy.build(), copy.build())
                .addEqualityGroup(small().labelAction("close", LocalizedText.of("结诺", "close"))
                        .build())
                .addEqualityGroup(small().permit("draft", "drop", "closed").build())
                .addEqualityGroup(CASE_11)
                .testEquals();
    }

    @Test
    void namesAllDefectsWhenBuilt() {
        assertThatThrownBy(() -> small().state("forgotten", PledgePhase.SUPERVISE)
                        .permit("draft", "submit", "closed")
                        .build())
                .isInstanceOf(LifecycleDefectException.class)
                .hasMessageContaining("has states that no moves reach from the start")
                .hasMessageContaining("has dead ends")
                .hasMessageContaining("'forgotten'")
                .hasMessageContaining(
                        "has two moves for one action from one state, keep one of each:" + " 'draft' by 'submit'");
    }

    @Test
    void isRefusedWhereItsGuardsNameActionsOfNoMove() {
        assertThatThrownBy(() -> small().permit("draft", "drop", "closed")
                        .when(PledgeGuards.actionsTaken("submit", "aprove"))
                        .build())
                .isInstanceOf(LifecycleDefectException.class)
                .hasMessage("process 'small@1' has guards that name actions of no transition, correct them or add a"
                        + " transition: 'aprove'");
    }

    @Test
    void rejectsConditionsWithoutTheirMove() {
        PledgeProcess.Builder empty = PledgeProcess.builder(ProcessId.of("small@1"));
        assertThatThrownBy(() -> empty.by(Role.PLEDGER))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'by' must follow the 'permit' that it speaks of");
        assertThatThrownBy(() -> empty.when(PledgeGuards.HAS_ITEM))
                .hasMessage("'when' must follow the 'permit' that it speaks of");
    }

    @Test
    void rejectsAPublicationGuardWithoutChannels() {
        assertThatThrownBy(() -> PledgeGuards.publishedOnAny(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("guard on publication must name at least one channel, got none");
        assertThatThrownBy(() -> PledgeGuards.publishedOnAll(List.of()))
                .hasMessage("guard on publication must name at least one channel, got none");
    }
}
