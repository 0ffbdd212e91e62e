package io.github.zhengyou.scoring.explanation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.scoring.Grade;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.scoring.Score;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.scoring.model.WeightedPart;
import io.github.zhengyou.scoring.scheme.EarnedTitle;
import io.github.zhengyou.scoring.scheme.Evaluation;
import io.github.zhengyou.scoring.scheme.EvaluationTrace;
import io.github.zhengyou.scoring.scheme.Outcome;
import io.github.zhengyou.scoring.scheme.Pooling;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import io.github.zhengyou.scoring.scheme.Veto;
import io.github.zhengyou.scoring.scheme.VetoEffect;
import io.github.zhengyou.scoring.scheme.VetoResult;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts the steps of an evaluation into explanation nodes; it computes nothing itself. */
final class Narrator {

    /** What a fraction without an end is shown with, beside the fraction itself. */
    private static final Rounding SHOWN = new Rounding(4, RoundingMode.HALF_UP);

    private final EvaluationTrace trace;
    private final Evaluation evaluation;
    private final ScoringScheme scheme;

    Narrator(EvaluationTrace trace, ScoringScheme scheme) {
        this.trace = trace;
        this.evaluation = trace.evaluation();
        this.scheme = scheme;
    }

    ExplanationNode root() {
        ImmutableList.Builder<ExplanationNode> children = ImmutableList.builder();
        trace.criteria().forEach(step -> children.add(criterion(step)));
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
            return node(grade.isPresent() ? "score" : "score-without-grade", values, children.build());
        }
        Outcome.Unscored unscored = (Outcome.Unscored) evaluation.outcome();
        values.put("kind", code(unscored.kind())).put("reason", text(unscored.reason()));
        List<Criterion> lacking = trace.withoutEvidence();
        if (!unscored.reason().equals(ReasonCode.NO_EVIDENCE)
                || lacking.isEmpty()
                || lacking.size() == trace.criteria().size()) {
            return node("no-score", values, children.build());
        }
        List<LocalizedText> names = lacking.stream().map(Criterion::name).toList();
        return node("no-score-incomplete", values.put("lacking", Argument.names(names)), children.build());
    }

    private ExplanationNode criterion(EvaluationTrace.CriterionStep step) {
        Criterion criterion = step.criterion();
        ImmutableMap.Builder<String, Argument> values = values().put("criterion", name(criterion.name()));
        List<ExplanationNode> children;
        if (step.scoring().rater().isPresent()) {
            values.put("rater", text(step.scoring().rater().get().id()));
            children = step.evidence().stream().map(this::evidence).toList();
            return part("criterion-by-rater", values, step.part(), children);
        }
        children = step.groups().stream().map(this::group).toList();
        return part("criterion", values, step.part(), children);
    }

    private ExplanationNode group(EvaluationTrace.GroupStep step) {
        ImmutableMap.Builder<String, Argument> values = values().put(
                        "group", text(step.scoring().group()))
                .put("count", number(Decimal.of(step.evidence().size())));
        return part(
                step.scoring().pooling() instanceof Pooling.Ballots ? "group-by-ballots" : "group-by-mean",
                values,
                step.part(),
                step.evidence().stream().map(this::evidence).toList());
    }

    /** A part that is rated, or the same operation with the ending {@code -unrated}. */
    private static ExplanationNode part(
            String operation,
            ImmutableMap.Builder<String, Argument> values,
            WeightedPart part,
            List<ExplanationNode> children) {
        values.put("weight", number(part.declared().value()))
                .put("share", text(shown(part.effective().times(Points.HUNDRED))));
        if (part.rating() instanceof Rating.Rated rated) {
            return node(
                    operation,
                    values.put("points", text(shown(rated.points()))).put("exact", text(rated.points())),
                    children);
        }
        return node(
                operation + "-unrated",
                values.put("kind", code(part.rating().kind()))
                        .put("reason", text(part.rating().reason())),
                children);
    }

    private ExplanationNode evidence(Appraisal evidence) {
        ImmutableMap.Builder<String, Argument> values =
                values().put("id", text(evidence.id())).put("date", text(evidence.date()));
        if (evidence instanceof Judgement judgement) {
            return node(
                    "judgement",
                    values.put("points", number(judgement.points())).put("maximum", number(judgement.maximum())),
                    List.of());
        }
        BallotTally tally = (BallotTally) evidence;
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
        Argument criterion = trace.criteria().stream()
                .map(EvaluationTrace.CriterionStep::criterion)
                .filter(candidate -> candidate.code().equals(veto.criterion()))
                .findFirst()
                .<Argument>map(found -> name(found.name()))
                .orElse(text(veto.criterion()));
        ImmutableMap.Builder<String, Argument> values = values().put("veto", name(veto.name()))
                .put("criterion", criterion)
                .put("below", number(veto.below()))
                .put("effect", text(veto.effect().code()))
                .put("basis", text(veto.basis()))
                .put(
                        "scoreBefore",
                        text(result.scoreBefore().map(Decimal::toString).orElse("-")))
                .put(
                        "gradeBefore",
                        result.gradeBefore()
                                .flatMap(scheme.grades()::find)
                                .<Argument>map(grade -> name(grade.name()))
                                .orElse(text("-")));
        String operation = "veto-" + result.state().name().toLowerCase(Locale.ROOT);
        if (result.state() == VetoResult.State.FELL && veto.effect() instanceof VetoEffect.CapGrade cap) {
            Grade highest = scheme.grades().find(cap.grade()).orElseThrow();
            return node(operation + "-cap", values.put("cap", name(highest.name())), List.of());
        }
        boolean takesEligibility = veto.effect() instanceof VetoEffect.NotEligible;
        return node(
                result.state() == VetoResult.State.UNKNOWN && takesEligibility
                        ? operation + "-not-eligible"
                        : operation,
                values,
                List.of());
    }

    private ExplanationNode title(EarnedTitle earned) {
        EvaluationTrace.CriterionStep step = trace.criteria().stream()
                .filter(candidate -> candidate.criterion().code().equals(earned.criterion()))
                .findFirst()
                .orElseThrow();
        Rating.Rated rated = (Rating.Rated) step.part().rating();
        return node(
                "title",
                values().put("title", name(earned.title()))
                        .put("criterion", name(step.criterion().name()))
                        .put("points", text(shown(rated.points())))
                        .put("from", number(step.scoring().titleFrom().orElseThrow())),
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
