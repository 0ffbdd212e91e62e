package io.github.zhengyou.organization;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who takes part in a campaign: rows of organizations, host units, members and bodies, in any order.
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

    /** The bodies set up beside the organizations, in the order given; may be empty. */
    public abstract List<Body> bodies();

    /**
     * Whether the members given are but some of those on the rolls; all of them unless said otherwise. Only whole rolls
     * are counted.
     */
    @Value.Default
    public boolean partialRolls() {
        return false;
    }

    /** Whether there is no row at all. */
    public boolean isEmpty() {
        return organizations().isEmpty() && units().isEmpty() && members().isEmpty() && bodies().isEmpty();
    }

    /** The organizations that go by a name, in either language, in the order given; several bodies may share one. */
    public List<Organization> named(String text) {
        return organizations().stream().filter(row -> row.isNamed(text)).toList();
    }

    /** The lines of the organizations that take part in a body, in the order of its parties. */
    public Set<Line> linesOf(Body body) {
        Set<Line> lines = new LinkedHashSet<>();
        body.parties().forEach(party -> tree().find(party).ifPresent(found -> lines.add(found.line())));
        return Collections.unmodifiableSet(lines);
    }

    /** The sector of an organization: its own, else that of its unit; empty if neither states one. */
    public Optional<Sector> sectorOf(Organization organization) {
        return organization
                .sector()
                .or(() -> organization
                        .unit()
                        .flatMap(unit -> Optional.ofNullable(sectorsOfUnits().get(unit))));
    }

    @Value.Lazy
    Map<UnitId, Sector> sectorsOfUnits() {
        Map<UnitId, Unit> first = new HashMap<>();
        units().forEach(unit -> first.putIfAbsent(unit.id(), unit));
        Map<UnitId, Sector> sectors = new HashMap<>();
        first.values().forEach(unit -> unit.sector().ifPresent(sector -> sectors.put(unit.id(), sector)));
        return Collections.unmodifiableMap(sectors);
    }

    /**
     * The rows as they stood on a day: organizations that existed, under the parents and leaders they then had; members
     * then on a roll, formal if they then were. What was below or led by an organization since merged into another stands
     * under that one, which also covers and serves its units; what stood between the two stands under what was above the
     * merged one. Rows without any date stay as they are. The tree of that day is {@code asOf(day).tree()}.
     */
    public Organizations asOf(LocalDate day) {
        return new OrganizationsAsOf(this, day).rows();
    }

    /**
     * The last day up to a day on which any row became other than on the day before; empty where none did yet. From it through
     * that day the rows {@linkplain #asOf stood} as they did on that day.
     */
    public Optional<LocalDate> changedBy(LocalDate day) {
        return Optional.ofNullable(changes().floor(day));
    }

    @Value.Lazy
    ImmutableSortedSet<LocalDate> changes() {
        ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
        for (Organization row : organizations()) {
            row.established().ifPresent(days::add);
            row.dissolved().flatMap(Organizations::dayAfter).ifPresent(days::add);
            row.former().forEach(former -> dayAfter(former.through()).ifPresent(days::add));
        }
        for (Member member : members()) {
            member.since().ifPresent(days::add);
            member.through().flatMap(Organizations::dayAfter).ifPresent(days::add);
            member.formalFrom().ifPresent(days::add);
        }
        return days.build();
    }

    /** Empty after the last day there is, which some take for "never". */
    private static Optional<LocalDate> dayAfter(LocalDate last) {
        return last.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(last.plusDays(1));
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
