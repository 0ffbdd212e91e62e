package io.github.zhengyou.scoring.scheme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An evaluation with every step by which it came about, down to the evidence. What explains a result.
 *
 * @param evaluation the evaluation
 * @param steps a step for each indicator, each whole before its parts
 * @since 0.1
 */
public record EvaluationTrace(Evaluation evaluation, List<Step> steps) {

    /** Keeps an unmodifiable copy. */
    public EvaluationTrace {
        requireNonNull(evaluation, "evaluation");
        steps = ImmutableList.copyOf(steps);
    }

    /** The criteria on which there is no evidence, in the order of the scheme, each once. */
    public List<Criterion> withoutEvidence() {
        return steps.stream()
                .filter(EvaluationTrace::isWithoutEvidence)
                .flatMap(step -> step.criterion().stream())
                .distinct()
                .toList();
    }

    /**
     * The criteria to be named where there is no score for lack of evidence: {@link #withoutEvidence}, but none where all
     * leaves lack it, as nothing is told by naming all.
     */
    public List<Criterion> lacking() {
        boolean forLackOfEvidence = evaluation.outcome() instanceof Outcome.Unscored unscored
                && unscored.reason().equals(ReasonCode.NO_EVIDENCE);
        boolean allLack =
                steps.stream().filter(step -> step.indicator().isLeaf()).allMatch(EvaluationTrace::isWithoutEvidence);
        return forLackOfEvidence && !allLack ? withoutEvidence() : List.of();
    }

    private static boolean isWithoutEvidence(Step step) {
        return step.result().rating().reason().equals(ReasonCode.NO_EVIDENCE);
    }

    /** How an indicator came to its rating. */
    @Value.Immutable
    public abstract static class Step {

        Step() {}

        /** The indicator. */
        public abstract Indicator indicator();

        /** The criterion of a leaf. */
        public abstract Optional<Criterion> criterion();

        /** What it came to. */
        public abstract IndicatorResult result();

        /** The whole whose model takes it for a part; empty for the root. */
        public abstract Optional<IndicatorId> whole();

        /** Whether its weight is a share of that whole, see {@link io.github.zhengyou.scoring.Model#sharesWeight}. */
        @Value.Default
        public boolean sharesWeight() {
            return false;
        }

        /** Whether its weight matters to that whole at all. */
        @Value.Default
        public boolean weighs() {
            return false;
        }

        /** How its model or rater came to the points, before rounding and vetoes; empty where no formula says it. */
        public abstract Optional<Formula> formula();

        /** The groups of raters of a leaf, in the order of the scheme; empty where a rater alone rated. */
        public abstract List<GroupStep> groups();

        /** The evidence of a leaf that was used, in the order of the ids. */
        public abstract List<Evidence> evidence();

        /** What the rater of a leaf read; empty where groups of raters rate it, or nothing was rated at all. */
        public abstract Optional<CriterionEvidence> read();

        /** What the subject brought into the comparison with its peers; empty where none are compared. */
        public abstract Optional<Points> measure();

        static Builder builder() {
            return new Builder();
        }

        static final class Builder extends ImmutableStep.Builder {}
    }

    /** How a group of raters came to its rating. */
    @Value.Immutable
    public abstract static class GroupStep {

        GroupStep() {}

        /** How it counts. */
        public abstract RaterGroupScoring scoring();

        /** Its rating. */
        public abstract Rating rating();

        /** How its rater came to the points; empty where no formula says it. */
        public abstract Optional<Formula> formula();

        /** Its share of the weights that count in the leaf, from 0 to 1. */
        public abstract Points effective();

        /** The evidence that was used, in the order of the ids. */
        public abstract List<Evidence> evidence();

        static Builder builder() {
            return new Builder();
        }

        static final class Builder extends ImmutableGroupStep.Builder {}
    }
}
