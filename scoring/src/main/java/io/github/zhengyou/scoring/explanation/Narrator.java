package io.github.zhengyou.scoring.explanation;

import static io.github.zhengyou.scoring.explanation.Nodes.name;
import static io.github.zhengyou.scoring.explanation.Nodes.node;
import static io.github.zhengyou.scoring.explanation.Nodes.number;
import static io.github.zhengyou.scoring.explanation.Nodes.shown;
import static io.github.zhengyou.scoring.explanation.Nodes.text;
import static io.github.zhengyou.scoring.explanation.Nodes.values;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.RankedReason;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.scoring.Score;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.scoring.model.StandardModels;
import io.github.zhengyou.scoring.rater.StandardRaters;
import io.github.zhengyou.scoring.scheme.EarnedTitle;
import io.github.zhengyou.scoring.scheme.Evaluation;
import io.github.zhengyou.scoring.scheme.EvaluationTrace;
import io.github.zhengyou.scoring.scheme.IndicatorResult;
import io.github.zhengyou.scoring.scheme.Outcome;
import io.github.zhengyou.scoring.scheme.RaterGroupScoring;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts the steps of an evaluation into explanation nodes; it computes nothing itself. */
final class Narrator {

    private static final LocalizedText WHOLE = LocalizedText.of(
            ScoringMessages.catalogue().name("indicator", "root", Language.ZH),
            ScoringMessages.catalogue().name("indicator", "root", Language.EN));

    private final EvaluationTrace trace;
    private final Evaluation evaluation;
    private final ScoringScheme scheme;
    private final EvidenceNarrator evidence;
    private final VetoNarrator vetoes;
    private int next = 1;

    Narrator(EvaluationTrace trace, ScoringScheme scheme) {
        this.trace = trace;
        this.evaluation = trace.evaluation();
        this.scheme = scheme;
        this.evidence = new EvidenceNarrator(scheme);
        this.vetoes = new VetoNarrator(scheme, this::nameOf);
    }

