package io.github.zhengyou.scoring.rater;

import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;

/** The points that a scheme gives for a level or band, zero or more, and why. */
record Award(Points points, ReasonCode reason) {

    /** Reads {@code points} and, where given, {@code reason}. */
    static Award from(Parameters parameters) {
        return new Award(
                Numbers.zeroOrMore(parameters, "points"),
                parameters.has("reason") ? Numbers.code(parameters, "reason", ReasonCode::of) : ReasonCode.RATED);
    }

    Rating rate(CriterionEvidence evidence) {
        return points.compareTo(evidence.maximum()) > 0 ? Unratable.OUT_OF_BOUNDS : new Rating.Rated(points, reason);
    }
}
