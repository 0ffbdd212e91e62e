package io.github.zhengyou.criteria;

import io.github.zhengyou.internal.Texts;

/**
 * The id of who is assessed, an organization or a member 评价对象标识. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters or unpaired surrogates, at most 128 characters
 * @since 0.1
 */
public record SubjectId(String value) implements Comparable<SubjectId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character or unpaired surrogate */
    public SubjectId {
        Texts.id("subject id", value);
    }

    /** The id of that text. */
    public static SubjectId of(String value) {
        return new SubjectId(value);
    }

    @Override
    public int compareTo(SubjectId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
