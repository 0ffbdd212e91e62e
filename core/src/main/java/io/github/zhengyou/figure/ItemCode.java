package io.github.zhengyou.figure;

import io.github.zhengyou.internal.Texts;

/**
 * What an entry of a list stands for, such as {@code school}; entries of one code are the same thing 条目代码.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record ItemCode(String code) implements Comparable<ItemCode> {

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public ItemCode {
        Texts.code("item code", code);
    }

    /** The item code of that code. */
    public static ItemCode of(String code) {
        return new ItemCode(code);
    }

    @Override
    public int compareTo(ItemCode other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
