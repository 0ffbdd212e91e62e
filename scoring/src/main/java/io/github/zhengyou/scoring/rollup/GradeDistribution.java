package io.github.zhengyou.scoring.rollup;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.GradeCode;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.scheme.Evaluation;
import io.github.zhengyou.scoring.scheme.Outcome;
import io.github.zhengyou.timeline.Period;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * How many of some subjects have which grade, and why the others have none 等级分布.
 *
 * <p>Merging is associative and commutative, so parts may be counted in any order and anywhere. Scores of different
 * schemes, periods or as-of days do not merge.
 *
 * @since 0.1
 */
public final class GradeDistribution {

    /**
     * What the scores of a distribution have in common.
     *
     * @param schemeHash the hash of the scheme
     * @param period the days whose evidence counted
     * @param asOf the day as of which the evaluations were made
     */
    public record Context(String schemeHash, Period period, LocalDate asOf) {
        /** Refuses {@code null}. */
        public Context {
            Objects.requireNonNull(schemeHash, "schemeHash");
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(asOf, "asOf");
        }

        /** Hash, period and day, such as {@code 9f86… 2011-01-01..2011-12-31 as of 2011-12-31}. */
        @Override
        public String toString() {
            return schemeHash + " " + period + " as of " + asOf;
        }
    }

    /** On what a score was given; scores of different ones have no mean. */
    private record Measure(Decimal maximum, Optional<String> peers) {}

    /** Of no subject at all. */
    public static final GradeDistribution EMPTY = new Tally().result();

    private final ImmutableSortedMap<GradeCode, Long> grades;
    private final long ungraded;
    private final ImmutableSortedMap<ResultKind, Long> unscored;
    private final long scored;
    private final Decimal sum;
    private final ImmutableSet<Measure> measures;
    private final Optional<Context> context;

    private GradeDistribution(Tally tally) {
        this.grades = ImmutableSortedMap.copyOf(tally.grades);
        this.ungraded = tally.ungraded;
        this.unscored = ImmutableSortedMap.copyOf(tally.unscored);
        this.scored = tally.scored;
        this.sum = tally.sum;
        this.measures = ImmutableSet.copyOf(tally.measures);
        this.context = tally.context;
    }

    /** Of one subject. */
    public static GradeDistribution of(Evaluation evaluation) {
        return new Tally().add(evaluation).result();
    }

    /**
     * Of the subjects of both; no subject may be in both.
     *
     * @throws IllegalArgumentException if they belong to different schemes, periods or as-of days
     */
    public GradeDistribution plus(GradeDistribution other) {
        return new Tally().add(this).add(other).result();
    }

    /**
     * Counts evaluations, each of another subject. It ends in an {@link IllegalArgumentException} if they belong to
     * different schemes, periods or as-of days.
     */
    public static Collector<Evaluation, ?, GradeDistribution> counting() {
        return Collector.of(
                Tally::new,
                Tally::add,
                (a, b) -> a.add(b.result()),
                Tally::result,
                Collector.Characteristics.UNORDERED);
    }

    /** Subjects by grade, each above zero, in the order of the codes. */
    public SortedMap<GradeCode, Long> grades() {
        return grades;
    }

    /** Subjects with a score but no grade. */
    public long ungraded() {
        return ungraded;
    }

    /** Subjects without a score, by kind, each above zero, in the order of the kinds. */
    public SortedMap<ResultKind, Long> unscored() {
        return unscored;
    }

    /** Subjects with a score. */
    public long scored() {
        return scored;
    }

    /** The sum of the rounded scores, whatever their maxima. */
    public Decimal sum() {
        return sum;
    }

    /** What the scores belong to; empty if no subject was counted. */
    public Optional<Context> context() {
        return context;
    }

    /** The subjects counted. */
    public long subjects() {
        return scored + unscored.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many have a grade. */
    public long count(GradeCode grade) {
        return grades.getOrDefault(grade, 0L);
    }

    /**
     * The mean of the rounded scores, exact; empty if no subject has one, and where scores have different maxima or were given
     * among different peers, as they cannot be compared then.
     */
    public Optional<Points> mean() {
        return scored == 0 || measures.size() > 1
                ? Optional.empty()
                : Optional.of(Points.from(sum).dividedBy(Points.of(scored)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GradeDistribution that
                && grades.equals(that.grades)
                && ungraded == that.ungraded
                && unscored.equals(that.unscored)
                && scored == that.scored
                && sum.equals(that.sum)
                && measures.equals(that.measures)
                && context.equals(that.context);
    }

    @Override
    public int hashCode() {
        return Objects.hash(grades, ungraded, unscored, scored, sum, measures, context);
    }

    /** The counts, for people. */
    @Override
    public String toString() {
        return "grades " + grades + ", no grade " + ungraded + ", no score " + unscored + ", sum of " + scored
                + " scores " + sum;
    }

    /** Counts in place; never leaves this class. */
    private static final class Tally {
        private final TreeMap<GradeCode, Long> grades = new TreeMap<>();
        private final TreeMap<ResultKind, Long> unscored = new TreeMap<>();
        private long ungraded;
        private long scored;
        private Decimal sum = Decimal.ZERO;
        private final Set<Measure> measures = new LinkedHashSet<>();
        private Optional<Context> context = Optional.empty();

        Tally add(Evaluation evaluation) {
            belongTo(new Context(evaluation.schemeHash(), evaluation.period(), evaluation.asOf()));
            if (evaluation.outcome() instanceof Outcome.Scored score) {
                scored = Math.addExact(scored, 1);
                sum = sum.plus(score.score().rounded());
                measures.add(new Measure(
                        score.score().maximum(), score.score().context().peers()));
                evaluation.grade().ifPresentOrElse(grade -> count(grades, grade.code(), 1), () -> ungraded++);
            } else {
                count(unscored, ((Outcome.Unscored) evaluation.outcome()).kind(), 1);
            }
            return this;
        }

        Tally add(GradeDistribution other) {
            other.context.ifPresent(this::belongTo);
            other.grades.forEach((grade, count) -> count(grades, grade, count));
            ungraded = Math.addExact(ungraded, other.ungraded);
            other.unscored.forEach((kind, count) -> count(unscored, kind, count));
            scored = Math.addExact(scored, other.scored);
            sum = sum.plus(other.sum);
            measures.addAll(other.measures);
            return this;
        }

        private static <K> void count(Map<K, Long> counts, K key, long more) {
            counts.merge(key, more, Math::addExact);
        }

        private void belongTo(Context other) {
            if (context.isEmpty()) {
                context = Optional.of(other);
            } else if (!context.get().equals(other)) {
                throw new IllegalArgumentException(
                        "distributions must have the same scheme, period and as-of day to be merged, got "
                                + context.get() + " and " + other);
            }
        }

        GradeDistribution result() {
            return new GradeDistribution(this);
        }
    }
}
