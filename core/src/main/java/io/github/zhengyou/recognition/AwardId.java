package io.github.zhengyou.recognition;

import io.github.zhengyou.internal.Texts;

/**
 * The id of an award 奖项标识, unique within a plan. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters or unpaired surrogates, at most 128 characters
 * @since 0.1
 */
public record AwardId(String value) implements Comparable<AwardId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character or unpaired surrogate */
    public AwardId {
        Texts.id("award id", value);
    }

    /** The id of that text. */
    public static AwardId of(String value) {
        return new AwardId(value);
    }

    @Override
    public int compareTo(AwardId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
