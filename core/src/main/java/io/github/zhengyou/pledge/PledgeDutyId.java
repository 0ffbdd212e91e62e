package io.github.zhengyou.pledge;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a duty that a plan lays on its pledges, unique in the plan 承诺要求标识.
 *
 * @param value the id; not blank, no control characters or unpaired surrogates, at most 128 characters
 * @since 0.1
 */
public record PledgeDutyId(String value) implements Comparable<PledgeDutyId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character or unpaired surrogate */
    public PledgeDutyId {
        Texts.id("pledge duty id", value);
    }

    /** The id of that text. */
    public static PledgeDutyId of(String value) {
        return new PledgeDutyId(value);
    }

    @Override
    public int compareTo(PledgeDutyId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
