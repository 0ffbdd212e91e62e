package io.github.zhengyou.recognition;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a pool 候选对象库标识, unique within a plan. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters or unpaired surrogates, at most 128 characters
 * @since 0.1
 */
public record PoolId(String value) implements Comparable<PoolId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character or unpaired surrogate */
    public PoolId {
        Texts.id("pool id", value);
    }

    /** The id of that text. */
    public static PoolId of(String value) {
        return new PoolId(value);
    }

    @Override
    public int compareTo(PoolId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
