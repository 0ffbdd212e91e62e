package io.github.zhengyou.figure;

import static io.github.zhengyou.figure.FigureFixtures.audit;
import static io.github.zhengyou.figure.FigureFixtures.listed;
import static io.github.zhengyou.figure.FigureFixtures.numbered;
import static io.github.zhengyou.figure.FigureFixtures.part;
import static io.github.zhengyou.figure.FigureFixtures.persons;
import static io.github.zhengyou.figure.FigureFixtures.sum;
import static io.github.zhengyou.figure.FindingsAssert.assertAudit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Place;
import org.junit.jupiter.api.Test;

/** What relations name, and ids that are there more than once. */
class ReferencesTest {

    @Test
    void findsUnknownFigure() {
        assertAudit(audit(persons("a", "3"), sum("s", "", "a", "b")))
                .finds(FigureRules.UNKNOWN_REFERENCE)
                .says(
                        FigureRules.UNKNOWN_REFERENCE,
                        "s",
                        "/relations/0/parts/1",
                        "关系“s”引用了数据中没有的“b”；请更正引用或补上该项",
                        "relation 's' names 'b', which is not among the figures; correct the reference or add what it names")
                .isUntold("unknown-reference");
    }

    @Test
    void findsAllUnknownReferencesAtOnce() {
        FigureAudit audit = audit(sum("s", "t", "a", "b"), part("p", "a", "b"), listed("l", "n", "list"));

        assertThat(audit.findings().stream()
                        .map(Finding::place)
                        .map(place -> place.map(Place::path).orElse("")))
                .containsExactly(
                        "/relations/0/parts/0",
                        "/relations/0/parts/1",
                        "/relations/0/total",
                        "/relations/1/part",
                        "/relations/1/whole",
                        "/relations/2/declared",
                        "/relations/2/list");
        assertThat(audit.results()).extracting(AuditResult::verdict).containsOnly(Verdict.UNTOLD);
    }

    @Test
    void leavesOnlyWhatDependsOnItUntold() {
        FigureAudit audit = audit(persons("a", "3"), persons("b", "4"), sum("s", "", "a", "z"), part("p", "a", "b"));

        assertThat(audit.result(RelationId.of("s"))).map(AuditResult::verdict).contains(Verdict.UNTOLD);
        assertThat(audit.result(RelationId.of("p"))).map(AuditResult::verdict).contains(Verdict.HOLDS);
        assertThat(audit.result(RelationId.of("q"))).isEmpty();
    }

    @Test
    void findsFigureIdRepeated() {
        assertAudit(audit(
                        persons("a", "3"), persons("b", "4"), persons("a", "3"), persons("a", "5"), sum("s", "", "a")))
                .finds(FigureRules.REPEATED_ID)
                .says(
                        FigureRules.REPEATED_ID,
                        "a",
                        "/figures/2",
                        "编号“a”在数据中出现 3 次，编号须唯一；请改用不同编号",
                        "id 'a' occurs 3 times among the figures; ids must be unique, give each its own")
                .isUntold("repeated-id");
    }

    @Test
    void findsListIdRepeated() {
        assertAudit(audit(persons("n", "1"), numbered("l", 1), numbered("l", 1), listed("r", "n", "l")))
                .finds(FigureRules.REPEATED_ID)
                .isUntold("repeated-id");
    }

    @Test
    void findsRelationIdRepeatedAndStillTellsBoth() {
        FigureAudit audit = audit(persons("a", "3"), sum("s", "", "a"), sum("s", "a", "a"));

        assertAudit(audit).finds(FigureRules.REPEATED_ID);
        assertThat(audit.results()).extracting(AuditResult::verdict).containsExactly(Verdict.DERIVED, Verdict.HOLDS);
    }

    @Test
    void findsNothingInEmptyDocument() {
        assertAudit(audit()).isClean();
        assertThat(audit().results()).isEmpty();
    }
}
