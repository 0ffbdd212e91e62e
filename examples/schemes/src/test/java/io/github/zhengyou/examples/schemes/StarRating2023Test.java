package io.github.zhengyou.examples.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.target.ShareCap;
import io.github.zhengyou.text.Language;
import org.junit.jupiter.api.Test;

/** (base items − deductions) × 70 % + appraisal items × 30 %. */
class StarRating2023Test {

    private final Preset preset = Preset.of("star-rating-2023");

    @Test
    void blendsBaseItemsLessDeductionsWithTheAppraisal() {
        Subject branch = preset.subject()
                .judged("base-items", "higher-level", "96")
                .incident("missed-meeting", 2) // 2 × 2 = 4
                .incident("unfinished-task", 1) // 3
                .judged("appraisal", "masses", "92", "96"); // (92 + 96) ÷ 2 = 94
        assertThat(branch.points("deductions")).isEqualTo("7");
        assertThat(branch.points("base")).isEqualTo("89"); // 96 − 7
        assertThat(branch.points("appraisal")).isEqualTo("94");
        assertThat(branch.exact()).isEqualTo("181/2"); // 89 × 0.7 + 94 × 0.3 = 62.3 + 28.2
        assertThat(branch.score()).isEqualTo("90.5");
        assertThat(branch.grade()).isEqualTo("five-stars");
        assertThat(branch.eligible()).isTrue();
        assertThat(branch.explained(Language.EN))
                .startsWith(
                        "s-1 scores 90.5 of 100 (exactly 181/2, rounded half up, decimal places: 2), grade: Five stars")
                .contains(
                        "  combined by 'weighted-mean' (the weighted mean)",
                        "  worked out: 0.7 × 89 + 0.3 × 94 = 90.5",
                        "    combined by 'base-and-lines' (base with bonus and penalty), penalty: [deductions]");
    }

    @Test
    void everyBoundBelongsToTheMoreStars() {
        assertThat(branch("90", "90").grade()).isEqualTo("five-stars");
        // 89.98 × 0.7 + 90 × 0.3 = 62.986 + 27 = 89.986, rounded 89.99
        assertThat(branch("89.98", "90").score()).isEqualTo("89.99");
        assertThat(branch("89.98", "90").grade()).isEqualTo("four-stars");
        assertThat(branch("80", "80").grade()).isEqualTo("four-stars");
        assertThat(branch("70", "70").grade()).isEqualTo("three-stars");
        assertThat(branch("60", "60").grade()).isEqualTo("two-stars");
        assertThat(branch("60", "59.9").score()).isEqualTo("59.97"); // 42 + 17.97
        assertThat(branch("60", "59.9").grade()).isEqualTo("one-star");
    }

    @Test
    void deductionsTakeNoMoreThanTheBaseItems() {
        // 8 − 3 × 5 would be −7; 0 × 0.7 + 80 × 0.3 = 24
        Subject branch = branch("8", "80").incident("false-report", 3);
        assertThat(branch.points("base")).isEqualTo("0");
        assertThat(branch.score()).isEqualTo("24");
    }

    @Test
    void withoutTheAppraisalThereIsNoScore() {
        Subject branch = preset.subject().judged("base-items", "higher-level", "96");
        assertThat(branch.score()).isEqualTo("not-checked, no-evidence");
        assertThat(branch.grade()).isEqualTo("none");
    }

    /** The cap belongs to selection; core knows how many it allows. */
    @Test
    void atMostThirtyPercentHaveFiveStars() {
        assertThat(ShareCap.of(30, 100).among(162)).isEqualTo(48); // 48.6, never rounded up
    }

    private Subject branch(String base, String appraisal) {
        return preset.subject().judged("base-items", "higher-level", base).judged("appraisal", "masses", appraisal);
    }
}
