package io.github.zhengyou.organization;

import static io.github.zhengyou.organization.OrganizationArbitraries.id;
import static io.github.zhengyou.organization.OrganizationArbitraries.root;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class IdTableTest {
    /** Ids that all have the same hash code: "Aa" and "BB" have. */
    private static List<OrganizationId> colliding(int bits) {
        List<OrganizationId> ids = new ArrayList<>();
        for (int i = 0; i < 1 << bits; i++) {
            StringBuilder text = new StringBuilder();
            for (int bit = 0; bit < bits; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            ids.add(id(text.toString()));
        }
        return ids;
    }

    private static void assertFindsEach(List<OrganizationId> ids, boolean sorted) {
        IdTable table = IdTable.of(ids.size(), ids::get);
        assertThat(table.isSorted()).isEqualTo(sorted);
        for (int i = 0; i < ids.size(); i++) {
            assertThat(table.find(ids.get(i), ids::get)).isEqualTo(i);
        }
        assertThat(table.find(id("no such id"), ids::get)).isEqualTo(-1);
        assertThat(table.find(id("A"), ids::get)).isEqualTo(-1);
    }

    @Test
    void findsIdsThatDoNotCollide() {
        List<OrganizationId> ids = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            ids.add(id("o-" + i));
        }
        assertFindsEach(ids, false);
        assertFindsEach(List.of(), false);
        assertFindsEach(List.of(id("only")), false);
    }

    @Test
    @Timeout(20)
    void findsIdsCraftedToCollide() {
        assertFindsEach(colliding(4), false);
        assertFindsEach(colliding(16), true);
    }

    /** Ids of which each has a slot of its own, one beside the other: a run that no id in it makes longer than it may be. */
    @Test
    @Timeout(20)
    void looksForAMissingIdNoFartherThanIdsCanLie() {
        int size = 1 << 17;
        OrganizationId[] beside = new OrganizationId[size / 2];
        OrganizationId missing = null;
        for (int i = 0, found = 0; found < beside.length || missing == null; i++) {
            OrganizationId id = id("o-" + i);
            int slot = IdTable.hash(id) & (size - 1);
            if (slot < beside.length && beside[slot] == null) {
                beside[slot] = id;
                found++;
            } else if (slot == 0) {
                missing = id;
            }
        }
        List<OrganizationId> ids = List.of(beside);
        IdTable table = IdTable.of(ids.size(), ids::get);
        assertThat(table.length()).isEqualTo(size);
        int[] hashes = ids.stream().mapToInt(IdTable::hash).toArray();
        for (int i = 0; i < ids.size(); i++) {
            assertThat(table.find(missing, ids::get)).isEqualTo(-1);
            assertThat(table.candidate(missing, hashes)).isEqualTo(-1);
        }
    }

    @Test
    void buildsATreeOfIdsCraftedToCollide() {
        List<Organization> rows =
                colliding(14).stream().map(id -> root(id.value())).toList();
        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(OrganizationTree.of(rows).size()).isEqualTo(rows.size()));
    }

    /** With a reference to the organization and two numbers for parent and end: 24 bytes where references have 4. */
    @Test
    void takesAtMostTwelveBytesForAnId() {
        for (int size : new int[] {1_000, 87_381, 87_382, 1_000_000, 1_398_102}) {
            IdTable table = IdTable.of(size, i -> id("o-" + i));
            assertThat(table.length() * 4L).isBetween(6L * size, 12L * size);
        }
    }
}
