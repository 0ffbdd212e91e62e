package io.github.zhengyou.scoring.explanation;

import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * One step of an explanation: what was done, with which values, from which steps below.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class ExplanationNode {

    ExplanationNode() {}

    /** What was done; its text is in the catalogue under {@code explanation.} and this code. */
    public abstract String operation();

    /** The values by name. */
    public abstract Map<String, Argument> arguments();

    /** The steps it rests on, in order; empty for evidence. */
    public abstract List<ExplanationNode> children();

    /**
     * The text of this step alone. Where the catalogue has no message for the operation, the text is the operation and
     * the values, so that nothing is lost.
     */
    public String text(Catalogue catalogue, Language language) {
        return catalogue
                .message("explanation." + operation(), language, (name, names) -> {
                    Argument argument = arguments().get(name);
                    return argument == null ? null : argument.in(language, names);
                })
                .orElseGet(() -> operation() + " " + arguments());
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableExplanationNode.Builder {}
}
