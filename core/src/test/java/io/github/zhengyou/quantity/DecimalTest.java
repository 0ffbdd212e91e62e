package io.github.zhengyou.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {
    @Test
    void equalsByValueWhateverTheWayItWasMade() {
        Decimal beyond = Decimal.parse("9223372036854775808");
        new EqualsTester()
                .addEqualityGroup(
                        Decimal.parse("0.5"),
                        Decimal.parse("0.50"),
                        Decimal.of(5, 1),
                        Decimal.of(500, 3),
                        Decimal.from(new BigDecimal("0.500")),
                        beyond.plus(Decimal.of(5, 1)).minus(beyond))
                .addEqualityGroup(Decimal.ZERO, Decimal.parse("-0.00"), Decimal.of(0, 18), beyond.minus(beyond))
                .addEqualityGroup(Decimal.HUNDRED, Decimal.of(100), Decimal.from(new BigDecimal("1E+2")))
                .addEqualityGroup(Decimal.ONE, Decimal.parse("1.0"))
                .addEqualityGroup(Decimal.of(Long.MIN_VALUE), Decimal.parse("-9223372036854775808"), beyond.negate())
                .addEqualityGroup(beyond, Decimal.of(Long.MAX_VALUE).plus(Decimal.ONE))
                .addEqualityGroup(
                        Decimal.parse("0.0000000000000000001"),
                        Decimal.of(1, 18).times(Decimal.of(1, 1)))
                .testEquals();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.0, 0",
        "7, 7",
        "12.50, 12.5",
        "-0.05, -0.05",
        "100.00, 100",
        "999999999999999999, 999999999999999999",
        "0.000000000000000001, 0.000000000000000001",
        "-1.000000000000000001, -1.000000000000000001",
        "9223372036854775807, 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "123456789012345678901234567890.5, 123456789012345678901234567890.5",
        "1.0000000000000000000000000000, 1",
    })
    void writesPlainDigits(String text, String plain) {
        assertThat(Decimal.parse(text)).hasToString(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "-", "+1", "--1", ".", ".5", "5.", "-.5", "01", "-00", "00.1", "1.2.3", "1e5", "1E5", " 1", "1 ",
                "1,5", "0x1", "NaN", "\u0661", "\uff11",
            })
    void rejectsTextThatIsNoPlainNumber(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimal.parse(text))
                .withMessage("decimal must be digits with an optional leading '-' and an optional point between"
                        + " digits, as in '-12.5', without leading zeros or exponent, got '" + text + "'");
    }

    @Test
    void rejectsTooManyDigits() {
        assertThat(Decimal.parse("-" + "9".repeat(60) + "." + "9".repeat(40)).scale())
                .isEqualTo(40);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimal.parse("0." + "0".repeat(100)))
                .withMessage(
                        "decimal must have at most 100 digits, got 101 in '%s...'".formatted("0." + "0".repeat(98)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimal.parse("1".repeat(1_000_000) + "x"))
                .withMessageEndingWith("got '%s...'".formatted("1".repeat(100)));
    }

    @Test
    void rejectsAPartOutsideTheArray() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> Decimal.parse(new char[] {'1'}, 0, 2))
                .withMessage("Range [0, 0 + 2) out of bounds for length 1");
    }

    @Test
    void acceptsTheBordersOfItsRanges() {
        assertThat(Decimal.from(new BigDecimal("1E+100"))).hasToString("1" + "0".repeat(100));
        assertThat(Decimal.from(new BigDecimal("1E-100"))).hasToString("0." + "0".repeat(99) + "1");
        assertThat(Decimal.from(BigDecimal.valueOf(7, 18))).isEqualTo(Decimal.of(7, 18));
        assertThat(Decimal.from(BigDecimal.valueOf(7, 18)).isCompact()).isTrue();
        assertThat(Decimal.parse("7")
                        .times(Decimal.of(1, 18))
                        .times(Decimal.of(1, 1))
                        .isCompact())
                .isFalse();
    }

    @Test
    void rejectsAScaleOutsideItsRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimal.of(1, -1))
                .withMessage("scale must be between 0 and 18, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimal.of(1, 19))
                .withMessage("scale must be between 0 and 18, got 19");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimal.from(new BigDecimal("1E+1000000000")))
                .withMessage("scale of a decimal must be between -100 and 100, got -1000000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimal.from(new BigDecimal("1E-101")))
                .withMessage("scale of a decimal must be between -100 and 100, got 101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimal.from(BigDecimal.valueOf(1, Integer.MIN_VALUE)))
                .withMessage("scale of a decimal must be between -100 and 100, got -2147483648");
    }

    @Test
    void rejectsWhatIsNoLong() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Decimal.parse("5.5").longValueExact())
                .withMessage("number must be whole and within the range of a long, got 5.5");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Decimal.parse("9223372036854775808").longValueExact())
                .withMessage("number must be whole and within the range of a long, got 9223372036854775808");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Decimal.parse("9223372036854775808").unscaled())
                .withMessage("unscaled value must be within a long at 18 places or fewer, got 9223372036854775808");
    }

    @Test
    void rejectsRoundingThatDoesNotRound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimal.ONE.round(-1, RoundingMode.HALF_UP))
                .withMessage("decimal places must be zero or more, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decimal.ONE.round(2, RoundingMode.UNNECESSARY))
                .withMessage("rounding mode must not be UNNECESSARY: it does not round");
    }

    @Test
    void computesBeyondTheLimitOfText() {
        Decimal nines = Decimal.parse("9".repeat(100));
        BigDecimal square = new BigDecimal("9".repeat(100)).pow(2);
        assertThat(nines.times(nines)).hasToString(square.toPlainString());
    }
}
