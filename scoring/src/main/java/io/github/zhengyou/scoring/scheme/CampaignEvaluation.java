package io.github.zhengyou.scoring.scheme;

import com.google.common.collect.Lists;
import com.google.common.collect.Streams;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.PeerSummary;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everybody whom a scheme assesses, evaluated on a day, each among its peers. */
final class CampaignEvaluation {

    private final Evaluator evaluator;
    private final LocalDate asOf;

    CampaignEvaluation(Evaluator evaluator, LocalDate asOf) {
        this.evaluator = evaluator;
        this.asOf = asOf;
    }

    /** Organizations, or the members who are on the roll of the day. */
    Assessed assessed(Organizations rows) {
        return new Assessed(evaluator.scheme().subjects(), rows, member -> member.isOnRollOn(asOf));
    }

    /** What the members of each peer group measured, by the groups. */
    Map<String, PeerSummary> summaries(Iterable<SubjectRecord> records) {
        if (evaluator.scheme().peers().isEmpty()) {
            return Map.of();
        }
        return Streams.stream(records)
                .filter(record -> evaluator.peerGroup(record).isPresent())
                .collect(Collectors.groupingBy(
                        record -> evaluator.peerGroup(record).orElseThrow(),
                        TreeMap::new,
                        Collectors.mapping(record -> evaluator.summarize(record, asOf), PeerSummary.toSummary())));
    }

    /** Those who stand in the tree, and then the others. */
    List<Evaluation> evaluations(Organizations rows, UnaryOperator<SubjectRecord> records) {
        Assessed who = assessed(rows);
        List<SubjectRecord> standing = who.standing();
        Map<String, PeerSummary> peers = summaries(Lists.transform(standing, records::apply));
        return Stream.concat(
                        standing.stream().map(records).map(record -> evaluation(record, peers)),
                        who.detached().stream().map(record -> detached(record.subject())))
                .toList();
    }

    private Evaluation evaluation(SubjectRecord record, Map<String, PeerSummary> peers) {
        Optional<PeerSummary> own =
                evaluator.peerGroup(record).map(group -> peers.getOrDefault(group, PeerSummary.EMPTY));
        return new SubjectEvaluation(evaluator, record, asOf, own).evaluation();
    }

    private Evaluation detached(SubjectId subject) {
        return evaluator.evaluation(
                subject,
                asOf,
                new Outcome.Unscored(ResultKind.ERROR, ReasonCode.DETACHED),
                Optional.empty(),
                false,
                IndicatorResults.NONE,
                List.of(),
                List.of(),
                Findings.none());
    }
}
