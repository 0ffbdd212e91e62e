package io.github.zhengyou.examples.benchmarks;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.scoring.Rating;
import java.util.List;

/**
 * The result of a program for this one scheme, with its weights in the code.
 *
 * @param exact in ten-millionths
 * @param rounded in hundredths
 * @param leadership and the other criteria, in hundred-thousandths
 */
record WeightsInCode(
        SubjectId subject,
        long exact,
        long rounded,
        String grade,
        boolean eligible,
        boolean fell,
        long leadership,
        long membership,
        long mechanism,
        long performance,
        long publicRegard) {

    static WeightsInCode of(ScoringWork.Subject subject) {
        List<Rating> ratings = subject.ratings();
        long leadership = criterion(ratings, 0);
        long membership = criterion(ratings, 3);
        long mechanism = criterion(ratings, 6);
        long performance = criterion(ratings, 9);
        long publicRegard = criterion(ratings, 12);
        long base = 25 * leadership + 20 * membership + 15 * mechanism + 25 * performance + 15 * publicRegard;
        long bonus = Math.min(ScoringWork.thousandths(ratings.get(15)), 10_000);
        long exact = Math.min(base + bonus * 10_000, 1_100_000_000);
        long rounded = (exact + 50_000) / 100_000;
        boolean fell = publicRegard < 6_000_000;
        return new WeightsInCode(
                subject.id(),
                exact,
                rounded,
                fell ? "" : grade(rounded),
                !fell,
                fell,
                leadership,
                membership,
                mechanism,
                performance,
                publicRegard);
    }

    private static long criterion(List<Rating> ratings, int first) {
        return 20 * ScoringWork.thousandths(ratings.get(first))
                + 50 * ScoringWork.thousandths(ratings.get(first + 1))
                + 30 * ScoringWork.thousandths(ratings.get(first + 2));
    }

    private static String grade(long rounded) {
        return rounded >= 9000 ? "excellent" : rounded >= 8000 ? "good" : rounded >= 6000 ? "fair" : "poor";
    }

    ScoringWork.Verdict verdict() {
        return new ScoringWork.Verdict(rounded, grade, eligible, fell);
    }
}
