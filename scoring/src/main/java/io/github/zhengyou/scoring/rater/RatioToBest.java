package io.github.zhengyou.scoring.rater;

import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.PeerValues;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import java.util.Optional;

/** The value as a share of the best one of the peers, or, where the lowest is best, the best one as a share of it 比最优值得分. */
final class RatioToBest implements AmongPeers.Comparison {

    @Override
    public Rating rate(Points value, PeerValues peers, boolean highestIsBest, Points maximum) {
        Points best = best(value, peers, highestIsBest);
        Points lower = best.min(value);
        Points higher = best.max(value);
        if (lower.signum() < 0 || (highestIsBest && best.signum() == 0)) {
            return Unratable.NO_RATIO; // a share of nothing, or of less
        }
        return lower.equals(higher)
                ? Rating.of(maximum)
                : Rating.of(lower.times(maximum).dividedBy(higher));
    }

    private static Points best(Points value, PeerValues peers, boolean highestIsBest) {
        return highestIsBest
                ? peers.highest().orElse(value).max(value)
                : peers.lowest().orElse(value).min(value);
    }

    @Override
    public Optional<Formula> formula(Points value, PeerValues peers, boolean highestIsBest, Points maximum) {
        Points best = best(value, peers, highestIsBest);
        Formula of = Formula.of(maximum);
        return Optional.of(
                best.equals(value)
                        ? of
                        : Formula.of(best.min(value))
                                .dividedBy(Formula.of(best.max(value)))
                                .times(of));
    }
}
