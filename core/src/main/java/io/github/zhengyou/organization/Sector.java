package io.github.zhengyou.organization;

import io.github.zhengyou.internal.Texts;

/**
 * A sector in which an organization or unit works 领域. The constants are well known; a campaign adds its own with {@link #of}.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record Sector(String code) implements Comparable<Sector> {

    /** Rural 农村. */
    public static final Sector RURAL = of("rural");

    /** Subdistrict and community 街道社区. */
    public static final Sector COMMUNITY = of("community");

    /** Organs and public institutions 机关事业单位. */
    public static final Sector ORGANS_AND_INSTITUTIONS = of("organs-and-institutions");

    /** Schools 学校. */
    public static final Sector SCHOOL = of("school");

    /** Hospitals 医院. */
    public static final Sector HOSPITAL = of("hospital");

    /** Non-public enterprises and new social organizations 非公企业和新社会组织. */
    public static final Sector TWO_NEW = of("two-new");

    /** Organs of Party and state 机关. */
    public static final Sector ORGAN = of("organ");

    /** Public institutions 事业单位. */
    public static final Sector PUBLIC_INSTITUTION = of("public-institution");

    /** Enterprises 企业. */
    public static final Sector ENTERPRISE = of("enterprise");

    /** State-owned enterprises 国有企业. */
    public static final Sector STATE_OWNED_ENTERPRISE = of("state-owned-enterprise");

    /** Non-public enterprises 非公有制企业. */
    public static final Sector NON_PUBLIC_ENTERPRISE = of("non-public-enterprise");

    /** Social organizations 社会组织. */
    public static final Sector SOCIAL_ORGANIZATION = of("social-organization");

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public Sector {
        Texts.code("sector", code);
    }

    /** The sector of that code. */
    public static Sector of(String code) {
        return new Sector(code);
    }

    @Override
    public int compareTo(Sector other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
