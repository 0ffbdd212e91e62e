package io.github.zhengyou.scoring.rater;

import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import java.util.Collection;
import java.util.Comparator;

/** The points that a scheme gives for a level or band, zero or more, and why. */
record Award(Points points, ReasonCode reason) {

    /** Reads {@code points} and, where given, {@code reason}. */
    static Award from(Parameters parameters) {
        return new Award(
                Numbers.zeroOrMore(parameters, "points"),
                parameters.has("reason") ? Numbers.code(parameters, "reason", ReasonCode::of) : ReasonCode.RATED);
    }

    /** The most points of some awards, of which there is at least one. */
    static Points most(Collection<Award> awards) {
        return awards.stream().map(Award::points).max(Comparator.naturalOrder()).orElseThrow();
    }

    Rating rating() {
        return new Rating.Rated(points, reason);
    }
}
