package io.github.zhengyou.figure;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a list printed in a document, unique within it 清单编号.
 *
 * @param value the id, compared code unit by code unit
 * @since 0.1
 */
public record ListId(String value) implements Comparable<ListId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds control characters */
    public ListId {
        Texts.id("list id", value);
    }

    /** The list id of that text. */
    public static ListId of(String value) {
        return new ListId(value);
    }

    @Override
    public int compareTo(ListId other) {
        return value.compareTo(other.value);
    }

    /** The id. */
    @Override
    public String toString() {
        return value;
    }
}
