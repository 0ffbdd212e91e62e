package io.github.zhengyou.scoring;

import io.github.zhengyou.evidence.BallotScale;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What parameters may name beside themselves, and what they are held against.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class ParameterScope {

    ParameterScope() {}

    /** Nothing to name. */
    public static ParameterScope none() {
        return builder().build();
    }

    /** The ballot scales of the scheme. */
    public abstract List<BallotScale> ballotScales();

    /** The parts of the indicator, in their order; empty for a rater or gate. */
    public abstract List<IndicatorId> parts();

    /** The points that the indicator may have; empty for a gate. */
    public abstract Optional<IndicatorBounds> bounds();

    /** A builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ParameterScope}. */
    public static final class Builder extends ImmutableParameterScope.Builder {
        Builder() {}
    }
}
