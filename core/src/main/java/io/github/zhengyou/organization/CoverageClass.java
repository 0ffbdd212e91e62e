package io.github.zhengyou.organization;

import java.util.Set;

/**
 * Which organizations a unit has and lacks: the three classical cases, and no gap 覆盖情况分类.
 *
 * @since 0.1
 */
public enum CoverageClass {
    /** A Party organization, but no mass organization 有党组织无群团组织. */
    PARTY_ONLY("a"),
    /** A mass organization, but no Party organization 有群团组织无党组织. */
    MASS_ONLY("b"),
    /** Neither 党组织和群团组织均无. */
    NEITHER("c"),
    /** Both: no gap 均已建立. */
    BOTH("none");

    private final String code;

    CoverageClass(String code) {
        this.code = code;
    }

    /** The class of what has organizations of some lines. */
    static CoverageClass of(Set<Line> lines) {
        boolean party = lines.contains(Line.PARTY);
        boolean mass = lines.size() > (party ? 1 : 0);
        if (party) {
            return mass ? BOTH : PARTY_ONLY;
        }
        return mass ? MASS_ONLY : NEITHER;
    }

    /** The code, lower-kebab. */
    public String code() {
        return code;
    }
}
