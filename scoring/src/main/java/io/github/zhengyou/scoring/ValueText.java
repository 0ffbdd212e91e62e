package io.github.zhengyou.scoring;

import io.github.zhengyou.text.LocalizedText;
import java.util.Collection;

/** What messages show of the value of a parameter: the value itself, shortened where it is long. */
final class ValueText {

    private static final int SHOWN = 60;

    private ValueText() {}

    /** A value of the right shape. */
    static LocalizedText of(ParameterValue value) {
        return value instanceof ParameterValue.Text text ? quoted(text.value()) : withShape(value);
    }

    /** A value of another shape than was expected. */
    static LocalizedText withShape(ParameterValue value) {
        if (value instanceof ParameterValue.Amount || value instanceof ParameterValue.Flag) {
            return LocalizedText.of(written(value), written(value));
        }
        return ScoringMessages.text(
                "parameter-got." + value.shape(),
                value instanceof ParameterValue.Text text ? quoted(text.value()) : shortened(written(value)));
    }

    /** No value, beside others that may be what was meant. */
    static LocalizedText nothing(Collection<String> others) {
        return others.isEmpty()
                ? ScoringMessages.text("parameter-got.nothing")
                : ScoringMessages.text("parameter-got.nothing-beside", others);
    }

    static LocalizedText quoted(String text) {
        String shown = shortened(text);
        return LocalizedText.of("“" + shown + "”", "'" + shown + "'");
    }

    /** The first characters; what is half of a character has a sign in its place. */
    private static String shortened(String text) {
        String start = text.codePoints()
                .limit(SHOWN)
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '\uFFFD' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.codePointCount(0, text.length()) > SHOWN ? start + "…" : start;
    }

    /** As it would stand in a document. */
    private static String written(ParameterValue value) {
        return value.written(text -> "\"" + text + "\"");
    }
}
