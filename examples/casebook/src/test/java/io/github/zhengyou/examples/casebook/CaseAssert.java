package io.github.zhengyou.examples.casebook;

import io.github.zhengyou.figure.AuditResult;
import io.github.zhengyou.figure.RelationId;
import io.github.zhengyou.figure.Verdict;
import io.github.zhengyou.rule.Finding;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ObjectAssert;

/** Assertions about what the library says of a case; what holds is noted for the report. */
final class CaseAssert extends AbstractAssert<CaseAssert, Case> {

    private CaseAssert(Case actual) {
        super(actual, CaseAssert.class);
    }

    /** Asserts of a case. */
    static CaseAssert assertThat(Case actual) {
        return new CaseAssert(actual);
    }

    /** Asserts of a value that the library returned, under a name for the report. */
    static ObjectAssert<Object> assertValue(String name, Object value) {
        Statements.note(() -> name + ": " + value);
        return Assertions.<Object>assertThat(value).as(name);
    }

    /** The findings of a rule; there must be one. */
    FoundAssert finds(String rule) {
        List<Finding> all = actual.findings().list();
        List<Finding> found =
                all.stream().filter(finding -> finding.rule().equals(rule)).toList();
        if (found.isEmpty()) {
            throw failure("%s should be found in %s, but only these are:%n%s", rule, actual, Statements.listed(all));
        }
        return new FoundAssert(this, actual, found);
    }

    /** A rule finds nothing at all. */
    CaseAssert doesNotFind(String rule) {
        return doesNotFind(rule, finding -> true);
    }

    /** A rule finds nothing about a subject. */
    CaseAssert doesNotFind(String rule, String subject) {
        return doesNotFind(rule, finding -> finding.subject().equals(subject));
    }

    /** No rule of a rule book finds anything: of those whose ids begin so. */
    CaseAssert findsNothingOf(String beginning) {
        List<String> rules = Statements.rules(beginning);
        if (rules.isEmpty()) {
            throw failure("no rule has an id that begins with '%s'", beginning);
        }
        rules.forEach(this::doesNotFind);
        return this;
    }

    private CaseAssert doesNotFind(String rule, Predicate<Finding> which) {
        Statements.knownRule(rule);
        List<Finding> unresolved = actual.unresolved().list();
        if (!unresolved.isEmpty() && !Statements.isOfResolution(rule)) {
            throw failure(
                    "whether %s finds anything in %s cannot be told, as names lead nowhere:%n%s",
                    rule, actual, Statements.listed(unresolved));
        }
        List<Finding> found = actual.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .filter(which)
                .toList();
        if (!found.isEmpty()) {
            throw failure("%s should not be found in %s, but is:%n%s", rule, actual, Statements.listed(found));
        }
        return this;
    }

    /** What the audit of the figures says of a relation. */
    ConcludedAssert concludes(String relation, Verdict verdict) {
        AuditResult result = actual.audit()
                .result(RelationId.of(relation))
                .orElseThrow(() -> failure("%s has no relation '%s'", actual, relation));
        if (result.verdict() != verdict) {
            throw failure("relation '%s' of %s should be %s, but is %s", relation, actual, verdict, result);
        }
        return new ConcludedAssert(this, actual, result);
    }

    /** The failure of this assertion, for the steps that follow it. */
    AssertionError failed(String message, Object... arguments) {
        return failure(message, arguments);
    }
}
