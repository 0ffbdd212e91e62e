package io.github.zhengyou.examples.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three levels that build on one another, and the four nots above them all. */
class SoeFourLevelsTest {

    private final Preset preset = Preset.of("soe-four-levels");

    @Test
    void aLevelIsPassedFrom80AndOnlyAboveTheLowerOnes() {
        assertThat(levels("79.9", "95", "95").score()).isEqualTo("0");
        assertThat(levels("79.9", "95", "95").grade()).isEqualTo("no-star");
        assertThat(levels("80", "79", "95").score()).isEqualTo("1"); // strengths without goods do not help
        assertThat(levels("80", "79", "95").grade()).isEqualTo("three-stars");
        assertThat(levels("85", "80", "79.5").score()).isEqualTo("2");
        assertThat(levels("85", "80", "79.5").grade()).isEqualTo("four-stars");
        Subject best = levels("80", "80", "80");
        assertThat(best.points("four-haves")).isEqualTo("3"); // passed, so the maximum
        assertThat(best.points("levels")).isEqualTo("3"); // 3 of 3 levels
        assertThat(best.score()).isEqualTo("3");
        assertThat(best.maximum()).isEqualTo("3");
        assertThat(best.grade()).isEqualTo("five-stars");
        assertThat(best.eligible()).isTrue();
    }

    @Test
    void anyBreachOfTheFourNotsLeavesNoStar() {
        for (String breach : List.of("serious-violation", "public-order", "safety-quality", "mass-incident")) {
            Subject branch = levels("90", "90", "90").incident(breach, 1);
            assertThat(branch.points("four-nots")).as(breach).isEqualTo("2"); // 3 − 1
            assertThat(branch.score()).as(breach).isEqualTo("3"); // what was lost stays in sight
            assertThat(branch.grade()).as(breach).isEqualTo("none");
            assertThat(branch.eligible()).as(breach).isFalse();
        }
        assertThat(levels("90", "90", "90").incident("mass-incident", 1).explained(Language.ZH))
                .contains("  一票否决“违反“四无””生效：四无 低于满分的比例 1；后果：不定等级；此前 3 分、等级 五星；"
                        + "依据：中铁电气化局党支部星级创建办法（m.iask.sina.com.cn/b/CCHs2qWcS1）, “四无”");
    }

    @Test
    void aLevelThatNobodyMarkedLeavesTheStarsOpen() {
        Subject branch =
                preset.subject().judged("four-haves", "higher-level", "90").judged("four-goods", "higher-level", "90");
        assertThat(branch.points("four-goods")).isEqualTo("3");
        assertThat(branch.points("four-strengths")).isEqualTo("not-checked, no-evidence");
        assertThat(branch.score()).isEqualTo("not-checked, no-evidence");
    }

    private Subject levels(String haves, String goods, String strengths) {
        return preset.subject()
                .judged("four-haves", "higher-level", haves)
                .judged("four-goods", "higher-level", goods)
                .judged("four-strengths", "higher-level", strengths);
    }
}
