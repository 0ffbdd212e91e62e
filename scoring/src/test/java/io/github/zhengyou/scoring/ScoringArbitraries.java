package io.github.zhengyou.scoring;

import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of valid points and roundings, with the borders of {@code long} well represented. */
final class ScoringArbitraries {
    private ScoringArbitraries() {}

    /** Points of every day, points around the borders of {@code long}, and points far beyond. */
    static Arbitrary<Fraction> fractions() {
        Arbitrary<BigInteger> small = Arbitraries.oneOf(
                        Arbitraries.of(-100, -1, 0, 1, 100),
                        Arbitraries.integers().between(-1000, 1000))
                .map(BigInteger::valueOf);
        Arbitrary<BigInteger> half = Arbitraries.integers().map(BigInteger::valueOf);
        Arbitrary<BigInteger> any = Arbitraries.longs().map(BigInteger::valueOf);
        Arbitrary<BigInteger> border = Arbitraries.oneOf(
                        Arbitraries.longs().between(Long.MAX_VALUE - 3, Long.MAX_VALUE),
                        Arbitraries.longs().between(Long.MIN_VALUE, Long.MIN_VALUE + 3))
                .map(BigInteger::valueOf);
        Arbitrary<BigInteger> beyond =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30));
        Arbitrary<BigInteger> parts = Arbitraries.frequencyOf(
                Tuple.of(4, small), Tuple.of(2, half), Tuple.of(2, any), Tuple.of(2, border), Tuple.of(1, beyond));
        Arbitrary<BigInteger> common =
                Arbitraries.of(1, 2, 3, 6, 8, 125, 1000, 1_000_000, 7_000_000).map(BigInteger::valueOf);
        Arbitrary<BigInteger> below =
                Arbitraries.oneOf(common, parts.map(BigInteger::abs)).filter(value -> value.signum() != 0);
        return Combinators.combine(parts, below).as(Fraction::new).withoutEdgeCases();
    }

    static Arbitrary<Rounding> roundings() {
        Arbitrary<RoundingMode> modes = Arbitraries.of(RoundingMode.class).filter(m -> m != RoundingMode.UNNECESSARY);
        return Combinators.combine(Arbitraries.integers().between(0, 18), modes).as(Rounding::new);
    }
}
