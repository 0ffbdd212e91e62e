package io.github.zhengyou.pledge;

import static io.github.zhengyou.pledge.PledgeFixtures.CASE_11;
import static io.github.zhengyou.pledge.PledgeFixtures.DAY;
import static io.github.zhengyou.pledge.PledgeFixtures.ROAD;
import static io.github.zhengyou.pledge.PledgeFixtures.WELL;
import static io.github.zhengyou.pledge.PledgeFixtures.event;
import static io.github.zhengyou.pledge.PledgeFixtures.fiveSteps;
import static io.github.zhengyou.pledge.PledgeFixtures.fulfil;
import static io.github.zhengyou.pledge.PledgeFixtures.item;
import static io.github.zhengyou.pledge.PledgeFixtures.pledge;
import static io.github.zhengyou.pledge.PledgeFixtures.proposal;
import static io.github.zhengyou.pledge.PledgeFixtures.publish;
import static io.github.zhengyou.pledge.PledgeFixtures.review;
import static io.github.zhengyou.pledge.PledgeFixtures.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.lifecycle.State;
import io.github.zhengyou.quantity.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PledgeLedgerTest {

    private static final LocalDate AS_OF = DAY.plusDays(30);

    /** A pledge with one item, appraised with an outcome. */
    private static Pledge appraised(PledgeItem item, PledgeOutcome outcome) {
        return pledge(
                event(1, "set", Role.PLEDGER)
                        .proposal(proposal("member-1", item))
                        .build(),
                review(2),
                publish(3),
                fulfil(4),
                event(5, "appraise", Role.MASSES).putOutcome(item.id(), outcome).build());
    }

    private static Ratio rate(Pledge... pledges) {
        return PledgeLedger.of(List.of(pledges), AS_OF).fulfilmentByItems();
    }

    @Test
    void aPledgeNamesTheItemsThatTheLedgerCountsAsDue() {
        PledgeItem later = item(WELL, AS_OF.plusDays(1));
        Pledge running = pledge(
                event(1, "set", Role.PLEDGER)
                        .proposal(proposal("member-1", item(ROAD, AS_OF), later))
                        .build(),
                review(2),
                publish(3),
                fulfil(4));
        assertThat(running.due(AS_OF)).containsExactly(item(ROAD, AS_OF));
        assertThat(running.due(AS_OF.minusDays(1))).isEmpty();
        assertThat(running.due(AS_OF.plusDays(1))).containsExactly(item(ROAD, AS_OF), later);
        assertThat(appraised(later, PledgeOutcome.FULFILLED).due(AS_OF)).containsExactly(later);
        assertThat(appraised(later, PledgeOutcome.PARTLY).due(AS_OF)).isEmpty();
        assertThat(appraised(item(ROAD, AS_OF), PledgeOutcome.WITHDRAWN).due(AS_OF))
                .isEmpty();
        assertThat(PledgeLedger.of(List.of(running), AS_OF).total().due()).isEqualTo(1);
    }

    @Test
    void countsPledgesAndItemsByStatePhaseTermAndKind() {
        Pledge young = pledge(set(1));
        Pledge old = pledge(fiveSteps());
        PledgeLedger ledger = PledgeLedger.of(List.of(young, old), AS_OF);
        assertThat(ledger.total().pledges()).isEqualTo(2);
        assertThat(ledger.total().items()).isEqualTo(4);
        assertThat(ledger.byState().keySet()).containsExactly(State.of("appraised"), State.of("set"));
        assertThat(ledger.byPhase().keySet()).containsExactly(PledgePhase.PROPOSE, PledgePhase.APPRAISE);
        assertThat(ledger.byPhase().get(PledgePhase.APPRAISE))
                .isEqualTo(PledgeTally.builder()
                        .pledges(1)
                        .items(2)
                        .due(2)
                        .putOutcome(PledgeOutcome.FULFILLED, 1)
                        .putOutcome(PledgeOutcome.PARTLY, 1)
                        .build());
        assertThat(ledger.byTerm()).containsExactly(Map.entry(PledgeTerm.ANNUAL, ledger.total()));
        assertThat(ledger.byPledgerKind()).containsExactly(Map.entry(PledgerKind.MEMBER, ledger.total()));
        assertThat(ledger.pledgers()).isEqualTo(new PledgerTally(1, 1, 0));
    }

    @Test
    void partlyIsShownAndNotCountedAsFulfilled() {
        assertThat(rate(pledge(fiveSteps()))).isEqualTo(new Ratio(1, 2));
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTLY", "NOT_FULFILLED_OBJECTIVE", "NOT_FULFILLED_NO_REASON"})
    void anItemNotFulfilledIsDue(PledgeOutcome outcome) {
        assertThat(rate(appraised(PledgeItem.of(ROAD), outcome))).isEqualTo(new Ratio(0, 1));
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN", "REPLACED"})
    void anItemReleasedIsNotDueEvenPastItsDay(PledgeOutcome outcome) {
        PledgeLedger ledger = PledgeLedger.of(List.of(appraised(item(ROAD, DAY), outcome)), AS_OF);
        assertThat(ledger.fulfilmentByItems()).isEqualTo(new Ratio(0, 0));
        assertThat(ledger.total().notYetDue()).isZero();
        assertThat(ledger.pledgers()).isEqualTo(new PledgerTally(1, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 1", "1, 0"})
    void anItemIsDueFromItsDayOn(int daysAfterAsOf, long due) {
        Pledge pledge = pledge(event(1, "set", Role.PLEDGER)
                .proposal(proposal("member-1", item(ROAD, AS_OF.plusDays(daysAfterAsOf))))
                .build());
        PledgeTally total = PledgeLedger.of(List.of(pledge), AS_OF).total();
        assertThat(total.due()).isEqualTo(due);
        assertThat(total.notYetDue()).isEqualTo(1 - due);
    }

    @Test
    void fulfilledEarlyCountsAsDueAndNothingElseDoesBeforeItsDay() {
        PledgeItem later = item(ROAD, AS_OF.plusDays(1));
        assertThat(rate(appraised(later, PledgeOutcome.FULFILLED))).isEqualTo(new Ratio(1, 1));
        assertThat(rate(appraised(later, PledgeOutcome.PARTLY))).isEqualTo(new Ratio(0, 0));
    }

    @Test
    void anItemWithoutADayIsDueOnceItsOutcomeIsStated() {
        Pledge running = pledge(set(1), review(2), publish(3), fulfil(4));
        assertThat(rate(running)).isEqualTo(new Ratio(0, 0));
        Pledge half = pledge(
                set(1),
                review(2),
                publish(3),
                event(4, "fulfil", Role.PLEDGER)
                        .putOutcome(ROAD, PledgeOutcome.PARTLY)
                        .build());
        assertThat(rate(half)).isEqualTo(new Ratio(0, 1));
    }

    @Test
    void anItemWithoutADayIsDueOnceThePhaseOfFulfilmentIsOver() {
        PledgeProcess process = PledgeProcess.builder(CASE_11.id())
                .start("draft", PledgePhase.PROPOSE)
                .state("reported", PledgePhase.REPORT)
                .end("closed", PledgePhase.CLOSE)
                .permit("draft", "report", "reported")
                .permit("reported", "close", "closed")
                .build();
        PledgeEvent report = event(1, "report", Role.PLEDGER)
                .proposal(proposal("member-1", PledgeItem.of(ROAD)))
                .build();
        PledgeLedger ledger = PledgeLedger.of(process.replay(List.of(report)).pledges(), AS_OF);
        assertThat(ledger.fulfilmentByItems()).isEqualTo(new Ratio(0, 1));
    }

    @Test
    void whatHappenedAfterTheDayDoesNotCount() {
        Pledge pledge = pledge(fiveSteps());
        assertThat(PledgeLedger.of(List.of(pledge), publish(3).date()))
                .isEqualTo(PledgeLedger.of(
                        List.of(pledge(set(1), review(2), publish(3))),
                        publish(3).date()));
        assertThat(PledgeLedger.of(List.of(pledge), DAY)).isEqualTo(PledgeLedger.empty(DAY));
    }

    @Test
    void aPledgerKeepsItsWordOnlyIfAllDueItemsOfAllItsPledgesAreFulfilled() {
        Pledge kept = appraised(PledgeItem.of(ROAD), PledgeOutcome.FULFILLED);
        Pledge broken = appraised(PledgeItem.of(WELL), PledgeOutcome.PARTLY);
        Pledge open = pledge(set(1));
        assertThat(PledgeLedger.of(List.of(kept, open), AS_OF).fulfilmentByPledgers())
                .isEqualTo(new Ratio(1, 1));
        assertThat(PledgeLedger.of(List.of(kept, broken), AS_OF).fulfilmentByPledgers())
                .isEqualTo(new Ratio(0, 1));
        assertThat(PledgeLedger.of(List.of(open), AS_OF).fulfilmentByPledgers().isDefined())
                .isFalse();
    }

    @Test
    void aPledgerOfTwoKindsIsInBothAndOnceInTheWhole() {
        PledgeProposal asMember = proposal("member-1", PledgeItem.of(ROAD));
        PledgeProposal asCadre =
                asMember.toBuilder().pledgerKind(PledgerKind.CADRE).build();
        Pledge first = pledge(event(1, "set", Role.PLEDGER).proposal(asMember).build());
        Pledge second = pledge(event(1, "set", Role.PLEDGER)
                .pledge(PledgeId.of("p2"))
                .proposal(asCadre)
                .build());
        PledgeLedger ledger = PledgeLedger.of(List.of(first, second), AS_OF);
        assertThat(ledger.pledgersByKind())
                .containsExactly(
                        Map.entry(PledgerKind.CADRE, new PledgerTally(1, 0, 0)),
                        Map.entry(PledgerKind.MEMBER, new PledgerTally(1, 0, 0)));
        assertThat(ledger.pledgers()).isEqualTo(new PledgerTally(1, 0, 0));
    }

    @Test
    void refusesToAddLedgersOfDifferentDays() {
        assertThatThrownBy(() -> PledgeLedger.empty(DAY).plus(PledgeLedger.empty(AS_OF)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ledgers must be as of the same day to be added, got 2011-03-01 and 2011-03-31:"
                        + " count one of them anew");
    }

    @Test
    void refusesPartsThatDoNotAddUp() {
        PledgeTally one = PledgeTally.builder().pledges(1).items(0).due(0).build();
        assertThatThrownBy(() -> PledgeLedger.builder()
                        .asOf(DAY)
                        .total(one)
                        .pledgers(PledgerTally.EMPTY)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("counts by state of the ledger as of 2011-03-01 must add up to its total, got");
    }

    @Test
    void refusesImpossibleCounts() {
        assertThatThrownBy(() -> new PledgerTally(1, 2, 0))
                .hasMessage("pledger tally must have 0 ≤ fulfilled ≤ due ≤ pledgers, got fulfilled 0, due 2,"
                        + " pledgers 1");
        assertThatThrownBy(
                        () -> PledgeTally.builder().pledges(-1).items(0).due(0).build())
                .hasMessage("counts of a pledge tally must be zero or more, got pledges -1, items 0");
        assertThatThrownBy(() -> PledgeTally.builder()
                        .pledges(1)
                        .items(1)
                        .due(1)
                        .putOutcome(PledgeOutcome.PARTLY, 0)
                        .build())
                .hasMessage("outcome 'partly' of a pledge tally must have a count above zero or be left out, got 0");
        assertThatThrownBy(() -> PledgeTally.builder()
                        .pledges(1)
                        .items(1)
                        .due(1)
                        .putOutcome(PledgeOutcome.PARTLY, 2)
                        .build())
                .hasMessage("outcomes of a pledge tally must not exceed its items, got 2 of 1");
        assertThatThrownBy(() -> PledgeTally.builder()
                        .pledges(1)
                        .items(1)
                        .due(0)
                        .putOutcome(PledgeOutcome.FULFILLED, 1)
                        .build())
                .hasMessage("items due in a pledge tally must be at least those fulfilled, and at most those neither"
                        + " withdrawn nor replaced, got 0 of 1 with outcomes {fulfilled=1}");
    }

    @Test
    void valuesAreEqualByTheirCounts() {
        new EqualsTester()
                .addEqualityGroup(
                        PledgeLedger.of(List.of(pledge(set(1))), AS_OF),
                        PledgeLedger.of(List.of(pledge(set(1))), AS_OF).plus(PledgeLedger.empty(AS_OF)))
                .addEqualityGroup(PledgeLedger.empty(AS_OF), PledgeLedger.of(List.of(), AS_OF))
                .addEqualityGroup(PledgeLedger.empty(DAY))
                .addEqualityGroup(PledgerTally.EMPTY, new PledgerTally(0, 0, 0))
                .addEqualityGroup(PledgeTally.EMPTY, PledgeTally.EMPTY.plus(PledgeTally.EMPTY))
                .testEquals();
    }
}
