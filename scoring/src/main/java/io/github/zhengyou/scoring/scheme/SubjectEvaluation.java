package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.evidence.Corrections;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.Grade;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Score;
import io.github.zhengyou.scoring.model.WeightedMean;
import io.github.zhengyou.scoring.model.WeightedPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One subject on its way through an evaluator: evidence sorted out, criteria rated, combined, vetoed. Used once. */
final class SubjectEvaluation {

    private static final Comparator<Evidence> BY_ID = Comparator.comparing(Evidence::id);

    /** What there is on one criterion from one group of raters. */
    private static final class Cell {
        private final List<Appraisal> usable = new ArrayList<>(); // in the order of the ids
        private boolean spoilt; // some of it is bad
    }

    private final Evaluator evaluator;
    private final ScoringScheme scheme;
    private final SubjectId subject;
    private final LocalDate asOf;
    private final List<Finding> findings = new ArrayList<>();
    private final Cell[] cells; // by criterion and group; the last of each criterion is for no group in particular
    private final List<List<WeightedPart>> groupParts = new ArrayList<>(); // by criterion; empty: rated by the host

    SubjectEvaluation(Evaluator evaluator, SubjectId subject, Iterable<? extends Evidence> evidence, LocalDate asOf) {
        this.evaluator = evaluator;
        this.scheme = evaluator.scheme();
        this.subject = subject;
        this.asOf = asOf;
        this.cells = new Cell[scheme.criteria().size() * width()];
        Arrays.setAll(cells, i -> new Cell());
        sortOut(evidence);
    }

    private int width() {
        return scheme.raterGroups().size() + 1;
    }

    /** The cell of a criterion and a group, neither below zero; of no group in particular for the number of groups. */
    private Cell cell(int criterion, int group) {
        return cells[criterion * width() + group];
    }

    private List<Cell> cells(int criterion) {
        return Arrays.asList(cells).subList(criterion * width(), (criterion + 1) * width());
    }

    private void sortOut(Iterable<? extends Evidence> given) {
        List<Evidence> entries = new ArrayList<>();
        for (Evidence entry : given) {
            if (!entry.subject().equals(subject)) {
                throw new IllegalArgumentException("evidence '" + entry.id() + "' must be on subject '" + subject
                        + "', it is on '" + entry.subject() + "'");
            }
            if (entry.date().isAfter(asOf)) {
                findings.add(Finding.of(
                        "evaluation.after-as-of",
                        Severity.INFO,
                        Observation.of(entry.id()).with("date", entry.date()).with("asOf", asOf)));
            } else {
                entries.add(entry);
            }
        }
        entries.sort(BY_ID);
        Corrections corrections = Corrections.among(entries);
        int next;
        for (int first = 0; first < entries.size(); first = next) {
            Evidence entry = entries.get(first);
            boolean differ = false;
            for (next = first + 1;
                    next < entries.size() && entries.get(next).id().equals(entry.id());
                    next++) {
                differ |= !entries.get(next).equals(entry);
            }
            if (differ) {
                report("evidence.repeated", Observation.of(entry.id()));
                entries.subList(first, next).forEach(this::spoil);
            } else {
                Evidence correction = corrections.of(entry).orElse(null);
                if (correction == null) {
                    sortOut(entry);
                } else {
                    findings.add(Finding.of(
                            "evaluation.superseded",
                            Severity.INFO,
                            Observation.of(entry.id()).with("by", correction.id())));
                }
            }
        }
    }

    private void sortOut(Evidence entry) {
        EvidenceFit.Verdict verdict = evaluator.fit().verdict(entry);
        if (verdict == EvidenceFit.Verdict.USED && entry instanceof Appraisal appraisal) {
            int criterion = evaluator.indexOf(appraisal);
            int group = evaluator.hasOwnRater(criterion) ? width() - 1 : evaluator.indexOf(appraisal.raterGroup());
            cell(criterion, group).usable.add(appraisal);
            return;
        }
        evaluator.fit().allRules().check(entry).forEach(findings::add);
        if (verdict == EvidenceFit.Verdict.BAD) {
            spoil(entry);
        }
    }

    private void spoil(Evidence entry) {
        int criterion = entry instanceof Appraisal appraisal ? evaluator.indexOf(appraisal) : -1;
        if (criterion >= 0 && entry instanceof Appraisal appraisal) {
            int group = evaluator.indexOf(appraisal.raterGroup());
            cell(criterion, group < 0 ? width() - 1 : group).spoilt = true;
        }
    }

