package io.github.zhengyou.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.quantity.Decimal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ApportionmentPropertyTest {

    @Property
    void givesOutEveryPlaceOrSaysItIsUndecided(
            @ForAll ApportionmentMethod method,
            @ForAll("weights") List<Decimal> weights,
            @ForAll @IntRange(max = 60) int places) {
        Apportionment apportionment = Apportionment.of(method, weights, places);
        assertThat(apportionment.shares()).hasSameSizeAs(weights);
        assertThat(apportionment.places()).isEqualTo(places);
        assertThat(apportionment.undecided())
                .isBetween(0, Math.max(0, apportionment.tied().size() - 1));
        for (int position : apportionment.tied()) {
            assertThat(weights.get(position).signum()).isPositive();
        }
    }

    /** The quota laws: the first method keeps to both sides, D'Hondt to the lower, Adams to the upper. */
    @Property
    void keepsToTheQuota(@ForAll("weights") List<Decimal> weights, @ForAll @IntRange(max = 60) int places) {
        Apportionment hamilton = Apportionment.of(ApportionmentMethod.LARGEST_REMAINDER, weights, places);
        Apportionment jefferson = Apportionment.of(ApportionmentMethod.DHONDT, weights, places);
        Apportionment adams = Apportionment.of(ApportionmentMethod.ADAMS, weights, places);
        BigDecimal total = weights.stream().map(Decimal::toBigDecimal).reduce(BigDecimal.ZERO, BigDecimal::add);
        for (int i = 0; i < weights.size(); i++) {
            BigDecimal exact = weights.get(i).toBigDecimal().multiply(BigDecimal.valueOf(places));
            int lower = exact.divideToIntegralValue(total).intValueExact();
            int upper = exact.remainder(total).signum() == 0 ? lower : lower + 1;
            assertThat(hamilton.shares().get(i)).isBetween(lower, upper);
            assertThat(jefferson.shares().get(i) + (jefferson.tied().contains(i) ? 1 : 0))
                    .isGreaterThanOrEqualTo(lower);
            assertThat(adams.shares().get(i)).isLessThanOrEqualTo(Math.max(upper, 1));
        }
    }

    @Property
    void givesTheLargerNoLess(
            @ForAll ApportionmentMethod method,
            @ForAll("weights") List<Decimal> weights,
            @ForAll @IntRange(max = 60) int places) {
        List<Decimal> sorted = new ArrayList<>(weights);
        Collections.sort(sorted);
        assertThat(Apportionment.of(method, sorted, places).shares()).isSorted();
    }

    /** Without paradox: one place more takes none from anybody. Largest remainder is not among them. */
    @Property
    void takesNothingAwayForAPlaceMore(
            @ForAll("divisors") ApportionmentMethod method,
            @ForAll("weights") List<Decimal> weights,
            @ForAll @IntRange(max = 60) int places) {
        List<Integer> before = Apportionment.of(method, weights, places).shares();
        List<Integer> after = Apportionment.of(method, weights, places + 1).shares();
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i)).isGreaterThanOrEqualTo(before.get(i));
        }
    }

    @Property
    void caresForTheProportionsAlone(
            @ForAll ApportionmentMethod method,
            @ForAll("weights") List<Decimal> weights,
            @ForAll @IntRange(max = 60) int places) {
        Decimal factor = Decimal.parse("0.007");
        List<Decimal> scaled =
                weights.stream().map(weight -> weight.times(factor)).toList();
        assertThat(Apportionment.of(method, scaled, places)).isEqualTo(Apportionment.of(method, weights, places));
    }

    @Provide
    Arbitrary<ApportionmentMethod> divisors() {
        return Arbitraries.of(ApportionmentMethod.class)
                .filter(method -> method != ApportionmentMethod.LARGEST_REMAINDER);
    }

    @Provide
    Arbitrary<List<Decimal>> weights() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 12), Arbitraries.longs().between(0, 1_000_000_000_000L))
                .map(Decimal::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .filter(weights -> weights.stream().anyMatch(weight -> weight.signum() > 0));
    }
}
