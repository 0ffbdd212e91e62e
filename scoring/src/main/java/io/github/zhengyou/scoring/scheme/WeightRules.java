package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Weight;
import io.github.zhengyou.scoring.scheme.SchemeReview.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rules over weights: whether they sum to what was meant, and whether they do anything. */
final class WeightRules {

    /** What weights are usually written to sum to. */
    private static final List<Decimal> USUAL = List.of(Decimal.ONE, Decimal.HUNDRED);

    /** One part in so many is a little. */
    private static final Decimal LITTLE = Decimal.of(20);

    private static final Rule<SchemeReview> TOTAL_DIFFERS = Rule.of(
            "scheme.weight-total-differs",
            Severity.WARNING,
            Source.PROJECT,
            review -> review.nodes().stream()
                    .flatMap(node -> totalDiffers(node).stream())
                    .toList());

    private static final Rule<SchemeReview> NEAR_TOTAL =
            Rule.of("scheme.weights-near-total", Severity.WARNING, Source.PROJECT, WeightRules::nearTotal);

    private static final Rule<SchemeReview> IDLE =
            Rule.of("scheme.weight-idle", Severity.WARNING, Source.PROJECT, WeightRules::idle);

    private static final Rule<SchemeReview> LEAF_WITHOUT_EFFECT =
            Rule.of("scheme.leaf-without-effect", Severity.WARNING, Source.PROJECT, WeightRules::leavesWithoutEffect);

    static final RuleBook<SchemeReview> BOOK = RuleBook.of(TOTAL_DIFFERS, NEAR_TOTAL, IDLE, LEAF_WITHOUT_EFFECT);

    private WeightRules() {}

    private static Optional<Observation> totalDiffers(Node node) {
        Decimal sum = sum(weights(node));
        return node.indicator()
                .weightTotal()
                .filter(total -> total.compareTo(sum) != 0)
                .map(total -> Observation.of(node.indicator().id())
                        .with("sum", sum)
                        .with("total", total)
                        .at(node.place().at("weightTotal")));
    }

    /** Where nothing is declared, a sum that misses the usual by a little is likely to be a slip, or one of fractions that is not 1. */
    private static List<Observation> nearTotal(SchemeReview review) {
        List<Observation> observations = new ArrayList<>();
        for (Node node : review.nodes()) {
            Model model = node.compiled().model;
            if (model != null
                    && model.weighs()
                    && node.indicator().weightTotal().isEmpty()) {
                nearTotal(
                                node.indicator().id(),
                                weights(node),
                                model.sharesWeight(),
                                node.place().at("parts"))
                        .ifPresent(observations::add);
            }
            nearTotal(
                            node.indicator().id(),
                            groupWeights(node.indicator().raterGroups()),
                            true,
                            node.place().at("raterGroups"))
                    .ifPresent(observations::add);
        }
        nearTotal(
                        review.scheme().id(),
                        groupWeights(review.scheme().raterGroups()),
                        true,
                        SchemeReview.SCHEME.at("raterGroups"))
                .ifPresent(observations::add);
        return observations;
    }

    private static Optional<Observation> nearTotal(Object subject, List<Weight> weights, boolean shares, Place place) {
        if (weights.stream().distinct().count() < 2) {
            return Optional.empty(); // equal weights weigh the same, whatever they sum to
        }
        Decimal sum = sum(weights);
        boolean fractions = weights.stream().allMatch(weight -> weight.value().compareTo(Decimal.ONE) < 0);
        return USUAL.stream()
                .filter(total -> {
                    Decimal missed = sum.minus(total).abs();
                    boolean meant = shares && fractions && total.equals(Decimal.ONE);
                    return missed.signum() > 0 && (meant || missed.times(LITTLE).compareTo(total) <= 0);
                })
                .findFirst()
                .map(total -> Observation.of(subject)
                        .with("sum", sum)
                        .with("total", total)
                        .at(place));
    }

    private static List<Weight> weights(Node node) {
        return node.indicator().parts().stream().map(Indicator::weight).toList();
    }

    private static List<Weight> groupWeights(List<RaterGroupScoring> groups) {
        return groups.stream().map(RaterGroupScoring::weight).toList();
    }

    private static Decimal sum(List<Weight> weights) {
        return weights.stream().map(Weight::value).reduce(Decimal.ZERO, Decimal::plus);
    }

    /** The weights other than 1 that no model takes. */
    private static List<Observation> idle(SchemeReview review) {
        BitSet weighed = new BitSet();
        for (Node whole : review.nodes()) {
            if (whole.compiled().model != null && whole.compiled().model.weighs()) {
                for (int part : whole.compiled().counted) {
                    weighed.set(part);
                }
            }
        }
        return review.nodes().stream()
                .filter(node -> !weighed.get(node.index()))
                .filter(node -> node.indicator().weight().value().compareTo(Decimal.ONE) != 0)
                .map(node -> Observation.of(node.indicator().id())
                        .with("weight", node.indicator().weight().value())
                        .at(node.place().at("weight")))
                .toList();
    }

    /** The leaves whose points come to nothing: no weight carries them up, no veto looks at them, no title rests on them. */
    private static List<Observation> leavesWithoutEffect(SchemeReview review) {
        BitSet effective = new BitSet();
        reach(review, 0, effective);
        review.evaluator().vetoes().forEach(veto -> reach(review, veto.indicator(), effective));
        return review.leaves().stream()
                .filter(leaf -> !effective.get(leaf.index()))
                .filter(leaf -> leaf.indicator().titleFrom().isEmpty())
                .map(leaf -> Observation.of(leaf.indicator().id()).at(leaf.place()))
                .toList();
    }

    private static void reach(SchemeReview review, int index, BitSet effective) {
        effective.set(index);
        CompiledIndicator whole = review.evaluator().indicator(index);
        for (int part : whole.counted) {
            boolean weighs = Objects.requireNonNull(whole.model).weighs();
            if (!effective.get(part)
                    && !(weighs && review.evaluator().indicator(part).weight.signum() == 0)) {
                reach(review, part, effective);
            }
        }
    }
}
