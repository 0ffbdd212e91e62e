package io.github.zhengyou.scoring.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Gate;
import io.github.zhengyou.scoring.Grade;
import io.github.zhengyou.scoring.GradeCode;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.RankedReason;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.scoring.Score;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.scoring.scheme.EarnedTitle;
import io.github.zhengyou.scoring.scheme.Evaluation;
import io.github.zhengyou.scoring.scheme.EvaluationTrace;
import io.github.zhengyou.scoring.scheme.IndicatorResult;
import io.github.zhengyou.scoring.scheme.Outcome;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import io.github.zhengyou.scoring.scheme.Veto;
import io.github.zhengyou.scoring.scheme.VetoEffect;
import io.github.zhengyou.scoring.scheme.VetoResult;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the steps of an evaluation into explanation nodes; it computes nothing itself. */
final class Narrator {

    /** What a fraction without an end is shown with, beside the fraction itself. */
    private static final Rounding SHOWN = new Rounding(4, RoundingMode.HALF_UP);

    private final EvaluationTrace trace;
    private final Evaluation evaluation;
    private final ScoringScheme scheme;
    private int next = 1;

    Narrator(EvaluationTrace trace, ScoringScheme scheme) {
        this.trace = trace;
        this.evaluation = trace.evaluation();
        this.scheme = scheme;
    }

    ExplanationNode root() {
        ImmutableList.Builder<ExplanationNode> children = ImmutableList.builder();
        if (!trace.steps().isEmpty()) { // a subject that could not be assessed at all has none
            step(0).indicator().parts().forEach(part -> children.add(indicator(next)));
            step(0).result().reasons().forEach(reason -> children.add(reason(reason)));
        }
        for (int i = 0; i < evaluation.vetoes().size(); i++) {
            children.add(veto(scheme.vetoes().get(i), evaluation.vetoes().get(i)));
        }
        evaluation.titles().forEach(title -> children.add(title(title)));
        evaluation
                .findings()
                .forEach(finding ->
                        children.add(node("finding", values().put("message", name(both(finding))), List.of())));
        ImmutableMap.Builder<String, Argument> values = values().put("subject", text(evaluation.subject()))
                .put("scheme", name(scheme.name()))
                .put("version", text(scheme.version()))
                .put("asOf", text(evaluation.asOf()));
        if (evaluation.outcome() instanceof Outcome.Scored scored) {
            Score score = scored.score();
            values.put("score", number(score.rounded()))
                    .put("maximum", number(score.maximum()))
                    .put("exact", text(score.exact()))
                    .put("rounding", text(scheme.rounding()));
            Optional<LocalizedText> grade = evaluation.grade().map(earned -> earned.name());
            grade.ifPresent(earned -> values.put("grade", name(earned)));
            String operation = grade.isPresent()
                    ? "score"
                    : scheme.grades().isPresent() ? "score-without-grade" : "score-without-grades";
            return node(operation, values, children.build());
        }
        Outcome.Unscored unscored = (Outcome.Unscored) evaluation.outcome();
        values.put("kind", code(unscored.kind())).put("reason", text(unscored.reason()));
        List<Criterion> lacking = trace.withoutEvidence();
        long criteria = trace.steps().stream()
                .flatMap(step -> step.criterion().stream())
                .distinct()
                .count();
        if (!unscored.reason().equals(ReasonCode.NO_EVIDENCE) || lacking.isEmpty() || lacking.size() == criteria) {
            return node("no-score", values, children.build());
        }
        List<LocalizedText> names = lacking.stream().map(Criterion::name).toList();
        return node("no-score-incomplete", values.put("lacking", Argument.names(names)), children.build());
    }

    private EvaluationTrace.Step step(int place) {
        return trace.steps().get(place);
    }

    /** The indicator at a place, with all below it; the place of the next one beside it is {@link #next} then. */
    private ExplanationNode indicator(int place) {
        EvaluationTrace.Step step = step(place);
        next = place + 1;
        ImmutableMap.Builder<String, Argument> values = values().put("indicator", nameOf(step));
        if (!step.indicator().isLeaf()) {
            List<ExplanationNode> children = new ArrayList<>();
            for (int i = 0; i < step.indicator().parts().size(); i++) {
                children.add(indicator(next));
            }
            for (RankedReason reason : step.result().reasons()) {
                children.add(reason(reason));
            }
            values.put("model", text(step.indicator().model().id()));
            return part("whole", values, step.result(), children);
        }
        if (step.indicator().rater().isPresent()) {
            values.put("rater", text(step.indicator().rater().get().id()));
            return part(
                    "leaf-by-rater",
                    values,
                    step.result(),
                    step.evidence().stream().map(this::evidence).toList());
        }
        return part(
                "leaf",
                values,
                step.result(),
                step.groups().stream().map(this::group).toList());
    }

