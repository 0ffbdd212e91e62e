package io.github.zhengyou.pledge;

import io.github.zhengyou.internal.Texts;

/**
 * The id of an item of a pledge 承诺事项标识, unique within its pledge. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters or unpaired surrogates, at most 128 characters
 * @since 0.1
 */
public record PledgeItemId(String value) implements Comparable<PledgeItemId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character or unpaired surrogate */
    public PledgeItemId {
        Texts.id("pledge item id", value);
    }

    /** The id of that text. */
    public static PledgeItemId of(String value) {
        return new PledgeItemId(value);
    }

    @Override
    public int compareTo(PledgeItemId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
