package io.github.zhengyou.organization;

import io.github.zhengyou.internal.Texts;

/**
 * A post in a body 职务. The constants are well known; a campaign adds its own with {@link #of}.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record Post(String code) implements Comparable<Post> {

    /** The head, as of a leading group 组长. */
    public static final Post HEAD = of("head");

    /** A deputy head 副组长. */
    public static final Post DEPUTY_HEAD = of("deputy-head");

    /** The director, as of an office 主任. */
    public static final Post DIRECTOR = of("director");

    /** A deputy director 副主任. */
    public static final Post DEPUTY_DIRECTOR = of("deputy-director");

    /** A secretary 书记. */
    public static final Post SECRETARY = of("secretary");

    /** A deputy secretary 副书记. */
    public static final Post DEPUTY_SECRETARY = of("deputy-secretary");

    /** The committee member for organization 组织委员. */
    public static final Post ORGANIZATION_MEMBER = of("organization-member");

    /** The committee member for publicity 宣传委员. */
    public static final Post PUBLICITY_MEMBER = of("publicity-member");

    /** The committee member for discipline 纪检委员. */
    public static final Post DISCIPLINE_MEMBER = of("discipline-member");

    /** An ordinary member 成员. */
    public static final Post MEMBER = of("member");

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public Post {
        Texts.code("post", code);
    }

    /** The post of that code. */
    public static Post of(String code) {
        return new Post(code);
    }

    @Override
    public int compareTo(Post other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
