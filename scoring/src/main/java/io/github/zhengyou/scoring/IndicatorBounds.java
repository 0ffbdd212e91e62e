package io.github.zhengyou.scoring;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Place;
import org.immutables.value.Value;

/**
 * The points that an indicator may have, beyond which its evaluation is an error.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class IndicatorBounds {

    IndicatorBounds() {}

    /** The indicator. */
    public abstract IndicatorId indicator();

    /** Where it stands in the scheme. */
    public abstract Place place();

    /** Its nominal maximum. */
    public abstract Decimal maximum();

    /** Its lowest points, inclusive; zero or less. */
    public abstract Decimal lowest();

    /** Its highest points, inclusive; the maximum or more. */
    public abstract Decimal highest();

    @Value.Check
    void check() {
        if (lowest().signum() > 0 || highest().compareTo(maximum()) < 0) {
            throw new IllegalArgumentException("bounds of '" + indicator()
                    + "' must go from zero or less to the maximum " + maximum() + " or more, got " + lowest() + " to "
                    + highest());
        }
    }

    /** A builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link IndicatorBounds}. */
    public static final class Builder extends ImmutableIndicatorBounds.Builder {
        Builder() {}
    }
}
