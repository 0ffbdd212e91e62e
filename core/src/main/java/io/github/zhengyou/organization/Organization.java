package io.github.zhengyou.organization;

import io.github.zhengyou.text.LocalizedText;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organization of one line: a committee, a branch, a group 组织.
 *
 * <p>It stands in two relations that are never merged: {@link #parent()} is the next higher organization of its own
 * line, {@link #ledBy()} the Party organization that leads a mass organization 党建带群建.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Organization {

    Organization() {}

    /** The id, unique among the organizations and members of a campaign. */
    public abstract OrganizationId id();

    /** The name in Chinese and English. */
    public abstract LocalizedText name();

    /** The line it belongs to. */
    public abstract Line line();

    /** What kind of body it is. */
    public abstract Tier tier();

    /** The administrative level at which it stands; empty if none is stated. */
    public abstract Optional<Level> level();

    /** The sector it works in; empty if none is stated. */
    public abstract Optional<Sector> sector();

    /** The next higher organization of its own line; empty for a root. An organization above itself is a cycle, which the tree finds. */
    public abstract Optional<OrganizationId> parent();

    /** The Party organization that leads it; empty for Party organizations and where none is stated. */
    public abstract Optional<OrganizationId> ledBy();

    /** The unit that hosts it; empty if none is stated. */
    public abstract Optional<UnitId> unit();

    /** Its class in each further classification that it is part of, in the order given; may be empty. */
    public abstract Map<Classification, OrganizationClass> classes();

    @Value.Check
    void check() {
        if (ledBy().filter(id()::equals).isPresent()) {
            throw new IllegalArgumentException(
                    "ledBy of organization '" + id() + "' must be another organization, got itself");
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this organization. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds an {@link Organization}; id, name, line and tier are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableOrganization.Builder {
        Builder() {}
    }
}
