package io.github.zhengyou.examples.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.text.Language;
import org.junit.jupiter.api.Test;

/** The same 100 ballots, 60 / 30 / 10, on each published scale; who abstains on each. */
class BallotScalesTest {

    private static final String THREE = "satisfied 60, basically-satisfied 30, dissatisfied 10";

    @Test
    void sixtyThirtyTenAre88OnSd2008AndThoseWhoDoNotKnowAreNotScored() {
        Preset preset = Preset.of("sd-2008");
        Subject both = preset.subject()
                .voted("satisfaction", "phone", "sd-2008", 500, THREE)
                .voted("satisfaction", "questionnaire", "sd-2008", 500, THREE);
        assertThat(both.score()).isEqualTo("88"); // (60 × 100 + 30 × 75 + 10 × 55) ÷ 100 = 8800 ÷ 100
        // 20 who do not know are not scored, by phone 88 as before; by questionnaire (5000 + 3000 + 550) ÷ 100 = 85.5
        Subject abstained = preset.subject()
                .voted("satisfaction", "phone", "sd-2008", 500, THREE + ", do-not-know 20")
                .voted(
                        "satisfaction",
                        "questionnaire",
                        "sd-2008",
                        500,
                        "satisfied 50, basically-satisfied 40, dissatisfied 10");
        assertThat(abstained.exact()).isEqualTo("87"); // 88 × 60 % + 85.5 × 40 % = 52.8 + 34.2
        assertThat(abstained.explained(Language.EN))
                .contains(
                        "        satisfied: 60 × 100",
                        "        basically satisfied: 30 × 75",
                        "        dissatisfied: 10 × 55",
                        "        do not know: 20, not valid");
    }

    @Test
    void sixtyThirtyTenAre78On100And60And0() {
        assertThat(masses("three-grades-100-60-0", "grades-100-60-0", THREE).score())
                .isEqualTo("78"); // 6000 + 1800
        // here who does not know counts with 0: 7800 ÷ 120 = 65
        assertThat(masses("three-grades-100-60-0", "grades-100-60-0", THREE + ", do-not-know 20")
                        .score())
                .isEqualTo("65");
    }

    @Test
    void sixtyThirtyTenAreAPlainRateOf90OrOf60() {
        assertThat(masses("plain-rate-basically-satisfied", "satisfied-or-basically", THREE)
                        .score())
                .isEqualTo("90"); // 60 + 30 of 100
        assertThat(masses("plain-rate-satisfied", "satisfied-alone", THREE).score())
                .isEqualTo("60");
        // 20 more who do not know: 90 of the 100 that say something, still
        assertThat(masses("plain-rate-basically-satisfied", "satisfied-or-basically", THREE + ", do-not-know 20")
                        .score())
                .isEqualTo("90");
        assertThat(masses("plain-rate-satisfied", "satisfied-alone", "satisfied 2, dissatisfied 1")
                        .exact())
                .isEqualTo("200/3");
    }

    @Test
    void nbs2008HasFiveOptionsAndNoneToAbstain() {
        assertThat(masses("nbs-2008", "nbs-2008", "very-satisfied 60, satisfied 30, basically-satisfied 10")
                        .score())
                .isEqualTo("90"); // 6000 + 2400 + 600
        // 20 × 100 + 40 × 80 + 25 × 60 + 10 × 30 + 5 × 0 = 2000 + 3200 + 1500 + 300 = 7000
        assertThat(masses(
                                "nbs-2008",
                                "nbs-2008",
                                "very-satisfied 20, satisfied 40, basically-satisfied 25, rather-dissatisfied 10,"
                                        + " dissatisfied 5")
                        .score())
                .isEqualTo("70");
        // the ballot has no such option, so the tally is bad evidence and not quietly left out
        Subject abstained = masses("nbs-2008", "nbs-2008", "very-satisfied 60, do-not-know 20");
        assertThat(abstained.score()).isEqualTo("error, bad-evidence");
        assertThat(abstained.findings())
                .containsExactly(
                        "entry 'e-1' (on s-1, satisfaction) has the options do-not-know, which the ballot scale"
                                + " 'nbs-2008' does not have; there are: very-satisfied, satisfied, basically-satisfied,"
                                + " rather-dissatisfied, dissatisfied: what rests on it is an error, correct the options");
    }

