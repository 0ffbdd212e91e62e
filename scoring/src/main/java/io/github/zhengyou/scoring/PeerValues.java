package io.github.zhengyou.scoring;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the members of a peer group measured on one indicator, as counts per distinct value 同类对象数值分布. Exact; summaries of
 * disjoint subjects merge by {@link #plus}, associatively and commutatively. Memory grows with the distinct values.
 *
 * @since 0.1
 */
public final class PeerValues {

    /** Nobody. */
    public static final PeerValues NONE = new PeerValues(ImmutableSortedMap.of());

    private final ImmutableSortedMap<Points, Long> counts;

    /** How many subjects have a value below each, and last all of them: else every question about one would add them up. */
    private final long[] below;

    private PeerValues(ImmutableSortedMap<Points, Long> counts) {
        this.counts = counts;
        this.below = new long[counts.size() + 1];
        int place = 0;
        for (long count : counts.values()) {
            below[place + 1] = Math.addExact(below[place], count);
            place++;
        }
    }

    /** One subject with that value. */
    public static PeerValues of(Points value) {
        return new PeerValues(ImmutableSortedMap.of(value, 1L));
    }

    /**
     * How many subjects have each value.
     *
     * @throws IllegalArgumentException if a count is not above zero
     * @throws ArithmeticException if there are more than {@link Long#MAX_VALUE} subjects
     */
    public static PeerValues of(Map<Points, Long> counts) {
        counts.forEach((value, count) -> {
            if (count <= 0) {
                throw new IllegalArgumentException(
                        "count of peers must be above zero, got " + count + " with the value " + value);
            }
        });
        return new PeerValues(ImmutableSortedMap.copyOf(counts));
    }

    /**
     * These subjects and others.
     *
     * @throws ArithmeticException if there are more than {@link Long#MAX_VALUE} subjects
     */
    public PeerValues plus(PeerValues other) {
        SortedMap<Points, Long> sums = new TreeMap<>(counts);
        other.counts.forEach((value, count) -> sums.merge(value, count, Math::addExact));
        return new PeerValues(ImmutableSortedMap.copyOfSorted(sums));
    }

    /** How many subjects have each value, the lowest value first; empty if there is nobody. */
    public SortedMap<Points, Long> counts() {
        return counts;
    }

    /** How many subjects there are. */
    public long size() {
        return below[counts.size()];
    }

    /** The lowest value; empty if there is nobody. */
    public Optional<Points> lowest() {
        return counts.isEmpty() ? Optional.empty() : Optional.of(counts.firstKey());
    }

    /** The highest value; empty if there is nobody. */
    public Optional<Points> highest() {
        return counts.isEmpty() ? Optional.empty() : Optional.of(counts.lastKey());
    }

    /** How many subjects have a value above some points. */
    public long above(Points value) {
        return size() - below[counts.size() - valuesAbove(value)];
    }

    /** How many different values are above some points. */
    public int valuesAbove(Points value) {
        return counts.tailMap(value, false).size();
    }

    /** How many subjects have a value below some points. */
    public long below(Points value) {
        return below[valuesBelow(value)];
    }

    /** How many different values are below some points. */
    public int valuesBelow(Points value) {
        return counts.headMap(value).size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PeerValues that && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /** The counts by value. */
    @Override
    public String toString() {
        return counts.toString();
    }
}
