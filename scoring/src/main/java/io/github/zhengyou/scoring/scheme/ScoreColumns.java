package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Grade;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The scores of many subjects, by their positions from 0 批量评价结果: what {@link Evaluator#evaluateColumns} makes of columns of
 * ratings. Each is what {@link Evaluator#evaluateRatings} gives for the subject alone; {@link #evaluation} gives all of it.
 *
 * <p>Immutable and thread-safe as long as the columns are not changed, which are not copied.
 *
 * @since 0.1
 */
public final class ScoreColumns {

    /** In a column of ratings: nobody rated the leaf, as there is no evidence. */
    public static final long NOT_CHECKED = Long.MIN_VALUE;

    /** Among scores: there is none. */
    static final long UNSCORED = Long.MIN_VALUE;

    private final Evaluator evaluator;
    private final List<long[]> columns;
    private final long[] scores;
    private final short[] grades;
    private final boolean[] eligible;

    ScoreColumns(Evaluator evaluator, List<long[]> columns, long[] scores, short[] grades, boolean[] eligible) {
        this.evaluator = evaluator;
        this.columns = columns;
        this.scores = scores;
        this.grades = grades;
        this.eligible = eligible;
    }

    /** How many subjects there are. */
    public int size() {
        return scores.length;
    }

    /** Whether a subject has a score. */
    public boolean isScored(int position) {
        return scores[position] != UNSCORED;
    }

    /** The rounded score of a subject; empty if it has none. */
    public Optional<Decimal> score(int position) {
        return isScored(position)
                ? Optional.of(Decimal.of(
                        scores[position], evaluator.scheme().rounding().scale()))
                : Optional.empty();
    }

    /**
     * The rounded score in units of its last place, such as 8684 for 86.84, as programs take it that calculate in whole
     * numbers.
     *
     * @throws IllegalArgumentException if the subject has no score
     */
    public long unscaled(int position) {
        if (!isScored(position)) {
            throw new IllegalArgumentException("subject at " + position + " must have a score to be taken from it");
        }
        return scores[position];
    }

    /** The rank of the grade of a subject, 0 for the lowest band of the scheme; -1 if it has none. */
    public int rank(int position) {
        return grades[position];
    }

    /** The grade of a subject; empty if it has none. */
    public Optional<Grade> grade(int position) {
        return evaluator.grade(grades[position]);
    }

    /** Whether a subject may be commended. */
    public boolean eligible(int position) {
        return eligible[position];
    }

    /** The whole evaluation of a subject, worked out from the columns. */
    public Evaluation evaluation(int position, SubjectId subject, LocalDate asOf) {
        return evaluator.evaluateRatings(subject, ratings(columns, position), asOf);
    }

    static List<Rating> ratings(List<long[]> columns, int position) {
        List<Rating> ratings = new ArrayList<>(columns.size());
        for (long[] column : columns) {
            long thousandths = column[position];
            ratings.add(
                    thousandths == NOT_CHECKED
                            ? Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.NO_EVIDENCE)
                            : Rating.of(Points.of(thousandths, LinearForm.UNIT)));
        }
        return ratings;
    }
}
