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

    /** A federation of trade unions, above the primary ones 总工会. */
    public static final Tier FEDERATION_OF_TRADE_UNIONS = of("federation-of-trade-unions");

    /** A primary trade union 基层工会. */
    public static final Tier PRIMARY_TRADE_UNION = of("primary-trade-union");

    /** The committee of women workers of a trade union 女职工委员会. */
    public static final Tier WOMEN_WORKERS_COMMITTEE = of("women-workers-committee");

    /** A women's federation 妇女联合会. */
    public static final Tier WOMENS_FEDERATION = of("womens-federation");

    /** A women's committee, as in organs and institutions 妇女委员会. */
    public static final Tier WOMENS_COMMITTEE = of("womens-committee");

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
