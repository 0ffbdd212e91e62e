package io.github.zhengyou.criteria;

import io.github.zhengyou.internal.Texts;

/**
 * The code of a criterion, unique within its set 标准项代码.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record CriterionCode(String code) implements Comparable<CriterionCode> {

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public CriterionCode {
        Texts.code("criterion code", code);
    }

    /** The criterion code of that code. */
    public static CriterionCode of(String code) {
        return new CriterionCode(code);
    }

    @Override
    public int compareTo(CriterionCode other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
