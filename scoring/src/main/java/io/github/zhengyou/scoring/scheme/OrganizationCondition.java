package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.organization.Classification;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationClass;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.rule.RefusedException;
import io.github.zhengyou.scoring.ScoringMessages;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Which organizations are meant, by their sector and their classes 组织条件. What is not stated does not matter; what is
 * stated must all hold.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class OrganizationCondition {

    OrganizationCondition() {}

    /** The sectors, one of which the organization is of; empty means any or none. */
    public abstract Set<Sector> sectors();

    /** The class that the organization has by each classification. */
    public abstract Map<Classification, OrganizationClass> classes();

    /** Whether an organization is meant. */
    public boolean matches(Organization organization) {
        return (sectors().isEmpty()
                        || organization.sector().filter(sectors()::contains).isPresent())
                && classes().entrySet().stream()
                        .allMatch(wanted ->
                                wanted.getValue().equals(organization.classes().get(wanted.getKey())));
    }

    @Value.Check
    void check() {
        if (sectors().isEmpty() && classes().isEmpty()) {
            throw RefusedException.of(ScoringMessages.catalogue(), "", "organization-condition");
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OrganizationCondition}; a sector or a class is required. */
    public static final class Builder extends ImmutableOrganizationCondition.Builder {
        Builder() {}
    }
}
