package io.github.zhengyou.organization;

import io.github.zhengyou.internal.Texts;

/**
 * An administrative level 行政层级. The constants are well known; a campaign adds its own with {@link #of}.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record Level(String code) implements Comparable<Level> {

    /** Village and community 村、社区. */
    public static final Level VILLAGE = of("village");

    /** Township, town and subdistrict 乡镇、街道. */
    public static final Level TOWNSHIP = of("township");

    /** County and district 县、区. */
    public static final Level COUNTY = of("county");

    /** Prefecture-level city 地级市. */
    public static final Level PREFECTURE = of("prefecture");

    /** Province 省. */
    public static final Level PROVINCE = of("province");

    /** The country 国家. */
    public static final Level NATIONAL = of("national");

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public Level {
        Texts.code("level", code);
    }

    /** The level of that code. */
    public static Level of(String code) {
        return new Level(code);
    }

    @Override
    public int compareTo(Level other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
