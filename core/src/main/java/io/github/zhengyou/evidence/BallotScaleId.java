package io.github.zhengyou.evidence;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a ballot scale 测评表标识.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record BallotScaleId(String code) implements Comparable<BallotScaleId> {

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public BallotScaleId {
        Texts.code("ballot scale id", code);
    }

    /** The ballot scale id of that code. */
    public static BallotScaleId of(String code) {
        return new BallotScaleId(code);
    }

    @Override
    public int compareTo(BallotScaleId other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
