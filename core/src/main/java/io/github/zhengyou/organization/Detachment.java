package io.github.zhengyou.organization;

import com.google.common.collect.ImmutableSortedSet;
import io.github.zhengyou.rule.Observation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows that no root leads to, and why: each hangs on a missing parent or on a cycle, and each cause is observed once. */
final class Detachment {

    final List<Organization> detached = new ArrayList<>();
    final List<Observation> orphans = new ArrayList<>();
    final List<Observation> cycles = new ArrayList<>();

    private final Organization[] rows;
    private final int[] above;

    /** @param above the row of the parent, -1 for a root, or {@link OrganizationTreeBuilder#MISSING} */
    Detachment(Organization[] rows, int[] above, int[] reached) {
        this.rows = rows;
        this.above = above;
        boolean[] attached = new boolean[rows.length];
        for (int row : reached) {
            attached[row] = true;
        }
        int[] causes = new int[rows.length];
        Arrays.fill(causes, -1);
        int[] hanging = new int[rows.length];
        boolean[] onPath = new boolean[rows.length];
        for (int row = 0; row < rows.length; row++) {
            if (!attached[row]) {
                detached.add(rows[row]);
                hanging[cause(row, causes, onPath)]++;
            }
        }
        for (int cause = 0; cause < rows.length; cause++) {
            if (hanging[cause] > 0) {
                observe(cause, hanging[cause]);
            }
        }
    }

    /** The row that one hangs on: of a cycle the first by id. All on the way there are marked with it. */
    private int cause(int row, int[] causes, boolean[] onPath) {
        int node = row;
        while (causes[node] < 0 && !onPath[node] && above[node] != OrganizationTreeBuilder.MISSING) {
            onPath[node] = true;
            node = above[node];
        }
        int cause = causes[node] >= 0
                ? causes[node]
                : above[node] == OrganizationTreeBuilder.MISSING ? node : firstOfCycle(node);
        causes[node] = cause;
        for (int back = row; onPath[back]; back = above[back]) {
            onPath[back] = false;
            causes[back] = cause;
        }
        return cause;
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
        if (above[cause] == OrganizationTreeBuilder.MISSING) {
            orphans.add(Observation.of(row.id())
                    .with("parent", row.parent().orElseThrow())
                    .with("below", hanging - 1));
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
