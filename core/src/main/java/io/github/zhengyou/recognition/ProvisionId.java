package io.github.zhengyou.recognition;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a provision 条款标识, unique within an award. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters or unpaired surrogates, at most 128 characters
 * @since 0.1
 */
public record ProvisionId(String value) implements Comparable<ProvisionId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character or unpaired surrogate */
    public ProvisionId {
        Texts.id("provision id", value);
    }

    /** The id of that text. */
    public static ProvisionId of(String value) {
        return new ProvisionId(value);
    }

    @Override
    public int compareTo(ProvisionId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
