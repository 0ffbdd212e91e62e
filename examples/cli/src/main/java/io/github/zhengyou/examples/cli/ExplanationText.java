package io.github.zhengyou.examples.cli;

import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
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
 * @param most how many entries of one kind are shown beneath each step, whatever stands between them; what is left out is
 *     counted by kind, where the last of it would stand
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
        Multiset<String> all = entries(node.children());
        Multiset<String> passed = HashMultiset.create();
        for (ExplanationNode child : node.children()) {
            String kind = child.operation();
            if (isEntry(child)) {
                passed.add(kind);
            }
            if (!isEntry(child) || passed.count(kind) <= most) {
                append(lines, child, below, language);
            } else if (passed.count(kind) == all.count(kind)) {
                lines.add(below + more(kind, all.count(kind), language));
            }
        }
    }

    /** An entry of the record is known by its id; all else is a step. */
    private static boolean isEntry(ExplanationNode node) {
        return node.arguments().containsKey("id");
    }

    /** How many entries there are of each kind. */
    private static Multiset<String> entries(List<ExplanationNode> nodes) {
        return nodes.stream()
                .filter(ExplanationText::isEntry)
                .map(ExplanationNode::operation)
                .collect(toCollection(HashMultiset::create));
    }

    /** What stands where the last entry of a kind would, if some are not shown. */
    private String more(String kind, int all, Language language) {
        Map<String, String> arguments =
                Map.of("kind", kind, "count", Integer.toString(all - most), "all", Integer.toString(all));
        return catalogue
                .message("runner.explain-more", language, arguments::get)
                .orElseThrow();
    }
}
