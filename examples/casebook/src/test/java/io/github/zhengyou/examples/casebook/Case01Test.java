package io.github.zhengyou.examples.casebook;

import static io.github.zhengyou.examples.casebook.CaseAssert.assertThat;

import io.github.zhengyou.figure.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Case01Test {

    private final Case plain = Case.of("01");

    @Test
    @DisplayName(
            "Given a declared count of 3 effects and 4 numbered effects, the library reports a count mismatch (declared 3, listed 4).")
    void S_01_1() {
        assertThat(plain)
                .finds("figure.count-differs")
                .about("x-01-1")
                .with("declared", "3")
                .with("listed", "4")
                .with("difference", "1");

        assertThat(plain.with("figures#/figures/f-01-9", "{'value': {'value': 4}}"))
                .doesNotFind("figure.count-differs");
    }

    @Test
    @DisplayName(
            "Given stations at three levels 1, 18, 128, the library reports a total of 147 and marks it as derived, not claimed.")
    void S_01_8() {
        assertThat(plain)
                .concludes("k-01-1", Verdict.DERIVED)
                .with("sum", "147")
                .without("total");

        Case claimed = plain.with(
                        "figures#/figures/-",
                        "{'id': 'stations', 'name': {'zh': '维权站点', 'en': 'rights stations'},"
                                + " 'value': {'type': 'exact', 'value': 147}, 'unit': 'station'}")
                .with("figures#/relations/k-01-1", "{'total': 'stations'}");
        assertThat(claimed).concludes("k-01-1", Verdict.HOLDS).with("total", "147");
        assertThat(claimed.with("figures#/figures/f-01-24", "{'value': {'value': 129}}"))
                .concludes("k-01-1", Verdict.FAILS)
                .with("sum", "148");
    }

    @Test
    @DisplayName("Given the hotline 12338, the library does not treat it as a quantity.")
    void S_01_9() {
        Case counted =
                plain.with("figures#/relations/-", "{'type': 'sum', 'id': 'counted', 'parts': ['f-01-21', 'f-01-25']}");
        assertThat(counted)
                .finds("figure.not-a-quantity")
                .about("counted")
                .with("figure", "rights-protection hotline")
                .with("value", "12338");
        assertThat(counted).concludes("counted", Verdict.UNTOLD).without("sum");

        assertThat(plain).doesNotFind("figure.not-a-quantity");
        assertThat(counted.with("figures#/relations/counted", "{'parts': ['f-01-25']}"))
                .doesNotFind("figure.not-a-quantity")
                .concludes("counted", Verdict.DERIVED)
                .with("sum", "64");
    }
}
