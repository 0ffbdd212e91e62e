package io.github.zhengyou.organization;

import io.github.zhengyou.internal.Texts;

/**
 * The id of something that a plan asks of its organizations: a duty, a body, a rule of coverage or establishment; unique
 * among all of them 要求标识.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record RequirementId(String code) implements Comparable<RequirementId> {

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public RequirementId {
        Texts.code("requirement id", code);
    }

    /** The requirement id of that code. */
    public static RequirementId of(String code) {
        return new RequirementId(code);
    }

    @Override
    public int compareTo(RequirementId other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
