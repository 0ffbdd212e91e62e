package io.github.zhengyou.examples.benchmarks;

import io.github.zhengyou.criteria.SubjectId;
import java.util.List;

/**
 * What comes out for a subject where numbers are of some type of the JDK.
 *
 * @param grade empty if the veto took it
 */
record NumberResult<N extends Number>(
        SubjectId subject, N exact, N rounded, String grade, boolean eligible, boolean fell, List<N> criteria) {

    /**
     * What all must agree on.
     *
     * @param hundredths the rounded score
     */
    ScoringWork.Verdict verdict(long hundredths) {
        return new ScoringWork.Verdict(hundredths, grade, eligible, fell);
    }
}
