package io.github.zhengyou.scoring.explanation;

import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * One step of an explanation: what was done, with which values, from which steps below.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class ExplanationNode {

    /** How the place of a value ends in a message that shows its name and the code by which parameters speak of it. */
    private static final String WITH_CODE = "-code";

    ExplanationNode() {}

    /** What was done; its text is in the catalogue under {@code explanation.} and this code. */
    public abstract String operation();

    /** The values by name. */
    public abstract Map<String, Argument> arguments();

    /** The finding that this step repeats, with its own values; empty for any other step. */
    public abstract Optional<Finding> finding();

    /** The steps it rests on, in order; empty for evidence. */
    public abstract List<ExplanationNode> children();

    /**
     * The text of this step alone. Where the catalogue has no message for the operation, the text is the operation and
     * the values, so that nothing is lost.
     */
    public String text(Catalogue catalogue, Language language) {
        return catalogue
                .message("explanation." + operation(), language, (name, names) -> {
                    if (name.equals("message") && finding().isPresent()) {
                        return finding().get().message(catalogue, language);
                    }
                    return value(name, language, names);
                })
                .orElseGet(() -> operation() + " " + arguments());
    }

    private @Nullable String value(String place, Language language, UnaryOperator<String> names) {
        boolean withCode = place.endsWith(WITH_CODE);
        Argument argument = arguments().get(withCode ? place.substring(0, place.length() - WITH_CODE.length()) : place);
        if (argument == null) {
            return null;
        }
        String name = argument.in(language, names);
        String code = argument.in(language);
        if (!withCode || name.equals(code)) {
            return name;
        }
        return language == Language.ZH ? name + "（" + code + "）" : name + " (" + code + ")";
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableExplanationNode.Builder {}
}
