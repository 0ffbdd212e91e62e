package io.github.zhengyou.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Every operation beside the same one of {@code BigDecimal}. */
class DecimalPropertyTest {
    @Property
    void keepsTheValue(@ForAll("numbers") BigDecimal a) {
        Decimal decimal = Decimal.from(a);
        assertThat(decimal.toBigDecimal()).isEqualTo(canonical(a));
        assertThat(decimal.toString()).isEqualTo(canonical(a).toPlainString());
        assertThat(decimal.scale()).isEqualTo(canonical(a).scale());
        assertThat(decimal.signum()).isEqualTo(a.signum());
        assertThat(decimal.isNegative()).isEqualTo(a.signum() < 0);
        assertThat(decimal.isInteger()).isEqualTo(canonical(a).scale() == 0);
    }

    @Property
    void isCompactWheneverALongWillDo(@ForAll("numbers") BigDecimal a) {
        BigInteger unscaled = canonical(a).unscaledValue();
        boolean compact = canonical(a).scale() <= 18 && unscaled.abs().bitLength() < Long.SIZE;
        assertThat(Decimal.from(a).isCompact()).isEqualTo(compact);
        if (compact) {
            assertThat(Decimal.from(a).unscaled()).isEqualTo(unscaled.longValueExact());
        }
    }

    @Property
    void addsAndSubtracts(@ForAll("numbers") BigDecimal a, @ForAll("numbers") BigDecimal b) {
        assertIs(Decimal.from(a).plus(Decimal.from(b)), a.add(b));
        assertIs(Decimal.from(a).minus(Decimal.from(b)), a.subtract(b));
        assertIs(Decimal.from(a).plus(Decimal.from(b)).minus(Decimal.from(b)), a);
    }

    @Property
    void multiplies(@ForAll("numbers") BigDecimal a, @ForAll("numbers") BigDecimal b) {
        assertIs(Decimal.from(a).times(Decimal.from(b)), a.multiply(b));
    }

    @Property
    void negatesAndTakesTheDistanceFromZero(@ForAll("numbers") BigDecimal a) {
        assertIs(Decimal.from(a).negate(), a.negate());
        assertIs(Decimal.from(a).abs(), a.abs());
    }

    @Property
    void comparesAsBigDecimalDoes(@ForAll("numbers") BigDecimal a, @ForAll("numbers") BigDecimal b) {
        Decimal left = Decimal.from(a);
        Decimal right = Decimal.from(b);
        assertThat(Integer.signum(left.compareTo(right))).isEqualTo(a.compareTo(b));
        assertThat(left.equals(right)).isEqualTo(a.compareTo(b) == 0);
        assertIs(left.min(right), a.min(b));
        assertIs(left.max(right), a.max(b));
    }

    @Property
    void rounds(@ForAll("numbers") BigDecimal a, @ForAll @IntRange(max = 25) int places, @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        assertIs(Decimal.from(a).round(places, mode), a.setScale(places, mode));
    }

    @Property
    void roundsHalves(@ForAll int whole, @ForAll @IntRange(max = 3) int places, @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        BigDecimal half = BigDecimal.valueOf(whole).add(new BigDecimal("0.5")).movePointLeft(places);
        assertIs(Decimal.from(half).round(places, mode), half.setScale(places, mode));
    }

    @Property
    void parsesItsOwnText(@ForAll("numbers") BigDecimal a) {
        Decimal decimal = Decimal.from(a);
        assertThat(Decimal.parse(decimal.toString())).isEqualTo(decimal).hasSameHashCodeAs(decimal);
        StringBuilder text = new StringBuilder("<");
        decimal.appendTo(text);
        assertThat(text).hasToString("<" + decimal);
    }

    @Property
    void parsesTextWithZerosAtTheEnd(@ForAll("numbers") BigDecimal a) {
        char[] text = ("x" + a.toPlainString() + "y").toCharArray();
        assertIs(Decimal.parse(text, 1, text.length - 2), a);
    }

    @Property
    void takesPartsOfALong(@ForAll long unscaled, @ForAll @IntRange(max = 18) int scale) {
        assertIs(Decimal.of(unscaled, scale), BigDecimal.valueOf(unscaled, scale));
        assertIs(Decimal.of(unscaled), BigDecimal.valueOf(unscaled));
        assertThat(Decimal.of(unscaled).longValueExact()).isEqualTo(unscaled);
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return QuantityArbitraries.bigDecimals();
    }

    private static void assertIs(Decimal actual, BigDecimal expected) {
        assertThat(actual.toBigDecimal()).isEqualTo(canonical(expected));
        assertThat(actual).isEqualTo(Decimal.from(expected)).hasSameHashCodeAs(Decimal.from(expected));
    }

    private static BigDecimal canonical(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
