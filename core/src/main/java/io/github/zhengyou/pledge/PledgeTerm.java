package io.github.zhengyou.pledge;

import io.github.zhengyou.internal.Texts;

/**
 * For how long a pledge is made 承诺期限. The constants are well known; a campaign adds its own with {@link #of}.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record PledgeTerm(String code) implements Comparable<PledgeTerm> {

    /** Long-term 长期承诺. */
    public static final PledgeTerm LONG_TERM = of("long-term");

    /** For the year 年度承诺. */
    public static final PledgeTerm ANNUAL = of("annual");

    /** Immediate, such as in a drought 即时承诺. */
    public static final PledgeTerm IMMEDIATE = of("immediate");

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public PledgeTerm {
        Texts.code("pledge term", code);
    }

    /** The pledge term of that code. */
    public static PledgeTerm of(String code) {
        return new PledgeTerm(code);
    }

    @Override
    public int compareTo(PledgeTerm other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
