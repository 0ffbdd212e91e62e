package io.github.zhengyou.organization;

import io.github.zhengyou.internal.Texts;

/**
 * A way of grouping organizations that a campaign uses beside the sector, such as the routes of a cluster 分类方式.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record Classification(String code) implements Comparable<Classification> {

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public Classification {
        Texts.code("classification", code);
    }

    /** The classification of that code. */
    public static Classification of(String code) {
        return new Classification(code);
    }

    @Override
    public int compareTo(Classification other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
