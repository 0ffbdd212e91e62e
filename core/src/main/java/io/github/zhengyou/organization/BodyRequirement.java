package io.github.zhengyou.organization;

import java.util.Set;
import org.immutables.value.Value;

/**
 * A kind of body that a plan asks for: which lines must be represented in it, which of its posts must be held 机构要求.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class BodyRequirement {

    BodyRequirement() {}

    /** The id, unique among what a plan asks of its organizations. */
    public abstract RequirementId id();

    /** The kind of body; at least one must be there, and each must meet the rest. */
    public abstract BodyKind kind();

    /** The lines of which an organization must take part; empty asks for none. */
    public abstract Set<Line> lines();

    /** The posts that must be there and be held; empty asks for none. */
    public abstract Set<Post> posts();

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this requirement. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link BodyRequirement}; id and kind are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableBodyRequirement.Builder {
        Builder() {}
    }
}
