package io.github.zhengyou.scoring.model;

import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.ReasonCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Which laws hold of which model, a model of each id for four parts, and parts to try them on. */
final class ModelLaws {

    private static final List<String> PARTS = List.of("p1", "p2", "p3", "p4");

    /** Parameters of the models that need some. */
    private static final Map<String, Map<String, ?>> PARAMETERS = Map.of(
            "base-and-lines",
            Map.of("bonus", List.of("p2"), "penalty", List.of("p3"), "bonusCap", "60", "penaltyCap", "50"),
            "capability-level",
            Map.of("levels", List.of(List.of("p1"), List.of("p2", "p3"), List.of("p4"))),
            "all-or-nothing",
            Map.of("from", "0.6"),
            "count-met",
            Map.of("from", "0.6"),
            "composite-weighted",
            Map.of("decrease", List.of("p3")),
            "geometric-mean",
            Map.of("rounding", "6 half-up"),
            "worst-of",
            Map.of("levels", List.of("0", "0.3", "0.6", "0.9", "1")));

    /** Those for which the place of a part, or its id, says what it does. */
    static final Set<String> BY_PLACE =
            Set.of("base-and-lines", "capability-level", "composite-weighted", "lexicographic");

    /** Those whose result is points added up, not a share of the maximum. */
    static final Set<String> ADDITIVE = Set.of("base-and-lines", "scorecard", "sum");

    /** Those whose maximum is the sum of what counted. */
    static final Set<String> FLAT = Set.of("xccdf-flat", "xccdf-flat-unweighted");

    /** Those whose result over all parts is the lowest of the results over groups of them. */
    static final Set<String> LOWEST = Set.of("all-or-nothing", "composite-all-or-nothing", "minimum", "worst-of");

    private ModelLaws() {}

    static List<String> ids() {
        return StandardModels.all().keySet().stream()
                .filter(id -> !id.equals("weighted-mean"))
                .toList();
    }

    static Model model(String id) {
        return ModelFixture.model(
                id, PARTS.stream().map(IndicatorId::of).toList(), PARAMETERS.getOrDefault(id, Map.of()));
    }

    /** Four parts with shares from 0 to 1, the ends and the bounds of models well represented, and some weight. */
    static Arbitrary<Parts> parts() {
        return Arbitraries.randomValue(random -> {
            List<Part> parts = new ArrayList<>();
            int[] weights = {0, 1, 1, 2, 5, 10};
            int[] maxima = {1, 5, 10, 100};
            int[] shares = {0, 30, 50, 60, 85, 90, 100, 100};
            for (String id : PARTS) {
                int share = random.nextBoolean() ? shares[random.nextInt(shares.length)] : random.nextInt(101);
                Points maximum = Points.of(maxima[random.nextInt(maxima.length)]);
                int weight = parts.isEmpty() ? 1 + random.nextInt(5) : weights[random.nextInt(weights.length)];
                parts.add(new Part(
                        IndicatorId.of(id),
                        maximum.times(Points.of(share, 100)),
                        maximum,
                        Points.of(weight, 2),
                        ReasonCode.RATED));
            }
            return new Parts(Points.HUNDRED, parts);
        });
    }
}
