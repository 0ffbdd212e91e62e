package io.github.zhengyou.scoring;

import io.github.zhengyou.internal.Texts;

/**
 * The code of a grade 等级代码.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record GradeCode(String code) implements Comparable<GradeCode> {

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public GradeCode {
        Texts.code("grade code", code);
    }

    /** The grade code of that code. */
    public static GradeCode of(String code) {
        return new GradeCode(code);
    }

    @Override
    public int compareTo(GradeCode other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
