package io.github.zhengyou.scoring;

import io.github.zhengyou.internal.Texts;

/**
 * Why a rating is what it is 原因代码. The constants are well known; a campaign adds its own with {@link #of}.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record ReasonCode(String code) implements Comparable<ReasonCode> {

    /** The evidence was rated as it stands. */
    public static final ReasonCode RATED = of("rated");

    /** There is no evidence at all. */
    public static final ReasonCode NO_EVIDENCE = of("no-evidence");

    /** A group of raters gave no evidence. */
    public static final ReasonCode MISSING_RATER_GROUP = of("missing-rater-group");

    /** No ballot was cast, or only abstentions. */
    public static final ReasonCode NO_VALID_BALLOT = of("no-valid-ballot");

    /** The evidence cannot be used; a finding says why. */
    public static final ReasonCode BAD_EVIDENCE = of("bad-evidence");

    /** A rater gave points below zero or above the maximum. */
    public static final ReasonCode OUT_OF_BOUNDS = of("out-of-bounds");

    /** A rater ended with an exception. */
    public static final ReasonCode RATER_FAILED = of("rater-failed");

    /** Every part was left out. */
    public static final ReasonCode NOTHING_RATED = of("nothing-rated");

    /** The organization does not stand in the tree; a finding says why. */
    public static final ReasonCode DETACHED = of("organization-detached");

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public ReasonCode {
        Texts.code("reason code", code);
    }

    /** The reason code of that code. */
    public static ReasonCode of(String code) {
        return new ReasonCode(code);
    }

    @Override
    public int compareTo(ReasonCode other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
