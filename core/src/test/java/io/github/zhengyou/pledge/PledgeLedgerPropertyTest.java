package io.github.zhengyou.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PledgeLedgerPropertyTest {

    @Provide
    Arbitrary<List<Pledge>> pledges() {
        return PledgeFixtures.pledges();
    }

    private static LocalDate day(int days) {
        return PledgeFixtures.DAY.plusDays(days);
    }

    /** The ledger of the pledges of every third pledger. */
    private static PledgeLedger third(List<Pledge> pledges, int remainder, LocalDate asOf) {
        return PledgeLedger.of(
                pledges.stream()
                        .filter(pledge -> Math.floorMod(pledge.pledger().hashCode(), 3) == remainder)
                        .toList(),
                asOf);
    }

    @Property
    void ledgersOfDisjointPledgersMergeIntoTheWholeInAnyOrderAndGrouping(
            @ForAll("pledges") List<Pledge> pledges, @ForAll @IntRange(max = 14) int days) {
        LocalDate asOf = day(days);
        PledgeLedger a = third(pledges, 0, asOf);
        PledgeLedger b = third(pledges, 1, asOf);
        PledgeLedger c = third(pledges, 2, asOf);
        PledgeLedger whole = PledgeLedger.of(pledges, asOf);
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(whole);
        assertThat(a.plus(b.plus(c))).isEqualTo(whole);
        assertThat(whole.plus(PledgeLedger.empty(asOf))).isEqualTo(whole);
    }

    @Property
    void streamsCollectToTheSameHoweverTheyAreSplitAndOrdered(
            @ForAll("pledges") List<Pledge> pledges, @ForAll @IntRange(max = 14) int days, @ForAll long seed) {
        LocalDate asOf = day(days);
        List<Pledge> shuffled = new ArrayList<>(pledges);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(shuffled.parallelStream().collect(PledgeLedger.toLedger(asOf)))
                .isEqualTo(PledgeLedger.of(pledges, asOf));
    }

    @Property
    void everyItemIsDueOrNotYetDueOrReleased(
            @ForAll("pledges") List<Pledge> pledges, @ForAll @IntRange(max = 14) int days) {
        PledgeLedger ledger = PledgeLedger.of(pledges, day(days));
        PledgeTally total = ledger.total();
        assertThat(total.notYetDue()).isNotNegative();
        assertThat(total.due()).isBetween(total.items(PledgeOutcome.FULFILLED), total.items());
        assertThat(ledger.pledgers().due())
                .isEqualTo(pledges.stream()
                        .filter(pledge -> PledgeLedger.of(List.of(pledge), day(days))
                                        .total()
                                        .due()
                                > 0)
                        .map(Pledge::pledger)
                        .distinct()
                        .count());
    }
}
