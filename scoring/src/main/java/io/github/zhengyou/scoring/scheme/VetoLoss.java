package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.GradeScale;
import io.github.zhengyou.scoring.Points;
import java.util.Optional;

/**
 * What is lost of the whole where a veto falls: an effect in numbers, so that every way to evaluate takes it alike. Each loss
 * only ever lowers, so their order does not matter to what is left in the end.
 *
 * @param points whether points above zero are lost
 * @param highestRank the rank of the highest grade that is left; -1 if none is
 * @param eligibility whether the subject may no longer be commended
 */
record VetoLoss(boolean points, int highestRank, boolean eligibility) {

    static VetoLoss of(VetoEffect effect, Optional<GradeScale> grades) {
        boolean zero = effect instanceof VetoEffect.Zero;
        int highestRank = Integer.MAX_VALUE;
        if (zero) {
            // what has points below zero and keeps them has earned no more than zero does
            highestRank = grades.map(scale -> scale.rank(Decimal.ZERO)).orElse(-1);
        } else if (effect instanceof VetoEffect.CapGrade cap) {
            highestRank = grades.map(scale -> scale.rank(cap.grade())).orElse(-1);
        } else if (effect instanceof VetoEffect.NoGrade) {
            highestRank = -1;
        }
        return new VetoLoss(zero, highestRank, effect.takesEligibility());
    }

    /** What is left of a score in units of some last place. */
    long score(long score) {
        return points ? Math.min(score, 0) : score;
    }

    /** What is left of a rounded score. */
    Decimal score(Decimal score) {
        return points ? score.min(Decimal.ZERO) : score;
    }

    /** What is left of an exact score. */
    Points score(Points score) {
        return points ? score.min(Points.ZERO) : score;
    }

    /** The rank of the grade that is left of one; -1 if none is. */
    int rank(int rank) {
        return Math.min(rank, highestRank);
    }

    /** Whether a subject that may be commended, or not, still may be. */
    boolean eligible(boolean eligible) {
        return eligible && !eligibility;
    }
}
