package io.github.zhengyou.scoring.model;

import io.github.zhengyou.rule.Source;
import io.github.zhengyou.scoring.Points;

/**
 * The rating of a process attribute by how far it is achieved 过程属性评级: not, partially, largely or fully, the middle ones in halves.
 * The bounds of N, P, L and F are public; those of the halves were not verified against the text of the standard.
 */
enum AttributeRating {
    /** Not achieved: 0 to 15 %. */
    N(0),
    /** Partially achieved, lower half: above 15 to 32.5 %. */
    P_MINUS(150),
    /** Partially achieved, upper half: above 32.5 to 50 %. */
    P_PLUS(325),
    /** Largely achieved, lower half: above 50 to 67.5 %. */
    L_MINUS(500),
    /** Largely achieved, upper half: above 67.5 to 85 %. */
    L_PLUS(675),
    /** Fully achieved: above 85 %. */
    F(850);

    /** Where the bounds come from. */
    static final Source SOURCE =
            Source.of("ISO/IEC 33020, Process measurement framework for assessment of process capability");

    private final int abovePerMille;

    AttributeRating(int perMille) {
        this.abovePerMille = perMille;
    }

    /** The rating of a share; one of zero or less is not achieved. */
    static AttributeRating of(Points share) {
        AttributeRating rating = N;
        for (AttributeRating next : values()) {
            if (share.compareTo(Points.of(next.abovePerMille, 1000)) > 0) {
                rating = next;
            }
        }
        return rating;
    }

    /** Whether it is this rating or a better one. */
    boolean reaches(AttributeRating other) {
        return compareTo(other) >= 0;
    }
}
