package io.github.zhengyou.scoring.model;

import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A group of an XCCDF benchmark with its children, or a rule with its results. As text: {@code pass+fail*2} is a rule of weight 2
 * with two results, and {@code (pass fail*3)*0.5} a group.
 *
 * @param weight its weight, as text
 * @param results the results of a rule; empty for a group
 * @param children the children of a group; empty for a rule
 */
record XccdfTree(String weight, List<String> results, List<XccdfTree> children) {

    static final List<String> RESULTS = List.of(
            "pass", "fail", "error", "unknown", "notapplicable", "notchecked", "notselected", "informational", "fixed");

    private static final List<String> WEIGHTS = List.of("0", "0.5", "1", "1.25", "2", "3", "10");

    /** Kind and reason of the results that give no points. */
    private static final Map<String, Rating> UNRATED = Map.of(
            "error", Rating.unrated(ResultKind.ERROR, ReasonCode.of("error")),
            "unknown", Rating.unrated(ResultKind.UNKNOWN, ReasonCode.of("unknown")),
            "notapplicable", Rating.unrated(ResultKind.NOT_APPLICABLE, ReasonCode.of("notapplicable")),
            "notchecked", Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.of("notchecked")),
            "notselected", Rating.unrated(ResultKind.EXEMPT, ReasonCode.of("notselected")),
            "informational", Rating.unrated(ResultKind.EXEMPT, ReasonCode.of("informational")));

    private static final Set<String> FAILED = Set.of("fail", "error", "unknown");

    boolean isRule() {
        return !results.isEmpty();
    }

    /** Reads the text of a benchmark. */
    static XccdfTree parse(String text) {
        return parse(new StringBuilder(text));
    }

    private static XccdfTree parse(StringBuilder rest) {
        List<XccdfTree> children = new ArrayList<>();
        List<String> results = List.of();
        if (rest.charAt(0) == '(') {
            rest.deleteCharAt(0);
            while (rest.charAt(0) != ')') {
                children.add(parse(rest));
                if (rest.charAt(0) == ' ') {
                    rest.deleteCharAt(0);
                }
            }
            rest.deleteCharAt(0);
        } else {
            results = List.of(take(rest, "[a-z+]").split("\\+", -1));
        }
        String weight = "1";
        if (rest.length() > 0 && rest.charAt(0) == '*') {
            rest.deleteCharAt(0);
            weight = take(rest, "[0-9.]");
        }
        return new XccdfTree(weight, results, children);
    }

    private static String take(StringBuilder rest, String characters) {
        int end = 0;
        while (end < rest.length() && rest.substring(end, end + 1).matches(characters)) {
            end++;
        }
        String taken = rest.substring(0, end);
        rest.delete(0, end);
        return taken;
    }

    /** A benchmark with groups down to a depth, each of one to four children, and rules of one to so many results. */
    static XccdfTree random(Random random, int depth, int results) {
        List<XccdfTree> children = new ArrayList<>();
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            children.add(
                    depth > 1 && random.nextInt(2) == 0 ? random(random, depth - 1, results) : rule(random, results));
        }
        return new XccdfTree(pick(random, WEIGHTS), List.of(), children);
    }

    private static XccdfTree rule(Random random, int results) {
        List<String> several = new ArrayList<>();
        int count = random.nextInt(3) == 0 ? 1 + random.nextInt(results) : 1;
        for (int i = 0; i < count; i++) {
            several.add(random.nextInt(2) == 0 ? RESULTS.get(random.nextInt(2)) : pick(random, RESULTS));
        }
        return new XccdfTree(pick(random, WEIGHTS), several, List.of());
    }

    private static String pick(Random random, List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** The result of one of the models. */
    RatingTree.Result result(String model, String corners) {
        Points maximum = model.equals("xccdf-absolute") ? Points.ONE : Points.HUNDRED;
        return toRatings(ModelFixture.model(model, Map.of("corners", corners)), maximum, "b")
                .result();
    }

    private RatingTree toRatings(Model model, Points maximum, String id) {
        Points weighs = ModelFixture.points(weight);
        if (isRule()) {
            return RatingTree.leaf(id, weighs, Points.ONE, rating());
        }
        List<RatingTree> nodes = new ArrayList<>();
        for (XccdfTree child : children) {
            nodes.add(child.toRatings(model, maximum, id + "." + nodes.size()));
        }
        return RatingTree.node(id, weighs, maximum, model, nodes);
    }

    /** The share of the results that count which pass; the first result where none gives points. */
    private Rating rating() {
        long passed = results.stream()
                .filter(result -> !UNRATED.containsKey(result) && !result.equals("fail"))
                .count();
        long failed = results.stream().filter(FAILED::contains).count();
        if (passed == 0 && !results.contains("fail")) {
            String first = results.stream().filter(FAILED::contains).findFirst().orElse(results.get(0));
            return UNRATED.get(first);
        }
        return Rating.of(Points.of(passed, passed + failed));
    }

    @Override
    public String toString() {
        String text = isRule()
                ? String.join("+", results)
                : children.stream().map(XccdfTree::toString).collect(Collectors.joining(" ", "(", ")"));
        return weight.equals("1") ? text : text + "*" + weight;
    }
}
