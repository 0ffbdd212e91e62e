package io.github.zhengyou.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.quantity.Ratio;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointsTest {
    @Test
    void equalsByValueWhateverTheWayItWasMade() {
        Points beyond = Points.parse("9223372036854775808/7");
        new EqualsTester()
                .addEqualityGroup(
                        Points.of(3, 4),
                        Points.of(6, 8),
                        Points.of(-3, -4),
                        Points.parse("3/4"),
                        Points.parse("75/100"),
                        Points.from(Decimal.parse("0.75")),
                        Points.from(new Ratio(6, 8)),
                        beyond.plus(Points.of(3, 4)).minus(beyond))
                .addEqualityGroup(Points.ZERO, Points.of(0, -9), Points.parse("-0"), beyond.minus(beyond))
                .addEqualityGroup(Points.ONE, Points.of(Long.MIN_VALUE, Long.MIN_VALUE), beyond.dividedBy(beyond))
                .addEqualityGroup(Points.HUNDRED, Points.of(100), Points.parse("100/1"))
                .addEqualityGroup(
                        Points.of(Long.MIN_VALUE), Points.of(Long.MAX_VALUE, -1).minus(Points.ONE))
                .addEqualityGroup(beyond, Points.of(Long.MIN_VALUE, -7))
                .addEqualityGroup(Points.of(1, Long.MIN_VALUE), Points.parse("-1/9223372036854775808"))
                .testEquals();
    }

    @Test
    void isMadeOfWhatStandsAboveAndBelowTheLine() {
        for (String text : new String[] {"350/9", "-3/4", "0", "-8", "1/9223372036854775808"}) {
            Points points = Points.parse(text);
            assertThat(Points.of(points.numerator(), points.denominator())).isEqualTo(points);
        }
        assertThat(Points.of(-6, 8).numerator()).isEqualTo(-3);
        assertThat(Points.of(-6, 8).denominator()).isEqualTo(4);
        assertThat(Points.of(BigInteger.valueOf(6), BigInteger.valueOf(-8))).hasToString("-3/4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.of(BigInteger.TWO, BigInteger.ZERO))
                .withMessage("denominator must not be zero, got 2/0");
    }

    @Test
    void keepsThirdsExact() {
        Points third = Points.of(350, 9);
        assertThat(third).hasToString("350/9");
        assertThat(third.times(Points.of(9))).hasToString("350");
        assertThat(third.round(new Rounding(2, RoundingMode.HALF_UP))).hasToString("38.89");
        assertThat(third.toDecimal()).isEmpty();
        assertThat(Points.of(7, 8).toDecimal()).contains(Decimal.parse("0.875"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "/", "1/", "/2", "01", "1/0", "1/02", "1/-2", "+1", "1.5", "1/2/3", " 1", "1 /2", "1e2",
                "\u0661",
            })
    void rejectsTextThatIsNoFraction(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse(text))
                .withMessage("points must be a whole number or a fraction of two, as in '-88' or '350/9',"
                        + " without leading zeros, got '" + text + "'");
    }

    @Test
    void rejectsTooManyDigits() {
        String longest = "9".repeat(1000);
        assertThat(Points.parse("-" + longest)).hasToString("-" + longest);
        String excerpt = "9".repeat(100) + "...";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse(longest + "0/7"))
                .withMessage("points must have at most 1000 digits on either side of the slash, got 1001 in '%s'"
                        .formatted(excerpt));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse("7/1" + longest))
                .withMessageContaining("got 1001 in '7/1999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.parse("9".repeat(1_000_000) + "x"))
                .withMessageEndingWith("got '%s'".formatted(excerpt));
    }

    @Test
    void rejectsDivisionByZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.of(3, 0))
                .withMessage("denominator must not be zero, got 3/0");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Points.of(350, 9).dividedBy(Points.ZERO))
                .withMessage("divisor must not be zero, got 350/9 divided by 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Points.from(Ratio.EMPTY))
                .withMessage("ratio must have a whole above zero to be turned into points, got 0/0");
    }

    @Test
    void roundsBeyondAHundredDigits() {
        String digits = "9".repeat(400);
        assertThat(Points.parse(digits).round(new Rounding(2, RoundingMode.HALF_UP)))
                .hasToString(digits);
        assertThat(Points.parse(digits).toDecimal().orElseThrow()).hasToString(digits);
    }
}
