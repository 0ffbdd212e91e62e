package io.github.zhengyou.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.timeline.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static final Period YEAR = Period.of(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 12, 31));
    private static final ScoreContext CONTEXT = context("hash", "root", YEAR);

    @Test
    void comparesByRoundedValueOverMaximum() {
        assertThat(score("80", "100").compareWith(score("79", "100"))).isPositive();
        assertThat(score("80", "100").compareWith(score("96", "120"))).isZero();
        assertThat(score("80", "100").compareWith(score("90", "110"))).isNegative();
    }

    @Test
    void comparesRoundedValuesNotExactOnes() {
        Score lower = score("80", "100", Points.of(7996, 100));
        Score higher = score("80", "100", Points.of(8004, 100));
        assertThat(lower.compareWith(higher)).isZero();
    }

    @Test
    void refusesToCompareScoresOfOtherContexts() {
        Score score = score("80", "100");
        for (ScoreContext other : new ScoreContext[] {
            context("other", "root", YEAR),
            context("hash", "leadership", YEAR),
            context("hash", "root", Period.of(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 12, 30)))
        }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> score.compareWith(with(other)))
                    .withMessage("scores must have the same context to be compared, got " + CONTEXT + " and " + other);
        }
    }

    @Test
    void itsMaximumIsAboveZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score("0", "0"))
                .withMessage("maximum of a score must be above zero, got 0");
    }

    @Test
    void equalsByAllItHolds() {
        new EqualsTester()
                .addEqualityGroup(score("80", "100"), score("80.0", "100.00"))
                .addEqualityGroup(score("80", "100", Points.of(81)))
                .addEqualityGroup(score("80", "120"))
                .addEqualityGroup(with(context("other", "root", YEAR)))
                .testEquals();
    }

    private static Score score(String rounded, String maximum) {
        return score(rounded, maximum, Points.from(Decimal.parse(rounded)));
    }

    private static Score score(String rounded, String maximum, Points exact) {
        return Score.builder()
                .exact(exact)
                .rounded(Decimal.parse(rounded))
                .maximum(Decimal.parse(maximum))
                .model("weighted-mean")
                .context(CONTEXT)
                .build();
    }

    private static ScoreContext context(String schemeHash, String node, Period period) {
        return ScoreContext.builder()
                .schemeHash(schemeHash)
                .node(node)
                .period(period)
                .build();
    }

    private static Score with(ScoreContext context) {
        return Score.builder()
                .exact(Points.of(80))
                .rounded(Decimal.of(80))
                .maximum(Decimal.HUNDRED)
                .model("weighted-mean")
                .context(context)
                .build();
    }
}
