package io.github.zhengyou.alignment;

import io.github.zhengyou.internal.Texts;

/**
 * The id of an alignment set 同步要求标识. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters or unpaired surrogates, at most 128 characters
 * @since 0.1
 */
public record AlignmentSetId(String value) implements Comparable<AlignmentSetId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character or unpaired surrogate */
    public AlignmentSetId {
        Texts.id("alignment set id", value);
    }

    /** The id of that text. */
    public static AlignmentSetId of(String value) {
        return new AlignmentSetId(value);
    }

    @Override
    public int compareTo(AlignmentSetId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
