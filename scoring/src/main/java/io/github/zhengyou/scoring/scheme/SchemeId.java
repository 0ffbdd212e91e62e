package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a scoring scheme 评分方案标识. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters, at most 128 characters
 * @since 0.1
 */
public record SchemeId(String value) implements Comparable<SchemeId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character */
    public SchemeId {
        Texts.id("scheme id", value);
    }

    /** The id of that text. */
    public static SchemeId of(String value) {
        return new SchemeId(value);
    }

    @Override
    public int compareTo(SchemeId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
