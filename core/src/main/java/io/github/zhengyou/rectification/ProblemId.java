package io.github.zhengyou.rectification;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a problem, unique in its record 问题标识. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters or unpaired surrogates, at most 128 characters
 * @since 0.1
 */
public record ProblemId(String value) implements Comparable<ProblemId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character or unpaired surrogate */
    public ProblemId {
        Texts.id("problem id", value);
    }

    /** The id of that text. */
    public static ProblemId of(String value) {
        return new ProblemId(value);
    }

    @Override
    public int compareTo(ProblemId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