    Evaluation evaluation() {
        List<Rating> ratings = new ArrayList<>();
        for (int criterion = 0; criterion < scheme.criteria().size(); criterion++) {
            ratings.add(rate(criterion));
        }
        WeightedMean.Result result = evaluator.root().combine(ratings);
        List<CriterionResult> criteria = new ArrayList<>();
        for (int criterion = 0; criterion < ratings.size(); criterion++) {
            criteria.add(new CriterionResult(
                    scheme.criteria().get(criterion).criterion(), result.parts().get(criterion)));
        }
        return conclude(result.rating(), ratings, criteria);
    }

    EvaluationTrace trace() {
        Evaluation evaluation = evaluation();
        List<EvaluationTrace.CriterionStep> steps = new ArrayList<>();
        for (int criterion = 0; criterion < scheme.criteria().size(); criterion++) {
            List<WeightedPart> parts = groupParts.get(criterion);
            List<EvaluationTrace.GroupStep> groups = new ArrayList<>();
            for (int group = 0; group < parts.size(); group++) {
                groups.add(EvaluationTrace.GroupStep.builder()
                        .scoring(scheme.raterGroups().get(group))
                        .part(parts.get(group))
                        .evidence(cell(criterion, group).usable)
                        .build());
            }
            steps.add(EvaluationTrace.CriterionStep.builder()
                    .criterion(evaluator.criterion(criterion))
                    .scoring(scheme.criteria().get(criterion))
                    .part(evaluation.criteria().get(criterion).part())
                    .groups(groups)
                    .evidence(usable(criterion))
                    .build());
        }
        return new EvaluationTrace(evaluation, steps);
    }

    private List<Appraisal> usable(int criterion) {
        return cells(criterion).stream()
                .flatMap(cell -> cell.usable.stream())
                .sorted(BY_ID)
                .toList();
    }

    private Rating rate(int criterion) {
        Optional<Rater> rater = evaluator.rater(criterion);
        if (rater.isEmpty()) {
            return combineGroups(criterion);
        }
        groupParts.add(List.of());
        if (cells(criterion).stream().anyMatch(cell -> cell.spoilt)) {
            return Rating.unrated(ResultKind.ERROR, ReasonCode.BAD_EVIDENCE);
        }
        CriterionScoring scoring = scheme.criteria().get(criterion);
        return rateBy(
                rater.get(),
                scoring,
                CriterionEvidence.builder()
                        .subject(subject)
                        .criterion(scoring.criterion())
                        .maximum(evaluator.maximum())
                        .asOf(asOf)
                        .all(cell(criterion, width() - 1).usable)
                        .build());
    }

    /** What a rater of the host says, held to its contract: an exception or points out of bounds are an error. */
    private Rating rateBy(Rater rater, CriterionScoring scoring, CriterionEvidence evidence) {
        Rating rating;
        try {
            rating = Objects.requireNonNull(rater.rate(evidence), "its rating was null");
        } catch (RuntimeException e) {
            report("evaluation.rater-failed", observe(scoring).with("error", e.toString()));
            return Rating.unrated(ResultKind.ERROR, ReasonCode.RATER_FAILED);
        }
        if (rating instanceof Rating.Rated rated
                && (rated.points().signum() < 0 || rated.points().compareTo(evidence.maximum()) > 0)) {
            report(
                    "evaluation.out-of-bounds",
                    observe(scoring).with("points", rated.points()).with("maximum", scheme.maximum()));
            return Rating.unrated(ResultKind.ERROR, ReasonCode.OUT_OF_BOUNDS);
        }
        return rating;
    }

    private Observation observe(CriterionScoring scoring) {
        return Observation.of(subject)
                .with("criterion", scoring.criterion())
                .with("rater", scoring.rater().orElseThrow().id());
    }

    private void report(String rule, Observation observation) {
        findings.add(Finding.of(rule, Severity.ERROR, observation));
    }

