package io.github.zhengyou.rectification;

import io.github.zhengyou.internal.Texts;

/**
 * Who found a problem 问题来源. The constants are well known; a campaign adds its own with {@link #of}.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record ProblemSource(String code) implements Comparable<ProblemSource> {

    /** The subject itself 自查. */
    public static final ProblemSource SELF = of("self");

    /** The masses 群众反映. */
    public static final ProblemSource MASSES = of("masses");

    /** The leader who commented 领导点评. */
    public static final ProblemSource LEADERS = of("leaders");

    /** A higher body, such as by inspection 上级检查. */
    public static final ProblemSource SUPERIOR = of("superior");

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public ProblemSource {
        Texts.code("problem source", code);
    }

    /** The problem source of that code. */
    public static ProblemSource of(String code) {
        return new ProblemSource(code);
    }

    @Override
    public int compareTo(ProblemSource other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
