package io.github.zhengyou.scoring.model;

import io.github.zhengyou.scoring.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The four scoring models of XCCDF 1.2 in plain fractions, written from the text of the standard and knowing nothing of ours.
 * The results are texts, as {@link RatingTree.Result#text} writes them.
 */
final class XccdfReference {

    private static final Fraction ZERO = Fraction.of(0, 1);
    private static final Fraction ONE = Fraction.of(1, 1);
    private static final List<String> EXCLUDED = List.of("notapplicable", "notchecked", "informational", "notselected");

    private final XccdfTree benchmark;
    private final boolean openscap;

    XccdfReference(XccdfTree benchmark, String corners) {
        this.benchmark = benchmark;
        this.openscap = corners.equals("openscap");
    }

    String result(String model) {
        return switch (model) {
            case "xccdf-default" -> defaultModel();
            case "xccdf-flat" -> flat(false);
            case "xccdf-flat-unweighted" -> flat(true);
            case "xccdf-absolute" -> absolute();
            default -> throw new IllegalArgumentException(model);
        };
    }

    /** A rule_score over its rule_count, or a normalized group score; a count of zero leaves it out. */
    private record Scored(long count, boolean defined, Fraction score) {}

    private String defaultModel() {
        Scored root = scored(benchmark);
        if (root.count() == 0) {
            return openscap ? "0 of 100" : "indeterminate";
        }
        return root.defined() ? root.score().text() + " of 100" : "indeterminate";
    }

    private Scored scored(XccdfTree node) {
        if (node.isRule()) {
            return scoredRule(node);
        }
        long count = 0;
        boolean defined = true;
        Fraction score = ZERO;
        Fraction accumulator = ZERO;
        for (XccdfTree child : node.children()) {
            Scored part = scored(child);
            if (part.count() != 0) {
                count++;
                defined &= part.defined();
                score = score.plus(part.score().times(weight(child)));
                accumulator = accumulator.plus(weight(child));
            }
        }
        if (accumulator.signum() == 0) {
            return new Scored(count, openscap || count == 0, ZERO);
        }
        return new Scored(count, defined, score.dividedBy(accumulator));
    }

    private static Scored scoredRule(XccdfTree rule) {
        List<String> counted = new ArrayList<>(rule.results());
        counted.removeAll(EXCLUDED);
        if (counted.isEmpty()) {
            return new Scored(0, true, ZERO);
        }
        long ruleScore = counted.stream()
                .filter(result -> List.of("pass", "fixed").contains(result))
                .count();
        return new Scored(1, true, Fraction.of(100 * ruleScore, counted.size()));
    }

    private String flat(boolean unweighted) {
        return sums(benchmark, unweighted)
                .map(sums -> sums[0].text() + " of " + sums[1].text())
                .orElse("indeterminate");
    }

    private String absolute() {
        return sums(benchmark, false)
                .map(sums -> sums[0].compareTo(sums[1]) == 0 ? "1 of 1" : "0 of 1")
                .orElse(openscap ? "1 of 1" : "indeterminate");
    }

    /** The flat score and its maximum; empty where that is zero. */
    private Optional<Fraction[]> sums(XccdfTree root, boolean unweighted) {
        Fraction score = ZERO;
        Fraction maximum = ZERO;
        List<XccdfTree> stack = new ArrayList<>(List.of(root));
        while (!stack.isEmpty()) {
            XccdfTree node = stack.remove(stack.size() - 1);
            stack.addAll(node.children());
            Scored rule = node.isRule() ? scoredRule(node) : new Scored(0, true, ZERO);
            if (rule.count() != 0) {
                Fraction weight = weight(node);
                if (unweighted && (weight.signum() != 0 || openscap)) {
                    weight = ONE;
                }
                score = score.plus(rule.score().times(weight).dividedBy(Fraction.of(100, 1)));
                maximum = maximum.plus(weight);
            }
        }
        return maximum.signum() == 0 ? Optional.empty() : Optional.of(new Fraction[] {score, maximum});
    }

    private static Fraction weight(XccdfTree node) {
        BigDecimal weight = new BigDecimal(node.weight());
        return new Fraction(weight.unscaledValue(), BigInteger.TEN.pow(weight.scale()));
    }
}
