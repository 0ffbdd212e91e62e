package io.github.zhengyou.campaign;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a form that organizations fill in 表格标识. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters or unpaired surrogates, at most 128 characters
 * @since 0.1
 */
public record FormId(String value) implements Comparable<FormId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character or unpaired surrogate */
    public FormId {
        Texts.id("form id", value);
    }

    /** The id of that text. */
    public static FormId of(String value) {
        return new FormId(value);
    }

    @Override
    public int compareTo(FormId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
