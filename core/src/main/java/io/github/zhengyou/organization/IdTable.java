package io.github.zhengyou.organization;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Finds positions by id in one array of numbers: open addressing, at most two thirds full, so from 6 to 12 bytes for each
 * id. Where ids collide far beyond chance, as crafted ones may, it holds the positions in the order of the ids instead and
 * searches by halves: no choice of ids makes it slow.
 */
final class IdTable {

    /** Longer runs do not come about by chance: those of random ids are some tens long. */
    private static final int LONGEST_RUN = 512;

    /** No id lies farther from its slot: an id that is not there is not looked for beyond, however long the run. */
    private static final int FARTHEST = LONGEST_RUN + 1;

    /** What {@link #findOrAdd} says of an id that it added. */
    static final int ADDED = -1;

    /** What {@link #findOrAdd} says where ids collide far beyond chance; the table is of no use then. */
    static final int CROWDED = -2;

    private final int[] slots; // position + 1 and 0 where free, or the positions in the order of the ids
    private final boolean sorted;

    private IdTable(int[] slots, boolean sorted) {
        this.slots = slots;
        this.sorted = sorted;
    }

    /** The table over the positions 0 to size; every id must occur once. */
    static IdTable of(int size, IntFunction<OrganizationId> ids) {
        return of(
                IntStream.range(0, size)
                        .map(position -> hash(ids.apply(position)))
                        .toArray(),
                ids);
    }

    /** The table over the positions of these hashes; every id must occur once. */
    static IdTable of(int[] hashes, IntFunction<OrganizationId> ids) {
        int[] slots = empty(hashes.length);
        for (int position = 0; position < hashes.length; position++) {
            int slot = hashes[position] & (slots.length - 1);
            int run = 0;
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
                if (++run > LONGEST_RUN) {
                    return new IdTable(byId(hashes.length, ids), true);
                }
            }
            slots[slot] = position + 1;
        }
        return new IdTable(slots, false);
    }

    /** A table for so many ids, which are added one after the other. */
    static IdTable withRoomFor(int size) {
        return new IdTable(empty(size), false);
    }

    private static int[] empty(int size) {
        return new int[Math.max(2, Integer.highestOneBit(Math.max(1, size + size / 2)) << 1)];
    }

    /** The position of an id, or {@link #ADDED} where it was not there and now is at a new position, or {@link #CROWDED}. */
    int findOrAdd(OrganizationId id, int hash, int added, int[] hashes, IntFunction<OrganizationId> ids) {
        int slot = hash & (slots.length - 1);
        for (int run = 0; slots[slot] != 0; run++) {
            int position = slots[slot] - 1;
            if (hashes[position] == hash && ids.apply(position).equals(id)) {
                return position;
            }
            if (run > LONGEST_RUN) {
                return CROWDED;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = added + 1;
        return ADDED;
    }

    private static int[] byId(int size, IntFunction<OrganizationId> ids) {
        Integer[] positions = IntStream.range(0, size).boxed().toArray(Integer[]::new);
        Arrays.sort(positions, Comparator.comparing(position -> ids.apply(position)));
        return Arrays.stream(positions).mapToInt(Integer::intValue).toArray();
    }

    /** The position of an id, or -1. */
    int find(OrganizationId id, IntFunction<OrganizationId> ids) {
        return sorted ? halve(id, ids) : probe(id, ids);
    }

    /**
     * The first position with the same hash as an id, or -1 where there is none or the positions are in order: not yet
     * compared by id, which lies elsewhere in memory.
     */
    int candidate(OrganizationId id, int[] hashes) {
        if (sorted) {
            return -1;
        }
        int hash = hash(id);
        int slot = hash & (slots.length - 1);
        for (int run = 0; run <= FARTHEST && slots[slot] != 0; run++) {
            if (hashes[slots[slot] - 1] == hash) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    private int probe(OrganizationId id, IntFunction<OrganizationId> ids) {
        int slot = hash(id) & (slots.length - 1);
        for (int run = 0; run <= FARTHEST && slots[slot] != 0; run++) {
            int position = slots[slot] - 1;
            if (ids.apply(position).equals(id)) {
                return position;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return -1;
    }

    private int halve(OrganizationId id, IntFunction<OrganizationId> ids) {
        int low = 0;
        int high = slots.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = ids.apply(slots[middle]).compareTo(id);
            if (order == 0) {
                return slots[middle];
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** The numbers held. */
    int length() {
        return slots.length;
    }

    boolean isSorted() {
        return sorted;
    }

    /** The hash of an id. */
    static int hash(OrganizationId id) {
        int hash = id.value().hashCode() * 0x9E3779B9; // spreads ids that differ in their last characters
        return hash ^ (hash >>> 16);
    }
}
