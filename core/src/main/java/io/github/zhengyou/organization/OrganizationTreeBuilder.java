package io.github.zhengyou.organization;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts rows into preorder: sort by id, find each parent by a table over the ids, link children, walk down from the roots.
 * What the walk does not reach hangs on a missing parent or on a cycle; each such cause is observed once.
 */
final class OrganizationTreeBuilder {

    private static final int MISSING = -2;

    /** By id, rows of one id by what they hold; the text of a row would not do, as names and ids may imitate it. */
    private static final Comparator<Organization> BY_CONTENT = Comparator.comparing(Organization::id)
            .thenComparing(row -> row.name().zh())
            .thenComparing(row -> row.name().en())
            .thenComparing(Organization::line)
            .thenComparing(Organization::tier)
            .thenComparing(Organization::level, emptyFirst())
            .thenComparing(Organization::sector, emptyFirst())
            .thenComparing(Organization::parent, emptyFirst())
            .thenComparing(Organization::ledBy, emptyFirst())
            .thenComparing(Organization::unit, emptyFirst())
            .thenComparing(Organization::established, emptyFirst())
            .thenComparing(Organization::dissolved, emptyFirst())
            .thenComparing(Organization::mergedInto, emptyFirst())
            .thenComparing(Organization::alsoCovers, Comparators.lexicographical(Comparator.<UnitId>naturalOrder()))
            .thenComparing(
                    Organization::otherNames,
                    Comparators.lexicographical(
                            Comparator.comparing(LocalizedText::zh).thenComparing(LocalizedText::en)))
            .thenComparing(
                    Organization::former,
                    Comparators.lexicographical(Comparator.comparing(Affiliation::through)
                            .thenComparing(Affiliation::parent, emptyFirst())
                            .thenComparing(Affiliation::ledBy, emptyFirst())))
            .thenComparing(
                    row -> ImmutableSortedMap.copyOf(row.headcounts()).entrySet(),
                    Comparators.lexicographical(
                            Map.Entry.<Population, Long>comparingByKey().thenComparing(Map.Entry.comparingByValue())))
            .thenComparing(
                    row -> ImmutableSortedMap.copyOf(row.classes()).entrySet(),
                    Comparators.lexicographical(Map.Entry.<Classification, OrganizationClass>comparingByKey()
                            .thenComparing(Map.Entry.comparingByValue())));

    final List<Organization> detached = new ArrayList<>();
    final List<Observation> repeated = new ArrayList<>();
    final List<Observation> orphans = new ArrayList<>();
    final List<Observation> cycles = new ArrayList<>();
    final Organization[] nodes;
    final int[] parents;
    final int[] ends;

    private final Organization[] rows; // by id, equal rows once
    private final int[] above; // row of the parent, -1 for a root, or MISSING
    private final int[] firstChild;
    private final int[] nextSibling;

    OrganizationTreeBuilder(Iterable<Organization> given) {
        List<Organization> list = new ArrayList<>();
        given.forEach(list::add);
        list.sort(Comparator.comparing(Organization::id));
        this.rows = distinct(list);
        this.above = new int[rows.length];
        this.firstChild = new int[rows.length];
        this.nextSibling = new int[rows.length];
        int firstRoot = link();

        int[] order = new int[rows.length];
        int[] positions = new int[rows.length];
        Arrays.fill(positions, -1);
        int count = 0;
        for (int row = firstRoot; row >= 0; row = next(row)) {
            positions[row] = count;
            order[count++] = row;
        }
        if (count < rows.length) {
            detach(positions);
        }
        this.detached.sort(BY_CONTENT);

        this.nodes = new Organization[count];
        this.parents = new int[count];
        this.ends = new int[count];
        for (int position = 0; position < count; position++) {
            int row = order[position];
            nodes[position] = rows[row];
            parents[position] = above[row] < 0 ? -1 : positions[above[row]];
        }
        for (int position = count - 1; position >= 0; position--) {
            ends[position] = Math.max(ends[position], position + 1);
            if (parents[position] >= 0) {
                ends[parents[position]] = Math.max(ends[parents[position]], ends[position]);
            }
        }
    }

