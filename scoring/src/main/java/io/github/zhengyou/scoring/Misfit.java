package io.github.zhengyou.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.evidence.BallotOption;
import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.figure.MeasureUnit;
import java.util.List;

/**
 * Why a rater cannot use an entry, though it is of a form that it can use 依据不合用. Closed: these are all the reasons there are.
 *
 * @since 0.1
 */
public sealed interface Misfit {

    /**
     * A tally is on another ballot scale.
     *
     * @param expected the scale that the rater scores
     * @param got the scale of the tally
     */
    record OtherScale(BallotScaleId expected, BallotScaleId got) implements Misfit {
        /** Refuses {@code null}. */
        public OtherScale {
            requireNonNull(expected, "expected");
            requireNonNull(got, "got");
        }
    }

    /**
     * A tally counts options that its scale does not have.
     *
     * @param scale the scale
     * @param unknown the options it does not have, in the order of the tally; at least one
     * @param known the options it has, in the order of the ballot
     */
    record UnknownOptions(BallotScaleId scale, List<BallotOption> unknown, List<BallotOption> known) implements Misfit {
        /** Keeps unmodifiable copies. */
        public UnknownOptions {
            requireNonNull(scale, "scale");
            unknown = ImmutableList.copyOf(unknown);
            known = ImmutableList.copyOf(known);
        }
    }

    /**
     * A measurement is in another unit.
     *
     * @param expected the unit that the rater takes
     * @param got the unit of the measurement
     */
    record OtherUnit(MeasureUnit expected, MeasureUnit got) implements Misfit {
        /** Refuses {@code null}. */
        public OtherUnit {
            requireNonNull(expected, "expected");
            requireNonNull(got, "got");
        }
    }
}
