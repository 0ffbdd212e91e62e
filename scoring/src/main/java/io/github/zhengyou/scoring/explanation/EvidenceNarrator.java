package io.github.zhengyou.scoring.explanation;

import static io.github.zhengyou.scoring.explanation.Nodes.name;
import static io.github.zhengyou.scoring.explanation.Nodes.node;
import static io.github.zhengyou.scoring.explanation.Nodes.number;
import static io.github.zhengyou.scoring.explanation.Nodes.shown;
import static io.github.zhengyou.scoring.explanation.Nodes.text;
import static io.github.zhengyou.scoring.explanation.Nodes.values;

import com.google.common.collect.ImmutableMap;
import io.github.zhengyou.evidence.Activity;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.Commentary;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Honour;
import io.github.zhengyou.evidence.Incident;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.pledge.Pledge;
import io.github.zhengyou.pledge.PledgeItem;
import io.github.zhengyou.pledge.PledgeOutcome;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.PeerValues;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.scheme.EvaluationTrace;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what a rater saw into explanation nodes, each kind of evidence in a sentence of its own. */
final class EvidenceNarrator {

    private final ScoringScheme scheme;

    EvidenceNarrator(ScoringScheme scheme) {
        this.scheme = scheme;
    }

    /** All that the rater of a leaf read: entries, pledges, work items and peers; or that there was nothing. */
    List<ExplanationNode> read(EvaluationTrace.Step step) {
        List<ExplanationNode> nodes = new ArrayList<>(entries(step.evidence()));
        step.read().ifPresent(read -> {
            read.pledges()
                    .forEach(pledge ->
                            pledge.asOf(read.asOf()).ifPresent(standing -> nodes.add(pledge(standing, read.asOf()))));
            read.workItems().forEach(item -> nodes.add(workItem(item)));
            if (nodes.isEmpty()) {
                nodes.add(node("nothing", values()));
            }
            peers(read, step.measure()).ifPresent(nodes::add);
        });
        return nodes;
    }

    List<ExplanationNode> entries(List<Evidence> entries) {
        return entries.stream().map(this::entry).toList();
    }

    private ExplanationNode entry(Evidence entry) {
        ImmutableMap.Builder<String, Argument> values =
                values().put("id", text(entry.id())).put("date", text(entry.date()));
        entry.kind().ifPresent(kind -> values.put("kind", text(kind)));
        if (entry instanceof Judgement judgement) {
            return node(
                    "judgement",
                    values.put("points", number(judgement.points())).put("maximum", number(judgement.maximum())));
        }
        if (entry instanceof Measurement measurement) {
            return node(
                    "measurement",
                    values.put("value", number(measurement.value())).put("unit", text(measurement.unit())));
        }
        if (entry instanceof BallotTally tally) {
            return ballots(values, tally);
        }
        if (entry instanceof Honour honour) {
            honour.level().ifPresent(level -> values.put("level", text(level)));
            return node("honour", values.put("name", name(honour.name())));
        }
        if (entry instanceof Incident incident) {
            incident.name().ifPresent(name -> values.put("name", name(name)));
            return node("incident", values.put("count", number(incident.count())));
        }
        if (entry instanceof Activity activity) {
            return activity(values, activity);
        }
        return node("commentary", values.put("by", text(((Commentary) entry).by())));
    }

    private ExplanationNode ballots(ImmutableMap.Builder<String, Argument> values, BallotTally tally) {
        Optional<BallotScale> scale = scheme.ballotScales().stream()
                .filter(candidate -> candidate.id().equals(tally.scale()))
                .findFirst();
        values.put("scale", scale.<Argument>map(found -> name(found.name())).orElse(text(tally.scale())))
                .put("electorate", number(tally.electorate()))
                .put("cast", number(tally.cast()));
        scale.ifPresent(found -> values.put("maximum", number(found.maximum())));
        List<ExplanationNode> options = scale.map(found -> found.choices().stream()
                        .map(choice -> option(choice, tally))
                        .toList())
                .orElse(List.of());
        return node("ballots", values, options);
    }

