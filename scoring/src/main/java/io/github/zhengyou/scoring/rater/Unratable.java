package io.github.zhengyou.scoring.rater;

import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;

/** What the standard raters say where they cannot rate. */
final class Unratable {

    static final Rating NO_EVIDENCE = Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.NO_EVIDENCE);
    static final Rating NOTHING_DUE = Rating.unrated(ResultKind.NOT_APPLICABLE, ReasonCode.NOTHING_DUE);
    static final Rating NO_VALID_BALLOT = unknown(ReasonCode.NO_VALID_BALLOT);
    static final Rating NO_BAND = unknown(ReasonCode.NO_BAND);
    static final Rating NO_PEERS = unknown(ReasonCode.NO_PEERS);
    static final Rating NO_RATIO = unknown(ReasonCode.NO_RATIO);
    static final Rating SEVERAL_VALUES = unknown(ReasonCode.SEVERAL_VALUES);
    static final Rating LAST_UNDECIDED = unknown(ReasonCode.LAST_UNDECIDED);
    static final Rating MIXED_UNITS = unknown(ReasonCode.MIXED_UNITS);
    static final Rating NOT_LISTED = unknown(ReasonCode.NOT_LISTED);
    static final Rating BAD_EVIDENCE = Rating.unrated(ResultKind.ERROR, ReasonCode.BAD_EVIDENCE);
    static final Rating OUT_OF_BOUNDS = Rating.unrated(ResultKind.ERROR, ReasonCode.OUT_OF_BOUNDS);

    private Unratable() {}

    private static Rating unknown(ReasonCode reason) {
        return Rating.unrated(ResultKind.UNKNOWN, reason);
    }
}
