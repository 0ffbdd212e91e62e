package io.github.zhengyou.scoring.explanation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.scoring.scheme.EvaluationTrace;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import java.util.List;

/**
 * Why a result is what it is: a tree of steps from the score down to the evidence 得分说明.
 *
 * @param root the result itself
 * @since 0.1
 */
public record Explanation(ExplanationNode root) {

    /** Refuses {@code null}. */
    public Explanation {
        requireNonNull(root, "root");
    }

    /**
     * Explains an evaluation by the steps that were kept while it was made.
     *
     * @throws IllegalArgumentException if the evaluation was made by another scheme
     */
    public static Explanation of(EvaluationTrace trace, ScoringScheme scheme) {
        String hash = trace.evaluation().schemeHash();
        if (!hash.equals(scheme.hash())) {
            throw new IllegalArgumentException("scheme of an explanation must be the one of the evaluation, got '"
                    + scheme.id() + "' with hash " + scheme.hash() + " instead of " + hash);
        }
        return new Explanation(new Narrator(trace, scheme).root());
    }

    /** The lines for people, each step below its whole and indented by two spaces a level. */
    public List<String> lines(Language language) {
        return lines(ScoringMessages.catalogue(), language);
    }

    /**
     * The same with the names of a catalogue, such as those that a campaign gives to its own codes.
     *
     * @param catalogue the messages, those of {@link ScoringMessages} among them
     */
    public List<String> lines(Catalogue catalogue, Language language) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        append(lines, root, 0, catalogue, language);
        return lines.build();
    }

    private static void append(
            ImmutableList.Builder<String> lines,
            ExplanationNode node,
            int depth,
            Catalogue catalogue,
            Language language) {
        lines.add("  ".repeat(depth) + node.text(catalogue, language));
        for (ExplanationNode child : node.children()) {
            append(lines, child, depth + 1, catalogue, language);
        }
    }
}
