package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.GradeCode;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether a veto fell, and what was lost by it.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class VetoResult {

    VetoResult() {}

    /**
     * Whether a veto fell.
     *
     * @since 0.1
     */
    public enum State {
        /** The criterion is below the threshold 否决. */
        FELL,
        /** The criterion is not below the threshold 未触发. */
        SAFE,
        /**
         * The criterion is not rated, so it cannot be told 无法判定. Score and grade stay as they are; the subject is not
         * eligible if the veto takes eligibility.
         */
        UNKNOWN
    }

    /** The veto. */
    public abstract VetoId veto();

    /** Whether it fell. */
    public abstract State state();

    /** The rounded score before it took effect; empty if it did not fall or there was none. */
    public abstract Optional<Decimal> scoreBefore();

    /** The grade before it took effect; empty if it did not fall or there was none. */
    public abstract Optional<GradeCode> gradeBefore();

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VetoResult}; veto and state are required. */
    public static final class Builder extends ImmutableVetoResult.Builder {
        Builder() {}
    }
}
