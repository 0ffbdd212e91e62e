package io.github.zhengyou.timeline;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a stage or a dated event 阶段标识. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters or unpaired surrogates, at most 128 characters
 * @since 0.1
 */
public record StageId(String value) implements Comparable<StageId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character or unpaired surrogate */
    public StageId {
        Texts.id("stage id", value);
    }

    /** The id of that text. */
    public static StageId of(String value) {
        return new StageId(value);
    }

    @Override
    public int compareTo(StageId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
