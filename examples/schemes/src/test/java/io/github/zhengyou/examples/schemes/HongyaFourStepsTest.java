package io.github.zhengyou.examples.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Four steps, each by raters of its own. */
class HongyaFourStepsTest {

    private static final List<String> GOODS =
            List.of("leadership", "membership", "mechanism", "performance", "public-regard");

    private final Preset preset = Preset.of("hongya-four-steps");

    @Test
    void weighsTheFourSteps() {
        // 96 × 10 % + 88 × 30 % + 90 × 30 % + 84 × 30 % = 9.6 + 26.4 + 27 + 25.2 = 88.2
        Subject village = steps("96", "88", "90", "84");
        assertThat(village.points("leadership")).isEqualTo("441/5");
        assertThat(village.exact()).isEqualTo("441/5");
        assertThat(village.grade()).isEqualTo("second");
    }

    @Test
    void severalOfOneStepHaveOneMeanFirst() {
        // one more of the masses gives 68 for leadership: (88 + 68) ÷ 2 = 78, 9.6 + 23.4 + 27 + 25.2 = 85.2
        Subject village = steps("96", "88", "90", "84").judged("leadership", "masses", "68");
        assertThat(village.points("leadership")).isEqualTo("426/5");
        assertThat(village.score()).isEqualTo("87.6"); // (85.2 + 4 × 88.2) ÷ 5
    }

    @Test
    void levelsBeginAtNinetyEightyAndSeventy() {
        assertThat(steps("90", "90", "90", "90").grade()).isEqualTo("first");
        assertThat(steps("90", "90", "90", "89.9").grade()).isEqualTo("second"); // 89.97
        assertThat(steps("80", "80", "80", "80").grade()).isEqualTo("second");
        assertThat(steps("70", "70", "70", "70").grade()).isEqualTo("third");
        assertThat(steps("69", "70", "70", "70").grade()).isEqualTo("below"); // 69.9
    }

    @Test
    void noStepMayBeLeftOut() {
        Subject village = preset.subject();
        for (String good : GOODS) {
            village.judged(good, "self", "96").judged(good, "masses", "88").judged(good, "higher-level", "90");
        }
        assertThat(village.score()).isEqualTo("not-checked, missing-rater-group");
        assertThat(village.eligible()).isFalse();
    }

    private Subject steps(String self, String masses, String committee, String department) {
        Subject village = preset.subject();
        for (String good : GOODS) {
            village.judged(good, "self", self)
                    .judged(good, "masses", masses)
                    .judged(good, "higher-level", committee)
                    .judged(good, "department", department);
        }
        return village;
    }
}
