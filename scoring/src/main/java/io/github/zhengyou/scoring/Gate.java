package io.github.zhengyou.scoring;

import static java.util.Objects.requireNonNull;

/**
 * Tells whether a veto falls; a lambda will do. Pure and thread-safe: same rating, same answer 否决条件.
 *
 * <p>A host registers a gate of its own under an id, and a veto of the scheme names that id:
 *
 * <pre>{@code
 * Extensions.builder()
 *     .gate("nothing-scored@1", parameters -> input ->
 *         input.rating().kind() == ResultKind.RATED ? Gate.State.SAFE : Gate.State.FELL)
 *     .build();
 * }</pre>
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Gate {

    /** Asks the gate. An exception becomes {@link State#UNKNOWN}, with a finding. */
    State test(Input input);

    /**
     * Whether a veto fell.
     *
     * @since 0.1
     */
    enum State {
        /** The condition is met 否决. */
        FELL,
        /** The condition is not met 未触发. */
        SAFE,
        /**
         * It cannot be told 无法判定. Score and grade stay as they are; the subject is not eligible if the veto takes
         * eligibility.
         */
        UNKNOWN
    }

    /**
     * What a gate looks at.
     *
     * @param indicator the indicator
     * @param rating its rating: the rounded value where the indicator rounds, as the root does, else the exact one
     * @param maximum its nominal maximum; above zero
     * @since 0.1
     */
    record Input(IndicatorId indicator, Rating rating, Points maximum) {
        /** Refuses {@code null}. */
        public Input {
            requireNonNull(indicator, "indicator");
            requireNonNull(rating, "rating");
            requireNonNull(maximum, "maximum");
        }
    }
}
