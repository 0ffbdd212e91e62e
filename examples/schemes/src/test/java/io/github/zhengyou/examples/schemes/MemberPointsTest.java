package io.github.zhengyou.examples.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.text.Language;
import org.junit.jupiter.api.Test;

/** A base of 60 and lines that are capped one by one. */
class MemberPointsTest {

    private final Preset preset = Preset.of("member-points");

    @Test
    void addsLinesUpToTheirCapsToTheBase() {
        Subject member = preset.subject()
                .pledged(7, 5) // 5 ÷ 7 × 16 = 80/7
                .worked("voluntary-service", 7) // 7 × 2 = 14, at most 12
                .worked("proposal", 4) // 4 × 1
                .honoured("county") // 3
                .incident("missed-meeting", 1); // 3
        assertThat(member.points("pledge-keeping")).isEqualTo("80/7");
        assertThat(member.points("service")).isEqualTo("12");
        assertThat(member.points("proposals")).isEqualTo("4");
        assertThat(member.points("honours")).isEqualTo("3");
        assertThat(member.points("faults")).isEqualTo("3");
        assertThat(member.exact()).isEqualTo("612/7"); // 60 + 80/7 + 12 + 4 + 3 − 3 = 76 + 80/7
        assertThat(member.score()).isEqualTo("87.43");
        assertThat(member.explained(Language.EN))
                .startsWith("s-1 scores 87.43 of 100 (exactly 612/7, rounded half up, decimal places: 2)");
    }

    @Test
    void belowItsCapALineCountsInFull() {
        Subject member = preset.subject().pledged(4, 3).worked("voluntary-service", 5);
        assertThat(member.points("service")).isEqualTo("10");
        assertThat(member.points("proposals")).isEqualTo("0");
        assertThat(member.score()).isEqualTo("82"); // 60 + 3/4 × 16 + 10
    }

    @Test
    void allLinesFullAreAHundred() {
        Subject member = preset.subject()
                .pledged(4, 4) // 16
                .worked("voluntary-service", 6) // 12
                .worked("proposal", 6) // 6
                .honoured("prefecture")
                .honoured("county"); // 5 + 3 = 8, at most 6
        assertThat(member.score()).isEqualTo("100");
    }

    @Test
    void whoPledgedNothingHasNoPointsForIt() {
        Subject member = preset.subject().worked("voluntary-service", 1);
        assertThat(member.points("pledge-keeping")).isEqualTo("not-checked, no-evidence");
        assertThat(member.score()).isEqualTo("62");
    }

    @Test
    void penaltiesAreCappedToo() {
        assertThat(preset.subject().incident("false-report", 3).score()).isEqualTo("40"); // 60 − min(30, 20)
    }

    @Test
    void workOfTheYearBeforeDoesNotCount() {
        assertThat(preset.subject()
                        .on("2022-12-31")
                        .worked("voluntary-service", 6)
                        .score())
                .isEqualTo("60");
    }
}
