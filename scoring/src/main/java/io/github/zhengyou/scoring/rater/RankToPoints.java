package io.github.zhengyou.scoring.rater;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.PeerValues;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The points of the place that a value takes among the peers 按名次赋分. Equal values get equal points. */
final class RankToPoints implements AmongPeers.Comparison {

    /** Which place equal values take. */
    private enum Ties {
        COMPETITION, // the best of theirs: 1, 2, 2, 4
        MODIFIED, // the last of theirs: 1, 3, 3, 4
        DENSE, // the next one, however many share one before: 1, 2, 2, 3
        FRACTIONAL // all of theirs, whose points they share equally
    }

    private final ImmutableList<Points> points;
    private final Points otherwise;
    private final Ties ties;

    RankToPoints(Parameters parameters) {
        this.points = ImmutableList.copyOf(parameters.manyPoints("points"));
        if (points.isEmpty()) {
            throw parameters.refuseByCode("points", "some-places");
        }
        if (!Comparators.isInOrder(points, Comparator.reverseOrder())) {
            throw parameters.refuseByCode("points", "not-rising");
        }
        this.otherwise = parameters.points("otherwise", Decimal.ZERO);
        Points last = points.get(points.size() - 1);
        if (otherwise.compareTo(last) > 0) {
            throw parameters.refuseByCode("otherwise", "at-most-last-place", last);
        }
        this.ties = parameters.choice("ties", Ties.COMPETITION);
    }

    @Override
    public Rating rate(Points value, PeerValues peers, boolean highestIsBest, Points maximum) {
        long better = highestIsBest ? peers.above(value) : peers.below(value);
        long equal = Math.max(1, peers.counts().getOrDefault(value, 1L));
        Points given = switch (ties) {
            case COMPETITION -> ofPlace(better);
            case MODIFIED -> ofPlace(better + equal - 1);
            case DENSE -> ofPlace(highestIsBest ? peers.valuesAbove(value) : peers.valuesBelow(value));
            case FRACTIONAL -> ofPlaces(better, equal);
        };
        return Rating.of(given);
    }

    /** The points of a place, counted from zero. */
    private Points ofPlace(long place) {
        return place < points.size() ? points.get((int) place) : otherwise;
    }

    /** The mean of the points of some places from one on, counted from zero. */
    private Points ofPlaces(long from, long count) {
        Points sum = Points.ZERO;
        long listed = Math.max(0, Math.min(count, points.size() - from));
        for (long place = from; place < from + listed; place++) {
            sum = sum.plus(ofPlace(place));
        }
        return sum.plus(otherwise.times(Points.of(count - listed))).dividedBy(Points.of(count));
    }

    /** The places that it takes say it; only the mean of several is a formula. */
    @Override
    public Optional<Formula> formula(Points value, PeerValues peers, boolean highestIsBest, Points maximum) {
        long equal = peers.counts().getOrDefault(value, 1L);
        if (ties != Ties.FRACTIONAL || equal == 1) {
            return Optional.empty();
        }
        long better = highestIsBest ? peers.above(value) : peers.below(value);
        List<Formula> terms = new ArrayList<>();
        long end = Math.min(better + equal, points.size());
        for (long place = better; place < end; place++) {
            terms.add(Formula.of(ofPlace(place)));
        }
        if (terms.size() < equal) {
            terms.add(Formula.of(equal - terms.size()).times(Formula.of(otherwise)));
        }
        return Optional.of(Formula.sum(terms).dividedBy(Formula.of(equal)));
    }
}
