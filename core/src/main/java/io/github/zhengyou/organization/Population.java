package io.github.zhengyou.organization;

import io.github.zhengyou.internal.Texts;
import java.util.Map;
import java.util.Optional;

/**
 * A population of persons that is counted by heads 人群. The constants are well known; a campaign adds its own with
 * {@link #of}.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record Population(String code) implements Comparable<Population> {

    /** Party members, formal and probationary 党员. */
    public static final Population PARTY_MEMBERS = of("party-members");

    /** Formal Party members, those who vote 正式党员. */
    public static final Population FORMAL_PARTY_MEMBERS = of("formal-party-members");

    /** Youth League members 团员. */
    public static final Population LEAGUE_MEMBERS = of("league-members");

    /** Trade union members 工会会员. */
    public static final Population UNION_MEMBERS = of("union-members");

    /** Women among the trade union members 女会员. */
    public static final Population WOMEN_UNION_MEMBERS = of("women-union-members");

    /** Employees 职工. */
    public static final Population EMPLOYEES = of("employees");

    /** Residents 居民. */
    public static final Population RESIDENTS = of("residents");

    private static final Map<Population, Line> LINES = Map.of(
            PARTY_MEMBERS, Line.PARTY,
            FORMAL_PARTY_MEMBERS, Line.PARTY,
            LEAGUE_MEMBERS, Line.YOUTH_LEAGUE,
            UNION_MEMBERS, Line.TRADE_UNION,
            WOMEN_UNION_MEMBERS, Line.TRADE_UNION);

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public Population {
        Texts.code("population", code);
    }

    /** The population of that code. */
    public static Population of(String code) {
        return new Population(code);
    }

    /** The line whose members they are; empty where they are members of none, and for a campaign's own, of which it is not known. */
    public Optional<Line> line() {
        return Optional.ofNullable(LINES.get(this));
    }

    @Override
    public int compareTo(Population other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
