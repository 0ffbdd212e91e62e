package io.github.zhengyou.target;

import io.github.zhengyou.figure.Quantity;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of a target, for one organization, one span of time, or both 目标分解.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class TargetPart {

    TargetPart() {}

    /** What the part is called; empty if it has no name. */
    public abstract Optional<LocalizedText> name();

    /** Whose part it is; empty where it is not one organization's. */
    public abstract Optional<OrganizationId> organization();

    /** The first day; empty if none is stated. */
    public abstract Optional<LocalDate> firstDay();

    /** The day by which it is due, inclusive; empty if none is stated. */
    public abstract Optional<LocalDate> lastDay();

    /** How much of the target, in its unit. */
    public abstract Quantity value();

    @Value.Check
    void check() {
        Target.checkOrder("part of a target", firstDay(), lastDay());
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this part. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link TargetPart}; the value is required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableTargetPart.Builder {
        Builder() {}
    }
}
