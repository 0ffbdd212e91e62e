package io.github.zhengyou.scoring.scheme;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.Gate;
import io.github.zhengyou.scoring.Grade;
import io.github.zhengyou.scoring.GradeScale;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Score;
import io.github.zhengyou.scoring.ScoreContext;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is concluded for one subject from the whole: score, grade, eligibility, and what vetoes leave of them. Used once. */
final class Conclusion {

    private final Evaluator evaluator;
    private final Points maximum;
    private final ScoreContext context;
    private @Nullable Score score;
    private int rank = -1; // of the grade
    private boolean eligible;
    private ResultKind kind = ResultKind.RATED;
    private ReasonCode reason = ReasonCode.RATED;

    Conclusion(Evaluator evaluator, Points maximum, ScoreContext context) {
        this.evaluator = evaluator;
        this.context = context;
        this.maximum = maximum;
    }

    /** There is no score. */
    void unscored(Rating whole) {
        kind = whole.kind();
        reason = whole.reason();
    }

    /** There is a score, with the grade that it earns. */
    void score(Points exact) {
        Decimal rounded = evaluator.scheme().rounding().apply(exact);
        score(exact, rounded, rankOf(rounded));
    }

    /** There is a score, with the grade of this rank; -1 for none. */
    void score(Points exact, Decimal rounded, int earned) {
        score = score(exact, rounded);
        rank = earned;
        eligible = true;
    }

    /** The rounded points, where there are any. */
    Optional<Decimal> rounded() {
        return Optional.ofNullable(score).map(Score::rounded);
    }

    static VetoResult safe(Veto veto) {
        VetoResult.Builder result = VetoResult.builder();
        result.veto(veto.id()).state(Gate.State.SAFE);
        return result.build();
    }

    /** A veto takes effect on the whole, in the state in which its gate is. */
    VetoResult veto(CompiledVeto veto, Gate.State state) {
        VetoLoss loss = veto.loss();
        VetoResult.Builder result = VetoResult.builder();
        result.veto(veto.veto().id()).state(state);
        if (state != Gate.State.SAFE) {
            // also where it cannot be told: to be commended, the subject must be known to be safe
            eligible = loss.eligible(eligible);
        }
        if (state == Gate.State.FELL && score != null) {
            result.scoreBefore(score.rounded())
                    .gradeBefore(evaluator.grade(rank).map(Grade::code));
            if (loss.points()) {
                score = score(loss.score(score.exact()), loss.score(score.rounded()));
            }
            rank = loss.rank(rank);
        }
        return result.build();
    }

    Evaluation evaluation(
            SubjectId subject,
            LocalDate asOf,
            IndicatorResults indicators,
            List<VetoResult> vetoes,
            List<EarnedTitle> titles,
            Findings findings) {
        Outcome outcome = score == null ? new Outcome.Unscored(kind, reason) : new Outcome.Scored(score);
        return evaluator.evaluation(
                subject, asOf, outcome, evaluator.grade(rank), eligible, indicators, vetoes, titles, findings);
    }

    /** The titles that single leaves earn. */
    static List<EarnedTitle> titles(Evaluator evaluator, List<IndicatorResult> results) {
        Set<EarnedTitle> titles = new LinkedHashSet<>(); // two leaves may rate one criterion
        for (int i = 0; i < results.size(); i++) {
            CompiledIndicator leaf = evaluator.indicator(i);
            Optional<Decimal> from = leaf.indicator.titleFrom();
            if (from.isPresent()
                    && results.get(i).rating() instanceof Rating.Rated rated
                    && rated.points().compareTo(Points.from(from.get())) >= 0) {
                Criterion earned = Objects.requireNonNull(leaf.criterion);
                titles.add(new EarnedTitle(earned.code(), earned.title().orElseThrow()));
            }
        }
        return ImmutableList.copyOf(titles);
    }

    /** The rank of the grade of a rounded score, or of the same share of the nominal maximum where its own differs. */
    private int rankOf(Decimal rounded) {
        ScoringScheme scheme = evaluator.scheme();
        if (scheme.grades().isEmpty()) {
            return -1;
        }
        GradeScale grades = scheme.grades().get();
        return maximum.equals(evaluator.maximum())
                ? grades.rank(rounded)
                : grades.rank(scheme.rounding()
                        .apply(Points.from(rounded).times(evaluator.maximum()).dividedBy(maximum)));
    }

    private Score score(Points exact, Decimal rounded) {
        Decimal most = maximum.equals(evaluator.maximum())
                ? evaluator.scheme().maximumOf(evaluator.scheme().root())
                : maximum.toDecimal().orElseThrow();
        return Score.of(exact, rounded, most, evaluator.scheme().root().model().id(), context);
    }
}