    private static ExplanationNode option(BallotScale.Choice choice, BallotTally tally) {
        ImmutableMap.Builder<String, Argument> values = values().put("option", name(choice.name()))
                .put("count", number(tally.counts().getOrDefault(choice.option(), 0L)));
        choice.points().ifPresent(points -> values.put("points", number(points)));
        return node(choice.points().isPresent() ? "option" : "option-abstention", values);
    }

    private static ExplanationNode activity(ImmutableMap.Builder<String, Argument> values, Activity activity) {
        activity.name().ifPresent(name -> values.put("name", name(name)));
        List<ExplanationNode> attendance = new ArrayList<>();
        activity.attendance()
                .forEach((population, came) -> attendance.add(node(
                        "attendance",
                        values().put("population", text(population))
                                .put("present", number(came.present()))
                                .put("due", number(came.due())))));
        return node("activity", values, attendance);
    }

    private static ExplanationNode pledge(Pledge pledge, LocalDate day) {
        List<PledgeItem> due = pledge.due(day);
        List<ExplanationNode> items = new ArrayList<>();
        for (PledgeItem item : pledge.items()) {
            ImmutableMap.Builder<String, Argument> values =
                    values().put("id", text(item.id())).put("state", text(due.contains(item) ? "due" : "not-due"));
            item.due().ifPresent(last -> values.put("due", text(last)));
            Optional<PledgeOutcome> outcome =
                    Optional.ofNullable(pledge.outcomes().get(item.id()));
            outcome.ifPresent(stated -> values.put("outcome", text(stated.code())));
            items.add(node(outcome.isPresent() ? "pledge-item" : "pledge-item-without-outcome", values));
        }
        return node(
                "pledge",
                values().put("id", text(pledge.id()))
                        .put("pledger", text(pledge.pledger()))
                        .put("due", number(due.size()))
                        .put("fulfilled", number(count(pledge, due, PledgeOutcome.FULFILLED)))
                        .put("partly", number(count(pledge, due, PledgeOutcome.PARTLY))),
                items);
    }

    private static long count(Pledge pledge, List<PledgeItem> items, PledgeOutcome outcome) {
        Map<?, PledgeOutcome> outcomes = pledge.outcomes();
        return items.stream().filter(item -> outcomes.get(item.id()) == outcome).count();
    }

    private static ExplanationNode workItem(WorkItem item) {
        ImmutableMap.Builder<String, Argument> values = values().put("id", text(item.id()))
                .put("from", text(item.period().from()))
                .put("count", number(item.count()));
        if (!item.period().from().equals(item.period().through())) {
            values.put("through", text(item.period().through()));
        }
        item.task().ifPresent(task -> values.put("task", text(task)));
        item.name().ifPresent(name -> values.put("name", name(name)));
        return node("work-item", values);
    }

    /** The peers that were read, with the place of the subject among them; empty where no rater compares. */
    private static Optional<ExplanationNode> peers(CriterionEvidence read, Optional<Points> own) {
        if (read.peers().isEmpty()) {
            return own.map(value -> node("peers-none", values().put("value", text(shown(value)))));
        }
        PeerValues peers = read.peers().get();
        ImmutableMap.Builder<String, Argument> values = values().put("count", number(peers.size()))
                .put("lowest", text(peers.lowest().map(Nodes::shown).orElse("-")))
                .put("highest", text(peers.highest().map(Nodes::shown).orElse("-")));
        if (own.isEmpty()) {
            return Optional.of(node("peers-without-own", values));
        }
        Points value = own.get();
        return Optional.of(node(
                "peers",
                values.put("value", text(shown(value)))
                        .put("above", number(peers.above(value)))
                        .put("aboveValues", number(peers.valuesAbove(value)))
                        .put("equal", number(peers.counts().getOrDefault(value, 0L)))
                        .put("below", number(peers.below(value)))
                        .put("belowValues", number(peers.valuesBelow(value)))));
    }
}
