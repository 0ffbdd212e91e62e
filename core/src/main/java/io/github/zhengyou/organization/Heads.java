package io.github.zhengyou.organization;

import com.google.common.collect.ImmutableMap;
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
 * does.
 */
final class Heads {

    /** The populations that are members of organizations: of which line. Of formal members, only of the Party. */
    private static final Map<Population, Line> ROLLS = ImmutableMap.of(
            Population.PARTY_MEMBERS, Line.PARTY,
            Population.FORMAL_PARTY_MEMBERS, Line.PARTY,
            Population.LEAGUE_MEMBERS, Line.YOUTH_LEAGUE,
            Population.UNION_MEMBERS, Line.TRADE_UNION);

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
                    .or(() -> tree.parent(row.id()).map(parent -> hosts.get(parent.id())))
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
        Line line = ROLLS.get(population);
        return line == null
                ? Optional.empty()
                : Optional.ofNullable(units.getOrDefault(unit.id(), Map.of()).get(line))
                        .map(roll -> roll.of(population));
    }

    /** The heads of a population in an organization and below it; empty where they are not counted. */
    Optional<Long> in(Organization organization, Population population) {
        Long stated = organization.headcounts().get(population);
        if (stated != null) {
            return Optional.of(stated);
        }
        return organization.line().equals(ROLLS.get(population))
                ? Optional.ofNullable(whole.getOrDefault(organization.id(), own.get(organization.id())))
                        .map(roll -> roll.of(population))
                : Optional.empty();
    }
}
