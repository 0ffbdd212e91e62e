package io.github.zhengyou.figure;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a document of figures 数据文件编号.
 *
 * @param value the id, compared code unit by code unit
 * @since 0.1
 */
public record ReportId(String value) implements Comparable<ReportId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds control characters */
    public ReportId {
        Texts.id("report id", value);
    }

    /** The report id of that text. */
    public static ReportId of(String value) {
        return new ReportId(value);
    }

    @Override
    public int compareTo(ReportId other) {
        return value.compareTo(other.value);
    }

    /** The id. */
    @Override
    public String toString() {
        return value;
    }
}
