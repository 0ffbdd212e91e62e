package io.github.zhengyou.scoring.scheme;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.evidence.BallotScaleId;

/**
 * How the evidence of one group of raters becomes one rating 组内汇总. Closed: a further way is a major version.
 *
 * @since 0.1
 */
public sealed interface Pooling {

    /** The mean of the judgements, each as points ÷ its own maximum 平均分. A ballot tally of the group is bad evidence. */
    record Mean() implements Pooling {}

    /**
     * The mean worth of the valid ballots of all tallies 测评得分. A judgement of the group is bad evidence, and so is a
     * tally on another scale.
     *
     * @param scale the one scale on which ballots count
     */
    record Ballots(BallotScaleId scale) implements Pooling {
        /** Refuses {@code null}. */
        public Ballots {
            requireNonNull(scale, "scale");
        }
    }
}
