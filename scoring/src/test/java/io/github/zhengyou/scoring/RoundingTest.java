package io.github.zhengyou.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {
    @Property
    void parsesItsOwnText(@ForAll("roundings") Rounding rounding) {
        assertThat(Rounding.parse(rounding.toString())).isEqualTo(rounding);
    }

    @Test
    void equalsByScaleAndMode() {
        new EqualsTester()
                .addEqualityGroup(new Rounding(2, RoundingMode.HALF_UP), Rounding.parse("2 half-up"))
                .addEqualityGroup(new Rounding(1, RoundingMode.HALF_UP))
                .addEqualityGroup(new Rounding(2, RoundingMode.HALF_EVEN))
                .testEquals();
        assertThat(new Rounding(0, RoundingMode.CEILING)).hasToString("0 ceiling");
    }

    @ParameterizedTest
    @CsvSource({
        "up, 2.5, -2.5, 2.5",
        "down, 2.4, -2.4, 2.4",
        "ceiling, 2.5, -2.4, 2.5",
        "floor, 2.4, -2.5, 2.4",
        "half-up, 2.5, -2.5, 2.4",
        "half-down, 2.4, -2.4, 2.4",
        "half-even, 2.4, -2.4, 2.4",
    })
    void appliesEachMode(String mode, String half, String negativeHalf, String belowHalf) {
        Rounding rounding = Rounding.parse("1 " + mode);
        assertThat(rounding.apply(Points.of(245, 100))).hasToString(half);
        assertThat(rounding.apply(Points.of(-245, 100))).hasToString(negativeHalf);
        assertThat(rounding.apply(Points.of(2449, 1000))).hasToString(belowHalf);
        assertThat(rounding.apply(Points.of(24, 10))).hasToString("2.4");
    }

    @Test
    void rejectsAScaleOutsideItsRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rounding(-1, RoundingMode.UP))
                .withMessage("scale of a rounding must be between 0 and 18, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.parse("19 up"))
                .withMessage("scale of a rounding must be between 0 and 18, got 19");
    }

    @Test
    void rejectsAModeThatDoesNotRound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rounding(2, RoundingMode.UNNECESSARY))
                .withMessage("rounding mode must not be UNNECESSARY: it does not round");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2",
                "half-up",
                "2 half_up",
                "2 HALF-UP",
                "2  up",
                "02 up",
                "-1 up",
                "2 unnecessary",
                "2 up ",
                "123 up",
            })
    void rejectsTextOfAnotherForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.parse(text))
                .withMessage("rounding must be decimal places and a mode, as in '2 half-up', with one of the modes up,"
                        + " down, ceiling, floor, half-up, half-down, half-even, got '" + text + "'");
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return ScoringArbitraries.roundings();
    }
}
