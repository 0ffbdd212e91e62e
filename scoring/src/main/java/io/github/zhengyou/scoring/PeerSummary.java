package io.github.zhengyou.scoring;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collector;

/**
 * What the members of one peer group measured, by indicator 同类对象汇总. Summaries of disjoint subjects merge by {@link #plus},
 * associatively and commutatively, so that a stream, a parallel stream and a distributed engine give the same.
 *
 * @param values the values by indicator, in the order of the ids
 * @since 0.1
 */
public record PeerSummary(SortedMap<IndicatorId, PeerValues> values) {

    /** Nobody. */
    public static final PeerSummary EMPTY = new PeerSummary(ImmutableSortedMap.of());

    /** Keeps an unmodifiable copy. */
    public PeerSummary {
        values = ImmutableSortedMap.copyOfSorted(values);
    }

    /** One subject with that value on one indicator. */
    public static PeerSummary of(IndicatorId indicator, Points value) {
        return new PeerSummary(ImmutableSortedMap.of(indicator, PeerValues.of(value)));
    }

    /** The values on one indicator; empty where nobody brought one. */
    public Optional<PeerValues> of(IndicatorId indicator) {
        return Optional.ofNullable(values.get(indicator));
    }

    /**
     * This summary and one of other subjects.
     *
     * @throws ArithmeticException if there are more than {@link Long#MAX_VALUE} subjects
     */
    public PeerSummary plus(PeerSummary other) {
        SortedMap<IndicatorId, PeerValues> sums = new TreeMap<>(values);
        for (Map.Entry<IndicatorId, PeerValues> entry : other.values.entrySet()) {
            sums.merge(entry.getKey(), entry.getValue(), PeerValues::plus);
        }
        return new PeerSummary(sums);
    }

    /** Collects summaries of disjoint subjects into one, in time in proportion to them; the same for a parallel stream. */
    public static Collector<PeerSummary, ?, PeerSummary> toSummary() {
        return Collector.of(
                () -> new TreeMap<IndicatorId, SortedMap<Points, Long>>(),
                (sums, summary) -> summary.values.forEach((indicator, values) -> add(sums, indicator, values.counts())),
                (sums, others) -> {
                    others.forEach((indicator, counts) -> add(sums, indicator, counts));
                    return sums;
                },
                sums -> new PeerSummary(new TreeMap<>(Maps.transformValues(sums, PeerValues::of))),
                Collector.Characteristics.UNORDERED);
    }

    private static void add(
            Map<IndicatorId, SortedMap<Points, Long>> sums, IndicatorId indicator, Map<Points, Long> counts) {
        SortedMap<Points, Long> sum = sums.computeIfAbsent(indicator, key -> new TreeMap<>());
        counts.forEach((value, count) -> sum.merge(value, count, Math::addExact));
    }
}
