package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.scoring.Gate;
import io.github.zhengyou.scoring.Grade;
import io.github.zhengyou.scoring.GradeScale;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.RankedReason;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The ratings of one subject on their way up the tree: combined, rounded, vetoed, graded. Used once. */
final class Combination {

    private final Evaluator evaluator;
    private final ScoringScheme scheme;
    private final SubjectId subject;
    private final LocalDate asOf;
    private final List<Finding> findings;

    // by the places of the indicators in the preorder
    private final Rating[] ratings;
    private final Points[] maxima;
    private final Points[] effective;
    private final List<List<RankedReason>> reasons;

    private final VetoResult[] vetoes; // by their places; set once known

    /**
     * @param leaves the ratings of the leaves at the places of their indicators; the other places are filled
     * @param findings what was found so far; more may be added
     */
    Combination(Evaluator evaluator, SubjectId subject, LocalDate asOf, Rating[] leaves, List<Finding> findings) {
        this.evaluator = evaluator;
        this.scheme = evaluator.scheme();
        this.subject = subject;
        this.asOf = asOf;
        this.findings = findings;
        this.ratings = leaves;
        this.maxima = new Points[leaves.length];
        this.effective = new Points[leaves.length];
        this.reasons = new ArrayList<>();
        this.vetoes = new VetoResult[evaluator.vetoes().size()];
        Arrays.fill(effective, Points.ZERO);
        effective[0] = Points.ONE;
        for (int i = 0; i < leaves.length; i++) {
            reasons.add(List.of());
        }
        for (int i = leaves.length - 1; i >= 0; i--) { // parts stand after their wholes
            settle(i);
        }
    }

    private void settle(int index) {
        CompiledIndicator indicator = evaluator.indicator(index);
        maxima[index] = indicator.maximum;
        if (!indicator.isLeaf()) {
            ratings[index] = combine(index, indicator);
        }
        ratings[index] = bounded(index, indicator);
        if (indicator.indicator.rounding().isPresent() && ratings[index] instanceof Rating.Rated rated) {
            Points rounded = Points.from(indicator.indicator.rounding().get().apply(rated.points()));
            ratings[index] = new Rating.Rated(rounded, rated.reason());
        }
        for (int veto = 0; veto < vetoes.length; veto++) {
            if (evaluator.vetoes().get(veto).zeroed() == index) {
                takePoints(index, veto);
            }
        }
    }

    private Rating combine(int index, CompiledIndicator whole) {
        List<Part> parts = new ArrayList<>(whole.counted.length);
        for (int place : whole.counted) {
            CompiledIndicator part = evaluator.indicator(place);
            Rating rating = ratings[place];
            KindEffect effect = rating instanceof Rating.Rated ? KindEffect.ZERO : whole.kinds.effect(rating.kind());
            if (effect == KindEffect.INVALIDATE) {
                return rating;
            }
            if (effect == KindEffect.ZERO) {
                parts.add(new Part(
                        part.indicator.id(),
                        rating instanceof Rating.Rated rated ? rated.points() : Points.ZERO,
                        maxima[place],
                        part.weight,
                        rating.reason()));
            }
        }
        try {
            return combine(index, whole, new Parts(whole.maximum, parts));
        } catch (RuntimeException e) {
            report(
                    "evaluation.model-failed",
                    Observation.of(subject)
                            .with("indicator", whole.indicator.id())
                            .with("model", whole.indicator.model().id())
                            .with("error", e.toString()));
            return Rating.unrated(ResultKind.ERROR, ReasonCode.MODEL_FAILED);
        }
    }

    private Rating combine(int index, CompiledIndicator whole, Parts parts) {
        Model model = Objects.requireNonNull(whole.model);
        if (parts.all().isEmpty()) {
            return model.ofNothing(whole.maximum, index == 0);
        }
        Rating rating = Objects.requireNonNull(model.combine(parts), "its rating was null");
        if (rating instanceof Rating.Rated) {
            Points maximum = model.maximum(parts);
            if (maximum.signum() <= 0 || maximum.toDecimal().isEmpty()) {
                throw new IllegalArgumentException("its maximum must be a decimal above zero, got " + maximum);
            }
            maxima[index] = maximum;
            reasons.set(index, List.copyOf(model.reasons(parts)));
            share(whole, model.weighs(), parts);
        }
        return rating;
    }