    ExplanationNode root() {
        ImmutableList.Builder<ExplanationNode> children = ImmutableList.builder();
        if (!trace.steps().isEmpty()) { // a subject that could not be assessed at all has none
            children.addAll(whole(step(0)));
        }
        for (int i = 0; i < evaluation.vetoes().size(); i++) {
            children.add(vetoes.veto(scheme.vetoes().get(i), evaluation.vetoes().get(i)));
        }
        evaluation.titles().forEach(title -> children.add(title(title)));
        evaluation
                .findings()
                .forEach(finding -> children.add(ExplanationNode.builder()
                        .operation("finding")
                        .finding(finding)
                        .build()));
        ImmutableMap.Builder<String, Argument> values = values().put("subject", text(evaluation.subject()))
                .put("scheme", name(scheme.name()))
                .put("version", text(scheme.version()))
                .put("asOf", text(evaluation.asOf()));
        if (evaluation.outcome() instanceof Outcome.Scored scored) {
            Score score = scored.score();
            values.put("score", number(score.rounded()))
                    .put("maximum", number(score.maximum()))
                    .put("exact", text(score.exact()));
            rounding(scheme.rounding(), values);
            Optional<LocalizedText> grade = evaluation.grade().map(earned -> earned.name());
            grade.ifPresent(earned -> values.put("grade", name(earned)));
            String operation = grade.isPresent()
                    ? "score"
                    : scheme.grades().isPresent() ? "score-without-grade" : "score-without-grades";
            return node(operation, values, children.build());
        }
        Outcome.Unscored unscored = (Outcome.Unscored) evaluation.outcome();
        values.put("kind", text(unscored.kind().code())).put("reason", text(unscored.reason()));
        List<Criterion> lacking = trace.lacking();
        if (lacking.isEmpty()) {
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
        List<ExplanationNode> children = step.indicator().isLeaf() ? leaf(step) : whole(step);
        ImmutableMap.Builder<String, Argument> values = values().put("indicator", nameOf(step))
                .put("maximum", text(shown(step.result().maximum())));
        step.indicator().rounding().ifPresent(rounding -> rounding(rounding, values));
        placing(step, values);
        Rating rating = step.result().rating();
        if (rating instanceof Rating.Rated && !rating.reason().equals(ReasonCode.RATED)) {
            values.put("why", text(rating.reason()));
        }
        return rated("indicator", values, rating, children);
    }

    private static void rounding(Rounding rounding, ImmutableMap.Builder<String, Argument> values) {
        values.put("places", number(rounding.scale()))
                .put(
                        "rounding",
                        text(rounding.mode().name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    /** How it counts in its whole: with a share, where the model weighs its parts, else whether it does. */
    private void placing(EvaluationTrace.Step step, ImmutableMap.Builder<String, Argument> values) {
        IndicatorResult result = step.result();
        Optional<EvaluationTrace.Step> whole = step.whole().flatMap(this::find);
        boolean isRated = whole.filter(found -> found.result().rating() instanceof Rating.Rated)
                .isPresent();
        boolean counts = result.effective().signum() > 0;
        boolean multiplies = step.weighs() && !result.weight().value().equals(Decimal.ONE);
        if (step.sharesWeight()) {
            values.put("weight", number(result.weight().value()));
            if (isRated) {
                values.put("share", text(shown(result.effective().times(Points.HUNDRED))))
                        .put("whole", nameOf(whole.orElseThrow()));
            }
        } else if (isRated && counts && multiplies) {
            values.put("factor", number(result.weight().value()));
        } else if (whole.isEmpty()) {
            values.put("counting", text("passed-over"));
        } else if (isRated) {
            values.put("counting", text(counts ? "counts" : "does-not-count"));
        }
    }

    /** The model of a whole and its parts, with what comes of them. */
    private List<ExplanationNode> whole(EvaluationTrace.Step step) {
        List<ExplanationNode> children = new ArrayList<>();
        children.add(rule("model", step.indicator().model(), StandardModels.all()));
        step.formula().flatMap(Narrator::formula).ifPresent(children::add);
        for (int i = 0; i < step.indicator().parts().size(); i++) {
            children.add(indicator(next));
        }
        step.result().reasons().forEach(reason -> children.add(reason(reason)));
        return children;
    }

    private List<ExplanationNode> leaf(EvaluationTrace.Step step) {
        List<ExplanationNode> children = new ArrayList<>();
        if (step.indicator().rater().isEmpty()) {
            step.formula().flatMap(Narrator::formula).ifPresent(children::add);
            step.groups().forEach(group -> children.add(group(group)));
            return children;
        }
        children.add(rule("rater", step.indicator().rater().get(), StandardRaters.all()));
        step.formula().flatMap(Narrator::formula).ifPresent(children::add);
        children.addAll(evidence.read(step));
        return children;
    }

    /** Which rule, by its name where it is one of the library, and what the scheme hands to it. */
    private static ExplanationNode rule(String sort, Reference reference, Map<String, ?> standard) {
        return node(sort, rule(values(), sort, reference, standard));
    }

    private static ImmutableMap.Builder<String, Argument> rule(
            ImmutableMap.Builder<String, Argument> values, String sort, Reference reference, Map<String, ?> standard) {
        values.put(sort, text(reference.id()));
        if (standard.containsKey(reference.id())) {
            values.put("standard", text(reference.id()));
        }
        return reference.parameters().values().isEmpty()
                ? values
                : values.put("parameters", text(Nodes.parameters(reference.parameters())));
    }

    /** A calculation; empty where there is nothing to calculate. */
    private static Optional<ExplanationNode> formula(Formula formula) {
        String result = Formula.text(formula.value());
        if (formula.toString().equals(result)) {
            return Optional.empty();
        }
        ImmutableMap.Builder<String, Argument> values =
                values().put("formula", text(formula)).put("result", text(result));
        if (!Nodes.isShort(formula.value())) {
            values.put("about", text(shown(formula.value())));
        }
        return Optional.of(node("formula", values));
    }

    private static ExplanationNode reason(RankedReason reason) {
        return node(
                "reason",
                values().put("reason", text(reason.reason())).put("points", text(shown(reason.points()))),
                List.of());
    }

    /** The name of an indicator: its own, or that of its criterion, or, of the root, what it is called, or its id. */
    private Argument nameOf(EvaluationTrace.Step step) {
        return step.indicator()
                .name()
                .or(() -> step.criterion().map(Criterion::name))
                .or(() -> isRoot(step) ? Optional.of(WHOLE) : Optional.empty())
                .<Argument>map(Nodes::name)
                .orElse(text(step.indicator().id()));
    }

    private ExplanationNode group(EvaluationTrace.GroupStep step) {
        RaterGroupScoring scoring = step.scoring();
        ImmutableMap.Builder<String, Argument> values = values().put("group", text(scoring.group()))
                .put("count", number(step.evidence().size()))
                .put("weight", number(scoring.weight().value()))
                .put("share", text(shown(step.effective().times(Points.HUNDRED))));
        rule(values, "rater", scoring.rater(), StandardRaters.all());
        if (scoring.minimumRaters() > 1) {
            values.put("minimumRaters", number(scoring.minimumRaters()));
        }
        scoring.minimumTurnout().ifPresent(turnout -> values.put("minimumTurnout", number(turnout)));
        List<ExplanationNode> children = new ArrayList<>();
        step.formula().flatMap(Narrator::formula).ifPresent(children::add);
        children.addAll(evidence.entries(step.evidence()));
        return rated("group", values, step.rating(), children);
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
                values.put("kind", text(rating.kind().code())).put("reason", text(rating.reason())),
                children);
    }

    private Optional<EvaluationTrace.Step> find(IndicatorId id) {
        return trace.steps().stream()
                .filter(step -> step.indicator().id().equals(id))
                .findFirst();
    }

    private boolean isRoot(EvaluationTrace.Step step) {
        return step == trace.steps().get(0);
    }

    private Argument nameOf(IndicatorId id) {
        return find(id).map(this::nameOf).orElse(text(id));
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
}
