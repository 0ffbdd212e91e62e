package io.github.zhengyou.figure;

import static io.github.zhengyou.figure.FigureFixtures.document;
import static io.github.zhengyou.figure.FigureFixtures.numbered;
import static io.github.zhengyou.figure.FigureFixtures.part;
import static io.github.zhengyou.figure.FigureFixtures.persons;
import static io.github.zhengyou.figure.FigureFixtures.sum;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FigureRulesTest {

    private static final Figures WRONG = document(
            persons("a", "3"),
            persons("b", "4"),
            persons("t", "8"),
            numbered("l", 1, 1, 3),
            sum("s", "t", "a", "b"),
            part("p", "t", "z"));

    @Test
    void bookFindsWhatTheAuditFinds() {
        assertThat(FigureRules.BOOK.check(WRONG))
                .isEqualTo(FigureAudit.of(WRONG).findings());
        assertThat(FigureAudit.of(WRONG).findings()).hasSize(4);
    }

    @Test
    void bookCanBeLiftedAndJoined() {
        RuleBook<List<Figures>> lifted = FigureRules.BOOK.over(list -> list.get(0));

        assertThat(lifted.check(List.of(WRONG))).isEqualTo(FigureAudit.of(WRONG).findings());
    }

    @Test
    void oneRuleFindsItsOwnAlone() {
        assertThat(FigureRules.SUM_DIFFERS.check(WRONG)).singleElement().satisfies(finding -> {
            assertThat(finding.subject()).isEqualTo("s");
            assertThat(finding.place()).contains(FigureFixtures.place("/relations/0"));
        });
        assertThat(FigureRules.COUNT_DIFFERS.check(WRONG)).isEmpty();
    }

    @Test
    void countsAreNotNegative() {
        Figures fewer = document(persons("a", "-4"), persons("b", "0"), persons("c", "≥-4"), persons("d", "<0"));
        assertThat(FigureRules.NEGATIVE_COUNT.check(fewer))
                .extracting(finding -> finding.place().orElseThrow())
                .containsExactly(FigureFixtures.place("/figures/0/value"), FigureFixtures.place("/figures/3/value"));
        Finding four = FigureRules.NEGATIVE_COUNT.check(fewer).get(0);
        assertThat(four.message(Catalogue.core(), Language.EN))
                .isEqualTo(
                        "'a' is -4 persons: a count is zero or more, and a decrease is better named as one; correct it");
        assertThat(four.message(Catalogue.core(), Language.ZH)).isEqualTo("“数a”为 -4 人：计数不应为负，减少的数量应写明是减少；请更正");
    }

    @Test
    void everyRuleHasItsMessageAndSource() {
        for (Rule<?> rule : FigureRules.BOOK.rules()) {
            assertThat(rule.id()).startsWith("figure.");
            assertThat(rule.source()).isEqualTo(Source.PROJECT);
            assertThat(Catalogue.core().keys()).contains("finding." + rule.id());
        }
        assertThat(Catalogue.core().keys().stream().filter(key -> key.startsWith("finding.figure.")))
                .hasSameSizeAs(FigureRules.BOOK.rules());
    }

    @Test
    void impossibleIsErrorAndQuestionableIsWarning() {
        assertThat(FigureRules.BOOK.rules().stream()
                        .filter(rule -> rule.severity() == Severity.WARNING)
                        .map(Rule::id))
                .containsExactlyInAnyOrder(
                        "figure.negative-count",
                        "figure.scopes-differ",
                        "figure.others-not-counted",
                        "figure.ordinal-repeated",
                        "figure.ordinal-skipped",
                        "figure.entry-repeated",
                        "figure.entry-blank",
                        "figure.not-assigned",
                        "figure.repeated-run",
                        "figure.repeated-run-added");
        assertThat(FigureRules.BOOK.rules().stream()
                        .filter(rule -> rule.severity() == Severity.INFO)
                        .map(Rule::id))
                .containsExactly("figure.rate-is-bound", "figure.list-open");
    }

    @Test
    void everyVerdictOfEveryKindHasItsMessage() {
        Set<RelationKind> deriving = EnumSet.of(RelationKind.SUM, RelationKind.SHARE);
        for (RelationKind kind : RelationKind.values()) {
            assertThat(Catalogue.core().keys()).contains("relation-kind." + kind.code());
            for (Verdict verdict : Verdict.values()) {
                assertThat(Catalogue.core().keys()).contains("verdict." + verdict.code());
                assertThat(Catalogue.core().keys().contains("audit." + kind.code() + "." + verdict.code()))
                        .isEqualTo(verdict != Verdict.DERIVED || deriving.contains(kind));
            }
        }
        for (CodeReading reading : CodeReading.values()) {
            assertThat(Catalogue.core().keys()).contains("code-reading." + reading.code());
        }
    }

    @Test
    void everyWellKnownUnitHasItsName() throws IllegalAccessException {
        for (var constant : MeasureUnit.class.getFields()) {
            assertThat(Catalogue.core().keys()).contains("measure-unit." + constant.get(null));
        }
    }

    @Test
    void resultWithoutMessageStillTellsItsValues() {
        AuditResult result = AuditResult.builder()
                .relation(RelationId.of("r"))
                .kind(RelationKind.PART)
                .verdict(Verdict.DERIVED)
                .build();

        assertThat(FigureFixtures.en(result)).isEqualTo("audit.part.derived: r, {}");
        assertThat(result.reason()).isEmpty();
    }
}
