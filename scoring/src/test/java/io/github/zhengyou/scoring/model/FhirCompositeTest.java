package io.github.zhengyou.scoring.model;

import static io.github.zhengyou.scoring.model.ModelFixture.NOTHING_RATED;
import static io.github.zhengyou.scoring.model.ModelFixture.assertRefused;
import static io.github.zhengyou.scoring.model.ModelFixture.model;
import static io.github.zhengyou.scoring.model.ModelFixture.rated;
import static io.github.zhengyou.scoring.model.ModelFixture.weighted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.scoring.Parts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FhirCompositeTest {

    private static final Map<String, ?> NONE = Map.of();

    @Test
    void countsTheComponentsWhoseNumeratorTheSubjectIsIn() {
        Parts parts = weighted("1*3", "0*1", "1*1");
        assertThat(model("composite-opportunity", NONE).combine(parts)).isEqualTo(rated("200/3"));
        assertThat(model("composite-linear", NONE).combine(parts)).isEqualTo(rated("200/3"));
        assertThat(model("composite-weighted", NONE).combine(parts)).isEqualTo(rated("80"));
        assertThat(model("composite-all-or-nothing", NONE).combine(parts)).isEqualTo(rated("0"));
        assertThat(model("composite-all-or-nothing", NONE).combine(weighted("1*1", "1*0")))
                .isEqualTo(rated("100"));
    }

    @Test
    void aShareBetweenIsNotInTheNumerator() {
        Parts parts = weighted("0.999*1", "1*1");
        assertThat(model("composite-opportunity", NONE).combine(parts)).isEqualTo(rated("50"));
        assertThat(model("composite-all-or-nothing", NONE).combine(parts)).isEqualTo(rated("0"));
    }

    @Test
    void whereLessIsBetterAbsenceIsWanted() {
        Map<String, ?> decrease = Map.of("decrease", List.of("p2"));
        Parts parts = weighted("1*1", "0*2");
        assertThat(model("composite-all-or-nothing", decrease).combine(parts)).isEqualTo(rated("100"));
        assertThat(model("composite-opportunity", decrease).combine(weighted("0*1", "0*1")))
                .isEqualTo(rated("50"));
        assertThat(model("composite-linear", decrease).combine(weighted("0*1", "1*1")))
                .isEqualTo(rated("0"));
        assertThat(model("composite-weighted", decrease).combine(weighted("0*1", "0*2")))
                .isEqualTo(rated("200/3"));
        assertRefused(
                "composite-linear",
                Map.of("decrease", List.of("p1", "p1")),
                "parameter 'decrease' must be a list of parts of the indicator, each once, got");
    }

    @Test
    void onlyTheWeightedOneWeighs() {
        assertThat(model("composite-weighted", NONE).weighs()).isTrue();
        assertThat(model("composite-weighted", NONE).combine(weighted("1*0", "0*0")))
                .isEqualTo(NOTHING_RATED);
        for (String id : List.of("composite-opportunity", "composite-all-or-nothing", "composite-linear")) {
            assertThat(model(id, NONE).weighs()).as(id).isFalse();
        }
    }
}
