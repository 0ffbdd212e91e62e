package io.github.zhengyou.evidence;

import io.github.zhengyou.internal.Texts;

/**
 * A group of raters 评价主体. The constants are well known; a campaign adds its own with {@link #of}.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record RaterGroup(String code) implements Comparable<RaterGroup> {

    /** The subject itself 自评. */
    public static final RaterGroup SELF = of("self");

    /** Others of the same kind 互评. */
    public static final RaterGroup PEERS = of("peers");

    /** The leader who comments 领导点评. */
    public static final RaterGroup LEADER = of("leader");

    /** The next higher body 上级评价. */
    public static final RaterGroup HIGHER_LEVEL = of("higher-level");

    /** The masses 群众评议. */
    public static final RaterGroup MASSES = of("masses");

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public RaterGroup {
        Texts.code("rater group", code);
    }

    /** The rater group of that code. */
    public static RaterGroup of(String code) {
        return new RaterGroup(code);
    }

    @Override
    public int compareTo(RaterGroup other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
