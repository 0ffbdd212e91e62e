package io.github.zhengyou.examples.benchmarks;

import io.github.zhengyou.scoring.scheme.Evaluator;
import io.github.zhengyou.scoring.scheme.ScoreColumns;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Scoring many subjects by columns of numbers, one column a leaf; figures are for one subject. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ColumnBenchmark {

    private static final int SUBJECTS = 16_384;

    /** What comes out of all subjects, in their order. */
    @SuppressWarnings("ArrayRecordComponent") // columns are the point
    record Columns(long[] hundredths, byte[] grades) {}

    /** How many subjects are taken at a time, so that their sums stay in the nearest cache. */
    private static final int BLOCK = 512;

    private final long[] weights = weights(); // of each leaf in the base, in ten-thousandths
    private final long[] floorWeights =
            new long[weights.length]; // of each leaf in the criterion of the veto, in percent
    private final long[] bounds =
            ScoringWork.GRADE_BOUNDS.stream().mapToLong(bound -> bound * 100L).toArray();

    private final Evaluator evaluator = ScoringWork.evaluator();

    private final long[][] leaves = new long[ScoringWork.BONUS + 1][SUBJECTS]; // in thousandths
    private final List<long[]> columns = List.of(leaves);

    private static long[] weights() {
        long[] weights = new long[ScoringWork.BONUS + 1];
        for (int i = 0; i < ScoringWork.BONUS; i++) {
            weights[i] = ScoringWork.CRITERION_WEIGHTS.get(i / ScoringWork.GROUPS)
                    * (long) ScoringWork.GROUP_WEIGHTS.get(i % ScoringWork.GROUPS);
        }
        return weights;
    }

    /** Makes the columns, and fails unless they give what subject by subject comes out. */
    @Setup(Level.Trial)
    public void columns() {
        List<ScoringWork.Subject> subjects = ScoringWork.subjects(SUBJECTS);
        for (int i = 0; i < leaves.length; i++) {
            for (int k = 0; k < SUBJECTS; k++) {
                leaves[i][k] = ScoringWork.thousandths(subjects.get(k).ratings().get(i));
            }
        }
        for (int group = 0; group < ScoringWork.GROUPS; group++) {
            floorWeights[ScoringWork.BONUS - ScoringWork.GROUPS + group] = ScoringWork.GROUP_WEIGHTS.get(group);
        }
        agree(subjects, "columnLoop", columnLoop());
        ScoreColumns ours = evaluateColumns();
        Columns columns = new Columns(new long[SUBJECTS], new byte[SUBJECTS]);
        for (int k = 0; k < SUBJECTS; k++) {
            columns.hundredths[k] = ours.unscaled(k);
            columns.grades[k] = (byte) ours.rank(k);
        }
        agree(subjects, "evaluateColumns", columns);
    }

    private static void agree(List<ScoringWork.Subject> subjects, String name, Columns columns) {
        for (int k = 0; k < SUBJECTS; k++) {
            WeightsInCode expected = WeightsInCode.of(subjects.get(k));
            int grade = ScoringWork.GRADES.indexOf(expected.grade());
            if (columns.hundredths[k] != expected.rounded() || columns.grades[k] != grade) {
                throw new IllegalStateException(name + " must come to " + expected + ", got score "
                        + columns.hundredths[k] + " and grade " + columns.grades[k]);
            }
        }
    }

    /** By hand, over arrays and with the weights as data: what the others are held against. */
    @Benchmark
    @OperationsPerInvocation(SUBJECTS)
    public Columns columnLoop() {
        long[] hundredths = new long[SUBJECTS];
        byte[] grades = new byte[SUBJECTS];
        long[] sums = new long[BLOCK];
        long[] floored = new long[BLOCK];
        long[] bonus = leaves[ScoringWork.BONUS];
        for (int from = 0; from < SUBJECTS; from += BLOCK) {
            sum(weights, from, sums);
            sum(floorWeights, from, floored);
            for (int k = 0; k < BLOCK; k++) {
                long capped = Math.min(bonus[from + k], ScoringWork.HIGHEST_BONUS * 1000L) * 10_000;
                long exact = Math.min(sums[k] + capped, ScoringWork.HIGHEST * SchemeLoop.Scaled.POINT);
                long rounded = (exact + 50_000) / 100_000;
                hundredths[from + k] = rounded;
                grades[from + k] = floored[k] < ScoringWork.FLOOR * 100_000L ? -1 : grade(rounded);
            }
        }
        return new Columns(hundredths, grades);
    }

    /** The library, on the scheme as data. */
    @Benchmark
    @OperationsPerInvocation(SUBJECTS)
    public ScoreColumns evaluateColumns() {
        return evaluator.evaluateColumns(columns);
    }

    private void sum(long[] weights, int from, long[] sums) {
        Arrays.fill(sums, 0);
        for (int i = 0; i < weights.length; i++) {
            long weight = weights[i];
            if (weight != 0) {
                long[] leaf = leaves[i];
                for (int k = 0; k < BLOCK; k++) {
                    sums[k] += weight * leaf[from + k];
                }
            }
        }
    }

    private byte grade(long rounded) {
        byte grade = -1;
        for (long bound : bounds) {
            grade += rounded >= bound ? (byte) 1 : 0;
        }
        return grade;
    }
}
