package io.github.zhengyou.lifecycle;

import io.github.zhengyou.internal.Texts;

/**
 * What moves a process from one state to another 动作, such as {@code review}. Open: each process declares its own.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record Action(String code) implements Comparable<Action> {

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public Action {
        Texts.code("action", code);
    }

    /** The action of that code. */
    public static Action of(String code) {
        return new Action(code);
    }

    @Override
    public int compareTo(Action other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
