package io.github.zhengyou.organization;

import java.util.function.IntFunction;

/** Finds positions by id in one array of numbers: open addressing, at most two thirds full. */
final class IdTable {

    private IdTable() {}

    /** The table over the positions 0 to size; every id must occur once. */
    static int[] of(int size, IntFunction<OrganizationId> ids) {
        int[] table = new int[Math.max(2, Integer.highestOneBit(Math.max(1, size + size / 2)) << 1)];
        for (int position = 0; position < size; position++) {
            int slot = slot(table, ids.apply(position));
            while (table[slot] != 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = position + 1;
        }
        return table;
    }

    /** The position of an id, or -1. */
    static int find(int[] table, OrganizationId id, IntFunction<OrganizationId> ids) {
        for (int slot = slot(table, id); table[slot] != 0; slot = (slot + 1) & (table.length - 1)) {
            int position = table[slot] - 1;
            if (ids.apply(position).equals(id)) {
                return position;
            }
        }
        return -1;
    }

    private static int slot(int[] table, OrganizationId id) {
        int hash = id.value().hashCode() * 0x9E3779B9; // spreads ids that differ in their last characters
        return (hash ^ (hash >>> 16)) & (table.length - 1);
    }
}
