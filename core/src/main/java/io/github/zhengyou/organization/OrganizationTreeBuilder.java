package io.github.zhengyou.organization;

import io.github.zhengyou.rule.Observation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts rows into preorder: find each parent by a table over the ids, gather the rows below each, go down from the roots.
 * What is not reached hangs on a missing parent or on a cycle.
 *
 * <p>Of a million rows almost every look-up misses the caches. So each step is a plain loop over arrays whose rounds do not
 * wait for one another, ids are read in the order in which the rows lie, and siblings are compared by numbers.
 */
final class OrganizationTreeBuilder {

    static final int MISSING = -2;

    final List<Organization> detached = new ArrayList<>();
    final List<Observation> repeated = new ArrayList<>();
    final List<Observation> orphans = new ArrayList<>();
    final List<Observation> cycles = new ArrayList<>();
    final Organization[] nodes;
    final int[] parents;
    final int[] ends;
    final IdTable table;

    private final Organization[] rows; // each id once
    private final String[] ids; // of the rows
    private final int[] above; // row of the parent, -1 for a root, or MISSING
    private final int[] siblings; // the rows below the first row, then those below the second, at last the roots
    private final int[] firsts; // where those below a row begin among the siblings

    OrganizationTreeBuilder(Iterable<Organization> given) {
        DistinctRows distinct = new DistinctRows(given);
        distinct.differing.forEach((id, versions) -> {
            detached.addAll(versions);
            repeated.add(Observation.of(id).with("count", versions.size()));
        });
        this.rows = distinct.rows;
        this.ids = new String[rows.length];
        this.above = new int[rows.length];
        this.siblings = new int[rows.length];
        this.firsts = new int[rows.length + 2];
        link(distinct.table, distinct.hashes);
        gather();
        sortSiblings();

        int[] reached = new int[rows.length]; // those nearer to a root first, siblings beside each other
        int count = descend(reached);
        if (count < rows.length) {
            Detachment detachment = new Detachment(rows, above, Arrays.copyOf(reached, count));
            detached.addAll(detachment.detached);
            orphans.addAll(detachment.orphans);
            cycles.addAll(detachment.cycles);
        }
        this.detached.sort(DistinctRows.BY_CONTENT);

        this.nodes = new Organization[count];
        this.parents = new int[count];
        this.ends = new int[count];
        this.table = place(reached, distinct.hashes);
    }

    /** Finds the parent of every row: first by its hash alone, then by the ids themselves. */
    private void link(IdTable table, int[] hashes) {
        for (int row = 0; row < rows.length; row++) {
            ids[row] = rows[row].id().value();
            OrganizationId parent = rows[row].parent().orElse(null);
            above[row] = parent == null ? -1 : table.candidate(parent, hashes);
        }
        for (int row = 0; row < rows.length; row++) {
            OrganizationId parent = rows[row].parent().orElse(null);
            if (parent != null && (above[row] < 0 || !ids[above[row]].equals(parent.value()))) {
                int found = table.find(parent, other -> rows[other].id());
                above[row] = found < 0 ? MISSING : found;
            }
        }
    }

    /** Gathers the rows below each. */
    private void gather() {
        for (int row = 0; row < rows.length; row++) {
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
        long[] keys = IdKeys.of(ids);
        for (int group = 0; group <= rows.length; group++) {
            int from = firsts[group];
            int size = firsts[group + 1] - from;
            if (size > 1) {
                Sibling[] sorted = new Sibling[size];
                for (int i = 0; i < size; i++) {
                    sorted[i] = new Sibling(keys[siblings[from + i]], siblings[from + i]);
                }
                Arrays.sort(sorted);
                for (int i = 0; i < size; i++) {
                    siblings[from + i] = sorted[i].row;
                }
            }
        }
    }

    private final class Sibling implements Comparable<Sibling> {
        private final long key;
        private final int row;

        Sibling(long key, int row) {
            this.key = key;
            this.row = row;
        }

        @Override
        public int compareTo(Sibling other) {
            int byKey = Long.compareUnsigned(key, other.key);
            return byKey != 0 ? byKey : ids[row].compareTo(ids[other.row]);
        }
    }

    /** Goes down from the roots, level by level. Returns how many rows it reached. */
    private int descend(int[] reached) {
        int count = 0;
        for (int group = rows.length, next = 0; ; group = reached[next++]) {
            int size = firsts[group + 1] - firsts[group];
            System.arraycopy(siblings, firsts[group], reached, count, size);
            count += size;
            if (next == count) {
                return count;
            }
        }
    }

    /** Gives each row reached its place in preorder: behind its parent and all below its elder siblings. */
    private IdTable place(int[] reached, int[] hashes) {
        int[] sizes = new int[rows.length + 1]; // of each row with all below it, at last of the whole
        for (int i = nodes.length - 1; i >= 0; i--) {
            int row = reached[i];
            sizes[row]++;
            sizes[group(row)] += sizes[row];
        }
        int[] positions = new int[rows.length];
        int[] placed = new int[nodes.length];
        int parent = -1;
        int position = 0;
        for (int i = 0; i < nodes.length; i++) {
            int row = reached[i];
            if (above[row] != parent) {
                parent = above[row];
                position = positions[parent] + 1;
            }
            positions[row] = position;
            nodes[position] = rows[row];
            parents[position] = parent < 0 ? -1 : positions[parent];
            placed[position] = hashes[row];
            position += sizes[row];
            ends[positions[row]] = position;
        }
        return IdTable.of(placed, at -> nodes[at].id());
    }
}
