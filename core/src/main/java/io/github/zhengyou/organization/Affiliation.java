package io.github.zhengyou.organization;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where an organization stood until it was transferred: its former parent and leader 原隶属关系.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Affiliation {

    Affiliation() {}

    /** The last day on which it stood there, inclusive; the next affiliation begins the day after. */
    public abstract LocalDate through();

    /** The next higher organization of its own line then; empty if it was a root. */
    public abstract Optional<OrganizationId> parent();

    /** The Party organization that led it then; empty if none did. */
    public abstract Optional<OrganizationId> ledBy();

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this affiliation. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds an {@link Affiliation}; its last day is required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableAffiliation.Builder {
        Builder() {}
    }
}
