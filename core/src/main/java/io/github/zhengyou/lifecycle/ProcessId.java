package io.github.zhengyou.lifecycle;

import io.github.zhengyou.internal.Texts;
import java.util.regex.Pattern;

/**
 * The id of a process and its version 流程标识, such as {@code my-place@1}: a changed process is another version.
 *
 * @param value a lower-kebab name, {@code @}, and a whole number from 1
 * @since 0.1
 */
public record ProcessId(String value) implements Comparable<ProcessId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*@[1-9][0-9]*");

    /** @throws IllegalArgumentException if the value has another form or is over-long */
    public ProcessId {
        Texts.id("process id", value);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "process id must be a lower-kebab name, '@' and a version, such as 'my-place@1', got '" + value
                            + "'");
        }
    }

    /** The id of that text. */
    public static ProcessId of(String value) {
        return new ProcessId(value);
    }

    @Override
    public int compareTo(ProcessId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
