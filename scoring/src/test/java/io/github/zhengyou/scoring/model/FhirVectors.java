package io.github.zhengyou.scoring.model;

import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.scoring.model.CompositeTally.Component;
import io.github.zhengyou.scoring.model.CompositeTally.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The published vectors of FHIR composite measures. A subject is a text of T, F and n, one for each component. */
final class FhirVectors {

    private static final List<String> FIVE = List.of("TTT", "nTF", "nTT", "FFT", "FTF");
    private static final List<String> TABLE = List.of(
            "TTTTFTTFTT",
            "TTTnFTnTFT",
            "TTTnTTnFTT",
            "FTTnTTnTnT",
            "FTTnTnnFnF",
            "TTFnTnnTnF",
            "nnnTTnTFnT",
            "FTTTTFTTnT",
            "FTFFFFTTTT",
            "TTTTFTTTTT");
    private static final String ALL = "all-or-nothing";

    private FhirVectors() {}

    static void run(Conformance report) {
        report.section(FhirComposite.SOURCE.toString());
        String five = "IG figures 5-1 to 5-4";
        rows(report, five, FIVE, "1 1 1", "2/5", "8/13", "19/30", "26/45", "26/45");
        rows(report, "IG table of 10 × 10", patients(), "1 1 1 1 1 1 1 1 1 1", "1/5", "59/79", "", "", "");
        report.row(
                "IG table of 10 × 10: linear in percent",
                "76.476",
                percent(tally(patients(), "1 1 1 1 1 1 1 1 1 1").linear(), "3 down"));
        report.row(
                "IG table of 10 × 10: component linear in percent",
                "74.27",
                percent(tally(patients(), "1 1 1 1 1 1 1 1 1 1").componentLinear(), "2 half-up"));
        List<String> improvement = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            improvement.add(i < 20 ? "TTT" : i < 80 ? "TTF" : "FFF");
        }
        report.row(
                "IG improvement notation: 80 of 100, 80 of 100, 20 of 100 decreasing",
                "4/5",
                text(tally(improvement, "1 1 -1").componentLinear()));
        List<String> two = List.of("FT", "TT");
        rows(
                report,
                "fqm-execution, 2 subjects × 2, weights 0.2, 0.3",
                two,
                "0.2 0.3",
                "1/2",
                "3/4",
                "3/4",
                "4/5",
                "3/4");
        rows(report, "fqm-execution, 2 subjects × 2, weights 3, 1", two, "3 1", "1/2", "3/4", "3/4", "5/8", "3/4");
        rows(
                report,
                "fqm-execution, 2 subjects × 3",
                List.of("FTT", "TTT"),
                "1 1 1",
                "1/2",
                "5/6",
                "5/6",
                "5/6",
                "5/6");
        List<String> proportion = List.of("TT", "TT", "TT", "FT", "nT", "nT");
        report.row(
                "proportion (4 − 1) ÷ (6 − 1 − 1)",
                "3/4",
                text(tally(proportion, "1 1").component(IndicatorId.of("p1"))));
        report.note("Models of one subject: their mean over the subjects is the all-or-nothing and the linear result.");
        report.section("FHIR, one subject at a time");
        report.row(five + ": mean of composite-all-or-nothing", "2/5", mean("composite-all-or-nothing", FIVE));
        report.row(five + ": mean of composite-linear", "19/30", mean("composite-linear", FIVE));
        report.row(
                "IG table of 10 × 10: mean of composite-all-or-nothing",
                "1/5",
                mean("composite-all-or-nothing", patients()));
        report.row(
                "IG table of 10 × 10: mean of composite-linear",
                text(tally(patients(), "1 1 1 1 1 1 1 1 1 1").linear()),
                mean("composite-linear", patients()));
    }

    private static void rows(
            Conformance report, String name, List<String> subjects, String weights, String... expected) {
        CompositeTally tally = tally(subjects, weights);
        List<String> got = List.of(
                text(tally.allOrNothing()),
                text(tally.opportunity()),
                text(tally.linear()),
                text(tally.weighted()),
                text(tally.componentLinear()));
        List<String> methods = List.of(ALL, "opportunity", "linear", "weighted", "component linear");
        for (int i = 0; i < expected.length; i++) {
            if (!expected[i].isEmpty()) {
                report.row(name + ": " + methods.get(i), expected[i], got.get(i));
            }
        }
    }

    /** The columns of the table. */
    private static List<String> patients() {
        List<String> patients = new ArrayList<>();
        for (int column = 0; column < 10; column++) {
            StringBuilder patient = new StringBuilder();
            for (String row : TABLE) {
                patient.append(row.charAt(column));
            }
            patients.add(patient.toString());
        }
        return patients;
    }

    /** The tally of some subjects; a component with a negative weight is one that should decrease. */
    private static CompositeTally tally(List<String> subjects, String weights) {
        List<Component> components = new ArrayList<>();
        for (String weight : weights.split(" ", -1)) {
            Points points = ModelFixture.points(weight);
            components.add(
                    new Component(IndicatorId.of("p" + (components.size() + 1)), points.abs(), points.signum() < 0));
        }
        CompositeTally tally = CompositeTally.none(components);
        for (String subject : subjects) {
            List<State> states = subject.chars()
                    .mapToObj(state -> state == 'T'
                            ? State.IN_NUMERATOR
                            : state == 'F' ? State.NOT_IN_NUMERATOR : State.NOT_IN_DENOMINATOR)
                    .toList();
            tally = tally.plus(CompositeTally.of(components, states));
        }
        return tally;
    }

    /** The mean over the subjects of what a model says of each. */
    private static String mean(String id, List<String> subjects) {
        Model model = ModelFixture.model(id, 10, Map.of());
        Points sum = Points.ZERO;
        for (String subject : subjects) {
            List<RatingTree> leaves = new ArrayList<>();
            for (char state : subject.toCharArray()) {
                Rating rating = state == 'n'
                        ? Rating.unrated(ResultKind.NOT_APPLICABLE, ReasonCode.of("not-in-denominator"))
                        : Rating.of(state == 'T' ? Points.ONE : Points.ZERO);
                leaves.add(RatingTree.leaf("p" + (leaves.size() + 1), Points.ONE, Points.ONE, rating));
            }
            Rating rating = RatingTree.node("root", Points.ONE, Points.ONE, model, leaves)
                    .result()
                    .rating();
            sum = sum.plus(((Rating.Rated) rating).points());
        }
        return sum.dividedBy(Points.of(subjects.size())).toString();
    }

    private static String text(Optional<Points> points) {
        return points.map(Points::toString).orElse("undefined");
    }

    /** In percent with the places that were published. */
    private static String percent(Optional<Points> points, String rounding) {
        return Rounding.parse(rounding)
                .apply(points.orElseThrow().times(Points.HUNDRED))
                .toString();
    }
}
