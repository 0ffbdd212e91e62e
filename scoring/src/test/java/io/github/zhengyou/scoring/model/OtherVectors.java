package io.github.zhengyou.scoring.model;

import static io.github.zhengyou.scoring.model.ModelFixture.points;

import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The vectors of scorecards, capability levels and the geometric mean. */
final class OtherVectors {

    private OtherVectors() {}

    static void scorecard(Conformance report) {
        report.section("PMML 4 scorecard");
        Model card = ModelFixture.model(
                "scorecard",
                3,
                Map.of(
                        "initial",
                        "0",
                        "points",
                        "below",
                        "baselines",
                        Map.of("p1", "19", "p2", "18", "p3", "10"),
                        "reasons",
                        Map.of("p1", "rc1", "p2", "rc2-3", "p3", "rc3")));
        Parts parts = card("3", "0", "26");
        report.row("engineering, 25, 500: score", "29", text(card.combine(parts)));
        report.row(
                "engineering, 25, 500: reasons",
                "rc2-3 18, rc1 16",
                String.join(
                        ", ",
                        card.reasons(parts).stream()
                                .map(reason -> reason.reason() + " " + reason.points())
                                .toList()));
        report.row("department, age and income missing", "-7", text(card.combine(card("-9", "-1", "3"))));
        report.row("income 1000: 0.03 × 1000 + 11", "31", text(card.combine(card("-9", "-1", "41"))));
        report.row("income 3000: 0.01 × 3000 − 18", "2", text(card.combine(card("-9", "-1", "12"))));
    }

    private static Parts card(String... points) {
        List<Part> parts = new ArrayList<>();
        for (String value : points) {
            parts.add(new Part(
                    IndicatorId.of("p" + (parts.size() + 1)),
                    points(value),
                    Points.of(50),
                    Points.ONE,
                    ReasonCode.RATED));
        }
        return new Parts(Points.HUNDRED, parts);
    }

    static void capability(Conformance report) {
        report.section(AttributeRating.SOURCE.toString());
        String[] bounds = {
            "0", "N", "0.15", "N", "0.1501", "P_MINUS", "0.325", "P_MINUS", "0.3251", "P_PLUS", "0.5", "P_PLUS",
            "0.5001", "L_MINUS", "0.675", "L_MINUS", "0.6751", "L_PLUS", "0.85", "L_PLUS", "0.8501", "F", "1", "F"
        };
        for (int i = 0; i < bounds.length; i += 2) {
            report.row(
                    "share " + bounds[i],
                    bounds[i + 1],
                    AttributeRating.of(points(bounds[i])).toString());
        }
        Model level = ModelFixture.model(
                "capability-level",
                5,
                Map.of("levels", List.of(List.of("p1"), List.of("p2", "p3"), List.of("p4", "p5"))));
        String[] levels = {
            "0.5 1 1 1 1",
            "0",
            "0.6 1 1 1 1",
            "1",
            "0.9 0.9 0.6 0.9 0.9",
            "2",
            "0.9 0.9 0.9 0.6 0.9",
            "3",
            "0.9 0.9 0.5 0.9 0.9",
            "1",
            "0.9 0.9 0.9 0.9 0.5",
            "2"
        };
        for (int i = 0; i < levels.length; i += 2) {
            Parts parts = ModelFixture.parts(levels[i].split(" ", -1));
            report.row(
                    "attributes " + levels[i] + " on levels 1, 2, 2, 3, 3",
                    levels[i + 1],
                    text(level.combine(new Parts(Points.of(3), parts.all()))));
        }
        report.note("The bounds 32.5 % and 67.5 % were not verified against the text of the standard.");
    }

    /** By definition: down^W is at most the product of maximum^W and the shares, and the next place above is not. */
    static void geometricMean(Conformance report, int sets) {
        report.section("Geometric mean against its definition");
        report.row("shares 0.5, 1, rounded 4 half-up", "70.7107", mean("4 half-up", "0.5*1", "1*1"));
        report.row("shares 0.4, 0.9", "60", mean("4 half-up", "0.4*1", "0.9*1"));
        report.row("shares 0.5, 1 with weights 2, 1", "62.9961", mean("4 half-up", "0.5*2", "1*1"));
        Random random = new Random(20_100_406L);
        int mismatches = 0;
        for (int i = 0; i < sets; i++) {
            List<String> texts = new ArrayList<>();
            Points product = Points.ONE;
            int degree = 0;
            for (int part = 0; part <= random.nextInt(5); part++) {
                int share = random.nextInt(1001);
                int weight = 1 + random.nextInt(20);
                texts.add(share + "/1000*" + weight);
                product = product.times(power(Points.of(share, 10), weight));
                degree += weight;
            }
            Points down = points(mean("6 down", texts.toArray(String[]::new)));
            boolean holds = power(down, degree).compareTo(product) <= 0
                    && power(down.plus(Points.of(1, 1_000_000)), degree).compareTo(product) > 0;
            mismatches += holds ? 0 : 1;
        }
        report.row(
                sets + " random sets of shares and weights, rounded 6 down",
                "0 mismatches",
                mismatches + " mismatches");
    }

    private static String mean(String rounding, String... sharesAndWeights) {
        Model model = ModelFixture.model("geometric-mean", Map.of("rounding", rounding));
        return text(model.combine(ModelFixture.weighted(sharesAndWeights)));
    }

    private static Points power(Points base, int exponent) {
        return Points.of(base.numerator().pow(exponent), base.denominator().pow(exponent));
    }

    private static String text(Rating rating) {
        Points points = ((Rating.Rated) rating).points();
        return points.toDecimal().map(Object::toString).orElse(points.toString());
    }
}
