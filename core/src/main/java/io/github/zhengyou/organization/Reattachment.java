package io.github.zhengyou.organization;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Where organizations stand whose parent was merged into one that lies below them: under the first organization above the
 * merged one that exists and does not lie below them too, or at the top. Where several mergers together close a circle,
 * the last of them is the one that does; of several on one day that of the first id.
 *
 * <p>All that leads into a circle lies below each organization on it, so groups of what hangs together tell what lies
 * below: no merger is searched for twice.
 */
final class Reattachment {

    private static final int NONE = -1;

    /** The parents, of those alone that cannot stand under the successor of theirs; empty for a root. */
    final Map<OrganizationId, Optional<OrganizationId>> parents = new HashMap<>();

    private final DistinctRows distinct;
    private final Organization[] rows;
    private final Function<Organization, Optional<OrganizationId>> parentThen;
    private final Mergers mergers;
    private final int[] above; // the row of the parent or of its successor, or none
    private final int[] groups; // a row of the same group; of one row of each group itself

    /**
     * @param existing the organizations of the day
     * @param parentThen under whom they stood on the day, were no one merged
     */
    Reattachment(
            List<Organization> existing, Function<Organization, Optional<OrganizationId>> parentThen, Mergers mergers) {
        this.distinct = new DistinctRows(existing);
        this.rows = distinct.rows;
        this.parentThen = parentThen;
        this.mergers = mergers;
        this.above = new int[rows.length];
        this.groups = new int[rows.length];
        Arrays.setAll(groups, row -> row);
        for (int row = 0; row < rows.length; row++) {
            above[row] = parentThen
                    .apply(rows[row])
                    .map(parent -> position(mergers.successor(parent)))
                    .orElse(NONE);
            if (above[row] != NONE) {
                groups[group(row)] = group(above[row]);
            }
        }
        findCircles();
    }

    private int position(OrganizationId id) {
        return distinct.table.find(id, row -> rows[row].id());
    }

    private int group(int row) {
        int group = row;
        while (groups[group] != group) {
            groups[group] = groups[groups[group]];
            group = groups[group];
        }
        return group;
    }

    private void findCircles() {
        int[] walks = new int[rows.length]; // the walk that came by first, from 1
        for (int start = 0; start < rows.length; start++) {
            int row = start;
            while (row != NONE && walks[row] == 0) {
                walks[row] = start + 1;
                row = above[row];
            }
            if (row != NONE && walks[row] == start + 1) {
                open(row);
            }
        }
    }

    private void open(int onCircle) {
        int last = NONE;
        int row = onCircle;
        do {
            if (isMoved(row) && (last == NONE || isLater(row, last))) {
                last = row;
            }
            row = above[row];
        } while (row != onCircle);
        if (last != NONE) {
            parents.put(rows[last].id(), standing(last));
        }
    }

    private boolean isMoved(int row) {
        return mergers.gone(parentThen.apply(rows[row]).orElseThrow()).isPresent();
    }

    private boolean isLater(int row, int other) {
        int days = mergers.since(parentThen.apply(rows[row]).orElseThrow())
                .compareTo(mergers.since(parentThen.apply(rows[other]).orElseThrow()));
        return days != 0 ? days > 0 : rows[row].id().compareTo(rows[other].id()) < 0;
    }

    private Optional<OrganizationId> standing(int asking) {
        Set<OrganizationId> seen = new HashSet<>();
        Optional<OrganizationId> next = parentThen.apply(rows[asking]);
        while (next.isPresent() && seen.add(next.get())) {
            OrganizationId successor = mergers.successor(next.get());
            int position = position(successor);
            if (position != NONE && group(position) != group(asking)) {
                groups[group(asking)] = group(position);
                return Optional.of(successor);
            }
            Optional<Organization> gone = mergers.gone(next.get());
            if (gone.isEmpty() && position == NONE) {
                return next; // a row that is missing, which is a finding
            }
            next = gone.isPresent() ? gone.get().parent() : parentThen.apply(rows[position]);
        }
        return Optional.empty();
    }
}
