package io.github.zhengyou.examples.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.text.Language;
import org.junit.jupiter.api.Test;

/** Satisfaction below 80 %: nothing may be commended. */
class StagePlanTest {

    private final Preset preset = Preset.of("stage-plan-80-percent");

    @Test
    void belowEightyPercentTheScoreStaysButNothingMayBeCommended() {
        Subject branch = surveyed("satisfied 50, basically-satisfied 29, dissatisfied 21");
        assertThat(branch.points("satisfaction")).isEqualTo("79"); // (50 + 29) ÷ 100
        assertThat(branch.score()).isEqualTo("92");
        assertThat(branch.eligible()).isFalse();
        assertThat(branch.explained(Language.ZH))
                .contains("  一票否决“满意率低于80%”生效：群众满意率 低于满分的比例 0.8；后果：取消评先评优资格；此前 92 分、等级 -；"
                        + "依据：创先争优活动阶段实施方案（xxk123.com a6145404）, 满意率低于80%的");
    }

    @Test
    void atEightyPercentItMay() {
        Subject branch = surveyed("satisfied 50, basically-satisfied 30, dissatisfied 20");
        assertThat(branch.points("satisfaction")).isEqualTo("80");
        assertThat(branch.eligible()).isTrue();
        assertThat(surveyed("satisfied 7999, dissatisfied 2001").eligible()).isFalse();
    }

    @Test
    void withoutASurveyTheScoreStandsButItCannotBeToldWhetherItMay() {
        Subject branch = preset.subject().judged("work", "higher-level", "92");
        assertThat(branch.points("satisfaction")).isEqualTo("not-checked, no-evidence");
        assertThat(branch.score()).isEqualTo("92");
        assertThat(branch.eligible()).isFalse();
    }

    private Subject surveyed(String counts) {
        return preset.subject()
                .judged("work", "higher-level", "92")
                .voted("satisfaction", "masses", "satisfied-or-basically", 10_000, counts);
    }
}
