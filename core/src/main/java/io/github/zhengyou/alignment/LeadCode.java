package io.github.zhengyou.alignment;

import io.github.zhengyou.internal.Texts;

/**
 * What one line leads another along in 带动方面, such as ideology or organization; the codes are those of the plan.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record LeadCode(String code) implements Comparable<LeadCode> {

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public LeadCode {
        Texts.code("lead code", code);
    }

    /** The lead code of that code. */
    public static LeadCode of(String code) {
        return new LeadCode(code);
    }

    @Override
    public int compareTo(LeadCode other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
