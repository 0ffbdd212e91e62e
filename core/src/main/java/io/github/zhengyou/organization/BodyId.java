package io.github.zhengyou.organization;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a body 机构标识. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters or unpaired surrogates, at most 128 characters
 * @since 0.1
 */
public record BodyId(String value) implements Comparable<BodyId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character or unpaired surrogate */
    public BodyId {
        Texts.id("body id", value);
    }

    /** The id of that text. */
    public static BodyId of(String value) {
        return new BodyId(value);
    }

    @Override
    public int compareTo(BodyId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
