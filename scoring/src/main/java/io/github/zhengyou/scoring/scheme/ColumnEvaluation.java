package io.github.zhengyou.scoring.scheme;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.scoring.Grade;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Many subjects on the short way, column by column: for a block of subjects the sums of one leaf after the other, so that
 * the loops are plain; then what vetoes leave. Whoever is not plain goes the long way alone.
 */
final class ColumnEvaluation {

    /** So many subjects at once as fit the nearest cache with their columns. */
    private static final int BLOCK = 512;

    /** Whose evaluation is made for its figures alone. */
    private static final SubjectId SOMEBODY = SubjectId.of("somebody");

    private static final LocalDate SOME_DAY = LocalDate.EPOCH;

    private final Evaluator evaluator;
    private final LinearEvaluation linear;
    private final ImmutableList<long[]> columns;
    private final long[] scores;
    private final short[] grades;
    private final boolean[] eligible;

    // of the block at hand
    private final long[] sums = new long[BLOCK];
    private final long[] notPlain = new long[BLOCK]; // below zero where a leaf is out of bounds
    private final VetoEffect[] effects;

    ColumnEvaluation(Evaluator evaluator, LinearEvaluation linear, ImmutableList<long[]> columns, int subjects) {
        this.evaluator = evaluator;
        this.linear = linear;
        this.columns = columns;
        this.scores = new long[subjects];
        this.grades = new short[subjects];
        this.eligible = new boolean[subjects];
        this.effects =
                evaluator.vetoes().stream().map(veto -> veto.veto().effect()).toArray(VetoEffect[]::new);
    }

    /** Every subject on the long way, for schemes that have no short one. */
    static ScoreColumns oneByOne(Evaluator evaluator, List<long[]> columns, int subjects) {
        long[] scores = new long[subjects];
        short[] grades = new short[subjects];
        boolean[] eligible = new boolean[subjects];
        for (int i = 0; i < subjects; i++) {
            put(evaluator, columns, i, scores, grades, eligible);
        }
        return new ScoreColumns(evaluator, columns, scores, grades, eligible);
    }

    ScoreColumns evaluate() {
        for (int first = 0; first < scores.length; first += BLOCK) {
            int count = Math.min(BLOCK, scores.length - first);
            sum(linear.root(), first, count, sums);
            bounds(first, count);
            grade(first, count);
            for (int veto = 0; veto < effects.length; veto++) {
                LinearEvaluation.Limit limit = linear.limits().get(veto);
                sum(limit.form(), first, count, sums);
                for (int i = 0; i < count; i++) {
                    if (limit.falls(sums[i])) {
                        fall(veto, first + i);
                    }
                }
            }
            for (int i = 0; i < count; i++) {
                if (notPlain[i] < 0) {
                    put(evaluator, columns, first + i, scores, grades, eligible);
                }
            }
        }
        return new ScoreColumns(evaluator, columns, scores, grades, eligible);
    }

    private void grade(int first, int count) {
        for (int i = 0; i < count; i++) {
            scores[first + i] = linear.rounded(sums[i]);
        }
        for (int i = 0; i < count; i++) {
            grades[first + i] = (short) linear.rank(scores[first + i]);
        }
        Arrays.fill(eligible, first, first + count, true);
    }

    private void fall(int veto, int position) {
        VetoEffect effect = effects[veto];
        if (effect instanceof VetoEffect.Zero) {
            scores[position] = Math.min(scores[position], 0);
            grades[position] = (short) Math.min(grades[position], linear.rank(scores[position]));
        } else if (effect instanceof VetoEffect.CapGrade) {
            grades[position] = (short) Math.min(grades[position], linear.cap(veto));
        } else if (effect instanceof VetoEffect.NoGrade) {
            grades[position] = -1;
        }
        eligible[position] &= !effect.takesEligibility();
    }

    /** Sums columns four at a time, so that the sums are not fetched and stored for each. */
    private void sum(LinearForm form, int first, int count, long[] into) {
        Arrays.fill(into, 0, count, 0);
        int leaf = form.from;
        for (; leaf + 3 < form.to; leaf += 4) {
            addFour(leaf, form.weights, first, count, into);
        }
        for (; leaf < form.to; leaf++) {
            addWeighted(columns.get(leaf), form.weights[leaf], first, count, into);
        }
    }

    private void addFour(int leaf, long[] weights, int first, int count, long[] into) {
        addFour(
                columns.get(leaf),
                weights[leaf],
                columns.get(leaf + 1),
                weights[leaf + 1],
                columns.get(leaf + 2),
                weights[leaf + 2],
                columns.get(leaf + 3),
                weights[leaf + 3],
                first,
                count,
                into);
    }

    private static void addFour(
            long[] a,
            long wa,
            long[] b,
            long wb,
            long[] c,
            long wc,
            long[] d,
            long wd,
            int first,
            int count,
            long[] into) {
        for (int i = 0; i < count; i++) {
            int at = first + i;
            into[i] += wa * a[at] + wb * b[at] + wc * c[at] + wd * d[at];
        }
    }

    private static void addWeighted(long[] column, long weight, int first, int count, long[] into) {
        for (int i = 0; i < count; i++) {
            into[i] += weight * column[first + i];
        }
    }

    private void bounds(int first, int count) {
        Arrays.fill(notPlain, 0, count, 0);
        int leaf = 0;
        for (; leaf + 1 < columns.size(); leaf += 2) {
            addBounds(
                    columns.get(leaf),
                    linear.lowest(leaf),
                    linear.highest(leaf),
                    columns.get(leaf + 1),
                    linear.lowest(leaf + 1),
                    linear.highest(leaf + 1),
                    first,
                    count,
                    notPlain);
        }
        for (; leaf < columns.size(); leaf++) {
            long[] last = columns.get(leaf);
            long lowest = linear.lowest(leaf);
            long highest = linear.highest(leaf);
            addBounds(last, lowest, highest, last, lowest, highest, first, count, notPlain);
        }
    }

    /** A difference below zero has the sign bit, and so has what wraps around from far outside. */
    private static void addBounds(
            long[] a,
            long fromA,
            long throughA,
            long[] b,
            long fromB,
            long throughB,
            int first,
            int count,
            long[] into) {
        for (int i = 0; i < count; i++) {
            long inA = a[first + i];
            long inB = b[first + i];
            into[i] |= (inA - fromA) | (throughA - inA) | (inB - fromB) | (throughB - inB);
        }
    }

    private static void put(
            Evaluator evaluator, List<long[]> columns, int i, long[] scores, short[] grades, boolean[] eligible) {
        Evaluation evaluation = evaluator.evaluateRatings(SOMEBODY, ScoreColumns.ratings(columns, i), SOME_DAY);
        int places = evaluator.scheme().rounding().scale();
        scores[i] = evaluation.outcome() instanceof Outcome.Scored scored
                ? unscaled(scored, places)
                : ScoreColumns.UNSCORED;
        grades[i] = evaluation
                .grade()
                .map(Grade::code)
                .flatMap(code -> evaluator.scheme().grades().map(scale -> (short) scale.rank(code)))
                .orElse((short) -1);
        eligible[i] = evaluation.eligible();
    }

    /** The rounded score in units of the last place of the rounding. */
    private static long unscaled(Outcome.Scored scored, int places) {
        return scored.score().rounded().toBigDecimal().movePointRight(places).longValueExact();
    }
}
