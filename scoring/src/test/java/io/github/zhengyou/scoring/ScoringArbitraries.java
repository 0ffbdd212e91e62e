package io.github.zhengyou.scoring;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.text.LocalizedText;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of valid points and roundings, with the borders of {@code long} well represented, and of grade scales. */
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

    /** Scales of some bounds from -20 to 120 in tenths, each bound on either side, at times with single values. */
    static Arbitrary<GradeScale> gradeScales() {
        return Arbitraries.randomValue(random -> {
            TreeSet<Decimal> bounds = new TreeSet<>();
            while (bounds.size() < 2 + random.nextInt(5)) {
                bounds.add(Decimal.of(random.nextInt(1401) - 200, 1));
            }
            List<Decimal> list = List.copyOf(bounds);
            List<GradeBand> bands = new ArrayList<>();
            boolean inclusive = random.nextBoolean();
            for (int i = 1; i < list.size(); i++) {
                boolean upper = random.nextBoolean();
                bands.add(band(bands.size(), list.get(i - 1), inclusive, list.get(i), upper));
                inclusive = !upper;
                if (inclusive && random.nextInt(3) == 0) {
                    bands.add(band(bands.size(), list.get(i), true, list.get(i), true));
                    inclusive = false;
                }
            }
            Collections.shuffle(bands, random);
            return new GradeScale(bands);
        });
    }

    private static GradeBand band(int number, Decimal lower, boolean lowerIn, Decimal upper, boolean upperIn) {
        return GradeBand.builder()
                .grade(new Grade(GradeCode.of("grade-" + number), LocalizedText.of(number + " 级", "Grade " + number)))
                .lower(lower)
                .lowerInclusive(lowerIn)
                .upper(upper)
                .upperInclusive(upperIn)
                .build();
    }

    /** Values on the bounds of such scales, and between them. */
    static Arbitrary<Decimal> values() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-250, 1250).map(value -> Decimal.of(value, 1)),
                Arbitraries.longs().between(-2500, 12500).map(value -> Decimal.of(value, 2)));
    }
}
