package io.github.zhengyou.examples.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.scoring.scheme.EvaluationPeriod;
import io.github.zhengyou.text.Language;
import org.junit.jupiter.api.Test;

/** 100 points to start the year from, and more is possible. */
class StarBranchCardTest {

    private final Preset preset = Preset.of("star-branch-card");

    @Test
    void startsFromAHundred() {
        assertThat(preset.subject().score()).isEqualTo("100");
    }

    @Test
    void mayExceedAHundred() {
        Subject branch = preset.subject()
                .honoured("county") // 5
                .honoured("prefecture") // 8
                .honoured("village") // 2, as any other level
                .incident("missed-meeting", 2); // 2 × 2 = 4
        assertThat(branch.points("merits")).isEqualTo("15");
        assertThat(branch.points("faults")).isEqualTo("4");
        assertThat(branch.score()).isEqualTo("111"); // 100 + 15 − 4
        assertThat(branch.maximum()).isEqualTo("100");
        assertThat(branch.explained(Language.EN))
                .startsWith("s-1 scores 111 of 100 (exactly 111, rounded half up, decimal places: 2)");
    }

    @Test
    void doesNotFallBelowZero() {
        assertThat(preset.subject().incident("false-report", 21).score()).isEqualTo("0"); // 100 − 100 at most
        assertThat(preset.subject().incident("false-report", 19).score()).isEqualTo("5");
    }

    @Test
    void whatIsOfAnotherYearDoesNotCount() {
        Subject branch = preset.subject()
                .on("2022-12-31")
                .honoured("province") // of the year before
                .on("2023-01-01")
                .honoured("county"); // 5
        assertThat(branch.score()).isEqualTo("105");
        assertThat(branch.findings())
                .containsExactly("entry 'e-1' (on s-1, 2022-12-31) lies outside the period of evaluation (2023-01-01 to"
                        + " 2023-12-31) and does not count");
    }

    @Test
    void theNextYearStartsAnew() {
        Preset next = preset.with(preset.scheme().toBuilder()
                .version("2024")
                .period(new EvaluationPeriod.CalendarYear(2024))
                .build());
        Subject branch = next.subject().on("2023-06-30").honoured("province").incident("false-report", 1);
        assertThat(branch.score()).isEqualTo("100");
        assertThat(branch.on("2024-06-30").honoured("prefecture").score()).isEqualTo("108");
    }
}
