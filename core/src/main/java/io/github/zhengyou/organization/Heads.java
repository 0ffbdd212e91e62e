package io.github.zhengyou.organization;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the heads of populations: a stated headcount first, else the members given, where the rolls are whole. What
 * neither tells is not counted. An organization that states no unit counts for the unit of the nearest one above it that
 * does, unless that one leads a township or more: who stands below a county's committee does not sit in its office.
 */
final class Heads {

    /** The heads on a roll. */
    private static final class Roll {
        long all;
        long formal;

        void add(Roll other) {
            all += other.all;
            formal += other.formal;
        }

        long of(Population population) {
            return population.equals(Population.FORMAL_PARTY_MEMBERS) ? formal : all;
        }
    }

    private final Map<OrganizationId, Roll> own = new HashMap<>();
    private final Map<OrganizationId, Roll> whole = new HashMap<>(); // with those below
    private final Map<UnitId, Map<Line, Roll>> units = new HashMap<>();

    Heads(Organizations rows) {
        if (rows.partialRolls() || rows.members().isEmpty()) {
            return;
        }
        Set<MemberId> seen = new HashSet<>();
        for (Member member : rows.members()) {
            if (seen.add(member.id())) {
                Roll roll = own.computeIfAbsent(member.organization(), id -> new Roll());
                roll.all++;
                roll.formal += member.formal() ? 1 : 0;
            }
        }
        OrganizationTree tree = rows.tree();
        List<Organization> upwards = tree.levelOrder().toList();
        for (int i = upwards.size() - 1; i >= 0; i--) { // those below before those above
            OrganizationId id = upwards.get(i).id();
            Optional.ofNullable(own.get(id))
                    .ifPresent(
                            roll -> whole.computeIfAbsent(id, key -> new Roll()).add(roll));
            Roll sum = whole.get(id);
            if (sum != null) {
                tree.parent(id)
                        .ifPresent(parent -> whole.computeIfAbsent(parent.id(), key -> new Roll())
                                .add(sum));
            }
        }
        Map<OrganizationId, UnitId> hosts = new HashMap<>();
        for (Organization row : tree.preorder()) { // those above before those below
            row.unit()
                    .or(() -> tree.parent(row.id()).filter(Heads::sharesItsUnit).map(parent -> hosts.get(parent.id())))
                    .ifPresent(unit -> hosts.put(row.id(), unit));
            count(row, hosts.get(row.id()));
        }
        Set<OrganizationId> counted = new HashSet<>();
        for (Organization row : tree.detached()) {
            if (row.unit().isPresent() && counted.add(row.id())) {
                count(row, row.unit().get());
            }
        }
    }

    private static boolean sharesItsUnit(Organization parent) {
        return parent.level().filter(level -> !level.equals(Level.VILLAGE)).isEmpty();
    }

    private void count(Organization row, @Nullable UnitId unit) {
        Roll roll = own.get(row.id());
        if (roll != null && unit != null) {
            units.computeIfAbsent(unit, key -> new HashMap<>())
                    .computeIfAbsent(row.line(), line -> new Roll())
                    .add(roll);
        }
    }

    /** The heads of a population in a unit; empty where they are not counted. */
    Optional<Long> in(Unit unit, Population population) {
        Long stated = unit.headcounts().get(population);
        if (stated != null) {
            return Optional.of(stated);
        }
        return line(population)
                .flatMap(line -> Optional.ofNullable(
                        units.getOrDefault(unit.id(), Map.of()).get(line)))
                .map(roll -> roll.of(population));
    }

    /** The heads of a population in an organization and below it; empty where they are not counted. */
    Optional<Long> in(Organization organization, Population population) {
        Long stated = organization.headcounts().get(population);
        if (stated != null) {
            return Optional.of(stated);
        }
        return line(population).filter(organization.line()::equals).isPresent()
                ? Optional.ofNullable(whole.getOrDefault(organization.id(), own.get(organization.id())))
                        .map(roll -> roll.of(population))
                : Optional.empty();
    }

    /** The line on whose rolls a population stands; rolls do not tell women from men. */
    private static Optional<Line> line(Population population) {
        return population.equals(Population.WOMEN_UNION_MEMBERS) ? Optional.empty() : population.line();
    }
}
