package io.github.zhengyou.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Whom a requirement speaks of: the organizations, or the members of organizations, of certain lines, tiers, levels,
 * sectors or classes 适用对象.
 *
 * <p>Each attribute that is not empty narrows the choice, and a value of it must fit; without any, all are meant. A member
 * is one of the addressees if its organization is.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Addressees {

    Addressees() {}

    /** What is addressed: the organizations themselves, or each of their members. */
    @Value.Default
    public Addressed kind() {
        return Addressed.ORGANIZATIONS;
    }

    /** The lines; empty means any. */
    public abstract Set<Line> lines();

    /** The tiers; empty means any. */
    public abstract Set<Tier> tiers();

    /** The levels; empty means any, and an organization without one fits only then. */
    public abstract Set<Level> levels();

    /** The sectors, themselves or through a group; empty means any, and an organization without one, in itself and its unit, fits only then. */
    public abstract Set<Sector> sectors();

    /** The class that an organization must have in each of these classifications; may be empty. */
    public abstract Map<Classification, OrganizationClass> classes();

    /** The organizations by id; empty means any. */
    public abstract Set<OrganizationId> organizations();

    /**
     * Whether an organization, or where members are addressed its members, are among them; a sector, its own or that of its
     * unit, fits through its groups.
     *
     * @param rows the rows that the organization is of
     */
    public boolean include(Organizations rows, Organization organization, SectorGroups groups) {
        return fits(lines(), Optional.of(organization.line()))
                && fits(tiers(), Optional.of(organization.tier()))
                && fits(levels(), organization.level())
                && (sectors().isEmpty()
                        || rows.sectorOf(organization)
                                .filter(sector -> groups.hold(sectors(), sector))
                                .isPresent())
                && fits(organizations(), Optional.of(organization.id()))
                && classes().entrySet().stream()
                        .allMatch(entry ->
                                entry.getValue().equals(organization.classes().get(entry.getKey())));
    }

    private static <V> boolean fits(Set<V> allowed, Optional<V> value) {
        return allowed.isEmpty() || value.filter(allowed::contains).isPresent();
    }

    /**
     * The ids of those among some rows that are addressed, in the order of the rows. Rows that repeat an id, and members
     * of organizations that are not there, are findings of {@link OrganizationRules}; here an id stands once. A sector
     * fits through its groups.
     */
    public List<String> among(Organizations rows, SectorGroups groups) {
        return switch (kind()) {
            case ORGANIZATIONS ->
                rows.organizations().stream()
                        .filter(row -> include(rows, row, groups))
                        .map(organization -> organization.id().value())
                        .distinct()
                        .toList();
            case MEMBERS ->
                rows.members().stream()
                        .filter(member -> rows.tree()
                                .find(member.organization())
                                .filter(row -> include(rows, row, groups))
                                .isPresent())
                        .map(member -> member.id().value())
                        .distinct()
                        .toList();
        };
    }

    /** A builder; all organizations unless said otherwise. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of these addressees. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds {@link Addressees}; nothing is required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableAddressees.Builder {
        Builder() {}
    }
}
