package io.github.zhengyou.scoring.model;

import static io.github.zhengyou.scoring.model.ModelFixture.assertRefused;
import static io.github.zhengyou.scoring.model.ModelFixture.model;
import static io.github.zhengyou.scoring.model.ModelFixture.part;
import static io.github.zhengyou.scoring.model.ModelFixture.points;
import static io.github.zhengyou.scoring.model.ModelFixture.rated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CapabilityLevelTest {

    private static final List<List<String>> LEVELS = List.of(List.of("p1"), List.of("p2", "p3"), List.of("p4"));

    @Test
    void aBoundBelongsToTheLowerRating() {
        Map<String, AttributeRating> bounds = Map.of(
                "0", AttributeRating.N,
                "0.15", AttributeRating.N,
                "0.151", AttributeRating.P_MINUS,
                "0.325", AttributeRating.P_MINUS,
                "0.5", AttributeRating.P_PLUS,
                "0.675", AttributeRating.L_MINUS,
                "0.85", AttributeRating.L_PLUS,
                "0.8500001", AttributeRating.F,
                "1", AttributeRating.F,
                "-1", AttributeRating.N);
        bounds.forEach((share, rating) ->
                assertThat(AttributeRating.of(points(share))).as(share).isEqualTo(rating));
        assertThat(AttributeRating.SOURCE)
                .hasToString("ISO/IEC 33020, Process measurement framework for assessment of process capability");
    }

    @Test
    void aLevelHoldsIfItsAttributesAreLargelyAndAllLowerOnesFullyAchieved() {
        Model model = model("capability-level", 4, Map.of("levels", LEVELS));
        assertThat(combine(model, "0.5", "1", "1", "1")).isEqualTo(rated("0"));
        assertThat(combine(model, "0.51", "1", "1", "1")).isEqualTo(rated("1"));
        assertThat(combine(model, "0.86", "0.51", "0.5", "1")).isEqualTo(rated("1"));
        assertThat(combine(model, "0.86", "0.51", "1", "1")).isEqualTo(rated("2"));
        assertThat(combine(model, "0.86", "0.86", "1", "0.6")).isEqualTo(rated("3"));
        assertThat(combine(model, "0.86", "0.86", "1", "0.5")).isEqualTo(rated("2"));
    }

    @Test
    void largelyMayDemandTheUpperHalf() {
        for (String largely : List.of("l", "l-minus", "l-plus")) {
            Model model = model("capability-level", 4, Map.of("levels", LEVELS, "largely", largely));
            assertThat(combine(model, "0.675", "0", "0", "0"))
                    .as(largely)
                    .isEqualTo(rated(largely.equals("l-plus") ? "0" : "1"));
            assertThat(combine(model, "0.68", "0", "0", "0")).as(largely).isEqualTo(rated("1"));
        }
    }

    @Test
    void theResultIsAShareOfTheMaximum() {
        Model model = model("capability-level", 4, Map.of("levels", LEVELS));
        Parts parts = new Parts(Points.HUNDRED, List.of(part(1, "0.7", "1", "5")));
        assertThat(model.combine(parts)).isEqualTo(rated("100/3"));
    }

    @Test
    void anAttributeLeftOutSaysNothingAgainstItsLevel() {
        Model model = model("capability-level", 4, Map.of("levels", LEVELS));
        assertThat(combine(model, "1", "0.9", null, "1")).isEqualTo(rated("3"));
    }

    @Test
    void aLevelOfWhichNoAttributeCountsDoesNotHold() {
        Model model = model("capability-level", 4, Map.of("levels", LEVELS));
        assertThat(combine(model, "1", null, null, "1")).isEqualTo(rated("1"));
        assertThat(combine(model, null, "1", "1", "1")).isEqualTo(rated("0"));
    }

    @Test
    void levelsNameEveryPartOnce() {
        assertRefused(
                "capability-level",
                Map.of("levels", List.of(List.of("p1"), List.of("p2"))),
                "parameter 'levels' must be lists that name every part of the indicator once, which are [p1, p2, p3], got");
        assertRefused(
                "capability-level",
                Map.of("levels", List.of(List.of("p1"), List.of("p2", "p3", "p1"))),
                "parameter 'levels' must be a list of parts of the indicator, each once, got");
        assertRefused(
                "capability-level",
                Map.of("levels", List.of("p1", "p2")),
                "parameter 'levels' must be a list of lists of texts only, got the text 'p1', at"
                        + " scheme#/parameters/levels/0");
        assertRefused(
                "capability-level",
                Map.of("levels", List.of(List.of("p1"), List.of("3"))),
                "parameter 'levels' must be a list of lists of texts only, got 3, at scheme#/parameters/levels/1/0");
    }

    /** The rating of four attributes out of three levels; null is left out. */
    private static Rating combine(Model model, @Nullable String... shares) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] != null) {
                parts.add(part(i + 1, shares[i], "1", "100"));
            }
        }
        return model.combine(new Parts(Points.of(3), parts));
    }
}
