package io.github.zhengyou.scoring.rollup;

import com.google.common.collect.ImmutableSortedMap;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Grade;
import io.github.zhengyou.scoring.GradeCode;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.scheme.Evaluation;
import io.github.zhengyou.scoring.scheme.Outcome;
import io.github.zhengyou.timeline.Period;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;

/**
 * How many of some subjects have which grade, and why the others have none 等级分布.
 *
 * <p>Merging is associative and commutative, so parts may be counted in any order and anywhere. Scores of different
 * schemes, periods or as-of days do not merge.
 *
 * @param grades subjects by grade, each above zero
 * @param ungraded subjects with a score but no grade
 * @param unscored subjects without a score, by kind, each above zero
 * @param scored subjects with a score
 * @param sum the sum of the rounded scores
 * @param context what the scores belong to; empty if no subject was counted
 * @since 0.1
 */
public record GradeDistribution(
        SortedMap<GradeCode, Long> grades,
        long ungraded,
        SortedMap<ResultKind, Long> unscored,
        long scored,
        Decimal sum,
        Optional<Context> context) {

    /**
     * What the scores of a distribution have in common.
     *
     * @param schemeHash the hash of the scheme
     * @param period the days whose evidence counted
     * @param asOf the day as of which the evaluations were made
     */
    public record Context(String schemeHash, Period period, LocalDate asOf) {
        /** Hash, period and day, such as {@code 9f86… 2011-01-01..2011-12-31 as of 2011-12-31}. */
        @Override
        public String toString() {
            return schemeHash + " " + period + " as of " + asOf;
        }
    }

    /** Of no subject at all. */
    public static final GradeDistribution EMPTY = new GradeDistribution(
            ImmutableSortedMap.of(), 0, ImmutableSortedMap.of(), 0, Decimal.ZERO, Optional.empty());

    /** Keeps unmodifiable copies. */
    public GradeDistribution {
        grades = ImmutableSortedMap.copyOf(grades);
        unscored = ImmutableSortedMap.copyOf(unscored);
    }

    /** Of one subject. */
    public static GradeDistribution of(Evaluation evaluation) {
        Optional<Context> context =
                Optional.of(new Context(evaluation.schemeHash(), evaluation.period(), evaluation.asOf()));
        if (evaluation.outcome() instanceof Outcome.Scored scored) {
            Optional<GradeCode> grade = evaluation.grade().map(Grade::code);
            return new GradeDistribution(
                    grade.map(code -> ImmutableSortedMap.of(code, 1L)).orElse(ImmutableSortedMap.of()),
                    grade.isPresent() ? 0 : 1,
                    ImmutableSortedMap.of(),
                    1,
                    scored.score().rounded(),
                    context);
        }
        Outcome.Unscored unscored = (Outcome.Unscored) evaluation.outcome();
        return new GradeDistribution(
                ImmutableSortedMap.of(), 0, ImmutableSortedMap.of(unscored.kind(), 1L), 0, Decimal.ZERO, context);
    }

    /**
     * Of the subjects of both; no subject may be in both.
     *
     * @throws IllegalArgumentException if they belong to different schemes, periods or as-of days
     */
    public GradeDistribution plus(GradeDistribution other) {
        if (context.isPresent() && other.context.isPresent() && !context.equals(other.context)) {
            throw new IllegalArgumentException(
                    "distributions must have the same scheme, period and as-of day to be merged, got " + context.get()
                            + " and " + other.context.get());
        }
        return new GradeDistribution(
                merge(grades, other.grades),
                Math.addExact(ungraded, other.ungraded),
                merge(unscored, other.unscored),
                Math.addExact(scored, other.scored),
                sum.plus(other.sum),
                context.or(other::context));
    }

    private static <K extends Comparable<K>> SortedMap<K, Long> merge(Map<K, Long> a, Map<K, Long> b) {
        TreeMap<K, Long> merged = new TreeMap<>(a);
        b.forEach((key, count) -> merged.merge(key, count, Math::addExact));
        return merged;
    }

    /** Counts evaluations. */
    public static Collector<Evaluation, ?, GradeDistribution> counting() {
        return Collector.of(
                Tally::new,
                (tally, evaluation) -> tally.total = tally.total.plus(of(evaluation)),
                (a, b) -> {
                    a.total = a.total.plus(b.total);
                    return a;
                },
                tally -> tally.total,
                Collector.Characteristics.UNORDERED);
    }

    /** The subjects counted. */
    public long subjects() {
        return scored + unscored.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many have a grade. */
    public long count(GradeCode grade) {
        return grades.getOrDefault(grade, 0L);
    }

    /** The mean of the rounded scores, exact; empty if no subject has one. */
    public Optional<Points> mean() {
        return scored == 0 ? Optional.empty() : Optional.of(Points.from(sum).dividedBy(Points.of(scored)));
    }

    private static final class Tally {
        private GradeDistribution total = EMPTY;
    }
}
