package io.github.zhengyou.scoring.scheme;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.scoring.Gate;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.RankedReason;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.ScoreContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The ratings of one subject on their way up the tree: combined, rounded, vetoed, graded. Used once. */
final class Combination {

    private final Evaluator evaluator;
    private final ScoringScheme scheme;
    private final SubjectId subject;
    private final List<Finding> findings;

    // by the places of the indicators in the preorder
    private final Rating[] ratings;
    private final @Nullable Rating[] beforeVeto; // where a veto took points
    private final Points[] maxima;
    private final Points[] effective;
    private final List<List<RankedReason>> reasons;

    private final VetoResult[] vetoes; // by their places; set once known

    /**
     * @param leaves the ratings of the leaves, in the order of the tree
     * @param findings what was found so far; more may be added
     */
    Combination(Evaluator evaluator, SubjectId subject, ImmutableList<Rating> leaves, List<Finding> findings) {
        this.evaluator = evaluator;
        this.subject = subject;
        this.scheme = evaluator.scheme();
        this.findings = findings;
        this.ratings = new Rating[evaluator.size()];
        this.beforeVeto = new Rating[ratings.length];
        this.maxima = new Points[ratings.length];
        this.effective = new Points[ratings.length];
        this.reasons = new ArrayList<>();
        this.vetoes = new VetoResult[evaluator.vetoes().size()];
        Arrays.fill(effective, Points.ZERO);
        effective[0] = Points.ONE;
        int next = leaves.size();
        for (int i = 0; i < ratings.length; i++) {
            reasons.add(List.of());
        }
        for (int i = ratings.length - 1; i >= 0; i--) { // parts stand after their wholes
            if (evaluator.indicator(i).isLeaf()) {
                ratings[i] = leaves.get(--next);
            }
            settle(i);
        }
    }

    private void settle(int index) {
        CompiledIndicator indicator = evaluator.indicator(index);
        maxima[index] = indicator.maximum;
        if (!indicator.isLeaf()) {
            ratings[index] = combine(index, indicator);
        }
        ratings[index] = bounded(index, indicator);
        if (indicator.indicator.rounding().isPresent() && ratings[index] instanceof Rating.Rated rated) {
            Points rounded = Points.from(indicator.indicator.rounding().get().apply(rated.points()));
            ratings[index] = new Rating.Rated(rounded, rated.reason());
        }
        for (int veto : indicator.takenBy) {
            takePoints(index, veto);
        }
    }

    private Rating combine(int index, CompiledIndicator whole) {
        for (int place : whole.counted) {
            if (effect(whole, ratings[place]) == KindEffect.INVALIDATE) {
                return ratings[place];
            }
        }
        try {
            return combine(index, whole, parts(evaluator, whole, place -> ratings[place], place -> maxima[place]));
        } catch (RuntimeException e) {
            report(
                    "evaluation.model-failed",
                    Observation.of(subject)
                            .with("indicator", whole.indicator.id())
                            .with("model", whole.indicator.model().id())
                            .with("error", e.toString()));
            return Rating.unrated(ResultKind.ERROR, ReasonCode.MODEL_FAILED);
        }
    }

    private static KindEffect effect(CompiledIndicator whole, Rating part) {
        return part instanceof Rating.Rated ? KindEffect.ZERO : whole.kinds.effect(part.kind());
    }

    /** What the model of a whole is asked to combine, where none of its parts invalidates it. */
    static Parts parts(
            Evaluator evaluator, CompiledIndicator whole, IntFunction<Rating> ratings, IntFunction<Points> maxima) {
        List<Part> parts = new ArrayList<>(whole.counted.length);
        List<Part> leftOut = new ArrayList<>();
        for (int place : whole.counted) {
            CompiledIndicator part = evaluator.indicator(place);
            Rating rating = ratings.apply(place);
            (effect(whole, rating) == KindEffect.ZERO ? parts : leftOut)
                    .add(new Part(
                            part.indicator.id(),
                            rating instanceof Rating.Rated rated ? rated.points() : Points.ZERO,
                            maxima.apply(place),
                            part.weight,
                            rating.reason()));
        }
        return new Parts(whole.maximum, parts, leftOut);
    }

    private Rating combine(int index, CompiledIndicator whole, Parts parts) {
        Model model = Objects.requireNonNull(whole.model);
        if (parts.all().isEmpty()) {
            return model.ofNothing(whole.maximum, index == 0);
        }
        Rating rating = Objects.requireNonNull(model.combine(parts), "its rating was null");
        if (rating instanceof Rating.Rated) {
            Points maximum = model.maximum(parts);
            if (maximum.signum() <= 0) {
                throw new IllegalArgumentException("its maximum must be above zero, got " + maximum);
            }
            if (index == 0 && !maximum.equals(Points.from(scheme.rounding().apply(maximum)))) {
                throw new IllegalArgumentException("the maximum of the whole must have at most the decimal places that"
                        + " are rounded to (" + scheme.rounding() + "), got " + maximum);
            }
            maxima[index] = maximum;
            reasons.set(index, List.copyOf(model.reasons(parts)));
            share(whole, model, parts);
        }
        return rating;
    }

