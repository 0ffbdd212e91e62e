package io.github.zhengyou.organization;

import io.github.zhengyou.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A duty that a plan assigns to a kind of body, such as checking progress to the leading group 职责.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Duty {

    Duty() {}

    /** The id, unique among what a plan asks of its organizations. */
    public abstract RequirementId id();

    /** What is to be done, in Chinese and English. */
    public abstract LocalizedText name();

    /** The kind of body whose duty it is. */
    public abstract BodyKind holder();

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this duty. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link Duty}; every attribute is required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableDuty.Builder {
        Builder() {}
    }
}
