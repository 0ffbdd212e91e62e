package io.github.zhengyou.organization;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a host unit 单位标识. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters or unpaired surrogates, at most 128 characters
 * @since 0.1
 */
public record UnitId(String value) implements Comparable<UnitId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character or unpaired surrogate */
    public UnitId {
        Texts.id("unit id", value);
    }

    /** The id of that text. */
    public static UnitId of(String value) {
        return new UnitId(value);
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
