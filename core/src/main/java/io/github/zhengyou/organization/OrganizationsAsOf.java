package io.github.zhengyou.organization;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the rows of organizations, members and bodies back to how they stood on a day. */
final class OrganizationsAsOf {

    private final Organizations given;
    private final LocalDate day;
    private final Map<OrganizationId, Organization> gone = new HashMap<>(); // those that do not exist on the day

    OrganizationsAsOf(Organizations given, LocalDate day) {
        this.given = given;
        this.day = day;
        for (Organization row : given.organizations()) {
            if (!row.existsOn(day)) {
                gone.putIfAbsent(row.id(), row);
            }
        }
        for (Organization row : given.organizations()) { // of differing rows under one id, one that exists prevails
            if (!gone.isEmpty() && row.existsOn(day)) {
                gone.remove(row.id());
            }
        }
    }

    Organizations rows() {
        return given.toBuilder()
                .organizations(given.organizations().stream()
                        .filter(row -> row.existsOn(day))
                        .map(this::organization)
                        .collect(ImmutableList.toImmutableList()))
                .members(given.members().stream()
                        .filter(member -> member.isOnRollOn(day))
                        .flatMap(member -> member(member).stream())
                        .collect(ImmutableList.toImmutableList()))
                .bodies(given.bodies().stream().map(this::body).collect(ImmutableList.toImmutableList()))
                .build();
    }

    private Organization organization(Organization row) {
        Optional<Affiliation> then = row.former().stream()
                .filter(former -> !day.isAfter(former.through()))
                .findFirst();
        Optional<OrganizationId> parent = then.isPresent() ? then.get().parent() : row.parent();
        Optional<OrganizationId> leader = then.isPresent() ? then.get().ledBy() : row.ledBy();
        Optional<OrganizationId> parentThen = parent.flatMap(id -> successor(id, row.id()));
        Optional<OrganizationId> leaderThen =
                leader.flatMap(id -> successor(id, row.id())).filter(id -> !id.equals(row.id()));
        if (row.former().isEmpty() && parentThen.equals(row.parent()) && leaderThen.equals(row.ledBy())) {
            return row;
        }
        return row.toBuilder()
                .parent(parentThen)
                .ledBy(leaderThen)
                .former(List.of())
                .build();
    }

    /** The member as on that day; none where its organization is gone without being merged. */
    private Optional<Member> member(Member member) {
        Optional<OrganizationId> organization = successor(member.organization(), null);
        if (organization.filter(gone::containsKey).isPresent()) {
            return Optional.empty();
        }
        boolean notYetFormal = member.formalFrom().filter(day::isBefore).isPresent();
        if (!notYetFormal && organization.equals(Optional.of(member.organization()))) {
            return Optional.of(member);
        }
        Member.Builder then = member.toBuilder();
        organization.ifPresent(then::organization);
        if (notYetFormal) {
            then.formal(false).formalFrom(Optional.empty());
        }
        return Optional.of(then.build());
    }

    private Body body(Body body) {
        List<OrganizationId> parties = body.parties().stream()
                .map(party -> successor(party, null).orElse(party))
                .toList();
        return parties.equals(body.parties())
                ? body
                : body.toBuilder().parties(parties).build();
    }

    /**
     * The organization itself, or the one into which it was merged by that day; where that is the one who asks, what was
     * above the merged one.
     */
    private Optional<OrganizationId> successor(OrganizationId id, @Nullable OrganizationId asking) {
        OrganizationId current = id;
        Set<OrganizationId> seen = new HashSet<>();
        for (Organization row = gone.get(current); row != null && seen.add(current); row = gone.get(current)) {
            Optional<OrganizationId> next =
                    row.dissolved().isPresent() && row.dissolved().get().isBefore(day)
                            ? row.mergedInto()
                            : Optional.empty();
            if (next.isEmpty()) {
                break;
            }
            if (next.get().equals(asking)) {
                if (row.parent().isEmpty()) {
                    return Optional.empty();
                }
                next = row.parent();
            }
            current = next.get();
        }
        return Optional.of(current);
    }
}