    @Test
    void sixtyThirtyTenAre86OnTenSevenFiveTwo() {
        String good = "good 60, rather-good 30, fair 10";
        assertThat(masses("cs-10-7-5-2", "cs-10-7-5-2", good).score()).isEqualTo("86"); // 600 + 210 + 50 of 1000
        assertThat(masses("cs-10-7-5-2", "cs-10-7-5-2", "poor 3").score()).isEqualTo("20"); // 2 of 10
        assertThat(masses("cs-10-7-5-2", "cs-10-7-5-2", good + ", abstained 20").score())
                .isEqualTo("86");
    }

    @Test
    void sixtyThirtyTenAre90OverTheValidBallotsOn100And80And60And40() {
        String excellent = "excellent 60, competent 30, basically-competent 10";
        assertThat(masses("cadre-100-80-60-40", "grades-100-80-60-40", excellent)
                        .score())
                .isEqualTo("90"); // (6000 + 2400 + 600) ÷ 100
        // of 103 cast 100 are valid; (9000 + 0) ÷ 100, not ÷ 103
        assertThat(masses("cadre-100-80-60-40", "grades-100-80-60-40", excellent + ", abstained 3")
                        .score())
                .isEqualTo("90");
        assertThat(masses("cadre-100-80-60-40", "grades-100-80-60-40", "not-competent 1, abstained 9")
                        .score())
                .isEqualTo("40");
    }

    @Test
    void ballotsOnAnotherScaleAreNotScored() {
        Subject other = masses("three-grades-100-60-0", "sd-2008", THREE);
        assertThat(other.score()).isEqualTo("error, bad-evidence");
        assertThat(other.findings())
                .containsExactly(
                        "entry 'e-1' (on s-1, satisfaction) uses the ballot scale 'sd-2008', the scheme asks for"
                                + " 'grades-100-60-0': what rests on it is an error, correct the entry or the scheme");
    }

    @Test
    void onlyAbstentionsAreNoScore() {
        assertThat(masses("plain-rate-satisfied", "satisfied-alone", "do-not-know 20")
                        .score())
                .isEqualTo("unknown, no-valid-ballot");
    }

    @Test
    void theMeanOfFiveItemsIsGradedFrom85And75And60() {
        Preset preset = Preset.of("five-items-85-75-60");
        Subject exactly = five(preset, "95", "90", "85", "80", "75"); // 425 ÷ 5
        assertThat(exactly.score()).isEqualTo("85");
        assertThat(exactly.grade()).isEqualTo("satisfied");
        Subject below = five(preset, "95", "90", "85", "80", "74.9"); // 424.9 ÷ 5
        assertThat(below.score()).isEqualTo("84.98");
        assertThat(below.grade()).isEqualTo("rather-satisfied");
        assertThat(five(preset, "75", "75", "75", "75", "75").grade()).isEqualTo("rather-satisfied");
        assertThat(five(preset, "60", "60", "60", "60", "60").grade()).isEqualTo("basically-satisfied");
        assertThat(five(preset, "60", "60", "60", "60", "59").grade()).isEqualTo("dissatisfied"); // 59.8
    }

    private static Subject masses(String preset, String scale, String counts) {
        return Preset.of(preset).subject().voted("satisfaction", "masses", scale, 500, counts);
    }

    private static Subject five(Preset preset, String... points) {
        Subject subject = preset.subject();
        for (int i = 0; i < points.length; i++) {
            subject.judged("item-" + (i + 1), "masses", points[i]);
        }
        return subject;
    }
}
