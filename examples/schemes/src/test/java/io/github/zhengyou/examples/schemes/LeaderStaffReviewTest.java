package io.github.zhengyou.examples.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Leader 20 %, staff 40 %, review group 40 %, and extra points on top. */
class LeaderStaffReviewTest {

    private static final String[] SIX = {"60", "80", "85", "90", "95", "100"};

    private final Preset preset = Preset.of("leader-staff-review-20-40-40");

    @Test
    void poolsWithinEachGroupThenWeighsTheGroups() {
        Subject cadre = appraised(120).honoured("county").honoured("prefecture"); // 3 + 5
        assertThat(cadre.points("quality")).isEqualTo("89"); // 90 × 20 % + 90 × 40 % + 87.5 × 40 % = 18 + 36 + 35
        assertThat(cadre.points("ability")).isEqualTo("89");
        assertThat(cadre.points("results")).isEqualTo("426/5"); // 80 × 20 % + 86 × 40 % + 87 × 40 % = 16 + 34.4 + 34.8
        assertThat(cadre.points("appraisal")).isEqualTo("2187/25"); // 89 × 30 % + 89 × 30 % + 85.2 × 40 % = 87.48
        assertThat(cadre.points("extra")).isEqualTo("8");
        assertThat(cadre.score()).isEqualTo("95.48");
        assertThat(cadre.explained(Language.EN))
                .contains(
                        "      review-group: 87.5 points, weight 40, 40% of the criterion; rated by 'trimmed-mean' (the trimmed"
                                + " mean of the judgements), entries: 6, at least 3 raters",
                        "        worked out: (80 + 85 + 90 + 95) ÷ 4 = 87.5", "  worked out: 87.48 + 8 = 95.48");
    }

    @Test
    void extraPointsAreCappedAndMayExceedAHundred() {
        Subject cadre = preset.subject();
        for (String item : List.of("quality", "ability", "results")) {
            cadre.judged(item, "leader", "100")
                    .voted(item, "staff", "grades-100-80-60-40", 10, "excellent 10")
                    .judged(item, "review-group", "90", "100", "95"); // three have their plain mean, 95
        }
        // 20 + 40 + 38 = 98; 3 × 5 = 15 extra points, at most 10
        cadre.honoured("prefecture").honoured("prefecture").honoured("prefecture");
        assertThat(cadre.score()).isEqualTo("108");
    }

    @Test
    void tooFewVotersOrReviewersMakeItInvalid() {
        assertThat(appraised(125).score()).isEqualTo("87.48"); // 100 of 125 voted, exactly 80 %
        assertThat(appraised(126).score()).isEqualTo("not-checked, turnout-too-low");
        Subject cadre = preset.subject();
        for (String item : List.of("quality", "ability", "results")) {
            cadre.judged(item, "leader", "90")
                    .voted(item, "staff", "grades-100-80-60-40", 10, "excellent 10")
                    .judged(item, "review-group", "90", "92");
        }
        assertThat(cadre.score()).isEqualTo("not-checked, too-few-raters");
    }

    private Subject appraised(long electorate) {
        Subject cadre = preset.subject();
        for (String item : List.of("quality", "ability")) {
            cadre.judged(item, "leader", "90")
                    // (60 × 100 + 30 × 80 + 10 × 60) ÷ 100 = 90
                    .voted(
                            item,
                            "staff",
                            "grades-100-80-60-40",
                            electorate,
                            "excellent 60, competent 30, basically-competent 10")
                    // without 60 and 100: (80 + 85 + 90 + 95) ÷ 4 = 87.5
                    .judged(item, "review-group", SIX);
        }
        return cadre.judged("results", "leader", "80")
                // (50 × 100 + 30 × 80 + 20 × 60) ÷ 100 = 86
                .voted(
                        "results",
                        "staff",
                        "grades-100-80-60-40",
                        electorate,
                        "excellent 50, competent 30, basically-competent 20")
                // of five none is left out: (80 + 85 + 85 + 90 + 95) ÷ 5 = 87
                .judged("results", "review-group", "80", "85", "85", "90", "95");
    }
}
