package io.github.zhengyou.examples.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.text.Language;
import org.junit.jupiter.api.Test;

/** One item is not for branches of retired cadres, and the others carry its weight. */
class RetiredCadreBranchesTest {

    private final Preset preset = Preset.of("retired-cadre-branches");

    @Test
    void theOthersCarryTheWeightInProportion() {
        Subject retired = goods("retired-cadres");
        assertThat(retired.points("performance")).isEqualTo("not-applicable, not-for-this-kind");
        // (0.2 × 90 + 0.2 × 84 + 0.15 × 80 + 0.2 × 96) ÷ 0.75 = (18 + 16.8 + 12 + 19.2) ÷ 0.75 = 66 ÷ 0.75
        assertThat(retired.exact()).isEqualTo("88");
        assertThat(retired.evaluation()
                        .indicator(IndicatorId.of("leadership"))
                        .orElseThrow()
                        .effective())
                .isEqualTo(Points.of(4, 15)); // 0.2 ÷ 0.75
        assertThat(retired.explained(Language.ZH))
                .startsWith("s-1 得 88 分（满分 100，精确值 88，按四舍五入保留 2 位小数）")
                .contains(
                        "  算式：(0.2 × 90 + 0.2 × 84 + 0.15 × 80 + 0.2 × 96) ÷ 0.75 = 88",
                        "  工作业绩好：不适用（方案不适用于此类对象），满分 100，权重 0.25，占总分的 0%");
    }

    @Test
    void anyOtherBranchHasAllFive() {
        Subject branch = goods("rural").judged("performance", "higher-level", "70");
        assertThat(branch.exact()).isEqualTo("167/2"); // 66 + 0.25 × 70 = 83.5
    }

    @Test
    void anyOtherBranchWithoutItHasNoScore() {
        assertThat(goods("rural").score()).isEqualTo("not-checked, no-evidence");
    }

    @Test
    void whichBranchItIsMustBeKnown() {
        Subject unknown = preset.subject().judged("leadership", "higher-level", "90");
        assertThat(unknown.points("performance")).isEqualTo("unknown, organization-not-given");
    }

    private Subject goods(String type) {
        return preset.subject()
                .ofType(type)
                .judged("leadership", "higher-level", "90")
                .judged("membership", "higher-level", "84")
                .judged("mechanism", "higher-level", "80")
                .judged("public-regard", "higher-level", "96");
    }
}
