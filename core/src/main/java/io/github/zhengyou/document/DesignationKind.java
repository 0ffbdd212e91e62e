package io.github.zhengyou.document;

import io.github.zhengyou.internal.Texts;

/**
 * What kind of thing is called by names 称谓对象类别. The constants are well known; a campaign adds its own with {@link #of}.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record DesignationKind(String code) implements Comparable<DesignationKind> {

    /** An organization or unit 单位. */
    public static final DesignationKind UNIT = of("unit");

    /** An award 荣誉称号. */
    public static final DesignationKind AWARD = of("award");

    /** A superior authority 上级. */
    public static final DesignationKind AUTHORITY = of("authority");

    /** A campaign 活动. */
    public static final DesignationKind CAMPAIGN = of("campaign");

    /** A stage 阶段. */
    public static final DesignationKind STAGE = of("stage");

    /** A slogan or label 口号、提法. */
    public static final DesignationKind SLOGAN = of("slogan");

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public DesignationKind {
        Texts.code("designation kind", code);
    }

    /** The designation kind of that code. */
    public static DesignationKind of(String code) {
        return new DesignationKind(code);
    }

    @Override
    public int compareTo(DesignationKind other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
