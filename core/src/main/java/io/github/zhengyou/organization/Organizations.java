package io.github.zhengyou.organization;

import java.util.List;
import org.immutables.value.Value;

/**
 * Who takes part in a campaign: rows of organizations, host units and members, in any order.
 *
 * <p>Rows are taken as they are; what does not fit together is found by {@link OrganizationRules}.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Organizations {

    Organizations() {}

    /** The organizations, in the order given; may be empty. */
    public abstract List<Organization> organizations();

    /** The host units, in the order given; may be empty. */
    public abstract List<Unit> units();

    /** The members, in the order given; may be empty. */
    public abstract List<Member> members();

    /** Whether there is no row at all. */
    public boolean isEmpty() {
        return organizations().isEmpty() && units().isEmpty() && members().isEmpty();
    }

    /** The organizations as a tree of their own lines; built once, on first use. */
    @Value.Lazy
    public OrganizationTree tree() {
        return OrganizationTree.of(organizations());
    }

    /** A builder without any row. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these rows. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds {@link Organizations}.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableOrganizations.Builder {
        Builder() {}
    }
}
