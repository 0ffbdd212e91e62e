package io.github.zhengyou.document;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a thing that documents call by names 称谓标识. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters or unpaired surrogates, at most 128 characters
 * @since 0.1
 */
public record DesignationId(String value) implements Comparable<DesignationId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character or unpaired surrogate */
    public DesignationId {
        Texts.id("designation id", value);
    }

    /** The id of that text. */
    public static DesignationId of(String value) {
        return new DesignationId(value);
    }

    @Override
    public int compareTo(DesignationId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
