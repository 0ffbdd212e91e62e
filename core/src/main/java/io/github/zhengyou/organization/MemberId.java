package io.github.zhengyou.organization;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a member 成员标识; never a name or another personal datum. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters or unpaired surrogates, at most 128 characters
 * @since 0.1
 */
public record MemberId(String value) implements Comparable<MemberId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character or unpaired surrogate */
    public MemberId {
        Texts.id("member id", value);
    }

    /** The id of that text. */
    public static MemberId of(String value) {
        return new MemberId(value);
    }

    @Override
    public int compareTo(MemberId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