    private static ExplanationNode reason(RankedReason reason) {
        return node(
                "reason",
                values().put("reason", text(reason.reason())).put("points", text(shown(reason.points()))),
                List.of());
    }

    /** The name of an indicator: its own, or that of its criterion, or its id where it has neither. */
    private static Argument nameOf(EvaluationTrace.Step step) {
        return step.indicator()
                .name()
                .or(() -> step.criterion().map(Criterion::name))
                .<Argument>map(Narrator::name)
                .orElse(text(step.indicator().id()));
    }

    private ExplanationNode group(EvaluationTrace.GroupStep step) {
        ImmutableMap.Builder<String, Argument> values = values().put(
                        "group", text(step.scoring().group()))
                .put("rater", text(step.scoring().rater().id()))
                .put("count", number(Decimal.of(step.evidence().size())))
                .put("weight", number(step.scoring().weight().value()))
                .put("share", text(shown(step.effective().times(Points.HUNDRED))));
        return rated(
                "group",
                values,
                step.rating(),
                step.evidence().stream().map(this::evidence).toList());
    }

    private static ExplanationNode part(
            String operation,
            ImmutableMap.Builder<String, Argument> values,
            IndicatorResult result,
            List<ExplanationNode> children) {
        values.put("weight", number(result.weight().value()))
                .put("share", text(shown(result.effective().times(Points.HUNDRED))))
                .put("maximum", text(shown(result.maximum())));
        return rated(operation, values, result.rating(), children);
    }

    /** What is rated, or the same operation with the ending {@code -unrated}. */
    private static ExplanationNode rated(
            String operation,
            ImmutableMap.Builder<String, Argument> values,
            Rating rating,
            List<ExplanationNode> children) {
        if (rating instanceof Rating.Rated rated) {
            return node(
                    operation,
                    values.put("points", text(shown(rated.points()))).put("exact", text(rated.points())),
                    children);
        }
        return node(
                operation + "-unrated",
                values.put("kind", code(rating.kind())).put("reason", text(rating.reason())),
                children);
    }

    private ExplanationNode evidence(Evidence evidence) {
        ImmutableMap.Builder<String, Argument> values =
                values().put("id", text(evidence.id())).put("date", text(evidence.date()));
        if (evidence instanceof Judgement judgement) {
            return node(
                    "judgement",
                    values.put("points", number(judgement.points())).put("maximum", number(judgement.maximum())),
                    List.of());
        }
        if (evidence instanceof Measurement measurement) {
            return node(
                    "measurement",
                    values.put("value", number(measurement.value())).put("unit", text(measurement.unit())),
                    List.of());
        }
        if (!(evidence instanceof BallotTally tally)) {
            return node(
                    "entry", values.put("form", text(EvidenceForm.of(evidence).code())), List.of());
        }
        Optional<BallotScale> scale = scheme.ballotScales().stream()
                .filter(candidate -> candidate.id().equals(tally.scale()))
                .findFirst();
        values.put("scale", scale.<Argument>map(found -> name(found.name())).orElse(text(tally.scale())))
                .put("electorate", number(Decimal.of(tally.electorate())))
                .put("cast", number(Decimal.of(tally.cast())));
        List<ExplanationNode> options = scale.map(found -> found.choices().stream()
                        .map(choice -> option(choice, tally))
                        .toList())
                .orElse(List.of());
        return node("ballots", values, options);
    }

    private static ExplanationNode option(BallotScale.Choice choice, BallotTally tally) {
        ImmutableMap.Builder<String, Argument> values = values().put("option", name(choice.name()))
                .put("count", number(Decimal.of(tally.counts().getOrDefault(choice.option(), 0L))));
        choice.points().ifPresent(points -> values.put("points", number(points)));
        return node(choice.points().isPresent() ? "option" : "option-abstention", values, List.of());
    }

