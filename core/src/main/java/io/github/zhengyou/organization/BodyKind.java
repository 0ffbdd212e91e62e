package io.github.zhengyou.organization;

import io.github.zhengyou.internal.Texts;

/**
 * What a body is that is set up beside the organizations 机构类别. The constants are well known; a campaign adds its own
 * with {@link #of}.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record BodyKind(String code) implements Comparable<BodyKind> {

    /** A leading group 领导小组. */
    public static final BodyKind LEADING_GROUP = of("leading-group");

    /** An office, as of a leading group 办公室. */
    public static final BodyKind OFFICE = of("office");

    /** A joint conference 联席会议. */
    public static final BodyKind JOINT_CONFERENCE = of("joint-conference");

    /** A working group 工作组. */
    public static final BodyKind WORKING_GROUP = of("working-group");

    /** A team that guides and inspects 指导检查组. */
    public static final BodyKind GUIDANCE_TEAM = of("guidance-team");

    /** A leadership team, of a unit 领导班子. */
    public static final BodyKind LEADERSHIP_TEAM = of("leadership-team");

    /** The committee of a branch 支部委员会. */
    public static final BodyKind BRANCH_COMMITTEE = of("branch-committee");

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public BodyKind {
        Texts.code("body kind", code);
    }

    /** The body kind of that code. */
    public static BodyKind of(String code) {
        return new BodyKind(code);
    }

    @Override
    public int compareTo(BodyKind other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
