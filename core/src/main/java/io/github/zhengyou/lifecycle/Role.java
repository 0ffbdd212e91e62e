package io.github.zhengyou.lifecycle;

import io.github.zhengyou.internal.Texts;

/**
 * In what role somebody acts in a process 角色. The constants are well known; a campaign adds its own with {@link #of}.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record Role(String code) implements Comparable<Role> {

    /** Who pledges 承诺人. */
    public static final Role PLEDGER = of("pledger");

    /** Who reviews, such as the branch or the next higher organization 审核方. */
    public static final Role REVIEWER = of("reviewer");

    /** Who supervises 督办方. */
    public static final Role SUPERVISOR = of("supervisor");

    /** The masses 群众. */
    public static final Role MASSES = of("masses");

    /** The leader who comments 点评领导. */
    public static final Role LEADER = of("leader");

    /** The secretary of the branch or committee 书记. */
    public static final Role SECRETARY = of("secretary");

    /** The deputy secretary 副书记. */
    public static final Role DEPUTY_SECRETARY = of("deputy-secretary");

    /** The branch 党支部. */
    public static final Role BRANCH = of("branch");

    /** The meeting of the members 党员大会. */
    public static final Role MEMBER_MEETING = of("member-meeting");

    /** The Party committee 党委. */
    public static final Role PARTY_COMMITTEE = of("party-committee");

    /** A mass organization 群团组织. */
    public static final Role MASS_ORGANIZATION = of("mass-organization");

    /** The next higher organization 上级组织. */
    public static final Role SUPERIOR = of("superior");

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public Role {
        Texts.code("role", code);
    }

    /** The role of that code. */
    public static Role of(String code) {
        return new Role(code);
    }

    @Override
    public int compareTo(Role other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
