package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Evidence;
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
import io.github.zhengyou.scoring.ScoreContext;
import io.github.zhengyou.scoring.model.WeightedMean;
import io.github.zhengyou.scoring.model.WeightedPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** One subject on its way through an evaluator: evidence sorted out, criteria rated, combined, vetoed. */
final class SubjectEvaluation {

    private static final String ROOT = "root";

    private final Evaluator evaluator;
    private final ScoringScheme scheme;
    private final SubjectId subject;
    private final LocalDate asOf;
    private final List<Finding> findings = new ArrayList<>();
    private final List<List<Evidence>> used = new ArrayList<>(); // by criterion, each in the order of the ids
    private final boolean[] bad; // by criterion and group; the last of each criterion stands for no group in particular

    SubjectEvaluation(Evaluator evaluator, SubjectId subject, Iterable<? extends Evidence> evidence, LocalDate asOf) {
        this.evaluator = evaluator;
        this.scheme = evaluator.scheme();
        this.subject = subject;
        this.asOf = asOf;
        this.bad = new boolean[scheme.criteria().size() * width()];
        scheme.criteria().forEach(criterion -> used.add(new ArrayList<>()));
        sortOut(evidence);
    }

    private int width() {
        return scheme.raterGroups().size() + 1;
    }

    private void sortOut(Iterable<? extends Evidence> given) {
        Map<EntryId, List<Evidence>> byId = new TreeMap<>();
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
                continue;
            }
            List<Evidence> same = byId.computeIfAbsent(entry.id(), id -> new ArrayList<>(1));
            if (!same.contains(entry)) {
                same.add(entry);
            }
        }
        byId.forEach((id, entries) -> {
            if (entries.size() > 1) {
                report("evidence.repeated", Observation.of(id));
                entries.forEach(this::markBad);
            } else {
                sortOut(entries.get(0));
            }
        });
    }

    private void sortOut(Evidence entry) {
        EvidenceFit.Verdict verdict = evaluator.fit().verdict(entry);
        if (verdict == EvidenceFit.Verdict.USED) {
            used.get(evaluator.indexOf(entry.criterion())).add(entry);
            return;
        }
        evaluator.fit().allRules().check(entry).forEach(findings::add);
        if (verdict == EvidenceFit.Verdict.BAD) {
            markBad(entry);
        }
    }

    private void markBad(Evidence entry) {
        int criterion = evaluator.indexOf(entry.criterion());
        if (criterion >= 0) {
            int group = evaluator.indexOf(entry.raterGroup());
            bad[criterion * width() + (group < 0 ? width() - 1 : group)] = true;
        }
    }

    EvaluationTrace trace() {
        List<Rating> ratings = new ArrayList<>();
        List<List<EvaluationTrace.GroupStep>> groups = new ArrayList<>();
        for (int criterion = 0; criterion < scheme.criteria().size(); criterion++) {
            List<EvaluationTrace.GroupStep> steps = new ArrayList<>();
            ratings.add(rate(criterion, steps));
            groups.add(steps);
        }
        WeightedMean.Result result = evaluator.root().combine(ratings);
        List<CriterionResult> criteria = new ArrayList<>();
        List<EvaluationTrace.CriterionStep> steps = new ArrayList<>();
        for (int criterion = 0; criterion < ratings.size(); criterion++) {
            CriterionScoring scoring = scheme.criteria().get(criterion);
            WeightedPart part = result.parts().get(criterion);
            criteria.add(new CriterionResult(scoring.criterion(), part));
            steps.add(new EvaluationTrace.CriterionStep(
                    evaluator.criterion(criterion), scoring, part, groups.get(criterion), used.get(criterion)));
        }
        return new EvaluationTrace(conclude(result.rating(), ratings, criteria), steps);
    }

    private Rating rate(int criterion, List<EvaluationTrace.GroupStep> steps) {
        Optional<Rater> rater = evaluator.rater(criterion);
        List<Evidence> evidence = used.get(criterion);
        if (rater.isPresent()) {
            for (int group = 0; group < width(); group++) {
                if (bad[criterion * width() + group]) {
                    return Rating.unrated(ResultKind.ERROR, ReasonCode.BAD_EVIDENCE);
                }
            }
            return rateBy(
                    rater.get(),
                    scheme.criteria().get(criterion),
                    new CriterionEvidence(
                            subject, scheme.criteria().get(criterion).criterion(), evaluator.maximum(), evidence));
        }
        return combineGroups(criterion, evidence, steps);
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

    private Rating combineGroups(int criterion, List<Evidence> evidence, List<EvaluationTrace.GroupStep> steps) {
        List<List<Evidence>> byGroup = new ArrayList<>();
        List<Rating> ratings = new ArrayList<>();
        boolean anything = false;
        for (int group = 0; group < scheme.raterGroups().size(); group++) {
            RaterGroupScoring scoring = scheme.raterGroups().get(group);
            List<Evidence> own = evidence.stream()
                    .filter(entry -> entry.raterGroup().equals(scoring.group()))
                    .toList();
            byGroup.add(own);
            boolean spoilt = bad[criterion * width() + group];
            anything |= spoilt || !own.isEmpty();
            if (spoilt) {
                ratings.add(Rating.unrated(ResultKind.ERROR, ReasonCode.BAD_EVIDENCE));
            } else if (own.isEmpty()) {
                ratings.add(Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.MISSING_RATER_GROUP));
            } else {
                ratings.add(evaluator.pooling(group).pool(own, evaluator.maximum()));
            }
        }
        WeightedMean.Result result = evaluator.groups().combine(ratings);
        for (int group = 0; group < ratings.size(); group++) {
            steps.add(new EvaluationTrace.GroupStep(
                    scheme.raterGroups().get(group), result.parts().get(group), byGroup.get(group)));
        }
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
            VetoResult.Builder result = VetoResult.builder();
            result.veto(veto.id()).state(state);
            if (state == VetoResult.State.FELL && score.isPresent()) {
                result.scoreBefore(score.map(Score::rounded)).gradeBefore(grade.map(Grade::code));
                VetoEffect effect = veto.effect();
                if (effect instanceof VetoEffect.Zero) {
                    score = Optional.of(score(Points.ZERO));
                    grade = grade.flatMap(lost -> lower(lost, score(Points.ZERO)));
                } else if (effect instanceof VetoEffect.CapGrade cap) {
                    grade = grade.flatMap(lost ->
                            scheme.grades().rank(lost.code()) > scheme.grades().rank(cap.grade())
                                    ? scheme.grades().find(cap.grade())
                                    : Optional.of(lost));
                } else if (effect instanceof VetoEffect.NoGrade) {
                    grade = Optional.empty();
                } else {
                    eligible = false;
                }
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
                .findings(new Findings(findings))
                .build();
    }

    private Optional<Grade> lower(Grade lost, Score zero) {
        return scheme.grades()
                .grade(zero.rounded())
                .filter(grade ->
                        scheme.grades().rank(grade.code()) < scheme.grades().rank(lost.code()))
                .or(() -> Optional.of(lost));
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
                .context(new ScoreContext(scheme.hash(), ROOT, evaluator.period()));
        return builder.build();
    }
}
