package io.github.zhengyou.organization;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which organizations do not exist on a day, and what took the place of those that were merged by then. */
final class Mergers {

    /**
     * What took the place of a merged organization.
     *
     * @param id empty where its mergers run in a circle
     * @param since the last day before the last merger on the way
     */
    private record Successor(Optional<OrganizationId> id, LocalDate since) {}

    private final LocalDate day;
    private final Map<OrganizationId, Organization> gone = new LinkedHashMap<>();
    private final Map<OrganizationId, Successor> successors = new HashMap<>();

    Mergers(Organizations given, LocalDate day) {
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

    /** The row of an organization that does not exist on the day. */
    Optional<Organization> gone(OrganizationId id) {
        return Optional.ofNullable(gone.get(id));
    }

    /** The organization itself, or the one into which it was merged by that day, at once or by way of others. */
    OrganizationId successor(OrganizationId id) {
        return gone.containsKey(id) ? resolved(id).id().orElse(id) : id;
    }

    /** The organizations that took the place of some; each once where one of them was merged. */
    List<OrganizationId> successors(List<OrganizationId> ids) {
        return ids.stream().noneMatch(gone::containsKey)
                ? ids
                : ids.stream().map(this::successor).distinct().toList();
    }

    /** The last day before the last merger by which a merged organization came to its successor. */
    LocalDate since(OrganizationId merged) {
        return resolved(merged).since();
    }

    /** The units of merged organizations that their successors cover since: by successor, in the order of the rows. */
    Map<OrganizationId, Set<UnitId>> inheritedUnits() {
        Map<OrganizationId, Set<UnitId>> inherited = new HashMap<>();
        for (Organization row : gone.values()) {
            Set<UnitId> units = ImmutableSet.<UnitId>builder()
                    .addAll(row.unit().stream().iterator())
                    .addAll(row.alsoCovers())
                    .build();
            if (!units.isEmpty() && merged(row.id()) != null) {
                inherited
                        .computeIfAbsent(successor(row.id()), id -> new LinkedHashSet<>())
                        .addAll(units);
            }
        }
        return inherited;
    }

    private @Nullable Organization merged(OrganizationId id) {
        Organization row = gone.get(id);
        return row != null
                        && row.mergedInto().isPresent()
                        && row.dissolved().filter(day::isAfter).isPresent()
                ? row
                : null;
    }

    /** Each merger is followed once, whoever asks. */
    private Successor resolved(OrganizationId id) {
        List<Organization> path = new ArrayList<>();
        Set<OrganizationId> onPath = new LinkedHashSet<>();
        OrganizationId current = id;
        Successor found = successors.get(current);
        Organization row = merged(current);
        while (found == null && row != null && onPath.add(current)) {
            path.add(row);
            current = row.mergedInto().orElseThrow();
            found = successors.get(current);
            row = merged(current);
        }
        if (found == null) {
            found = new Successor(row == null ? Optional.of(current) : Optional.empty(), LocalDate.MIN);
        }
        for (int i = path.size() - 1; i >= 0; i--) {
            LocalDate last = path.get(i).dissolved().orElseThrow();
            found = new Successor(found.id(), last.isAfter(found.since()) ? last : found.since());
            successors.put(path.get(i).id(), found);
        }
        return found;
    }
}
