package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.scoring.Weight;
import org.immutables.value.Value;

/**
 * How a group of raters counts 评价主体权重.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class RaterGroupScoring {

    RaterGroupScoring() {}

    /** The group. */
    public abstract RaterGroup group();

    /** What it weighs beside the other groups. */
    public abstract Weight weight();

    /** How its evidence becomes one rating. */
    public abstract Pooling pooling();

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RaterGroupScoring}; all attributes are required. */
    public static final class Builder extends ImmutableRaterGroupScoring.Builder {
        Builder() {}
    }
}
