package io.github.zhengyou.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.quantity.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @ValueSource(strings = {"95", "-1.5", "≥95", ">30", "≤40", "<40", "≈12", "6..8", "-8..-6"})
    void parsesItsOwnText(String text) {
        assertThat(Quantity.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"95,95", "≥95,≥95", ">30,>30", "≤40,≤40", "<40,<40", "≈12,?", "6..8,6..8"})
    void liesBetweenItsBounds(String text, String bounds) {
        assertThat(Quantity.parse(text).bounds()).hasToString(bounds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "≥", "95+", "6..", "..8", "many"})
    void rejectsAnotherForm(String text) {
        assertThatThrownBy(() -> Quantity.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quantity must be a number, alone, after one of ≥ > ≤ < ≈, or two joined by .., got '"
                        + text + "'");
    }

    @Test
    void rejectsRangeThatDoesNotRise() {
        assertThatThrownBy(() -> new Quantity.Range(Decimal.of(8), Decimal.of(8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("range must have its lower end below its upper, got 8 and 8");
    }

    @Test
    void rejectsOrdinalBelowOne() {
        assertThatThrownBy(() -> new FigureValue.Ordinal(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("position of an ordinal must be one or more, got 0");
    }

    @Test
    void rejectsBlankIdentifier() {
        assertThatThrownBy(() -> new FigureValue.Identifier(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text of an identifier must not be blank, got ' '");
    }

    @Test
    void isEqualByFormAndNumber() {
        new EqualsTester()
                .addEqualityGroup(Quantity.of(95), Quantity.of(Decimal.parse("95.0")), Quantity.parse("95"))
                .addEqualityGroup(Quantity.parse("≥95"), new Quantity.AtLeast(Decimal.of(95)))
                .addEqualityGroup(Quantity.parse(">95"), new Quantity.MoreThan(Decimal.of(95)))
                .addEqualityGroup(Quantity.parse("≤95"), new Quantity.AtMost(Decimal.of(95)))
                .addEqualityGroup(Quantity.parse("<95"), new Quantity.LessThan(Decimal.of(95)))
                .addEqualityGroup(Quantity.parse("≈95"), new Quantity.About(Decimal.of(95)))
                .addEqualityGroup(Quantity.parse("9..95"), new Quantity.Range(Decimal.of(9), Decimal.of(95)))
                .addEqualityGroup(new FigureValue.Ordinal(95), new FigureValue.Ordinal(95))
                .addEqualityGroup(new FigureValue.Identifier("95"), new FigureValue.Identifier("95"))
                .testEquals();
    }
}
