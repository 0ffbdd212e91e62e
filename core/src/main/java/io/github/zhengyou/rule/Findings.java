package io.github.zhengyou.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings in their order; may be empty. Equal findings are kept once.
 *
 * @param list the findings, sorted
 * @since 0.1
 */
public record Findings(List<Finding> list) implements Iterable<Finding> {

    private static final Findings NONE = new Findings(ImmutableList.of());

    /** Sorts, and leaves out repeats. */
    public Findings {
        list = ImmutableList.copyOf(
                Ordering.natural().immutableSortedCopy(list).stream().distinct().iterator());
    }

    /** No findings. */
    public static Findings none() {
        return NONE;
    }

    /** The findings of several checks together. */
    public static Findings concat(Findings... parts) {
        return new Findings(Arrays.stream(parts).flatMap(Findings::stream).toList());
    }

    /** Collects findings. */
    public static Collector<Finding, ?, Findings> toFindings() {
        return Collectors.collectingAndThen(Collectors.toList(), Findings::new);
    }

    /** Whether there is a finding of severity error. */
    public boolean hasErrors() {
        return list.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** The findings in order. */
    public Stream<Finding> stream() {
        return list.stream();
    }

    @Override
    public Iterator<Finding> iterator() {
        return list.iterator();
    }
}
