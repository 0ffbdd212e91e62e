package io.github.zhengyou.organization;

import io.github.zhengyou.internal.Texts;

/**
 * A line of organizations 组织线. The constants are well known; a campaign adds its own with {@link #of}.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record Line(String code) implements Comparable<Line> {

    /** Party organizations 党组织. */
    public static final Line PARTY = of("party");

    /** Trade unions 工会. */
    public static final Line TRADE_UNION = of("trade-union");

    /** The Communist Youth League 共青团. */
    public static final Line YOUTH_LEAGUE = of("youth-league");

    /** The Women's Federation 妇联. */
    public static final Line WOMENS_FEDERATION = of("womens-federation");

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public Line {
        Texts.code("line", code);
    }

    /** The line of that code. */
    public static Line of(String code) {
        return new Line(code);
    }

    @Override
    public int compareTo(Line other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
