package io.github.zhengyou.organization;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import io.github.zhengyou.text.LocalizedText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of which each id stands once, and the table over them; what differs under one id is set apart. */
final class DistinctRows {

    /** By id, rows of one id by what they hold; the text of a row would not do, as names and ids may imitate it. */
    static final Comparator<Organization> BY_CONTENT = Comparator.comparing(Organization::id)
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

    final Organization[] rows;
    final int[] hashes; // of their ids; may be longer than the rows
    final IdTable table;
    final Map<OrganizationId, Set<Organization>> differing = new HashMap<>();

    DistinctRows(Iterable<Organization> given) {
        Organization[] all = Iterables.toArray(given, Organization.class);
        Organization[] single = new Organization[all.length];
        int[] hashed = new int[all.length];
        IdTable ids = IdTable.withRoomFor(all.length);
        int count = fill(all, single, hashed, ids);
        if (count == IdTable.CROWDED) {
            differing.clear();
            Arrays.sort(all, Comparator.comparing(Organization::id));
            count = fill(all, single, hashed, null);
            ids = null;
        }
        if (differing.isEmpty() && ids != null) {
            this.rows = count == all.length ? single : Arrays.copyOf(single, count);
            this.hashes = hashed;
            this.table = ids;
        } else {
            this.rows = Arrays.stream(single, 0, count)
                    .filter(row -> !differing.containsKey(row.id()))
                    .toArray(Organization[]::new);
            this.hashes =
                    Arrays.stream(rows).mapToInt(row -> IdTable.hash(row.id())).toArray();
            this.table = IdTable.of(hashes, position -> rows[position].id());
        }
    }

    private static <T extends Comparable<? super T>> Comparator<Optional<T>> emptyFirst() {
        return Comparator.comparing(value -> value.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    /** Takes the first row of each id, and all that differ. Returns how many ids there are; without a table rows are sorted. */
    private int fill(Organization[] all, Organization[] single, int[] hashed, @Nullable IdTable ids) {
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
