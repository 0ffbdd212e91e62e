package io.github.zhengyou.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.quantity.Decimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Bounds against a plain reference: the set of the half numbers from -12 to 12 that they allow. The ends generated are
 * whole numbers from -5 to 5, so a half number beyond an excluded end is always there to be seen.
 */
class BoundsPropertyTest {

    private static final int REACH = 24;

    /** The allowed half numbers, counted in halves. */
    private static Set<Integer> points(Bounds bounds) {
        Set<Integer> points = new TreeSet<>();
        IntStream.rangeClosed(-REACH, REACH).filter(i -> allows(bounds, i)).forEach(points::add);
        return points;
    }

    private static boolean allows(Bounds bounds, int halves) {
        double value = halves / 2.0;
        boolean low = bounds.lower()
                .map(end -> Double.parseDouble(end.value().toString()) < value
                        || (end.inclusive() && Double.parseDouble(end.value().toString()) == value))
                .orElse(true);
        boolean high = bounds.upper()
                .map(end -> value < Double.parseDouble(end.value().toString())
                        || (end.inclusive() && Double.parseDouble(end.value().toString()) == value))
                .orElse(true);
        return low && high;
    }

    @Property
    void orderAgreesWithEveryPair(@ForAll("bounds") Bounds one, @ForAll("bounds") Bounds other) {
        Set<Integer> mine = points(one);
        Set<Integer> theirs = points(other);

        assertThat(one.isDisjointFrom(other)).isEqualTo(mine.stream().noneMatch(theirs::contains));
        assertThat(one.isAbove(other))
                .isEqualTo(mine.stream().allMatch(a -> theirs.stream().allMatch(b -> a > b)));
        assertThat(one.encloses(other)).isEqualTo(mine.containsAll(theirs));
    }

    @Property
    void containsWhatItAllows(@ForAll("bounds") Bounds bounds) {
        for (int i = -REACH; i <= REACH; i++) {
            assertThat(bounds.contains(Decimal.of(i).times(Decimal.parse("0.5"))))
                    .isEqualTo(points(bounds).contains(i));
        }
    }

    @Property
    void sumAndDifferenceAllowWhatTheirTermsDo(@ForAll("bounds") Bounds one, @ForAll("bounds") Bounds other) {
        Bounds sum = one.plus(other);
        Bounds difference = one.minus(other);
        for (int a : points(one)) {
            for (int b : points(other)) {
                assertThat(allows(sum, a + b)).isTrue();
                assertThat(allows(difference, a - b)).isTrue();
            }
        }
    }

    @Property
    void endsOfSumAreSumsOfEnds(@ForAll("bounds") Bounds one, @ForAll("bounds") Bounds other) {
        Bounds sum = one.plus(other);

        assertThat(sum.lower().isPresent())
                .isEqualTo(one.lower().isPresent() && other.lower().isPresent());
        assertThat(sum.upper().isPresent())
                .isEqualTo(one.upper().isPresent() && other.upper().isPresent());
        sum.lower().ifPresent(end -> {
            assertThat(Integer.parseInt(end.value().toString()))
                    .isEqualTo(
                            Integer.parseInt(one.lower().orElseThrow().value().toString())
                                    + Integer.parseInt(
                                            other.lower().orElseThrow().value().toString()));
            assertThat(end.inclusive())
                    .isEqualTo(one.lower().orElseThrow().inclusive()
                            && other.lower().orElseThrow().inclusive());
        });
    }

    @Provide
    Arbitrary<Bounds> bounds() {
        Arbitrary<Optional<Bounds.Bound>> ends = Arbitraries.integers()
                .between(-5, 5)
                .flatMap(value ->
                        Arbitraries.of(true, false).map(inclusive -> new Bounds.Bound(Decimal.of(value), inclusive)))
                .optional(0.8);
        return ends.flatMap(
                lower -> ends.filter(upper -> leavesValue(lower, upper)).map(upper -> new Bounds(lower, upper)));
    }

    private static boolean leavesValue(Optional<Bounds.Bound> lower, Optional<Bounds.Bound> upper) {
        if (lower.isEmpty() || upper.isEmpty()) {
            return true;
        }
        int order = lower.get().value().compareTo(upper.get().value());
        return order < 0
                || (order == 0 && lower.get().inclusive() && upper.get().inclusive());
    }
}