    /** Tells each part its share of the weights that count, and each whole that was passed over that of its leaves. */
    private void share(CompiledIndicator whole, boolean weighs, Parts parts) {
        Points weight = weighs ? parts.weight() : Points.ONE;
        if (weight.signum() == 0) {
            return;
        }
        int next = 0;
        for (int place : whole.counted) {
            boolean counts = next < parts.all().size()
                    && parts.all()
                            .get(next)
                            .indicator()
                            .equals(evaluator.indicator(place).indicator.id());
            effective[place] = !counts
                    ? Points.ZERO
                    : weighs ? parts.all().get(next).weight().dividedBy(weight) : Points.ONE;
            next += counts ? 1 : 0;
        }
        if (whole.counted != whole.parts) {
            for (int place : whole.parts) {
                sumUp(place, weighs);
            }
        }
    }

    private void sumUp(int place, boolean weighs) {
        CompiledIndicator indicator = evaluator.indicator(place);
        if (!indicator.isLeaf()) {
            Points sum = Points.ZERO;
            for (int part : indicator.parts) {
                sumUp(part, weighs);
                sum = weighs ? sum.plus(effective[part]) : sum.max(effective[part]);
            }
            effective[place] = sum;
        }
    }

    private Rating bounded(int index, CompiledIndicator indicator) {
        if (!(ratings[index] instanceof Rating.Rated rated)) {
            return ratings[index];
        }
        Points highest = indicator.maximum.equals(maxima[index]) ? indicator.highest : maxima[index];
        if (rated.points().compareTo(indicator.lowest) >= 0 && rated.points().compareTo(highest) <= 0) {
            return rated;
        }
        report(
                "evaluation.out-of-bounds",
                Observation.of(subject)
                        .with("indicator", indicator.indicator.id())
                        .with("points", rated.points())
                        .with("lowest", indicator.lowest)
                        .with("highest", highest));
        return Rating.unrated(ResultKind.ERROR, ReasonCode.OUT_OF_BOUNDS);
    }

    /** A veto takes the points of a part before its whole sees them. */
    private void takePoints(int index, int place) {
        CompiledVeto veto = evaluator.vetoes().get(place);
        Gate.State state = state(veto, ratings[veto.indicator()], maxima[veto.indicator()]);
        VetoResult.Builder result = VetoResult.builder();
        result.veto(veto.veto().id()).state(state);
        if (state == Gate.State.FELL && ratings[index] instanceof Rating.Rated rated) {
            result.scoreBefore(scheme.rounding().apply(rated.points()));
            ratings[index] = new Rating.Rated(Points.ZERO, ReasonCode.VETOED);
        }
        vetoes[place] = result.build();
    }

    private Gate.State state(CompiledVeto veto, Rating rating, Points maximum) {
        try {
            return Objects.requireNonNull(
                    veto.gate().test(new Gate.Input(veto.veto().indicator(), rating, maximum)), "its answer was null");
        } catch (RuntimeException e) {
            report(
                    "evaluation.gate-failed",
                    Observation.of(subject)
                            .with("veto", veto.veto().id())
                            .with("gate", veto.veto().gate().id())
                            .with("error", e.toString()));
            return Gate.State.UNKNOWN;
        }
    }

    private void report(String rule, Observation observation) {
        findings.add(Finding.of(rule, Severity.ERROR, observation));
    }

