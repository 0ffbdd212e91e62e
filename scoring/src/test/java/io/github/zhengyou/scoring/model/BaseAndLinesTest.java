package io.github.zhengyou.scoring.model;

import static io.github.zhengyou.scoring.model.ModelFixture.NOTHING_RATED;
import static io.github.zhengyou.scoring.model.ModelFixture.assertRefused;
import static io.github.zhengyou.scoring.model.ModelFixture.model;
import static io.github.zhengyou.scoring.model.ModelFixture.part;
import static io.github.zhengyou.scoring.model.ModelFixture.rated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BaseAndLinesTest {

    private static final Map<String, ?> LINES = Map.of(
            "bonus", List.of("p2", "p3"), "penalty", List.of("p4"), "bonusCap", "15", "penaltyCap", "8", "cap", "120");

    @Test
    void addsToTheBaseAndDeductsFromItWithinCaps() {
        Model model = model("base-and-lines", 4, LINES);
        assertThat(combine(model, base("80"), line(2, "4"), line(3, "5"), line(4, "6")))
                .isEqualTo(rated("83"));
        assertThat(combine(model, base("80"), line(2, "10"), line(3, "9"), line(4, "10")))
                .isEqualTo(rated("87"));
    }

    @Test
    void staysWithinFloorAndCap() {
        Model open = model("base-and-lines", 4, LINES);
        assertThat(combine(open, base("100"), line(2, "10"), line(3, "9"))).isEqualTo(rated("115"));
        Model closed = model("base-and-lines", 4, Map.of("bonus", List.of("p2"), "penalty", List.of("p4")));
        assertThat(combine(closed, base("95"), line(2, "10"))).isEqualTo(rated("100"));
        assertThat(combine(closed, base("5"), line(4, "10"))).isEqualTo(rated("0"));
        Model low = model("base-and-lines", 4, Map.of("penalty", List.of("p4"), "floor", "-20", "cap", "90"));
        assertThat(combine(low, base("5"), line(4, "10"))).isEqualTo(rated("-5"));
        assertThat(combine(low, base("5"), line(4, "90"))).isEqualTo(rated("-20"));
        assertThat(combine(low, base("95"))).isEqualTo(rated("90"));
    }

    @Test
    void everyPartGivesWeightTimesPoints() {
        Model model = model("base-and-lines", 4, LINES);
        assertThat(combine(model, part(1, "0.5", "0.7", "100"), part(2, "0.5", "2", "10"), part(4, "0.3", "0.5", "10")))
                .isEqualTo(rated("43.5"));
    }

    @Test
    void theBaseCarriesWhatIsLeftOutOfItAndALineThatIsLeftOutGivesNothing() {
        Model model = model("base-and-lines", 4, Map.of("bonus", List.of("p2"), "penalty", List.of("p4")));
        Parts parts = new Parts(
                Points.HUNDRED,
                List.of(part(1, "0.75", "1", "60"), part(4, "0.25", "1", "20")),
                List.of(part(2, "0", "1", "10"), part(3, "0", "1", "40")));
        // 45 of 60 is 75 of 100, and 5 are deducted
        assertThat(model.combine(parts)).isEqualTo(rated("70"));
    }

    @Test
    void aPenaltyThatRisesLowersTheResult() {
        Model model = model("base-and-lines", 4, LINES);
        assertThat(combine(model, base("80"), line(4, "3"))).isEqualTo(rated("77"));
        assertThat(combine(model, base("80"), line(4, "4"))).isEqualTo(rated("76"));
    }

    @Test
    void linesWithoutTheirBaseAreNoScore() {
        assertThat(combine(model("base-and-lines", 4, LINES), line(2, "4"))).isEqualTo(NOTHING_RATED);
        Model lines = model("base-and-lines", 2, Map.of("bonus", List.of("p1", "p2")));
        assertThat(combine(lines, line(2, "4"))).isEqualTo(rated("4"));
    }

    @Test
    void startsFromAGivenBaseThoughNoPartIsOne() {
        Map<String, ?> from100 =
                Map.of("base", "100", "bonus", List.of("p1"), "penalty", List.of("p2"), "cap", "120", "floor", "60");
        Model model = model("base-and-lines", 2, from100);
        assertThat(combine(model, line(1, "6"), line(2, "3"))).isEqualTo(rated("103"));
        assertThat(combine(model, line(1, "25"), line(2, "3"))).isEqualTo(rated("120"));
        assertThat(combine(model, line(2, "70"))).isEqualTo(rated("60"));
        assertThat(model.ofNothing(Points.HUNDRED, true)).isEqualTo(rated("100"));
    }

    @Test
    void aGivenBaseStandsWhereNoBasePartCounts() {
        Model model = model("base-and-lines", 2, Map.of("base", "60", "bonus", List.of("p2")));
        assertThat(combine(model, base("30"), line(2, "4"))).isEqualTo(rated("94"));
        assertThat(combine(model, line(2, "4"))).isEqualTo(rated("64"));
        assertThat(model("base-and-lines", 2, Map.of("bonus", List.of("p2"))).ofNothing(Points.HUNDRED, false))
                .isEqualTo(NOTHING_RATED);
    }

    @Test
    void refusesWhatContradictsItself() {
        assertRefused(
                "base-and-lines",
                Map.of("bonus", List.of("p7")),
                "parameter 'bonus' must be a list of parts of the indicator, each once, got");
        assertRefused(
                "base-and-lines",
                Map.of("bonus", List.of("p1"), "penalty", List.of("p2", "p1")),
                "parameter 'penalty' must be parts that are not named under 'bonus' too, which are [p1], got");
        assertRefused(
                "base-and-lines",
                Map.of("penaltyCap", "-1"),
                "parameter 'penaltyCap' must be a number of zero or more, got -1");
        assertRefused(
                "base-and-lines", Map.of("base", "-1"), "parameter 'base' must be a number of zero or more, got -1");
        assertRefused(
                "base-and-lines",
                Map.of("cap", "10", "floor", "20"),
                "parameter 'cap' must be a number of at least the floor, which is 20, got 10");
    }

    /** (base − deductions) × 70 % + appraisal × 30 %, as published in 2023. */
    @Test
    void blendsWithAnAppraisalInASumAboveIt() {
        RatingTree deducted = RatingTree.node(
                "base",
                Points.of(7, 10),
                Points.HUNDRED,
                model("base-and-lines", 2, Map.of("penalty", List.of("p2"))),
                List.of(
                        RatingTree.leaf("p1", Points.ONE, Points.HUNDRED, rated("95")),
                        RatingTree.leaf("p2", Points.ONE, Points.of(20), rated("7"))));
        RatingTree appraisal = RatingTree.leaf("appraisal", Points.of(3, 10), Points.HUNDRED, rated("90"));
        RatingTree whole = RatingTree.node(
                "root", Points.ONE, Points.HUNDRED, model("sum", Map.of()), List.of(deducted, appraisal));
        assertThat(whole.result().rating()).isEqualTo(rated("88.6"));
    }

    private static Rating combine(Model model, Part... parts) {
        return model.combine(new Parts(Points.HUNDRED, List.of(parts)));
    }

    private static Part base(String points) {
        return part(1, points + "/100", "1", "100");
    }

    /** A line of points out of 100. */
    private static Part line(int number, String points) {
        return part(number, points + "/100", "1", "100");
    }
}