    private ExplanationNode veto(Veto veto, VetoResult result) {
        ImmutableMap.Builder<String, Argument> values = values().put("veto", name(veto.name()))
                .put("indicator", nameOf(veto.indicator()))
                .put("gate", text(veto.gate().id()))
                .put("limit", text(limit(veto)))
                .put("effect", text(veto.effect().code()))
                .put("basis", text(veto.basis()))
                .put(
                        "scoreBefore",
                        text(result.scoreBefore().map(Decimal::toString).orElse("-")))
                .put(
                        "gradeBefore",
                        result.gradeBefore()
                                .flatMap(this::grade)
                                .<Argument>map(grade -> name(grade.name()))
                                .orElse(text("-")));
        String operation = "veto-" + result.state().name().toLowerCase(Locale.ROOT);
        if (veto.gate().id().contains("@")) { // a gate of the host: nobody else knows what it looks for
            values.put("state", text(result.state().name().toLowerCase(Locale.ROOT)));
            return node("veto-own", values, List.of());
        }
        if (result.state() == Gate.State.FELL
                && veto.effect() instanceof VetoEffect.Zero zero
                && zero.part().isPresent()) {
            values.put("part", nameOf(zero.part().get()));
            return node(operation + (result.scoreBefore().isPresent() ? "-part" : "-part-without"), values, List.of());
        }
        if (result.state() == Gate.State.FELL && veto.effect() instanceof VetoEffect.CapGrade cap) {
            Grade highest = grade(cap.grade()).orElseThrow();
            return node(operation + "-cap", values.put("cap", name(highest.name())), List.of());
        }
        boolean takesEligibility = veto.effect().takesEligibility();
        return node(
                result.state() == Gate.State.UNKNOWN && takesEligibility ? operation + "-not-eligible" : operation,
                values,
                List.of());
    }

    private Optional<Grade> grade(GradeCode code) {
        return scheme.grades().flatMap(grades -> grades.find(code));
    }

    private Argument nameOf(IndicatorId id) {
        return trace.steps().stream()
                .filter(step -> step.indicator().id().equals(id))
                .findFirst()
                .map(Narrator::nameOf)
                .orElse(text(id));
    }

    /** What the gate was given, such as {@code 80}. */
    private static String limit(Veto veto) {
        return veto.gate().parameters().values().values().stream()
                .map(value -> value instanceof ParameterValue.Amount amount
                        ? amount.value().toString()
                        : value instanceof ParameterValue.Text given ? given.value() : value.shape())
                .collect(Collectors.joining(" "));
    }

    private static boolean earns(EvaluationTrace.Step step, EarnedTitle earned) {
        return step.criterion()
                        .filter(criterion -> criterion.code().equals(earned.criterion()))
                        .isPresent()
                && step.result().rating() instanceof Rating.Rated rated
                && step.indicator()
                        .titleFrom()
                        .filter(from -> rated.points().compareTo(Points.from(from)) >= 0)
                        .isPresent();
    }

    private ExplanationNode title(EarnedTitle earned) {
        EvaluationTrace.Step step = trace.steps().stream()
                .filter(candidate -> earns(candidate, earned))
                .findFirst()
                .orElseThrow();
        Rating.Rated rated = (Rating.Rated) step.result().rating();
        return node(
                "title",
                values().put("title", name(earned.title()))
                        .put("indicator", nameOf(step))
                        .put("points", text(shown(rated.points())))
                        .put("from", number(step.indicator().titleFrom().orElseThrow())),
                List.of());
    }

    private static LocalizedText both(Finding finding) {
        return LocalizedText.of(
                finding.message(ScoringMessages.catalogue(), Language.ZH),
                finding.message(ScoringMessages.catalogue(), Language.EN));
    }

    /** The exact decimal where there is one of few places, else a rounded one that says so. */
    private static String shown(Points points) {
        return points.toDecimal()
                .filter(decimal -> decimal.scale() <= SHOWN.scale())
                .map(Decimal::toString)
                .orElseGet(() -> "≈" + points.round(SHOWN));
    }

    private static ExplanationNode node(
            String operation, ImmutableMap.Builder<String, Argument> values, List<ExplanationNode> children) {
        return ExplanationNode.builder()
                .operation(operation)
                .arguments(values.buildOrThrow())
                .children(children)
                .build();
    }

    private static ImmutableMap.Builder<String, Argument> values() {
        return ImmutableMap.builder();
    }

    private static Argument text(Object value) {
        return new Argument.Text(value.toString());
    }

    private static Argument code(ResultKind kind) {
        return text(kind.code());
    }

    private static Argument number(Decimal value) {
        return new Argument.Amount(value);
    }

    private static Argument name(LocalizedText value) {
        return new Argument.Name(value);
    }
}
