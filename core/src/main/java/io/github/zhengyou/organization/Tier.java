package io.github.zhengyou.organization;

import io.github.zhengyou.internal.Texts;

/**
 * What kind of body an organization is within its line 组织形式. The constants are well known; a campaign adds its own with {@link #of}.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record Tier(String code) implements Comparable<Tier> {

    /** A group of members 小组. */
    public static final Tier GROUP = of("group");

    /** A branch 支部. */
    public static final Tier BRANCH = of("branch");

    /** A general branch 总支. */
    public static final Tier GENERAL_BRANCH = of("general-branch");

    /** A committee 委员会. */
    public static final Tier COMMITTEE = of("committee");

    /** A working committee, an agency of a higher committee 工作委员会. */
    public static final Tier WORKING_COMMITTEE = of("working-committee");

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public Tier {
        Texts.code("tier", code);
    }

    /** The tier of that code. */
    public static Tier of(String code) {
        return new Tier(code);
    }

    @Override
    public int compareTo(Tier other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
