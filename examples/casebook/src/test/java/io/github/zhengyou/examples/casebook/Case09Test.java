package io.github.zhengyou.examples.casebook;

import static io.github.zhengyou.examples.casebook.CaseAssert.assertThat;

import io.github.zhengyou.figure.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Case09Test {

    private final Case plain = Case.of("09");

    @Test
    @DisplayName(
            "Given the figures \"more than 100\" and \"several hundred\", the library keeps lower bounds and refuses exact sums.")
    void S_09_4() {
        Case added =
                plain.with("figures#/relations/-", "{'type': 'sum', 'id': 'schools', 'parts': ['f-09-1', 'f-09-6']}");
        assertThat(added).concludes("schools", Verdict.DERIVED).with("sum", ">203");
        Case reached =
                plain.with("figures#/relations/-", "{'type': 'sum', 'id': 'reached', 'parts': ['f-09-4', 'f-09-10']}");
        assertThat(reached).concludes("reached", Verdict.DERIVED).with("sum", "≥237");

        assertThat(added.with("figures#/figures/f-09-6", "{'value': {'type': 'exact'}}"))
                .concludes("schools", Verdict.DERIVED)
                .with("sum", "203");
    }
}