    private Rating combineGroups(int criterion) {
        List<Rating> ratings = new ArrayList<>();
        boolean anything = false;
        for (int group = 0; group < scheme.raterGroups().size(); group++) {
            Cell cell = cell(criterion, group);
            anything |= cell.spoilt || !cell.usable.isEmpty();
            if (cell.spoilt) {
                ratings.add(Rating.unrated(ResultKind.ERROR, ReasonCode.BAD_EVIDENCE));
            } else if (cell.usable.isEmpty()) {
                ratings.add(Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.MISSING_RATER_GROUP));
            } else {
                ratings.add(evaluator.pooling(group).pool(cell.usable, evaluator.maximum()));
            }
        }
        WeightedMean.Result result = evaluator.groups().combine(ratings);
        groupParts.add(result.parts());
        if (!anything) {
            return Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.NO_EVIDENCE);
        }
        // only missing groups are left out: where no group with a weight gave evidence, nobody looked
        return result.rating().reason().equals(ReasonCode.NOTHING_RATED)
                ? Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.MISSING_RATER_GROUP)
                : result.rating();
    }

    private Evaluation conclude(Rating whole, List<Rating> ratings, List<CriterionResult> criteria) {
        Optional<Score> score =
                whole instanceof Rating.Rated rated ? Optional.of(score(rated.points())) : Optional.empty();
        Optional<Grade> grade = score.flatMap(value -> scheme.grades().grade(value.rounded()));
        boolean eligible = score.isPresent();
        List<VetoResult> vetoes = new ArrayList<>();
        for (Veto veto : scheme.vetoes()) {
            VetoResult.State state = state(veto, ratings.get(evaluator.indexOf(veto.criterion())));
            VetoEffect effect = veto.effect();
            VetoResult.Builder result = VetoResult.builder();
            result.veto(veto.id()).state(state);
            if (state != VetoResult.State.SAFE && effect instanceof VetoEffect.NotEligible) {
                eligible = false; // also where it cannot be told: to be commended, the subject must be known to be safe
            }
            if (state == VetoResult.State.FELL && score.isPresent()) {
                result.scoreBefore(score.map(Score::rounded)).gradeBefore(grade.map(Grade::code));
                if (effect instanceof VetoEffect.Zero) {
                    Score zero = score(Points.ZERO);
                    score = Optional.of(zero);
                    grade = atMost(grade, scheme.grades().grade(zero.rounded()));
                } else if (effect instanceof VetoEffect.CapGrade cap) {
                    grade = atMost(grade, scheme.grades().find(cap.grade()));
                } else if (effect instanceof VetoEffect.NoGrade) {
                    grade = Optional.empty();
                }
                eligible &= effect instanceof VetoEffect.CapGrade; // who lost score or grade is not commended either
            }
            vetoes.add(result.build());
        }
        return evaluator
                .begin(subject, asOf)
                .outcome(score.<Outcome>map(Outcome.Scored::new)
                        .orElseGet(() -> new Outcome.Unscored(whole.kind(), whole.reason())))
                .grade(grade)
                .eligible(eligible)
                .criteria(criteria)
                .vetoes(vetoes)
                .titles(titles(ratings))
                .findings(new Findings(findings))
                .build();
    }

    private List<EarnedTitle> titles(List<Rating> ratings) {
        List<EarnedTitle> titles = new ArrayList<>();
        for (int criterion = 0; criterion < ratings.size(); criterion++) {
            Optional<Decimal> from = scheme.criteria().get(criterion).titleFrom();
            if (from.isPresent()
                    && ratings.get(criterion) instanceof Rating.Rated rated
                    && rated.points().compareTo(Points.from(from.get())) >= 0) {
                Criterion earned = evaluator.criterion(criterion);
                titles.add(new EarnedTitle(earned.code(), earned.title().orElseThrow()));
            }
        }
        return titles;
    }

    /** The lower of a grade and a limit; a grade once lost does not come back. */
    private Optional<Grade> atMost(Optional<Grade> grade, Optional<Grade> limit) {
        return grade.isPresent() && rank(grade) > rank(limit) ? limit : grade;
    }

    private int rank(Optional<Grade> grade) {
        return scheme.grades().rank(grade.orElseThrow().code());
    }

    private static VetoResult.State state(Veto veto, Rating rating) {
        if (rating instanceof Rating.Rated rated) {
            return rated.points().compareTo(Points.from(veto.below())) < 0
                    ? VetoResult.State.FELL
                    : VetoResult.State.SAFE;
        }
        return VetoResult.State.UNKNOWN;
    }

    private Score score(Points exact) {
        Score.Builder builder = Score.builder();
        builder.exact(exact)
                .rounded(scheme.rounding().apply(exact))
                .maximum(scheme.maximum())
                .model(WeightedMean.ID)
                .context(evaluator.context());
        return builder.build();
    }
}
