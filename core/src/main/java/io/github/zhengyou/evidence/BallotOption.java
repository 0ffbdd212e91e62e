package io.github.zhengyou.evidence;

import io.github.zhengyou.internal.Texts;

/**
 * An option of a ballot 测评选项. The constants are well known; a campaign adds its own with {@link #of}.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record BallotOption(String code) implements Comparable<BallotOption> {

    /** Satisfied 满意. */
    public static final BallotOption SATISFIED = of("satisfied");

    /** Basically satisfied 基本满意. */
    public static final BallotOption BASICALLY_SATISFIED = of("basically-satisfied");

    /** Dissatisfied 不满意. */
    public static final BallotOption DISSATISFIED = of("dissatisfied");

    /** Does not know 不了解. */
    public static final BallotOption DO_NOT_KNOW = of("do-not-know");

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public BallotOption {
        Texts.code("ballot option", code);
    }

    /** The ballot option of that code. */
    public static BallotOption of(String code) {
        return new BallotOption(code);
    }

    @Override
    public int compareTo(BallotOption other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
