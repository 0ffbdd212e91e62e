package io.github.zhengyou.organization;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who takes part, beside what a plan and the law ask of them, as of a day 组织设置审查. {@link OrganizationReviewRules} says
 * where they fall short.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class OrganizationReview {

    OrganizationReview() {}

    /** Who takes part. */
    public abstract Organizations organizations();

    /**
     * The day as of which they are judged; where it is empty, the rows are judged as they are given, by rules that are in
     * force always.
     */
    public abstract Optional<LocalDate> asOf();

    /** The groups of sectors; the common ones unless given. */
    @Value.Default
    public SectorGroups sectorGroups() {
        return SectorGroups.NATIONAL;
    }

    /** The duties that the plan assigns to kinds of bodies. */
    public abstract List<Duty> duties();

    /** The bodies that the plan asks for. */
    public abstract List<BodyRequirement> bodyRequirements();

    /** The plan's rules of coverage. */
    public abstract List<CoverageRule> coverageRules();

    /** The plan's own rules of establishment, beside the national ones. */
    public abstract List<EstablishmentRule> establishmentRules();

    /** The rows as they stood on the day; all of them where there is none. Made once, on first use. */
    @Value.Lazy
    public Organizations current() {
        return asOf().map(organizations()::asOf).orElse(organizations());
    }

    /** The coverage on the day. Made once, on first use. */
    @Value.Lazy
    public Coverage coverage() {
        return Coverage.of(current());
    }

    /**
     * The heads of a population in a unit on the day: its headcount, else the members given, those of organizations without
     * a unit in that of the nearest one above; empty where neither counts them.
     */
    public Optional<Long> headsIn(Unit unit, Population population) {
        return heads().in(unit, population);
    }

    /** The heads of a population in an organization and below it on the day; empty where they are not counted. */
    public Optional<Long> headsIn(Organization organization, Population population) {
        return heads().in(organization, population);
    }

    @Value.Lazy
    Heads heads() {
        return new Heads(current());
    }

    /** The organization of that id on the day; empty if there was none. */
    public Optional<Organization> organization(OrganizationId id) {
        return Optional.ofNullable(existing().get(id));
    }

    /** The organizations of the day, each id once. */
    @Value.Lazy
    Map<OrganizationId, Organization> existing() {
        Map<OrganizationId, Organization> byId = new HashMap<>();
        current().organizations().forEach(row -> byId.putIfAbsent(row.id(), row));
        return byId;
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link OrganizationReview}; the organizations are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableOrganizationReview.Builder {
        Builder() {}
    }
}
