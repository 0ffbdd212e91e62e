package io.github.zhengyou.evidence;

import io.github.zhengyou.internal.Texts;

/**
 * The id of an entry of a record 记录标识, unique within its record. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters or unpaired surrogates, at most 128 characters
 * @since 0.1
 */
public record EntryId(String value) implements Comparable<EntryId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character or unpaired surrogate */
    public EntryId {
        Texts.id("entry id", value);
    }

    /** The id of that text. */
    public static EntryId of(String value) {
        return new EntryId(value);
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
