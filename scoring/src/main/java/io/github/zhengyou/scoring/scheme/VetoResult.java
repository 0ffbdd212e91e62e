package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Gate;
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

    /** The veto. */
    public abstract VetoId veto();

    /** Whether it fell. */
    public abstract Gate.State state();

    /** The rounded points that the whole, or the part that lost them, had before it took effect; empty if it did not fall or there were none. */
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
