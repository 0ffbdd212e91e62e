package io.github.zhengyou.scoring.model;

import static io.github.zhengyou.scoring.model.ModelFixture.assertRefused;
import static io.github.zhengyou.scoring.model.ModelFixture.model;
import static io.github.zhengyou.scoring.model.ModelFixture.part;
import static io.github.zhengyou.scoring.model.ModelFixture.parts;
import static io.github.zhengyou.scoring.model.ModelFixture.rated;
import static io.github.zhengyou.scoring.model.ModelFixture.weighted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShareModelsTest {

    @Test
    void aSumAddsPointsTimesWeights() {
        Parts parts = new Parts(
                Points.HUNDRED, List.of(part(1, "0.5", "1", "30"), part(2, "1", "0.5", "20"), part(3, "1", "0", "50")));
        assertThat(model("sum", Map.of()).combine(parts)).isEqualTo(rated("25"));
    }

    @Test
    void theHighestAndTheLowestShareWhateverTheMaximaAndWeights() {
        Parts parts = new Parts(Points.of(10), List.of(part(1, "0.5", "9", "100"), part(2, "0.7", "0", "3")));
        assertThat(model("maximum", Map.of()).combine(parts)).isEqualTo(rated("7"));
        assertThat(model("minimum", Map.of()).combine(parts)).isEqualTo(rated("5"));
    }

    @Test
    void theWorstLevelIsItsLowerBound() {
        Model model = model("worst-of", Map.of("levels", List.of("0", "0.6", "0.8")));
        assertThat(model.combine(parts("0.95", "0.79", "1"))).isEqualTo(rated("60"));
        assertThat(model.combine(parts("0.8", "1"))).isEqualTo(rated("80"));
        assertThat(model.combine(parts("0.5999", "1"))).isEqualTo(rated("0"));
        assertThat(model.combine(parts("-0.1", "1"))).isEqualTo(rated("0"));
    }

    @Test
    void levelsAscendFromZeroToAtMostOne() {
        for (List<String> levels :
                List.of(List.of("0.1", "0.6"), List.of("0", "0.6", "0.6"), List.of("0", "1.1"), List.<String>of())) {
            assertRefused(
                    "worst-of",
                    Map.of("levels", levels),
                    "parameter 'levels' must be shares in ascending order, the first 0 and the last at most 1, got");
        }
        assertRefused(
                "worst-of",
                Map.of("levels", List.of("0", "high")),
                "parameter 'levels' must be a list of numbers only, got the text 'high', at"
                        + " scheme#/parameters/levels/1");
    }

    @Test
    void allOrNothingIsFullOnlyIfEveryPartReachesTheBound() {
        Model model = model("all-or-nothing", Map.of("from", "0.8"));
        assertThat(model.combine(parts("0.8", "1"))).isEqualTo(rated("100"));
        assertThat(model.combine(parts("0.7999", "1"))).isEqualTo(rated("0"));
        assertThat(model("all-or-nothing", Map.of()).combine(parts("0.999999", "1")))
                .isEqualTo(rated("0"));
    }

    @Test
    void theBoundIsAboveZeroAndAtMostOne() {
        for (String id : List.of("all-or-nothing", "count-met")) {
            assertRefused(id, Map.of("from", "0"), "parameter 'from' must be a share above 0 and at most 1, got 0");
            assertRefused(id, Map.of("from", "1.1"), "parameter 'from' must be a share above 0 and at most 1, got 1.1");
        }
    }

    @Test
    void countsThePartsThatAreMet() {
        Model model = model("count-met", Map.of("from", "0.6"));
        assertThat(model.combine(parts("0.6", "0.59", "1"))).isEqualTo(rated("200/3"));
        assertThat(model("count-met", Map.of()).combine(parts("0.6", "1"))).isEqualTo(rated("50"));
    }

    @Test
    void enoughPartsMetAreFullMarksAndMoreThanCountAreZero() {
        Model two = model("count-met", Map.of("atLeast", "2"));
        assertThat(two.combine(parts("1", "0", "1"))).isEqualTo(rated("100"));
        assertThat(two.combine(parts("1", "0", "0.9"))).isEqualTo(rated("0"));
        assertThat(two.combine(parts("1"))).isEqualTo(rated("0"));
        assertRefused(
                "count-met", Map.of("atLeast", "4"), "parameter 'atLeast' must be a whole number from 1 to 3, got 4");
    }

    @Test
    void lexicographicOrderIsDecidedByTheFirstPartThatDiffers() {
        Model model = model("lexicographic", Map.of("steps", "10"));
        assertThat(model.combine(parts("0.3", "0.59"))).isEqualTo(rated("950/30"));
        assertThat(model.combine(parts("1", "1", "1"))).isEqualTo(rated("100"));
        assertThat(model.combine(parts("0", "0"))).isEqualTo(rated("0"));
        assertThat(model.combine(parts("1.5", "-1"))).isEqualTo(model.combine(parts("1", "0")));
        assertThat(model.combine(parts("0.3", "1"))).isNotEqualTo(model.combine(parts("0.4", "0")));
        assertRefused(
                "lexicographic",
                Map.of("steps", "0"),
                "parameter 'steps' must be a whole number from 1 to 1000000, got 0");
    }

    @Test
    void weightsMatterNotWhereTheModelSaysSo() {
        Map<String, Map<String, ?>> plain = Map.of(
                "maximum", Map.of(),
                "minimum", Map.of(),
                "all-or-nothing", Map.of(),
                "count-met", Map.of(),
                "lexicographic", Map.of(),
                "worst-of", Map.of("levels", List.of("0", "0.5")));
        plain.forEach((id, values) -> {
            assertThat(model(id, values).weighs()).as(id).isFalse();
            assertThat(model(id, values).combine(weighted("0.5*3", "1*0")))
                    .as(id)
                    .isEqualTo(model(id, values).combine(parts("0.5", "1")));
        });
    }
}
