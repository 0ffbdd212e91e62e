package io.github.zhengyou.campaign;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a piece of classified guidance 分类要求标识. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters or unpaired surrogates, at most 128 characters
 * @since 0.1
 */
public record GuidanceId(String value) implements Comparable<GuidanceId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character or unpaired surrogate */
    public GuidanceId {
        Texts.id("guidance id", value);
    }

    /** The id of that text. */
    public static GuidanceId of(String value) {
        return new GuidanceId(value);
    }

    @Override
    public int compareTo(GuidanceId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
