package io.github.zhengyou.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.text.Language;
import java.util.Arrays;

/** What a test says of the findings and the results of an audit. */
final class FindingsAssert {

    private final FigureAudit audit;

    private FindingsAssert(FigureAudit audit) {
        this.audit = audit;
    }

    static FindingsAssert assertAudit(FigureAudit audit) {
        return new FindingsAssert(audit);
    }

    /** Nothing is found. */
    FindingsAssert isClean() {
        assertThat(audit.findings()).isEmpty();
        return this;
    }

    /** Just these rules find something, each once for each time named. */
    FindingsAssert finds(Rule<?>... rules) {
        assertThat(audit.findings().stream().map(Finding::rule))
                .containsExactlyInAnyOrder(Arrays.stream(rules).map(Rule::id).toArray(String[]::new));
        return this;
    }

    /** The one finding of a rule: its subject, its place and both messages. */
    FindingsAssert says(Rule<?> rule, String subject, String path, String zh, String en) {
        assertThat(audit.findings().stream()
                        .filter(finding -> finding.rule().equals(rule.id()))
                        .toList())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(rule.severity());
                    assertThat(finding.subject()).isEqualTo(subject);
                    assertThat(finding.place()).contains(FigureFixtures.place(path));
                    assertThat(FigureFixtures.zh(finding)).isEqualTo(zh);
                    assertThat(FigureFixtures.en(finding)).isEqualTo(en);
                });
        return this;
    }

    /** The only relation has that verdict, and both messages. */
    FindingsAssert concludes(Verdict verdict, String zh, String en) {
        assertThat(audit.results()).singleElement().satisfies(result -> {
            assertThat(result.verdict()).isEqualTo(verdict);
            assertThat(FigureFixtures.zh(result)).isEqualTo(zh);
            assertThat(FigureFixtures.en(result)).isEqualTo(en);
        });
        return this;
    }

    /** The only relation has that verdict. */
    FindingsAssert concludes(Verdict verdict) {
        assertThat(audit.results()).singleElement().satisfies(result -> {
            assertThat(result.verdict()).isEqualTo(verdict);
            assertThat(result.reason()).isEmpty();
        });
        return this;
    }

    /** The only relation is untold for that reason. */
    FindingsAssert isUntold(String reason) {
        assertThat(audit.results()).singleElement().satisfies(result -> {
            assertThat(result.verdict()).isEqualTo(Verdict.UNTOLD);
            assertThat(result.reason()).contains(reason);
            assertThat(FigureFixtures.zh(result)).doesNotContain("{").doesNotContain(reason);
            assertThat(FigureFixtures.en(result)).doesNotContain("{");
        });
        return this;
    }

    /** The only relation computed that value, as English text. */
    FindingsAssert computes(String name, String value) {
        assertThat(audit.results())
                .singleElement()
                .satisfies(result ->
                        assertThat(result.arguments().get(name).in(Language.EN)).isEqualTo(value));
        return this;
    }
}
