package io.github.zhengyou.pledge;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a pledge 承诺标识, unique within its record. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters or unpaired surrogates, at most 128 characters
 * @since 0.1
 */
public record PledgeId(String value) implements Comparable<PledgeId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character or unpaired surrogate */
    public PledgeId {
        Texts.id("pledge id", value);
    }

    /** The id of that text. */
    public static PledgeId of(String value) {
        return new PledgeId(value);
    }

    @Override
    public int compareTo(PledgeId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
