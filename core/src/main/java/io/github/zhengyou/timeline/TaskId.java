package io.github.zhengyou.timeline;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a required task 任务标识. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters or unpaired surrogates, at most 128 characters
 * @since 0.1
 */
public record TaskId(String value) implements Comparable<TaskId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character or unpaired surrogate */
    public TaskId {
        Texts.id("task id", value);
    }

    /** The id of that text. */
    public static TaskId of(String value) {
        return new TaskId(value);
    }

    @Override
    public int compareTo(TaskId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
