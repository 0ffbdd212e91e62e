package io.github.zhengyou.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.explanation.Explanation;
import io.github.zhengyou.scoring.scheme.Evaluation;
import io.github.zhengyou.scoring.scheme.EvaluationTrace;
import io.github.zhengyou.scoring.scheme.Evaluator;
import io.github.zhengyou.scoring.scheme.Outcome;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A campaign whose organizations were evaluated.
 *
 * @param evaluator the evaluator of its scheme
 * @param organizations the organizations
 * @param evidence the evidence of the record by whom it is on
 * @param evaluations an evaluation of every organization that the scheme assesses
 */
record EvaluatedCampaign(
        Evaluator evaluator,
        Organizations organizations,
        ImmutableListMultimap<SubjectId, Evidence> evidence,
        List<Evaluation> evaluations) {

    /** Keeps an unmodifiable copy. */
    EvaluatedCampaign {
        evaluations = ImmutableList.copyOf(evaluations);
    }

    /** Evaluates a campaign, whose names must be resolved. */
    static EvaluatedCampaign of(
            CampaignPlan plan,
            ScoringScheme scheme,
            Organizations organizations,
            CampaignRecord record,
            LocalDate asOf) {
        Evaluator evaluator = Evaluator.compile(scheme, plan, Extensions.none());
        return new EvaluatedCampaign(
                evaluator,
                organizations,
                Multimaps.index(record.evidence(), Evidence::subject),
                evaluator.evaluateAll(organizations, record.evidence(), asOf));
    }

    /** The evaluation of an organization; empty if the scheme does not assess it. */
    Optional<Evaluation> find(String subject) {
        return evaluations.stream()
                .filter(evaluation -> evaluation.subject().value().equals(subject))
                .findFirst();
    }

    /** Why a result is what it is. */
    Explanation explain(Evaluation evaluation) {
        return Explanation.of(trace(evaluation), evaluator.scheme());
    }

    /** The steps of an evaluation. */
    EvaluationTrace trace(Evaluation evaluation) {
        if (evaluation.outcome() instanceof Outcome.Unscored unscored
                && unscored.reason().equals(ReasonCode.DETACHED)) {
            return new EvaluationTrace(evaluation, List.of()); // it was not evaluated, so there are no steps
        }
        return evaluator.trace(evaluation.subject(), evidence.get(evaluation.subject()), evaluation.asOf());
    }
}
