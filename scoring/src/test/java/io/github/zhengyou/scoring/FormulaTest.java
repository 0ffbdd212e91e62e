package io.github.zhengyou.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FormulaTest {

    private static final Formula HALF = Formula.of(Points.of(1, 2));
    private static final Formula THIRD = Formula.of(Points.of(1, 3));
    private static final Formula TWO = Formula.of(2);

    @Test
    void isWrittenWithDecimalsAndWithFractionsWhereTheyHaveNoEnd() {
        assertThat(HALF).hasToString("0.5");
        assertThat(THIRD).hasToString("1/3");
        assertThat(HALF.times(Formula.of(88)).plus(THIRD.times(Formula.of(75)))).hasToString("0.5 × 88 + 1/3 × 75");
        assertThat(HALF.times(Formula.of(88)).plus(THIRD.times(Formula.of(75))).value())
                .isEqualTo(Points.of(69));
    }

    @Test
    void bracketsStandWhereTheyAreNeededAndNowhereElse() {
        Formula sum = HALF.plus(TWO);
        assertThat(sum.times(TWO)).hasToString("(0.5 + 2) × 2");
        assertThat(TWO.times(sum)).hasToString("2 × (0.5 + 2)");
        assertThat(sum.plus(sum)).hasToString("0.5 + 2 + 0.5 + 2");
        assertThat(sum.minus(sum)).hasToString("0.5 + 2 − (0.5 + 2)");
        assertThat(sum.minus(TWO.times(TWO))).hasToString("0.5 + 2 − 2 × 2");
        assertThat(TWO.dividedBy(TWO.times(TWO))).hasToString("2 ÷ (2 × 2)");
        assertThat(TWO.dividedBy(THIRD)).hasToString("2 ÷ (1/3)");
        assertThat(TWO.plus(Formula.of(-3))).hasToString("2 + (-3)");
        assertThat(TWO.minus(Formula.of(-3))).hasToString("2 − (-3)");
        assertThat(Formula.of(-3).times(TWO)).hasToString("(-3) × 2");
    }

    @Test
    void aFactorOrDivisorOfOneIsNotWritten() {
        assertThat(Formula.of(1).times(TWO)).isEqualTo(TWO);
        assertThat(TWO.times(Formula.of(1))).isEqualTo(TWO);
        assertThat(TWO.dividedBy(Formula.of(1))).isEqualTo(TWO);
        assertThat(Formula.of(1).dividedBy(TWO)).hasToString("1 ÷ 2");
    }

    @Test
    void sumsAndExtremesOfFewTermsAreWrittenOutAndOthersAreNot() {
        assertThat(Formula.sum(List.of())).isEqualTo(Formula.of(0));
        assertThat(Formula.sum(List.of(TWO))).isEqualTo(TWO);
        assertThat(Formula.sum(List.of(HALF, TWO))).hasToString("0.5 + 2");
        assertThat(Formula.min(List.of(HALF, TWO))).hasToString("min(0.5, 2)");
        assertThat(Formula.max(List.of(HALF, TWO)).value()).isEqualTo(Points.of(2));
        assertThat(Formula.max(List.of(HALF))).isEqualTo(HALF);
        assertThat(Formula.sum(Collections.nCopies(20, HALF)).toString()).contains("+");
        assertThat(Formula.sum(Collections.nCopies(21, HALF))).hasToString("10.5");
        assertThat(Formula.min(Collections.nCopies(21, HALF))).hasToString("0.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Formula.min(List.of()))
                .withMessage("min must be of at least one value");
    }

    @Property(tries = 2000)
    void itsTextComesToItsValue(@ForAll Random random) {
        Formula formula = formula(random, 4);
        assertThat(FormulaReader.value(formula.toString()))
                .as(formula.toString())
                .isEqualTo(formula.value());
    }

    private static Formula formula(Random random, int depth) {
        if (depth == 0) {
            return Formula.of(Points.of(random.nextInt(41) - 20, 1 + random.nextInt(8)));
        }
        Formula left = formula(random, depth - 1);
        Formula right = formula(random, random.nextInt(depth));
        return switch (random.nextInt(6)) {
            case 0 -> left.plus(right);
            case 1 -> left.minus(right);
            case 2 -> left.times(right);
            case 3 -> right.value().signum() == 0 ? left : left.dividedBy(right);
            case 4 -> Formula.min(List.of(left, right));
            default -> Formula.max(List.of(left, right));
        };
    }

    @Test
    void isAValue() {
        new EqualsTester()
                .addEqualityGroup(Formula.of(2), Formula.of(Points.of(4, 2)))
                .addEqualityGroup(Formula.of(1).plus(Formula.of(1)))
                .addEqualityGroup(Formula.of(1).plus(Formula.of(2)))
                .testEquals();
    }
}
