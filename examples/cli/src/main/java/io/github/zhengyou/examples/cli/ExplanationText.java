package io.github.zhengyou.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.zhengyou.scoring.explanation.Explanation;
import io.github.zhengyou.scoring.explanation.ExplanationNode;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import java.util.List;
import java.util.Map;

/**
 * Explanations line by line, long lists of entries shortened.
 *
 * @param catalogue the messages, and the names that the campaign gives
 * @param most how many entries of one kind are shown beneath each step; what is left out is counted
 */
record ExplanationText(Catalogue catalogue, int most) {

    /** What is shown where nobody asks for all. */
    static final int FEW = 20;

    List<String> lines(Explanation explanation, Language language) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        append(lines, explanation.root(), "", language);
        return lines.build();
    }

    private void append(ImmutableList.Builder<String> lines, ExplanationNode node, String indent, Language language) {
        lines.add(indent + node.text(catalogue, language));
        String below = indent + "  ";
        int alike = 0;
        String operation = "";
        for (ExplanationNode child : node.children()) {
            alike = child.operation().equals(operation) && isEntry(child) ? alike + 1 : 1;
            operation = child.operation();
            if (alike <= most) {
                append(lines, child, below, language);
            } else if (alike == most + 1) {
                lines.add(below + more(node, operation, language));
            }
        }
    }

    /** An entry of the record is known by its id; all else is a step. */
    private static boolean isEntry(ExplanationNode node) {
        return node.arguments().containsKey("id");
    }

    private String more(ExplanationNode node, String operation, Language language) {
        int all = Iterables.size(
                Iterables.filter(node.children(), child -> child.operation().equals(operation)));
        Map<String, String> arguments = Map.of("count", Integer.toString(all - most), "all", Integer.toString(all));
        return catalogue
                .message("runner.explain-more", language, arguments::get)
                .orElseThrow();
    }
}
