package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a veto within its scheme 一票否决项标识. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters, at most 128 characters
 * @since 0.1
 */
public record VetoId(String value) implements Comparable<VetoId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character */
    public VetoId {
        Texts.id("veto id", value);
    }

    /** The id of that text. */
    public static VetoId of(String value) {
        return new VetoId(value);
    }

    @Override
    public int compareTo(VetoId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
