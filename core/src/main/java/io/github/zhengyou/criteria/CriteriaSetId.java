package io.github.zhengyou.criteria;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a criteria set 标准标识. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters or unpaired surrogates, at most 128 characters
 * @since 0.1
 */
public record CriteriaSetId(String value) implements Comparable<CriteriaSetId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character or unpaired surrogate */
    public CriteriaSetId {
        Texts.id("criteria set id", value);
    }

    /** The id of that text. */
    public static CriteriaSetId of(String value) {
        return new CriteriaSetId(value);
    }

    @Override
    public int compareTo(CriteriaSetId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
