package io.github.zhengyou.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of valid quantities, with the borders of {@code long} well represented. */
final class QuantityArbitraries {
    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

    private QuantityArbitraries() {}

    /** Numbers of every day, numbers around the borders of {@code long}, and numbers far beyond. */
    static Arbitrary<BigDecimal> bigDecimals() {
        Arbitrary<BigInteger> everyday = Arbitraries.oneOf(
                        Arbitraries.of(-100, -10, -1, 0, 1, 10, 100),
                        Arbitraries.integers().between(-20_000, 20_000))
                .map(BigInteger::valueOf);
        Arbitrary<BigInteger> any = Arbitraries.longs().map(BigInteger::valueOf);
        Arbitrary<BigInteger> border = Arbitraries.of(-2, -1, 0, 1, 2)
                .flatMap(step -> Arbitraries.of(
                                MAX,
                                MAX.negate(),
                                MAX.shiftRight(1),
                                MAX.shiftLeft(1).negate(),
                                MAX.divide(BigInteger.TEN))
                        .map(value -> value.add(BigInteger.valueOf(step))));
        Arbitrary<BigInteger> beyond =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40));
        Arbitrary<Integer> scales = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 3)),
                Tuple.of(2, Arbitraries.integers().between(0, 18)),
                Tuple.of(1, Arbitraries.integers().between(17, 40)));
        return Combinators.combine(Arbitraries.oneOf(everyday, any, border, beyond), scales)
                .as(BigDecimal::new)
                .withoutEdgeCases();
    }

    static Arbitrary<Ratio> ratios() {
        Arbitrary<Long> counts = Arbitraries.oneOf(
                Arbitraries.of(0L, 1L, Long.MAX_VALUE),
                Arbitraries.longs().between(0, 1000),
                Arbitraries.longs().between(0, Long.MAX_VALUE));
        return Combinators.combine(counts, counts).as(Ratio::new).withoutEdgeCases();
    }
}
