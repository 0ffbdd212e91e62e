package io.github.zhengyou.rectification;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a measure against a problem, unique in its problem 措施标识. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters or unpaired surrogates, at most 128 characters
 * @since 0.1
 */
public record MeasureId(String value) implements Comparable<MeasureId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character or unpaired surrogate */
    public MeasureId {
        Texts.id("measure id", value);
    }

    /** The id of that text. */
    public static MeasureId of(String value) {
        return new MeasureId(value);
    }

    @Override
    public int compareTo(MeasureId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
