package io.github.zhengyou.figure;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a reported figure, unique within its document 数据编号.
 *
 * @param value the id, compared code unit by code unit
 * @since 0.1
 */
public record FigureId(String value) implements Comparable<FigureId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds control characters */
    public FigureId {
        Texts.id("figure id", value);
    }

    /** The figure id of that text. */
    public static FigureId of(String value) {
        return new FigureId(value);
    }

    @Override
    public int compareTo(FigureId other) {
        return value.compareTo(other.value);
    }

    /** The id. */
    @Override
    public String toString() {
        return value;
    }
}
