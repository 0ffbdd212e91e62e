package io.github.zhengyou.scoring.scheme;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.scoring.model.WeightedPart;
import java.util.List;

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
        criteria = ImmutableList.copyOf(criteria);
    }

    /**
     * How a criterion came to its rating.
     *
     * @param criterion the criterion
     * @param scoring how it counts
     * @param part its rating and its share of the whole
     * @param groups the groups of raters, in the order of the scheme; empty where a rater of the host rated
     * @param evidence the evidence that was used, in the order of the ids
     */
    public record CriterionStep(
            Criterion criterion,
            CriterionScoring scoring,
            WeightedPart part,
            List<GroupStep> groups,
            List<Evidence> evidence) {
        /** Keeps unmodifiable copies. */
        public CriterionStep {
            groups = ImmutableList.copyOf(groups);
            evidence = ImmutableList.copyOf(evidence);
        }
    }

    /**
     * How a group of raters came to its rating.
     *
     * @param scoring how it counts
     * @param part its rating and its share of the criterion
     * @param evidence the evidence that was used, in the order of the ids
     */
    public record GroupStep(RaterGroupScoring scoring, WeightedPart part, List<Evidence> evidence) {
        /** Keeps an unmodifiable copy. */
        public GroupStep {
            evidence = ImmutableList.copyOf(evidence);
        }
    }
}
