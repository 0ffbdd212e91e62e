package io.github.zhengyou.pledge;

import io.github.zhengyou.internal.Texts;

/**
 * What kind of subject pledges 承诺主体类别. The constants are well known; a campaign adds its own with {@link #of}.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record PledgerKind(String code) implements Comparable<PledgerKind> {

    /** An organization, which pledges as a whole 组织. */
    public static final PledgerKind ORGANIZATION = of("organization");

    /** A cadre 干部. */
    public static final PledgerKind CADRE = of("cadre");

    /** A member 党员. */
    public static final PledgerKind MEMBER = of("member");

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public PledgerKind {
        Texts.code("pledger kind", code);
    }

    /** The pledger kind of that code. */
    public static PledgerKind of(String code) {
        return new PledgerKind(code);
    }

    @Override
    public int compareTo(PledgerKind other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
