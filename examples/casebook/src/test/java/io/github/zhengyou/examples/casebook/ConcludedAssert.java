package io.github.zhengyou.examples.casebook;

import io.github.zhengyou.figure.AuditResult;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.text.Language;

/** What the audit of figures says of one relation. */
final class ConcludedAssert {

    private final CaseAssert origin;
    private final AuditResult result;

    ConcludedAssert(CaseAssert origin, Case actual, AuditResult result) {
        this.origin = origin;
        this.result = result;
        Statements.note(() -> actual.kind() + "relation " + result.relation() + " "
                + result.verdict().code() + ": " + result.message(Statements.CATALOGUE, Language.EN));
    }

    /** A value that the conclusion rests on: a number or bound as its text. */
    ConcludedAssert with(String argument, String value) {
        Argument given = result.arguments().get(argument);
        if (given == null || !given.in(Language.EN).equals(value)) {
            throw origin.failed("%s should be '%s', got %s", argument, value, result);
        }
        return this;
    }

    /** The conclusion has no such value. */
    ConcludedAssert without(String argument) {
        if (result.arguments().containsKey(argument)) {
            throw origin.failed("%s should not be among the values of %s", argument, result);
        }
        return this;
    }

    /** Why nothing could be told. */
    ConcludedAssert because(String reason) {
        return with("reason", reason);
    }

    /** The message in English. */
    ConcludedAssert saying(String message) {
        String said = result.message(Statements.CATALOGUE, Language.EN);
        if (!said.equals(message)) {
            throw origin.failed("%s should say '%s', but says '%s'", result.relation(), message, said);
        }
        return this;
    }

    /** Back to the case. */
    CaseAssert and() {
        return origin;
    }
}
