package io.github.zhengyou.timeline;

import com.google.common.collect.ImmutableMap;
import io.github.zhengyou.text.LocalizedText;
import java.util.HashSet;
import java.util.Map;

/**
 * A year that several series label, and how 同一年度的主题.
 *
 * @param year the year
 * @param labels the label of each of these series, in their order; two or more
 * @since 0.1
 */
public record SeriesYear(int year, Map<SeriesId, LocalizedText> labels) {
    /**
     * Keeps an unmodifiable copy.
     *
     * @throws IllegalArgumentException if there are fewer than two labels
     */
    public SeriesYear {
        labels = ImmutableMap.copyOf(labels);
        if (labels.size() < 2) {
            throw new IllegalArgumentException(
                    "labels of a year of several series must be two or more, got " + labels.size());
        }
    }

    /** Whether all of them give the same label. */
    public boolean isShared() {
        return new HashSet<>(labels.values()).size() == 1;
    }
}
