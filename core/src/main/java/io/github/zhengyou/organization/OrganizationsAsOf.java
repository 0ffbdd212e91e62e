package io.github.zhengyou.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the rows of organizations, units, members and bodies back to how they stood on a day. */
final class OrganizationsAsOf {

    private final Organizations given;
    private final LocalDate day;
    private final List<Organization> existing;
    private final Mergers mergers;
    private final Map<OrganizationId, Optional<OrganizationId>> reattached;
    private final Map<OrganizationId, Set<UnitId>> inheritedUnits;

    OrganizationsAsOf(Organizations given, LocalDate day) {
        this.given = given;
        this.day = day;
        this.existing = given.organizations().stream()
                .filter(row -> row.existsOn(day))
                .collect(ImmutableList.toImmutableList());
        this.mergers = new Mergers(given, day);
        this.inheritedUnits = mergers.inheritedUnits();
        this.reattached = existing.stream().anyMatch(this::isBelowOneThatIsGone)
                ? new Reattachment(existing, this::parentThen, mergers).parents
                : Map.of();
    }

    Organizations rows() {
        return given.toBuilder()
                .organizations(existing.stream().map(this::organization).collect(ImmutableList.toImmutableList()))
                .units(given.units().stream().map(this::unit).collect(ImmutableList.toImmutableList()))
                .members(given.members().stream()
                        .filter(member -> member.isOnRollOn(day))
                        .flatMap(member -> member(member).stream())
                        .collect(ImmutableList.toImmutableList()))
                .bodies(given.bodies().stream().map(this::body).collect(ImmutableList.toImmutableList()))
                .build();
    }

    private Optional<Affiliation> affiliationThen(Organization row) {
        return row.former().stream()
                .filter(former -> !day.isAfter(former.through()))
                .findFirst();
    }

    private Optional<OrganizationId> parentThen(Organization row) {
        Optional<Affiliation> then = affiliationThen(row);
        return then.isPresent() ? then.get().parent() : row.parent();
    }

    private boolean isBelowOneThatIsGone(Organization row) {
        return parentThen(row).flatMap(mergers::gone).isPresent();
    }

    private Organization organization(Organization row) {
        Optional<Affiliation> then = affiliationThen(row);
        Optional<OrganizationId> leader = then.isPresent() ? then.get().ledBy() : row.ledBy();
        Optional<OrganizationId> parentThen = reattached.containsKey(row.id())
                ? reattached.get(row.id())
                : parentThen(row).map(mergers::successor);
        Optional<OrganizationId> leaderThen = leader.map(mergers::successor).filter(id -> !id.equals(row.id()));
        List<UnitId> covered = covered(row);
        if (row.former().isEmpty()
                && parentThen.equals(row.parent())
                && leaderThen.equals(row.ledBy())
                && covered.equals(row.alsoCovers())) {
            return row;
        }
        return row.toBuilder()
                .parent(parentThen)
                .ledBy(leaderThen)
                .former(List.of())
                .alsoCovers(covered)
                .build();
    }

    private List<UnitId> covered(Organization row) {
        Set<UnitId> inherited = inheritedUnits.get(row.id());
        return inherited == null
                ? row.alsoCovers()
                : ImmutableSet.<UnitId>builder()
                        .addAll(row.alsoCovers())
                        .addAll(inherited.stream()
                                .filter(unit -> !row.unit().equals(Optional.of(unit)))
                                .iterator())
                        .build()
                        .asList();
    }

    /** The member as on that day; none where its organization is gone without being merged. */
    private Optional<Member> member(Member member) {
        OrganizationId organization = mergers.successor(member.organization());
        if (mergers.gone(organization).isPresent()) {
            return Optional.empty();
        }
        boolean notYetFormal = member.formalFrom().filter(day::isBefore).isPresent();
        if (!notYetFormal && organization.equals(member.organization())) {
            return Optional.of(member);
        }
        Member.Builder then = member.toBuilder().organization(organization);
        if (notYetFormal) {
            then.formal(false).formalFrom(Optional.empty());
        }
        return Optional.of(then.build());
    }

    private Unit unit(Unit unit) {
        List<OrganizationId> serving = mergers.successors(unit.servedBy());
        return serving.equals(unit.servedBy())
                ? unit
                : unit.toBuilder().servedBy(serving).build();
    }

    private Body body(Body body) {
        List<OrganizationId> parties = mergers.successors(body.parties());
        return parties.equals(body.parties())
                ? body
                : body.toBuilder().parties(parties).build();
    }
}
