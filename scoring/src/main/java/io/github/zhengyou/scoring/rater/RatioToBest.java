package io.github.zhengyou.scoring.rater;

import io.github.zhengyou.scoring.PeerValues;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;

/** The value as a share of the best one of the peers, or, where the lowest is best, the best one as a share of it 比最优值得分. */
final class RatioToBest {

    private RatioToBest() {}

    static Rating rate(Points value, PeerValues peers, boolean highestIsBest, Points maximum) {
        Points best = highestIsBest
                ? peers.highest().orElse(value).max(value)
                : peers.lowest().orElse(value).min(value);
        Points lower = best.min(value);
        Points higher = best.max(value);
        if (lower.signum() < 0 || (highestIsBest && best.signum() == 0)) {
            return Unratable.NO_RATIO; // a share of nothing, or of less
        }
        return lower.equals(higher)
                ? Rating.of(maximum)
                : Rating.of(lower.times(maximum).dividedBy(higher));
    }
}
