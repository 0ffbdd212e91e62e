package io.github.zhengyou.scoring.model;

import static io.github.zhengyou.scoring.model.ModelFixture.assertRefused;
import static io.github.zhengyou.scoring.model.ModelFixture.model;
import static io.github.zhengyou.scoring.model.ModelFixture.points;
import static io.github.zhengyou.scoring.model.ModelFixture.rated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.RankedReason;
import io.github.zhengyou.scoring.ReasonCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScorecardTest {

    private static final Map<String, String> REASONS = Map.of("p1", "late", "p2", "few", "p3", "late");

    @Test
    void addsPointsOfEitherSignToTheInitialScore() {
        Model model = model("scorecard", Map.of("initial", "7.5"));
        assertThat(model.combine(card("3", "-9", "0.5"))).isEqualTo(rated("2"));
        assertThat(model("scorecard", Map.of()).combine(card("3", "-9", "-1"))).isEqualTo(rated("-7"));
        assertThat(model.weighs()).isFalse();
    }

    @Test
    void ranksWhatCostMostAgainstFullMarks() {
        Model model = model("scorecard", Map.of("reasons", REASONS));
        assertThat(model.reasons(card("4", "1", "10"))).containsExactly(reason("few", "9"), reason("late", "6"));
    }

    @Test
    void ranksWhatGaveMostAgainstTheBaseline() {
        Model model = model(
                "scorecard",
                Map.of("reasons", REASONS, "points", "above", "baseline", "2", "baselines", Map.of("p2", "5")));
        assertThat(model.reasons(card("4", "6", "1"))).containsExactly(reason("few", "1"), reason("late", "1"));
        assertThat(model("scorecard", Map.of("reasons", REASONS, "points", "above"))
                        .reasons(card("4", "0", "1")))
                .containsExactly(reason("late", "5"));
    }

    @Test
    void dropsWhatIsNotAboveZeroAfterSumming() {
        Model model = model("scorecard", Map.of("reasons", REASONS, "baseline", "5"));
        assertThat(model.reasons(card("2", "5", "7"))).containsExactly(reason("late", "1"));
        assertThat(model.reasons(card("2", "5", "8"))).isEmpty();
    }

    @Test
    void theReasonOfARatingGoesBeforeThatOfItsPart() {
        Model model = model("scorecard", Map.of("reasons", Map.of("p1", "late")));
        Parts parts = new Parts(
                Points.HUNDRED,
                List.of(
                        part(1, "4", ReasonCode.NO_EVIDENCE),
                        part(2, "3", ReasonCode.RATED),
                        part(3, "9", ReasonCode.VETOED)));
        assertThat(model.reasons(parts)).containsExactly(reason("no-evidence", "6"), reason("vetoed", "1"));
    }

    @Test
    void refusesWhatIsNoReasonOrNoPart() {
        assertRefused(
                "scorecard",
                Map.of("reasons", Map.of("p1", "Too Late")),
                "parameter 'p1' must be a code of lower-case letters, digits and single hyphens, got 'Too Late'");
        assertRefused(
                "scorecard",
                Map.of("reasons", Map.of("p1", List.of())),
                "parameter 'p1' must be a text, got the list []");
        assertRefused(
                "scorecard",
                Map.of("points", "beside"),
                "parameter 'points' must be one of the known words, got 'beside'; there are: below, above");
    }

    private static RankedReason reason(String code, String points) {
        return new RankedReason(ReasonCode.of(code), points(points));
    }

    private static Parts card(String first, String second, String third) {
        return new Parts(
                Points.HUNDRED,
                List.of(
                        part(1, first, ReasonCode.RATED),
                        part(2, second, ReasonCode.RATED),
                        part(3, third, ReasonCode.RATED)));
    }

    private static Part part(int number, String points, ReasonCode reason) {
        return new Part(IndicatorId.of("p" + number), points(points), Points.of(10), Points.ONE, reason);
    }
}
