package io.github.zhengyou.scoring.model;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The vectors of XCCDF 1.2: published and hand-made ones, random trees against the reference and against OpenSCAP. */
final class XccdfVectors {

    private static final List<String> MODELS = List.of("default", "flat", "flat-unweighted", "absolute");
    private static final String V1 = "((pass fail*2 pass*0)*3 (pass*5 notapplicable*7 error*4))";

    private static final String OVERRIDES =
            "(((() () () () ()) (() () () () ())) ((fail) ((pass pass)) ((fail pass pass pass))"
                    + " (((notchecked fail pass notselected notselected pass notselected) (fail pass notselected pass)"
                    + " (fail fail fail pass)))) ((fail fail) ((fail pass fail fail))))";

    private XccdfVectors() {}

    static void published(Conformance report) {
        report.section(Xccdf.SOURCE.toString());
        strict(report, "V1", V1, "350/9 of 100", "6 of 12", "2 of 4", "0 of 1");
        strict(report, "V2", "(pass+fail+notapplicable*2)", "50 of 100", "1 of 2", "1/2 of 1", "0 of 1");
        strict(report, "V3", "(pass+pass+fixed)", "100 of 100", "1 of 1", "1 of 1", "1 of 1");
        strict(report, "inspec_tools, 2 of 3", "(pass pass fail)", "200/3 of 100", "2 of 3", "2 of 3", "0 of 1");
        strict(
                report,
                "inspec_tools, weights 1, 1, 10",
                "(pass fail fail*10)",
                "25/3 of 100",
                "1 of 12",
                "1 of 3",
                "0 of 1");
        strict(
                report,
                "inspec_tools, weights 1, 1, 0",
                "(pass fail pass*0)",
                "50 of 100",
                "1 of 2",
                "1 of 2",
                "0 of 1");
        strict(report, "OpenSCAP, all of 8 pass", all(8, "pass"), "100 of 100", "8 of 8", "8 of 8", "1 of 1");
        strict(report, "OpenSCAP, all of 2 pass", all(2, "pass"), "100 of 100", "2 of 2", "2 of 2", "1 of 1");
        strict(report, "OpenSCAP, result ids by suffix", "(pass fail)", "50 of 100", "1 of 2", "1 of 2", "0 of 1");
        strict(report, "OpenSCAP, results of XCCDF 1.1", "((pass))", "100 of 100");
        strict(report, "OpenSCAP, overrides (34.722221 as a float)", OVERRIDES, "625/18 of 100", "11 of 23");
        report.section("XCCDF, corners where the standard is silent");
        corners(
                report,
                "one unscored rule (OpenSCAP's flat 0 of 0 is no score here, a declared deviation)",
                "(informational)",
                "0 of 100",
                "indeterminate",
                "indeterminate",
                "1 of 1");
        corners(
                report,
                "nothing applicable",
                "((notapplicable notchecked) notselected)",
                "0 of 100",
                "indeterminate",
                "indeterminate",
                "1 of 1");
        corners(report, "all weights are 0", "(pass*0 pass*0)", "0 of 100", "indeterminate", "2 of 2", "1 of 1");
        String weightless = "((pass*0) (pass))";
        row(report, "a group whose only rule has weight 0", weightless, "default", "strict", "indeterminate");
        row(report, "a group whose only rule has weight 0", weightless, "default", "openscap", "50 of 100");
        row(report, "a group whose only rule has weight 0", weightless, "absolute", "strict", "1 of 1");
        row(report, "a group whose only rule has weight 0", weightless, "absolute", "openscap", "1 of 1");
        row(report, "a group in which nothing counts", "((notchecked) pass fail)", "default", "strict", "50 of 100");
        row(report, "a group in which nothing counts", "((notchecked) pass fail)", "default", "openscap", "50 of 100");
        row(report, "V1, OpenSCAP's known deviation", V1, "flat-unweighted", "openscap", "3 of 5");
        report.note(
                "0 of 0 is no score: flat and flat-unweighted are indeterminate there under either setting. OpenSCAP counts a"
                        + " weight of 0 as 1 in flat-unweighted, against the standard, and only the first of several results of a rule,"
                        + " which is the rater's matter here.");
    }

