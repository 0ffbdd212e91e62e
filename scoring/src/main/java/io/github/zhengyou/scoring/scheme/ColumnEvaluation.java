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
    private final long[] rounded = new long[BLOCK]; // before any veto
    private final long[] notPlain = new long[BLOCK]; // below zero where a leaf is out of bounds

    ColumnEvaluation(Evaluator evaluator, LinearEvaluation linear, ImmutableList<long[]> columns, int subjects) {
        this.evaluator = evaluator;
        this.linear = linear;
        this.columns = columns;
        this.scores = new long[subjects];
        this.grades = new short[subjects];
        this.eligible = new boolean[subjects];
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
            for (int veto = 0; veto < linear.limits().size(); veto++) {
                fall(linear.limits().get(veto), evaluator.vetoes().get(veto).loss(), first, count);
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
            rounded[i] = linear.rounded(sums[i]);
        }
        System.arraycopy(rounded, 0, scores, first, count);
        for (int i = 0; i < count; i++) {
            grades[first + i] = (short) linear.rank(rounded[i]);
        }
        Arrays.fill(eligible, first, first + count, true);
    }

    private void fall(LinearEvaluation.Limit limit, VetoLoss loss, int first, int count) {
        long[] compared = rounded;
        if (limit.form() != null) {
            sum(limit.form(), first, count, sums);
            compared = sums;
        }
        for (int i = 0; i < count; i++) {
            if (limit.falls(compared[i])) {
                scores[first + i] = loss.score(scores[first + i]);
                grades[first + i] = (short) loss.rank(grades[first + i]);
                eligible[first + i] = loss.eligible(eligible[first + i]);
            }
        }
    }

    /** Sums columns four at a time, so that the sums are not fetched and stored for each. */
    private void sum(LinearForm form, int first, int count, long[] into) {
        Arrays.fill(into, 0, count, 0);
        int leaf = form.from;
        for (; leaf + 3 < form.to; leaf += 4) {
            addFour(leaf, form, first, count, into);
        }
        for (; leaf < form.to; leaf++) {
            addOne(leaf, form, first, count, into);
        }
    }

    private void addFour(int leaf, LinearForm form, int first, int count, long[] into) {
        long[] a = columns.get(leaf);
        long[] b = columns.get(leaf + 1);
        long[] c = columns.get(leaf + 2);
        long[] d = columns.get(leaf + 3);
        long wa = form.weight(leaf);
        long wb = form.weight(leaf + 1);
        long wc = form.weight(leaf + 2);
        long wd = form.weight(leaf + 3);
        for (int i = 0; i < count; i++) {
            int at = first + i;
            into[i] += wa * a[at] + wb * b[at] + wc * c[at] + wd * d[at];
        }
    }

    private void addOne(int leaf, LinearForm form, int first, int count, long[] into) {
        long[] column = columns.get(leaf);
        long weight = form.weight(leaf);
        for (int i = 0; i < count; i++) {
            into[i] += weight * column[first + i];
        }
    }

    /** Columns two at a time, likewise. A difference below zero has the sign bit, and so has what wraps around from far outside. */
    private void bounds(int first, int count) {
        Arrays.fill(notPlain, 0, count, 0);
        int leaf = 0;
        for (; leaf + 1 < columns.size(); leaf += 2) {
            boundTwo(leaf, first, count);
        }
        if (leaf < columns.size()) {
            boundOne(leaf, first, count);
        }
    }

    private void boundTwo(int leaf, int first, int count) {
        long[] a = columns.get(leaf);
        long[] b = columns.get(leaf + 1);
        long fromA = linear.lowest(leaf);
        long fromB = linear.lowest(leaf + 1);
        long throughA = linear.highest(leaf);
        long throughB = linear.highest(leaf + 1);
        for (int i = 0; i < count; i++) {
            long inA = a[first + i];
            long inB = b[first + i];
            notPlain[i] |= (inA - fromA) | (throughA - inA) | (inB - fromB) | (throughB - inB);
        }
    }

    private void boundOne(int leaf, int first, int count) {
        long[] column = columns.get(leaf);
        long from = linear.lowest(leaf);
        long through = linear.highest(leaf);
        for (int i = 0; i < count; i++) {
            long in = column[first + i];
            notPlain[i] |= (in - from) | (through - in);
        }
    }

    private static void put(
            Evaluator evaluator, List<long[]> columns, int i, long[] scores, short[] grades, boolean[] eligible) {
        Evaluation evaluation = evaluator.evaluateRatings(SOMEBODY, ScoreColumns.ratings(columns, i), SOME_DAY);
        scores[i] = evaluation.outcome() instanceof Outcome.Scored scored
                ? evaluator.unscaled(scored.score().rounded())
                : ScoreColumns.UNSCORED;
        grades[i] = evaluation
                .grade()
                .map(Grade::code)
                .flatMap(code -> evaluator.scheme().grades().map(scale -> (short) scale.rank(code)))
                .orElse((short) -1);
        eligible[i] = evaluation.eligible();
    }
}