    Evaluation evaluation() {
        List<IndicatorResult> results = new ArrayList<>();
        for (int i = 0; i < ratings.length; i++) {
            results.add(IndicatorResult.builder()
                    .indicator(evaluator.indicator(i).indicator.id())
                    .rating(ratings[i])
                    .maximum(maxima[i])
                    .weight(evaluator.indicator(i).indicator.weight())
                    .effective(effective[i])
                    .reasons(reasons.get(i))
                    .build());
        }
        Rating whole = ratings[0];
        Optional<Score> score =
                whole instanceof Rating.Rated rated ? Optional.of(score(rated.points())) : Optional.empty();
        Optional<Grade> grade = score.flatMap(this::grade);
        boolean eligible = score.isPresent();
        for (int place = 0; place < vetoes.length; place++) {
            CompiledVeto veto = evaluator.vetoes().get(place);
            VetoEffect effect = veto.veto().effect();
            if (vetoes[place] != null) {
                continue; // it took the points of a part
            }
            Gate.State state = state(
                    veto,
                    veto.indicator() == 0 && score.isPresent()
                            ? Rating.of(Points.from(score.get().rounded()))
                            : ratings[veto.indicator()],
                    maxima[veto.indicator()]);
            VetoResult.Builder result = VetoResult.builder();
            result.veto(veto.veto().id()).state(state);
            if (state != Gate.State.SAFE && effect instanceof VetoEffect.NotEligible) {
                eligible = false; // also where it cannot be told: to be commended, the subject must be known to be safe
            }
            if (state == Gate.State.FELL && score.isPresent()) {
                result.scoreBefore(score.map(Score::rounded)).gradeBefore(grade.map(Grade::code));
                if (effect instanceof VetoEffect.Zero) {
                    Score zero = score(Points.ZERO);
                    score = Optional.of(zero);
                    grade = atMost(grade, grade(zero));
                } else if (effect instanceof VetoEffect.CapGrade cap) {
                    grade = atMost(grade, scheme.grades().flatMap(grades -> grades.find(cap.grade())));
                } else if (effect instanceof VetoEffect.NoGrade) {
                    grade = Optional.empty();
                }
                eligible &= effect instanceof VetoEffect.CapGrade; // who lost score or grade is not commended either
            }
            vetoes[place] = result.build();
        }
        return evaluator
                .begin(subject, asOf)
                .outcome(score.<Outcome>map(Outcome.Scored::new)
                        .orElseGet(() -> new Outcome.Unscored(whole.kind(), whole.reason())))
                .grade(grade)
                .eligible(eligible)
                .indicators(results)
                .vetoes(Arrays.asList(vetoes))
                .titles(titles())
                .findings(new Findings(findings))
                .build();
    }

    private List<EarnedTitle> titles() {
        List<EarnedTitle> titles = new ArrayList<>();
        for (int i = 0; i < ratings.length; i++) {
            CompiledIndicator leaf = evaluator.indicator(i);
            Optional<Decimal> from = leaf.indicator.titleFrom();
            if (from.isPresent()
                    && ratings[i] instanceof Rating.Rated rated
                    && rated.points().compareTo(Points.from(from.get())) >= 0) {
                Criterion earned = Objects.requireNonNull(leaf.criterion);
                titles.add(new EarnedTitle(earned.code(), earned.title().orElseThrow()));
            }
        }
        return titles;
    }

    /** The grade of a score, or of the same share of the nominal maximum where its own differs. */
    private Optional<Grade> grade(Score score) {
        if (scheme.grades().isEmpty()) {
            return Optional.empty();
        }
        GradeScale grades = scheme.grades().get();
        Points nominal = evaluator.indicator(0).maximum;
        if (maxima[0].equals(nominal)) {
            return grades.grade(score.rounded());
        }
        return grades.grade(scheme.rounding()
                .apply(Points.from(score.rounded()).times(nominal).dividedBy(maxima[0])));
    }

    /** The lower of a grade and a limit; a grade once lost does not come back. */
    private Optional<Grade> atMost(Optional<Grade> grade, Optional<Grade> limit) {
        return grade.isPresent() && limit.isPresent() && rank(grade) > rank(limit) ? limit : grade;
    }

    private int rank(Optional<Grade> grade) {
        return scheme.grades().orElseThrow().rank(grade.orElseThrow().code());
    }

    private Score score(Points exact) {
        Score.Builder builder = Score.builder();
        builder.exact(exact)
                .rounded(scheme.rounding().apply(exact))
                .maximum(maxima[0].toDecimal().orElseThrow())
                .model(scheme.root().model().id())
                .context(evaluator.context());
        return builder.build();
    }
}
