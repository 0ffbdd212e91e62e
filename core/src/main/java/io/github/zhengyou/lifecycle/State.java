package io.github.zhengyou.lifecycle;

import io.github.zhengyou.internal.Texts;

/**
 * A state of a process 状态, such as {@code submitted}. Open: each process declares its own.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record State(String code) implements Comparable<State> {

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public State {
        Texts.code("state", code);
    }

    /** The state of that code. */
    public static State of(String code) {
        return new State(code);
    }

    @Override
    public int compareTo(State other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
