package io.github.zhengyou.examples.casebook;

import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Language;
import java.util.List;
import java.util.function.Predicate;

/** The findings of a rule in a case, narrowed step by step; each step fails if none is left. */
final class FoundAssert {

    private final CaseAssert origin;
    private final Case actual;
    private List<Finding> found;

    FoundAssert(CaseAssert origin, Case actual, List<Finding> found) {
        this.origin = origin;
        this.actual = actual;
        this.found = found;
        Statements.note(
                () -> actual.kind() + "`" + this.found.get(0).rule() + "` " + Statements.message(this.found.get(0)));
    }

    /** The finding is about a subject. */
    FoundAssert about(String subject) {
        return narrow("about '" + subject + "'", finding -> finding.subject().equals(subject));
    }

    /** The finding has a value: a number, id, code or date as its text, a name in English, several joined by ", ". */
    FoundAssert with(String argument, String value) {
        return narrow("with " + argument + " = '" + value + "'", finding -> {
            Argument given = finding.arguments().get(argument);
            return given != null && given.in(Language.EN).equals(value);
        });
    }

    /** The finding has no such value. */
    FoundAssert without(String argument) {
        return narrow("without " + argument, finding -> !finding.arguments().containsKey(argument));
    }

    /** The finding is of a severity. */
    FoundAssert as(Severity severity) {
        return narrow("of severity " + severity, finding -> finding.severity() == severity);
    }

    /** The finding stands at a place, written as {@code plan#/timeline}. */
    FoundAssert at(String place) {
        return narrow(
                "at " + place,
                finding -> finding.place().map(Place::toString).orElse("").equals(place));
    }

    /** The message in English. */
    FoundAssert saying(String message) {
        return narrow(
                "saying '" + message + "'",
                finding -> Statements.message(finding).equals(message));
    }

    /** There are so many of them. */
    FoundAssert times(int count) {
        if (found.size() != count) {
            throw origin.failed("%s should be found %s times, but is:%n%s", rule(), count, Statements.listed(found));
        }
        return this;
    }

    /** Back to the case. */
    CaseAssert and() {
        return origin;
    }

    private String rule() {
        return found.get(0).rule();
    }

    private FoundAssert narrow(String what, Predicate<Finding> test) {
        List<Finding> left = found.stream().filter(test).toList();
        if (left.isEmpty()) {
            throw origin.failed(
                    "%s should be found in %s %s, but is:%n%s", rule(), actual, what, Statements.listed(found));
        }
        found = left;
        return this;
    }
}