    private static void strict(Conformance report, String name, String tree, String... expected) {
        for (int i = 0; i < expected.length; i++) {
            row(report, name, tree, MODELS.get(i), "strict", expected[i]);
        }
    }

    private static void corners(Conformance report, String name, String tree, String... openscap) {
        for (int i = 0; i < openscap.length; i++) {
            row(report, name, tree, MODELS.get(i), "strict", "indeterminate");
            row(report, name, tree, MODELS.get(i), "openscap", openscap[i]);
        }
    }

    private static void row(
            Conformance report, String name, String tree, String model, String corners, String expected) {
        String got = XccdfTree.parse(tree).result("xccdf-" + model, corners).text();
        report.row(name + ": `" + tree + "`, " + model + ", " + corners, expected, got);
    }

    private static String all(int count, String result) {
        return "(" + (result + " ").repeat(count).trim() + ")";
    }

    /** So many random trees, each under the four models and both settings. */
    static void random(Conformance report, int trees) {
        report.section("XCCDF, " + trees + " random trees against exact fractions");
        for (String corners : List.of("strict", "openscap")) {
            for (String model : MODELS) {
                Random random = new Random(20_101_230L);
                int mismatches = 0;
                int indeterminate = 0;
                for (int i = 0; i < trees; i++) {
                    XccdfTree tree = XccdfTree.random(random, 3, 4);
                    String expected = new XccdfReference(tree, corners).result("xccdf-" + model);
                    String got = tree.result("xccdf-" + model, corners).text();
                    mismatches += expected.equals(got) ? 0 : 1;
                    indeterminate += expected.equals("indeterminate") ? 1 : 0;
                }
                report.row(
                        model + ", " + corners + " (" + indeterminate + " indeterminate)",
                        "0 mismatches",
                        mismatches + " mismatches");
            }
        }
    }

    /** So many random trees of rules with one result each, if OpenSCAP is there. */
    static void oscap(Conformance report, int trees, Path folder) throws IOException {
        report.section("XCCDF, " + trees + " random trees against OpenSCAP");
        Optional<String> version = OscapOracle.version();
        if (version.isEmpty()) {
            report.note("not run: oscap is not installed");
            return;
        }
        OscapOracle oracle = new OscapOracle(folder);
        Random random = new Random(20_120_701L);
        List<XccdfTree> all = new ArrayList<>();
        for (int i = 0; i < trees; i++) {
            all.add(XccdfTree.random(random, 3, 1));
        }
        List<Map<String, String>> scores =
                all.parallelStream().map(oracle::scores).toList();
        for (String model : MODELS) {
            int mismatches = 0;
            for (int i = 0; i < trees; i++) {
                RatingTree.Result result = all.get(i).result("xccdf-" + model, "openscap");
                mismatches += agrees(model, result, scores.get(i).getOrDefault(model, "none")) ? 0 : 1;
            }
            report.row(
                    model + (model.equals("flat-unweighted") ? ", with its known deviation" : ""),
                    "0 mismatches",
                    mismatches + " mismatches");
        }
        report.note(version.get() + ", rules of one result each");
    }

    /** Whether the six decimal places that OpenSCAP writes are those of ours, as far as its floats go. */
    private static boolean agrees(String model, RatingTree.Result result, String score) {
        if (!(result.rating() instanceof Rating.Rated rated)) {
            return score.equals("0.000000 0.000000");
        }
        if (score.equals("none")) {
            return false;
        }
        String[] both = score.split(" ", -1);
        boolean maximumAgrees = model.equals("absolute") || near(both[1], result.maximum());
        return maximumAgrees && near(both[0], rated.points());
    }

    private static boolean near(String text, Points points) {
        return Points.from(Decimal.parse(text)).minus(points).abs().compareTo(Points.of(1, 10_000)) <= 0;
    }
}
