package io.github.zhengyou.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.quantity.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Every operation beside the same one of {@link Fraction}. */
class PointsPropertyTest {
    @Property
    void parsesItsOwnText(@ForAll("fractions") Fraction a) {
        Points points = a.toPoints();
        assertThat(points).hasToString(a.text());
        assertThat(Points.parse(a.above() + "/" + a.below())).isEqualTo(points);
        assertThat(points.signum()).isEqualTo(a.signum());
        assertThat(points.isInteger()).isEqualTo(!a.text().contains("/"));
    }

    @Property
    void takesPartsOfAnySign(@ForAll long above, @ForAll long below) {
        Assume.that(below != 0);
        assertIs(Points.of(above, below), Fraction.of(above, below));
        assertIs(Points.of(above), Fraction.of(above, 1));
    }

    @Property
    void addsAndSubtracts(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertIs(a.toPoints().plus(b.toPoints()), a.plus(b));
        assertIs(a.toPoints().minus(b.toPoints()), a.minus(b));
        assertIs(a.toPoints().plus(b.toPoints()).minus(b.toPoints()), a);
    }

    @Property
    void addsOverOneDenominator(
            @ForAll long a, @ForAll long b, @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long below) {
        assertIs(
                Points.of(a, below).plus(Points.of(b, below)),
                Fraction.of(a, below).plus(Fraction.of(b, below)));
        assertIs(
                Points.of(a, below).minus(Points.of(b, below)),
                Fraction.of(a, below).minus(Fraction.of(b, below)));
    }

    @Property
    void multiplies(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertIs(a.toPoints().times(b.toPoints()), a.times(b));
    }

    @Property
    void divides(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        Assume.that(b.signum() != 0);
        assertIs(a.toPoints().dividedBy(b.toPoints()), a.dividedBy(b));
        assertIs(a.toPoints().dividedBy(b.toPoints()).times(b.toPoints()), a);
    }

    @Property
    void negatesAndTakesTheDistanceFromZero(@ForAll("fractions") Fraction a) {
        assertIs(a.toPoints().negate(), Fraction.of(0, 1).minus(a));
        assertIs(a.toPoints().abs(), new Fraction(a.above().abs(), a.below()));
    }

    @Property
    void comparesByValue(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        Points left = a.toPoints();
        Points right = b.toPoints();
        assertThat(Integer.signum(left.compareTo(right))).isEqualTo(a.compareTo(b));
        assertThat(left.equals(right)).isEqualTo(a.compareTo(b) == 0);
        assertThat(left.min(right)).isEqualTo(a.compareTo(b) <= 0 ? left : right);
        assertThat(left.max(right)).isEqualTo(a.compareTo(b) >= 0 ? left : right);
    }

    @Property
    void roundsFromTheExactValue(@ForAll("fractions") Fraction a, @ForAll("roundings") Rounding rounding) {
        Decimal expected = Decimal.from(a.round(rounding));
        assertThat(a.toPoints().round(rounding)).isEqualTo(expected);
        assertThat(rounding.apply(a.toPoints())).isEqualTo(expected);
    }

    @Property
    void roundsHalves(@ForAll long whole, @ForAll("roundings") Rounding rounding) {
        BigInteger below = BigInteger.TEN.pow(rounding.scale()).shiftLeft(1);
        BigInteger odd = BigInteger.valueOf(whole).shiftLeft(1).add(BigInteger.ONE);
        Fraction half = new Fraction(odd, below);
        assertThat(half.toPoints().round(rounding)).isEqualTo(Decimal.from(half.round(rounding)));
    }

    @Property
    void becomesADecimalExactlyIfItIsOne(@ForAll("fractions") Fraction a) {
        BigInteger[] scaled = a.above().multiply(BigInteger.TEN.pow(18)).divideAndRemainder(a.below());
        if (scaled[1].signum() == 0) {
            assertThat(a.toPoints().toDecimal()).contains(Decimal.from(new BigDecimal(scaled[0], 18)));
        } else {
            assertThat(a.toPoints().toDecimal()).isEmpty();
        }
    }

    @Property
    void restoresADecimal(
            @ForAll @BigRange(min = "-1000000000000000000000000", max = "1000000000000000000000000")
                    BigInteger unscaled,
            @ForAll @IntRange(max = 30) int scale) {
        Decimal decimal = Decimal.from(new BigDecimal(unscaled, scale));
        assertIs(Points.from(decimal), new Fraction(unscaled, BigInteger.TEN.pow(scale)));
        if (decimal.scale() <= Rounding.MAX_SCALE) {
            assertThat(Points.from(decimal).toDecimal()).contains(decimal);
        }
    }

    @Property
    void takesTheValueOfARatio(
            @ForAll @LongRange(max = Long.MAX_VALUE) long part,
            @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long whole) {
        assertIs(Points.from(new Ratio(part, whole)), Fraction.of(part, whole));
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return ScoringArbitraries.fractions();
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return ScoringArbitraries.roundings();
    }

    private static void assertIs(Points actual, Fraction expected) {
        assertThat(actual).hasToString(expected.text());
        assertThat(actual).isEqualTo(expected.toPoints()).hasSameHashCodeAs(expected.toPoints());
    }
}