    private static <T extends Comparable<? super T>> Comparator<Optional<T>> emptyFirst() {
        return Comparator.comparing(value -> value.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private Organization[] distinct(List<Organization> sorted) {
        List<Organization> single = new ArrayList<>(sorted.size());
        for (int start = 0; start < sorted.size(); ) {
            Organization row = sorted.get(start);
            int end = start + 1;
            boolean differ = false;
            while (end < sorted.size() && sorted.get(end).id().equals(row.id())) {
                differ |= !sorted.get(end).equals(row);
                end++;
            }
            if (differ) {
                Set<Organization> versions = new LinkedHashSet<>(sorted.subList(start, end));
                detached.addAll(versions);
                repeated.add(Observation.of(row.id()).with("count", versions.size()));
            } else {
                single.add(row);
            }
            start = end;
        }
        return single.toArray(new Organization[0]);
    }

    /** Links every row to its parent and siblings. Returns the first root, or -1. */
    private int link() {
        Arrays.fill(firstChild, -1);
        IdTable table = IdTable.of(rows.length, position -> rows[position].id());
        int firstRoot = -1;
        for (int row = rows.length - 1; row >= 0; row--) { // from the last, so that each chain begins with the first
            OrganizationId parent = rows[row].parent().orElse(null);
            if (parent == null) {
                above[row] = -1;
                nextSibling[row] = firstRoot;
                firstRoot = row;
                continue;
            }
            int found = table.find(parent, position -> rows[position].id());
            if (found < 0) {
                above[row] = MISSING;
            } else {
                above[row] = found;
                nextSibling[row] = firstChild[found];
                firstChild[found] = row;
            }
        }
        return firstRoot;
    }

    /** The row after this one in preorder; -1 at the end. */
    private int next(int row) {
        if (firstChild[row] >= 0) {
            return firstChild[row];
        }
        int node = row;
        while (node >= 0 && nextSibling[node] < 0) {
            node = above[node];
        }
        return node < 0 ? -1 : nextSibling[node];
    }

    /** Sets apart what the walk did not reach, and counts for each cause what hangs on it. */
    private void detach(int[] positions) {
        int[] causes = new int[rows.length];
        Arrays.fill(causes, -1);
        int[] hanging = new int[rows.length];
        boolean[] onPath = new boolean[rows.length];
        for (int row = 0; row < rows.length; row++) {
            if (positions[row] >= 0) {
                continue;
            }
            detached.add(rows[row]);
            int node = row;
            while (causes[node] < 0 && !onPath[node] && above[node] != MISSING) {
                onPath[node] = true;
                node = above[node];
            }
            int cause = causes[node] >= 0 ? causes[node] : above[node] == MISSING ? node : firstOfCycle(node);
            causes[node] = cause;
            for (int back = row; onPath[back]; back = above[back]) {
                onPath[back] = false;
                causes[back] = cause;
            }
            hanging[cause]++;
        }
        for (int cause = 0; cause < rows.length; cause++) {
            if (hanging[cause] > 0) {
                observe(cause, hanging[cause]);
            }
        }
    }

    private int firstOfCycle(int start) {
        int first = start;
        for (int node = above[start]; node != start; node = above[node]) {
            first = Math.min(first, node);
        }
        return first;
    }

    private void observe(int cause, int hanging) {
        Organization row = rows[cause];
        OrganizationId parent = row.parent().orElseThrow();
        if (above[cause] == MISSING) {
            orphans.add(Observation.of(row.id()).with("parent", parent).with("below", hanging - 1));
        } else {
            ImmutableSortedSet.Builder<OrganizationId> cycle = ImmutableSortedSet.naturalOrder();
            int node = cause;
            do {
                cycle.add(rows[node].id());
                node = above[node];
            } while (node != cause);
            ImmutableSortedSet<OrganizationId> members = cycle.build();
            cycles.add(Observation.of(row.id()).with("cycle", members).with("below", hanging - members.size()));
        }
    }
}
