package io.github.zhengyou.criteria;

import io.github.zhengyou.internal.Texts;

/**
 * What kind of subject a criterion is asked of 评价对象类别. The constants are well known; a campaign adds its own with {@link #of}.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record SubjectKind(String code) implements Comparable<SubjectKind> {

    /** A Party organization 党组织. */
    public static final SubjectKind PARTY_ORGANIZATION = of("party-organization");

    /** A Party member 党员. */
    public static final SubjectKind PARTY_MEMBER = of("party-member");

    /** A mass organization 群团组织. */
    public static final SubjectKind MASS_ORGANIZATION = of("mass-organization");

    /** A leadership team 领导班子. */
    public static final SubjectKind LEADERSHIP_TEAM = of("leadership-team");

    /** A Youth League organization 团组织. */
    public static final SubjectKind LEAGUE_ORGANIZATION = of("league-organization");

    /** A Youth League member 团员. */
    public static final SubjectKind LEAGUE_MEMBER = of("league-member");

    /** A trade-union organization 工会组织. */
    public static final SubjectKind TRADE_UNION_ORGANIZATION = of("trade-union-organization");

    /** A trade-union member 工会会员. */
    public static final SubjectKind TRADE_UNION_MEMBER = of("trade-union-member");

    /** A women's organization 妇女组织. */
    public static final SubjectKind WOMENS_ORGANIZATION = of("womens-organization");

    /** A member of a mass organization 群团组织成员. */
    public static final SubjectKind MASS_ORGANIZATION_MEMBER = of("mass-organization-member");

    /** A window unit that serves the public 窗口单位. */
    public static final SubjectKind WINDOW_UNIT = of("window-unit");

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public SubjectKind {
        Texts.code("subject kind", code);
    }

    /** The subject kind of that code. */
    public static SubjectKind of(String code) {
        return new SubjectKind(code);
    }

    @Override
    public int compareTo(SubjectKind other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
