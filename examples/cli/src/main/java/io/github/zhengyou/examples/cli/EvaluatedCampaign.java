package io.github.zhengyou.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.PeerSummary;
import io.github.zhengyou.scoring.explanation.Explanation;
import io.github.zhengyou.scoring.scheme.Evaluation;
import io.github.zhengyou.scoring.scheme.EvaluationTrace;
import io.github.zhengyou.scoring.scheme.Evaluator;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import io.github.zhengyou.scoring.scheme.SubjectRecords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A campaign whose organizations were evaluated.
 *
 * @param evaluator the evaluator of its scheme
 * @param organizations the organizations
 * @param records what the record holds on each
 * @param peers the summaries of the peer groups
 * @param evaluations an evaluation of every organization that the scheme assesses
 */
record EvaluatedCampaign(
        Evaluator evaluator,
        Organizations organizations,
        SubjectRecords records,
        Map<String, PeerSummary> peers,
        List<Evaluation> evaluations) {

    /** Keeps an unmodifiable copy. */
    EvaluatedCampaign {
        peers = ImmutableMap.copyOf(peers);
        evaluations = ImmutableList.copyOf(evaluations);
    }

    /** Evaluates a campaign, whose names must be resolved. */
    static EvaluatedCampaign of(Campaign campaign, ScoringScheme scheme, LocalDate asOf) {
        Evaluator evaluator = Evaluator.compile(scheme, campaign.plan(), Extensions.none());
        Organizations organizations = campaign.organizations();
        SubjectRecords records = SubjectRecords.of(campaign);
        List<Organization> assessed = organizations.tree().preorder().stream()
                .filter(scheme.subjects()::matches)
                .toList();
        return new EvaluatedCampaign(
                evaluator,
                organizations,
                records,
                evaluator.summarizeAll(Lists.transform(assessed, records::of), asOf),
                evaluator.evaluateAll(organizations, records::of, asOf));
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

    /** The steps of an evaluation; none where the organization stands in no tree and was not evaluated. */
    EvaluationTrace trace(Evaluation evaluation) {
        return organizations
                .tree()
                .find(OrganizationId.of(evaluation.subject().value()))
                .map(records::of)
                .map(record -> evaluator.trace(
                        record, evaluation.asOf(), evaluator.peerGroup(record).map(peers::get)))
                .orElseGet(() -> new EvaluationTrace(evaluation, List.of()));
    }
}
