package io.github.zhengyou.scoring.scheme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.model.WeightedPart;
import java.util.List;
import org.immutables.value.Value;

/**
 * An evaluation with every step by which it came about, down to the evidence. What explains a result.
 *
 * @param evaluation the evaluation
 * @param criteria the criteria, in the order of the scheme
 * @since 0.1
 */
public record EvaluationTrace(Evaluation evaluation, List<CriterionStep> criteria) {

    /** Keeps an unmodifiable copy. */
    public EvaluationTrace {
        requireNonNull(evaluation, "evaluation");
        criteria = ImmutableList.copyOf(criteria);
    }

    /** The criteria on which there is no evidence, in the order of the scheme. */
    public List<Criterion> withoutEvidence() {
        return criteria.stream()
                .filter(step -> step.part().rating().reason().equals(ReasonCode.NO_EVIDENCE))
                .map(CriterionStep::criterion)
                .toList();
    }

    /** How a criterion came to its rating. */
    @Value.Immutable
    public abstract static class CriterionStep {

        CriterionStep() {}

        /** The criterion. */
        public abstract Criterion criterion();

        /** How it counts. */
        public abstract CriterionScoring scoring();

        /** Its rating and its share of the whole. */
        public abstract WeightedPart part();

        /** The groups of raters, in the order of the scheme; empty where a rater of the host rated. */
        public abstract List<GroupStep> groups();

        /** The evidence that was used, in the order of the ids. */
        public abstract List<Appraisal> evidence();

        static Builder builder() {
            return new Builder();
        }

        static final class Builder extends ImmutableCriterionStep.Builder {}
    }

    /** How a group of raters came to its rating. */
    @Value.Immutable
    public abstract static class GroupStep {

        GroupStep() {}

        /** How it counts. */
        public abstract RaterGroupScoring scoring();

        /** Its rating and its share of the criterion. */
        public abstract WeightedPart part();

        /** The evidence that was used, in the order of the ids. */
        public abstract List<Appraisal> evidence();

        static Builder builder() {
            return new Builder();
        }

        static final class Builder extends ImmutableGroupStep.Builder {}
    }
}