    /** Tells each part its share of the weights that count, and each whole that was passed over that of its leaves. */
    private void share(CompiledIndicator whole, Model model, Parts parts) {
        boolean weighs = model.weighs();
        Points weight = Points.ONE;
        if (weighs) {
            weight = parts.all().stream().map(model::weight).reduce(Points.ZERO, Points::plus);
        }
        if (weight.signum() == 0) {
            return;
        }
        int next = 0;
        for (int place : whole.counted) {
            boolean counts = next < parts.all().size()
                    && parts.all()
                            .get(next)
                            .indicator()
                            .equals(evaluator.indicator(place).indicator.id());
            effective[place] = !counts
                    ? Points.ZERO
                    : weighs ? model.weight(parts.all().get(next)).dividedBy(weight) : Points.ONE;
            next += counts ? 1 : 0;
        }
        if (whole.counted != whole.parts) {
            for (int place : whole.parts) {
                sumUp(place, weighs);
            }
        }
    }

    private void sumUp(int place, boolean weighs) {
        CompiledIndicator indicator = evaluator.indicator(place);
        if (!indicator.isLeaf()) {
            Points sum = Points.ZERO;
            for (int part : indicator.parts) {
                sumUp(part, weighs);
                sum = weighs ? sum.plus(effective[part]) : sum.max(effective[part]);
            }
            effective[place] = sum;
        }
    }

    private Rating bounded(int index, CompiledIndicator indicator) {
        Points highest = indicator.maximum.equals(maxima[index]) ? indicator.highest : maxima[index];
        Optional<Observation> beyond = indicator.outOfBounds(ratings[index], highest, subject, Optional.empty());
        if (beyond.isEmpty()) {
            return ratings[index];
        }
        report("evaluation.out-of-bounds", beyond.get());
        return Rating.unrated(ResultKind.ERROR, ReasonCode.OUT_OF_BOUNDS);
    }

    /** A veto takes the points of a part before its whole sees them. */
    private void takePoints(int index, int place) {
        CompiledVeto veto = evaluator.vetoes().get(place);
        Gate.State state = state(veto, seen(veto.indicator()), maxima[veto.indicator()]);
        VetoResult.Builder result = VetoResult.builder();
        result.veto(veto.veto().id()).state(state);
        if (state == Gate.State.FELL && seen(index) instanceof Rating.Rated rated) {
            result.scoreBefore(scheme.rounding().apply(rated.points()));
            beforeVeto[index] = rated;
            ratings[index] = new Rating.Rated(rated.points().min(Points.ZERO), ReasonCode.VETOED);
        }
        vetoes[place] = result.build();
    }

    /** The rating that gates look at: as it was before any veto took its points, so that the order of vetoes does not matter. */
    private Rating seen(int index) {
        Rating before = beforeVeto[index];
        return before == null ? ratings[index] : before;
    }

    private Gate.State state(CompiledVeto veto, Rating rating, Points maximum) {
        try {
            return Objects.requireNonNull(
                    veto.gate().test(new Gate.Input(veto.veto().indicator(), rating, maximum)), "its answer was null");
        } catch (RuntimeException e) {
            report(
                    "evaluation.gate-failed",
                    Observation.of(subject)
                            .with("veto", veto.veto().id())
                            .with("gate", veto.veto().gate().id())
                            .with("error", e.toString()));
            return Gate.State.UNKNOWN;
        }
    }

    private void report(String rule, Observation observation) {
        findings.add(Finding.of(rule, Severity.ERROR, observation));
    }

    ImmutableList<IndicatorResult> results() {
        ImmutableList.Builder<IndicatorResult> results = ImmutableList.builder();
        for (int i = 0; i < ratings.length; i++) {
            results.add(IndicatorResult.builder()
                    .indicator(evaluator.indicator(i).indicator.id())
                    .rating(ratings[i])
                    .maximum(maxima[i])
                    .weight(evaluator.indicator(i).indicator.weight())
                    .effective(effective[i])
                    .reasons(reasons.get(i))
                    .build());
        }
        return results.build();
    }

    Evaluation evaluation(LocalDate asOf, ScoreContext context) {
        Conclusion conclusion = new Conclusion(evaluator, maxima[0], context);
        if (ratings[0] instanceof Rating.Rated rated) {
            conclusion.score(rated.points());
        } else {
            conclusion.unscored(ratings[0]);
        }
        // the root is seen as it was rounded, before any veto took effect
        Rating root = conclusion
                .rounded()
                .map(points -> Rating.of(Points.from(points)))
                .orElse(ratings[0]);
        for (int place = 0; place < vetoes.length; place++) {
            CompiledVeto veto = evaluator.vetoes().get(place);
            if (vetoes[place] == null) { // else it took the points of a part
                Rating seen = veto.indicator() == 0 ? root : seen(veto.indicator());
                vetoes[place] = conclusion.veto(veto, state(veto, seen, maxima[veto.indicator()]));
            }
        }
        IndicatorResults results = IndicatorResults.of(results());
        return conclusion.evaluation(
                subject,
                asOf,
                results,
                Arrays.asList(vetoes),
                Conclusion.titles(evaluator, results),
                new Findings(findings));
    }
}
