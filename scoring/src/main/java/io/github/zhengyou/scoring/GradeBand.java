package io.github.zhengyou.scoring;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.RefusedException;
import org.immutables.value.Value;

/**
 * The points that earn a grade, each bound stated with whether it is included 等级区间.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class GradeBand {

    GradeBand() {}

    /** The grade. */
    public abstract Grade grade();

    /** The lower bound. */
    public abstract Decimal lower();

    /** Whether the lower bound itself earns the grade; so unless said otherwise. */
    @Value.Default
    public boolean lowerInclusive() {
        return true;
    }

    /** The upper bound. */
    public abstract Decimal upper();

    /** Whether the upper bound itself earns the grade; not so unless said otherwise. */
    @Value.Default
    public boolean upperInclusive() {
        return false;
    }

    /** Whether some points earn the grade. */
    public boolean contains(Decimal points) {
        int fromLower = points.compareTo(lower());
        int fromUpper = points.compareTo(upper());
        return (lowerInclusive() ? fromLower >= 0 : fromLower > 0)
                && (upperInclusive() ? fromUpper <= 0 : fromUpper < 0);
    }

    @Value.Check
    void check() {
        int order = lower().compareTo(upper());
        if (order > 0 || (order == 0 && !(lowerInclusive() && upperInclusive()))) {
            throw RefusedException.of(ScoringMessages.catalogue(), "", "grade-band", grade().code(), this);
        }
    }

    /** The band as an interval, such as {@code [80, 90)}. */
    @Override
    public String toString() {
        return (lowerInclusive() ? "[" : "(") + lower() + ", " + upper() + (upperInclusive() ? "]" : ")");
    }

    /** A builder; the lower bound is included and the upper is not, unless said otherwise. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GradeBand}; grade and bounds are required. */
    public static final class Builder extends ImmutableGradeBand.Builder {
        Builder() {}
    }
}
