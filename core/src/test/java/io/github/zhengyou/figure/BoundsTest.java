package io.github.zhengyou.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.quantity.Decimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

    private static Bounds bounds(String quantity) {
        return Quantity.parse(quantity).bounds();
    }

    @ParameterizedTest
    @CsvSource({
        "3,4,7",
        "≥3,4,≥7",
        "≥3,>4,>7",
        "6..8,1,7..9",
        "6..8,≥1,≥7",
        "≥3,≤4,?",
        "≈3,4,?",
        "<3,≤4,<7",
    })
    void addsEndByEnd(String one, String other, String sum) {
        assertThat(bounds(one).plus(bounds(other))).hasToString(sum);
        assertThat(bounds(other).plus(bounds(one))).hasToString(sum);
    }

    @ParameterizedTest
    @CsvSource({"7,4,3", "≥7,4,≥3", "7,≥4,≤3", "7,>4,<3", "6..8,1..2,4..7", "≥7,≥4,?"})
    void subtractsCrosswise(String one, String other, String difference) {
        assertThat(bounds(one).minus(bounds(other))).hasToString(difference);
    }

    @ParameterizedTest
    @CsvSource({
        "≥53190.5,≥53191",
        "≥3,≥3",
        ">3,≥4",
        "<3,≤2",
        "≤-0.5,≤-1",
        ">-0.5,≥0",
        "2.5..4.5,3..4",
        "2.5..3.4,3",
        "2.5..2.6,2.5..2.6",
        "≈3,?",
    })
    void keepsTheWholeNumbersWhereThereAreAny(String all, String wholes) {
        assertThat(bounds(all).wholes()).hasToString(wholes);
    }

    @ParameterizedTest
    @CsvSource({
        "5,4,true",
        "5,5,false",
        ">5,5,true",
        "≥5,5,false",
        "≥5,<5,true",
        "≥5,≤5,false",
        "6..8,5,true",
        "≈9,5,false",
    })
    void isAboveOnlyForCertain(String one, String other, boolean above) {
        assertThat(bounds(one).isAbove(bounds(other))).isEqualTo(above);
    }

    @ParameterizedTest
    @CsvSource({"4,5,true", "5,5,true", "6,5,false", "≥4,5,false", "4,≥5,true", "4..5,5..6,true", "≤5,≥5,true"})
    void isAtMostOnlyForCertain(String one, String other, boolean atMost) {
        assertThat(bounds(one).isAtMost(bounds(other))).isEqualTo(atMost);
    }

    @ParameterizedTest
    @CsvSource({"≥5,5,true", ">5,5,false", ">5,>5,true", ">5,≥5,false", "≥5,>5,true", "≈5,7,true", "5,≥5,false"})
    void enclosesWhatItAllows(String one, String other, boolean encloses) {
        assertThat(bounds(one).encloses(bounds(other))).isEqualTo(encloses);
    }

    @Test
    void showsExcludedEndsAsInterval() {
        Bounds half = new Bounds(
                Optional.of(new Bounds.Bound(Decimal.of(5), false)),
                Optional.of(new Bounds.Bound(Decimal.of(8), true)));

        assertThat(half).hasToString("(5..8]");
        assertThat(half.exact()).isEmpty();
        assertThat(half.contains(Decimal.of(5))).isFalse();
        assertThat(half.contains(Decimal.of(8))).isTrue();
    }

    @Test
    void rejectsEndsThatLeaveNoValue() {
        assertThatThrownBy(() -> Bounds.between(Decimal.of(8), Decimal.of(6)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bounds must leave a value between them")
                .hasMessageContaining("8")
                .hasMessageContaining("6");
    }

    @Test
    void rejectsFactorOfZero() {
        assertThatThrownBy(() -> Bounds.UNKNOWN.times(Decimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("factor of bounds must be above zero, got 0");
    }

    @Test
    void isEqualByItsEnds() {
        new EqualsTester()
                .addEqualityGroup(Bounds.exactly(Decimal.of(5)), Bounds.between(Decimal.of(5), Decimal.of(5)))
                .addEqualityGroup(Bounds.above(Decimal.of(5), true), bounds("≥5"))
                .addEqualityGroup(Bounds.above(Decimal.of(5), false), bounds(">5"))
                .addEqualityGroup(Bounds.below(Decimal.of(5), true), bounds("≤5"))
                .addEqualityGroup(Bounds.UNKNOWN, bounds("≈5"))
                .testEquals();
    }
}
