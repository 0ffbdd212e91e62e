package io.github.zhengyou.examples.cli;

import static java.util.stream.Collectors.joining;

import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.organization.Addressed;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.scoring.Gate;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.scheme.Evaluation;
import io.github.zhengyou.scoring.scheme.Outcome;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import io.github.zhengyou.scoring.scheme.VetoId;
import io.github.zhengyou.scoring.scheme.VetoResult;
import io.github.zhengyou.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Evaluations as text: a table, and if asked for the explanation of each.
 *
 * @param campaign the campaign
 * @param results the evaluations to show
 * @param explained whether to explain them
 * @param entries how many entries of one kind are shown beneath each step
 * @param wording how to say it
 */
record EvaluationReport(
        EvaluatedCampaign campaign, List<Evaluation> results, boolean explained, int entries, Wording wording) {

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(table()).append('\n');
        if (explained) {
            ExplanationText explanations = new ExplanationText(wording.catalogue(), entries);
            for (Evaluation result : results) {
                for (Language language : wording.choice().languages()) {
                    explanations
                            .lines(campaign.explain(result), language)
                            .forEach(line -> text.append(line).append('\n'));
                    text.append('\n');
                }
            }
        }
        results.stream()
                .findFirst()
                .ifPresent(first -> text.append(summary(first)).append('\n'));
        return text.toString();
    }

    private Table table() {
        Table table = new Table(
                        wording.label("id"),
                        wording.label("name"),
                        wording.label("score"),
                        wording.label("maximum"),
                        wording.label("grade"),
                        wording.label("eligible"),
                        wording.label("remark"))
                .numbersAt(2, 3);
        Map<OrganizationId, String> names = names();
        for (Evaluation result : results) {
            table.add(
                    result.subject(),
                    names.getOrDefault(OrganizationId.of(result.subject().value()), ""),
                    score(result),
                    scheme().maximum(),
                    grade(result),
                    wording.label(result.eligible() ? "yes" : "no"),
                    String.join("; ", remarks(result)));
        }
        return table;
    }

    private ScoringScheme scheme() {
        return campaign.evaluator().scheme();
    }

    /** The names of organizations, where these are assessed; members have none. */
    private Map<OrganizationId, String> names() {
        Map<OrganizationId, String> names = new HashMap<>();
        if (scheme().subjects().kind() == Addressed.MEMBERS) {
            return names;
        }
        for (Organization organization : campaign.organizations().organizations()) {
            names.putIfAbsent(organization.id(), wording.name(organization.name()));
        }
        return names;
    }

    private static String score(Evaluation result) {
        return result.outcome() instanceof Outcome.Scored scored
                ? scored.score().rounded().toString()
                : "-";
    }

    private String grade(Evaluation result) {
        return result.grade().map(grade -> wording.name(grade.name())).orElse("-");
    }

    private List<String> remarks(Evaluation result) {
        List<String> remarks = new ArrayList<>();
        if (result.outcome() instanceof Outcome.Unscored unscored) {
            remarks.add(kind(unscored.kind(), wording) + ": " + reason(result, unscored.reason()));
        }
        for (VetoResult veto : result.vetoes()) {
            if (veto.state() == Gate.State.FELL) {
                remarks.add(wording.label("vetoed") + ": " + name(veto.veto()));
            }
        }
        if (!result.findings().isEmpty()) {
            remarks.add(wording.sentence(
                    "findings-count",
                    Map.of("count", Integer.toString(result.findings().list().size()))));
        }
        return remarks;
    }

    /** The reason; where some criteria have evidence and others have none, those. */
    private String reason(Evaluation result, ReasonCode reason) {
        List<Criterion> lacking = campaign.trace(result).lacking();
        return lacking.isEmpty()
                ? wording.term("reason", reason.code())
                : wording.label("without-evidence") + ": "
                        + lacking.stream()
                                .map(criterion -> wording.name(criterion.name()))
                                .collect(joining(", "));
    }

    private String name(VetoId id) {
        return scheme().vetoes().stream()
                .filter(veto -> veto.id().equals(id))
                .map(veto -> wording.name(veto.name()))
                .findFirst()
                .orElse(id.value());
    }

    private String summary(Evaluation any) {
        return wording.sentence(
                "evaluated",
                Map.of(
                        "count", Integer.toString(results.size()),
                        "scheme", scheme().id().value(),
                        "version", scheme().version(),
                        "asOf", any.asOf().toString(),
                        "from", any.period().from().toString(),
                        "through", any.period().through().toString(),
                        "hash", any.schemeHash().substring(0, 12)));
    }

    /** The name of a kind of result. */
    static String kind(ResultKind kind, Wording wording) {
        return wording.term("result-kind", kind.code());
    }
}
