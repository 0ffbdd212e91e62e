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

    /** A rater or model gave points outside the bounds of its indicator. */
    public static final ReasonCode OUT_OF_BOUNDS = of("out-of-bounds");

    /** A rater ended with an exception. */
    public static final ReasonCode RATER_FAILED = of("rater-failed");

    /** A group of raters has fewer judgements than the scheme asks for. */
    public static final ReasonCode TOO_FEW_RATERS = of("too-few-raters");

    /** A ballot was cast by fewer of the electorate than the scheme asks for. */
    public static final ReasonCode TURNOUT_TOO_LOW = of("turnout-too-low");

    /** The scheme says that it does not apply to subjects of this kind. */
    public static final ReasonCode NOT_FOR_THIS_KIND = of("not-for-this-kind");

    /** The scheme exempts subjects of this kind. */
    public static final ReasonCode EXEMPT_KIND = of("exempt-kind");

    /** Whether the scheme applies depends on the organization, which was not given. */
    public static final ReasonCode ORGANIZATION_NOT_GIVEN = of("organization-not-given");

    /** A standard does not say what comes out, such as a mean over no weight. */
    public static final ReasonCode INDETERMINATE = of("indeterminate");

    /** The weights of a geometric mean have no small whole numbers in their proportion. */
    public static final ReasonCode WEIGHTS_TOO_FINE = of("weights-too-fine");

    /** There is nothing to take a share of, such as an activity to which nobody was due. */
    public static final ReasonCode NOTHING_DUE = of("nothing-due");

    /** Nothing was measured in the peer group that the subject could be compared with. */
    public static final ReasonCode NO_PEERS = of("no-peers");

    /** There is no ratio to the best value, as that is zero or a value lies below zero. */
    public static final ReasonCode NO_RATIO = of("no-ratio");

    /** The value is on none of the levels or bands of the scheme. */
    public static final ReasonCode NO_BAND = of("no-band");

    /** There is more than one value, and the scheme does not say how they become one. */
    public static final ReasonCode SEVERAL_VALUES = of("several-values");

    /** The last value counts, and the entries of the last day do not agree on it. */
    public static final ReasonCode LAST_UNDECIDED = of("last-undecided");

    /** Measurements are in different units, or in another one than the scheme asks for. */
    public static final ReasonCode MIXED_UNITS = of("mixed-units");

    /** An entry is of a kind or level of which the scheme does not say what it is worth. */
    public static final ReasonCode NOT_LISTED = of("not-listed");

    /** A veto set the points to zero. */
    public static final ReasonCode VETOED = of("vetoed");

    /** A model ended with an exception. */
    public static final ReasonCode MODEL_FAILED = of("model-failed");

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
