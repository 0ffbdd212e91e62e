package io.github.zhengyou.organization;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows into preorder: find each parent by a table over the ids, gather the rows below each, walk down from the roots.
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
    final IdTable table;

    private final Organization[] rows; // each id once
    private final int[] hashes; // of the ids of the rows
    private final int[] above; // row of the parent, -1 for a root, or MISSING
    private final int[] siblings; // the rows below the first row, then those below the second, at last the roots
    private final int[] firsts; // where those below a row begin among the siblings

    OrganizationTreeBuilder(Iterable<Organization> given) {
        Distinct distinct = new Distinct(given, this);
        this.rows = distinct.rows;
        this.hashes = distinct.hashes;
        this.above = new int[rows.length];
        this.siblings = new int[rows.length];
        this.firsts = new int[rows.length + 2];
        link(distinct.table);
        sortSiblings();

        int[] positions = new int[rows.length];
        Arrays.fill(positions, -1);
        int[] order = new int[rows.length];
        int count = walk(positions, order);
        if (count < rows.length) {
            detach(positions);
        }
        this.detached.sort(BY_CONTENT);

        this.nodes = new Organization[count];
        this.parents = new int[count];
        this.ends = new int[count];
        int[] placed = new int[count];
        for (int position = 0; position < count; position++) {
            int row = order[position];
            nodes[position] = rows[row];
            parents[position] = above[row] < 0 ? -1 : positions[above[row]];
            placed[position] = hashes[row];
        }
        for (int position = count - 1; position >= 0; position--) {
            ends[position] = Math.max(ends[position], position + 1);
            if (parents[position] >= 0) {
                ends[parents[position]] = Math.max(ends[parents[position]], ends[position]);
            }
        }
        this.table = IdTable.of(placed, position -> nodes[position].id());
    }

    private static <T extends Comparable<? super T>> Comparator<Optional<T>> emptyFirst() {
        return Comparator.comparing(value -> value.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    /** Finds the parent of every row, and gathers the rows below each. */
    private void link(IdTable ids) {
        for (int row = 0; row < rows.length; row++) {
            OrganizationId parent = rows[row].parent().orElse(null);
            int found = parent == null ? -1 : ids.find(parent, hashes, other -> rows[other].id());
            above[row] = parent != null && found < 0 ? MISSING : found;
            if (above[row] != MISSING) {
                firsts[group(row) + 1]++;
            }
        }
        for (int group = 0; group <= rows.length; group++) {
            firsts[group + 1] += firsts[group];
        }
        int[] next = Arrays.copyOf(firsts, rows.length + 1);
        for (int row = 0; row < rows.length; row++) {
            if (above[row] != MISSING) {
                siblings[next[group(row)]++] = row;
            }
        }
    }

    /** Those below one row are a group, and the roots are the last. */
    private int group(int row) {
        return above[row] < 0 ? rows.length : above[row];
    }

    /** Puts each group into the order of the ids: the one step that takes more than time in proportion, to the largest group. */
    private void sortSiblings() {
        for (int group = 0; group <= rows.length; group++) {
            int from = firsts[group];
            int size = firsts[group + 1] - from;
            if (size > 1) {
                Sibling[] sorted = new Sibling[size];
                for (int i = 0; i < size; i++) {
                    int row = siblings[from + i];
                    sorted[i] = new Sibling(rows[row].id().value(), row);
                }
                Arrays.sort(sorted);
                for (int i = 0; i < size; i++) {
                    siblings[from + i] = sorted[i].row;
                }
            }
        }
    }

    private record Sibling(String id, int row) implements Comparable<Sibling> {
        @Override
        public int compareTo(Sibling other) {
            return id.compareTo(other.id);
        }
    }

    /** Numbers the rows in preorder from the roots. Returns how many it reached. */
    private int walk(int[] positions, int[] order) {
        int[] next = Arrays.copyOf(firsts, rows.length + 1);
        int count = 0;
        int group = rows.length;
        while (true) {
            if (next[group] < firsts[group + 1]) {
                int row = siblings[next[group]++];
                positions[row] = count;
                order[count++] = row;
                group = row;
            } else if (group == rows.length) {
                return count;
            } else {
                group = group(group);
            }
        }
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
            first = rows[node].id().compareTo(rows[first].id()) < 0 ? node : first;
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

    /** The rows of which each id stands once, and the table over them; what differs under one id is set apart. */
    private static final class Distinct {
        final Organization[] rows;
        final int[] hashes;
        final IdTable table;

        Distinct(Iterable<Organization> given, OrganizationTreeBuilder builder) {
            Organization[] all = Iterables.toArray(given, Organization.class);
            Organization[] single = new Organization[all.length];
            int[] hashed = new int[all.length];
            Map<OrganizationId, Set<Organization>> differing = new HashMap<>();
            IdTable ids = IdTable.withRoomFor(all.length);
            int count = fill(all, single, hashed, differing, ids);
            if (count == IdTable.CROWDED) {
                differing.clear();
                Arrays.sort(all, Comparator.comparing(Organization::id));
                count = fill(all, single, hashed, differing, null);
                ids = null;
            }
            differing.forEach((id, versions) -> {
                builder.detached.addAll(versions);
                builder.repeated.add(Observation.of(id).with("count", versions.size()));
            });
            if (differing.isEmpty() && ids != null) {
                this.rows = count == all.length ? single : Arrays.copyOf(single, count);
                this.hashes = hashed;
                this.table = ids;
            } else {
                this.rows = Arrays.stream(single, 0, count)
                        .filter(row -> !differing.containsKey(row.id()))
                        .toArray(Organization[]::new);
                this.hashes = Arrays.stream(rows)
                        .mapToInt(row -> IdTable.hash(row.id()))
                        .toArray();
                this.table = IdTable.of(hashes, position -> rows[position].id());
            }
        }

        /** Takes the first row of each id, and all that differ. Returns how many ids there are; without a table rows are sorted. */
        private static int fill(
                Organization[] all,
                Organization[] single,
                int[] hashed,
                Map<OrganizationId, Set<Organization>> differing,
                @Nullable IdTable ids) {
            int count = 0;
            for (Organization row : all) {
                int hash = IdTable.hash(row.id());
                int last = count - 1;
                int earlier = ids != null
                        ? ids.findOrAdd(row.id(), hash, count, hashed, position -> single[position].id())
                        : last >= 0 && single[last].id().equals(row.id()) ? last : IdTable.ADDED;
                if (earlier == IdTable.CROWDED) {
                    return IdTable.CROWDED;
                } else if (earlier == IdTable.ADDED) {
                    hashed[count] = hash;
                    single[count++] = row;
                } else if (!single[earlier].equals(row)) {
                    differing
                            .computeIfAbsent(row.id(), id -> new LinkedHashSet<>(List.of(single[earlier])))
                            .add(row);
                }
            }
            return count;
        }
    }
}
