package io.github.zhengyou.timeline;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a series of years 系列标识. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters or unpaired surrogates, at most 128 characters
 * @since 0.1
 */
public record SeriesId(String value) implements Comparable<SeriesId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character or unpaired surrogate */
    public SeriesId {
        Texts.id("series id", value);
    }

    /** The id of that text. */
    public static SeriesId of(String value) {
        return new SeriesId(value);
    }

    @Override
    public int compareTo(SeriesId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
