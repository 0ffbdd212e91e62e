package io.github.zhengyou.scoring.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import java.util.List;
import java.util.Map;

/**
 * One step of an explanation: what was done, with which values, from which steps below.
 *
 * @param operation what was done; its text is in the catalogue under {@code explanation.} and this code
 * @param arguments the values by name
 * @param children the steps it rests on, in order; empty for evidence
 * @since 0.1
 */
public record ExplanationNode(String operation, Map<String, Argument> arguments, List<ExplanationNode> children) {

    /** Keeps unmodifiable copies. */
    public ExplanationNode {
        arguments = ImmutableMap.copyOf(arguments);
        children = ImmutableList.copyOf(children);
    }

    /** The text of this step alone. */
    public String text(Catalogue catalogue, Language language) {
        return catalogue
                .message("explanation." + operation, language, (name, names) -> {
                    Argument argument = arguments.get(name);
                    return argument == null ? null : argument.in(language, names);
                })
                .orElse(operation + " " + arguments);
    }
}
