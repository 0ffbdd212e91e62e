package io.github.zhengyou.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.PeerSummary;
import io.github.zhengyou.scoring.explanation.Explanation;
import io.github.zhengyou.scoring.scheme.Evaluation;
import io.github.zhengyou.scoring.scheme.EvaluationTrace;
import io.github.zhengyou.scoring.scheme.Evaluator;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import io.github.zhengyou.scoring.scheme.SubjectRecord;
import io.github.zhengyou.scoring.scheme.SubjectRecords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A campaign whose organizations or members were evaluated.
 *
 * @param evaluator the evaluator of its scheme
 * @param organizations the organizations
 * @param records what the record holds on each subject that stands in the tree
 * @param peers the summaries of the peer groups
 * @param evaluations an evaluation of everybody whom the scheme assesses
 */
record EvaluatedCampaign(
        Evaluator evaluator,
        Organizations organizations,
        Map<SubjectId, SubjectRecord> records,
        Map<String, PeerSummary> peers,
        List<Evaluation> evaluations) {

    /** Keeps an unmodifiable copy. */
    EvaluatedCampaign {
        records = ImmutableMap.copyOf(records);
        peers = ImmutableMap.copyOf(peers);
        evaluations = ImmutableList.copyOf(evaluations);
    }

    /** Evaluates a campaign, whose names must be resolved. */
    static EvaluatedCampaign of(Campaign campaign, ScoringScheme scheme, LocalDate asOf) {
        Evaluator evaluator = Evaluator.compile(scheme, campaign.plan(), Extensions.none());
        Organizations organizations = campaign.organizations();
        SubjectRecords all = SubjectRecords.of(campaign, asOf);
        Map<SubjectId, SubjectRecord> records = evaluator.assessed(organizations, asOf).stream()
                .map(all::of)
                .collect(ImmutableMap.toImmutableMap(SubjectRecord::subject, record -> record));
        return new EvaluatedCampaign(
                evaluator,
                organizations,
                records,
                evaluator.summarizeAll(records.values(), asOf),
                evaluator.evaluateAll(organizations, who -> Objects.requireNonNull(records.get(who.subject())), asOf));
    }

    /** The evaluation of a subject; empty if the scheme does not assess it. */
    Optional<Evaluation> find(String subject) {
        return evaluations.stream()
                .filter(evaluation -> evaluation.subject().value().equals(subject))
                .findFirst();
    }

    /** Why a result is what it is. */
    Explanation explain(Evaluation evaluation) {
        return Explanation.of(trace(evaluation), evaluator.scheme());
    }

    /** The steps of an evaluation; none where the subject stands in no tree and was not evaluated. */
    EvaluationTrace trace(Evaluation evaluation) {
        SubjectRecord record = records.get(evaluation.subject());
        return record == null
                ? new EvaluationTrace(evaluation, List.of())
                : evaluator.trace(
                        record, evaluation.asOf(), evaluator.peerGroup(record).map(peers::get));
    }

    /** The organization that was evaluated, or keeps the member who was; empty where it stands in no tree. */
    Optional<Organization> organization(Evaluation evaluation) {
        return Optional.ofNullable(records.get(evaluation.subject())).flatMap(SubjectRecord::organization);
    }
}
