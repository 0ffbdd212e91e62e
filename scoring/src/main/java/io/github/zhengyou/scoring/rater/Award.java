package io.github.zhengyou.scoring.rater;

import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;

/** The points that a scheme gives for a level or band, and why. */
record Award(Points points, ReasonCode reason) {

    /** Reads {@code points} and, where given, {@code reason}. */
    static Award from(Parameters parameters) {
        return new Award(
                parameters.points("points"),
                parameters.has("reason") ? parameters.code("reason", ReasonCode::of) : ReasonCode.RATED);
    }

    Rating rating() {
        return new Rating.Rated(points, reason);
    }
}
