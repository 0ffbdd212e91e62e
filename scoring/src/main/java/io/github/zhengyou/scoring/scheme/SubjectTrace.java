package io.github.zhengyou.scoring.scheme;

import com.google.common.primitives.Ints;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** The steps of one subject that was evaluated, for who wants to know why. */
final class SubjectTrace {

    private final Evaluator evaluator;
    private final SubjectEvaluation subject;
    private final Evaluation evaluation;

    /**
     * @param subject the subject on its way
     * @param evaluation what it came to
     */
    SubjectTrace(Evaluator evaluator, SubjectEvaluation subject, Evaluation evaluation) {
        this.evaluator = evaluator;
        this.subject = subject;
        this.evaluation = evaluation;
    }

    EvaluationTrace trace() {
        List<EvaluationTrace.Step> steps = new ArrayList<>();
        for (int i = 0; i < evaluator.size(); i++) {
            CompiledIndicator indicator = evaluator.indicator(i);
            List<EvaluationTrace.GroupStep> groups = groups(i, indicator);
            EvaluationTrace.Step.Builder step = EvaluationTrace.Step.builder()
                    .indicator(indicator.indicator)
                    .criterion(Optional.ofNullable(indicator.criterion))
                    .result(evaluation.indicators().get(i))
                    .groups(groups)
                    .evidence(subject.usable(i));
            wholeOf(i).ifPresent(whole -> {
                Model model = Objects.requireNonNull(whole.model);
                step.whole(whole.indicator.id()).weighs(model.weighs()).sharesWeight(model.sharesWeight());
            });
            if (indicator.model != null) {
                step.formula(formula(i, indicator, indicator.model));
            } else if (indicator.rater == null) {
                step.formula(formula(groups));
            } else if (subject.unrated(i, indicator).isEmpty()) {
                byRater(step, i, indicator, indicator.rater);
            }
            steps.add(step.build());
        }
        return new EvaluationTrace(evaluation, steps);
    }

    /** The whole whose model takes it for a part; one that ranges over leaves goes before those that it passes over. */
    private Optional<CompiledIndicator> wholeOf(int place) {
        for (int i = 0; i < place; i++) {
            if (Ints.contains(evaluator.indicator(i).counted, place)) {
                return Optional.of(evaluator.indicator(i));
            }
        }
        return Optional.empty();
    }

    private Optional<Formula> formula(int index, CompiledIndicator whole, Model model) {
        if (!(evaluation.indicators().get(index).rating() instanceof Rating.Rated)) {
            return Optional.empty();
        }
        Parts parts = Combination.parts(
                evaluator,
                whole,
                place -> evaluation.indicators().get(place).rating(),
                place -> evaluation.indicators().get(place).maximum());
        return parts.all().isEmpty()
                ? Optional.empty()
                : orNone(() -> ifComesTo(model.combine(parts), model.formula(parts)));
    }

    private void byRater(EvaluationTrace.Step.Builder step, int index, CompiledIndicator leaf, Rater rater) {
        CriterionEvidence evidence = subject.evidence(index, leaf, 0);
        step.read(evidence.readBy(rater));
        if (rater.comparesPeers()) {
            step.measure(orNone(() -> rater.measure(evidence)));
        }
        step.formula(formula(rater, subject.rating(index), evidence));
    }

    private List<EvaluationTrace.GroupStep> groups(int index, CompiledIndicator leaf) {
        List<EvaluationTrace.GroupStep> steps = new ArrayList<>();
        for (EvaluationTrace.GroupStep step : subject.groupSteps(index)) {
            int group = steps.size();
            Optional<Formula> formula = step.rating() instanceof Rating.Rated
                    ? formula(leaf.rater(group), step.rating(), subject.evidence(index, leaf, group))
                    : Optional.empty();
            steps.add(EvaluationTrace.GroupStep.builder()
                    .from(step)
                    .formula(formula)
                    .build());
        }
        return steps;
    }

    /** Σ weight × points ÷ Σ weight over the groups that count, of which there are none where the leaf has no points. */
    private static Optional<Formula> formula(List<EvaluationTrace.GroupStep> groups) {
        List<Formula> terms = new ArrayList<>();
        Points weights = Points.ZERO;
        for (EvaluationTrace.GroupStep group : groups) {
            if (group.effective().signum() > 0) {
                Points weight = Points.from(group.scoring().weight().value());
                Points points = group.rating() instanceof Rating.Rated rated ? rated.points() : Points.ZERO;
                terms.add(Formula.of(weight).times(Formula.of(points)));
                weights = weights.plus(weight);
            }
        }
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(Formula.sum(terms).dividedBy(Formula.of(weights)));
    }

    private static Optional<Formula> formula(Rater rater, Rating rating, CriterionEvidence evidence) {
        return rating instanceof Rating.Rated
                ? orNone(() -> ifComesTo(rating, rater.formula(evidence)))
                : Optional.empty();
    }

    /** A formula, unless it comes to something else than the points that it is said to be of. */
    private static Optional<Formula> ifComesTo(Rating rating, Optional<Formula> formula) {
        return formula.filter(
                said -> rating instanceof Rating.Rated rated && said.value().equals(rated.points()));
    }

    /** What a rule of the host says, or nothing where it ends with an exception: its rating stands without. */
    private static <T> Optional<T> orNone(Supplier<Optional<T>> said) {
        try {
            return Objects.requireNonNull(said.get(), "nothing was said");
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
