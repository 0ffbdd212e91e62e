package io.github.zhengyou.scoring.law;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Points;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Numbers from a seed: mostly those at which rules go wrong, and some from anywhere between. {@link Random} because its
 * sequence is specified, and so the same on every machine.
 */
final class Draw {

    private static final ImmutableList<Decimal> MAXIMUMS =
            decimals("100", "10", "1", "2.5", "3", "33.333333", "0.000001");
    private static final ImmutableList<Decimal> WEIGHTS =
            decimals("1", "2", "0", "0.25", "30", "0.000001", "1000000", "999999.999999");
    private static final ImmutableList<Points> SHARES = ImmutableList.of(
            Points.ZERO, Points.ONE, Points.of(1, 3), Points.of(2, 3), Points.of(1, 2), Points.of(1, 1_000_000));
    private static final ImmutableList<Integer> STEPS = ImmutableList.of(1, 2, 3, 7, 10, 100);

    private final Random random;

    Draw(long seed) {
        this.random = new Random(seed);
    }

    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    int from(int from, int through) {
        return from + random.nextInt(through - from + 1);
    }

    /** True once in so many times. */
    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    Points maximum() {
        return Points.from(onceIn(4) ? Decimal.of(from(1, 100_000), 2) : of(MAXIMUMS));
    }

    Points weight() {
        return Points.from(onceIn(4) ? Decimal.of(from(0, 1_000_000), 6) : of(WEIGHTS));
    }

    /** From 0 to 1. */
    Points share() {
        int whole = from(1, 1000);
        return onceIn(4) ? Points.of(from(0, whole), whole) : of(SHARES);
    }

    /** Above zero: a maximum in so many equal steps. */
    Decimal step() {
        return onceIn(4) ? Decimal.of(from(1, 1000), 2) : of(MAXIMUMS);
    }

    int steps() {
        return of(STEPS);
    }

    private static ImmutableList<Decimal> decimals(String... texts) {
        return Arrays.stream(texts).map(Decimal::parse).collect(ImmutableList.toImmutableList());
    }
}
