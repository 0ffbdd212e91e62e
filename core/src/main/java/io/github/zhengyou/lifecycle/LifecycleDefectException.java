package io.github.zhengyou.lifecycle;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The definition of a process cannot be used. The message names every defect.
 *
 * @since 0.1
 */
public final class LifecycleDefectException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final ImmutableList<LifecycleDefect> defects;

    LifecycleDefectException(ProcessId process, List<LifecycleDefect> defects) {
        super(message(process, defects));
        this.defects = ImmutableList.sortedCopyOf(Comparator.comparing(LifecycleDefect::kind), defects);
    }

    /** All defects, by kind, then in the order of the definition; never empty. */
    public List<LifecycleDefect> defects() {
        return defects;
    }

    private static String message(ProcessId process, List<LifecycleDefect> defects) {
        return "process '" + process + "' "
                + defects.stream()
                        .collect(Collectors.groupingBy(LifecycleDefect::kind, TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(entry -> entry.getKey().text() + places(entry.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private static String places(List<LifecycleDefect> defects) {
        String places = defects.stream()
                .filter(defect -> !defect.codes().isEmpty())
                .map(defect -> "'" + String.join("' by '", defect.codes()) + "'")
                .collect(Collectors.joining(", "));
        return places.isEmpty() ? "" : ": " + places;
    }
}
