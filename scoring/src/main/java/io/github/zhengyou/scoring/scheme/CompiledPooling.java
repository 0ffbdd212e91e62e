package io.github.zhengyou.scoring.scheme;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.evidence.BallotOption;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import java.util.List;
import java.util.Map;

/** How the usable evidence of one group on one criterion becomes a rating, exactly and in any order. */
sealed interface CompiledPooling {

    /** Whether it can use the shape of an entry. */
    boolean takesShape(Appraisal evidence);

    /** Whether it can use an entry that is sound in itself. */
    boolean takes(Appraisal evidence);

    /** The rating, from 0 to the maximum; the evidence is not empty, and all of it can be used. */
    Rating pool(List<Appraisal> evidence, Points maximum);

    /** The mean of points ÷ maximum over the judgements. */
    record OfMean() implements CompiledPooling {
        @Override
        public boolean takesShape(Appraisal evidence) {
            return evidence instanceof Judgement;
        }

        @Override
        public boolean takes(Appraisal evidence) {
            return takesShape(evidence);
        }

        @Override
        public Rating pool(List<Appraisal> evidence, Points maximum) {
            Points sum = Points.ZERO;
            for (Appraisal entry : evidence) {
                Judgement judgement = (Judgement) entry;
                sum = sum.plus(Points.from(judgement.points()).dividedBy(Points.from(judgement.maximum())));
            }
            return Rating.of(sum.times(maximum).dividedBy(Points.of(evidence.size())));
        }
    }

    /**
     * The mean worth of the valid ballots of all tallies together.
     *
     * @param scale the scale
     * @param options its options
     * @param worth the worth ÷ maximum of each option that has points
     */
    record OfBallots(BallotScale scale, ImmutableSet<BallotOption> options, ImmutableMap<BallotOption, Points> worth)
            implements CompiledPooling {

        static OfBallots on(BallotScale scale) {
            ImmutableSet.Builder<BallotOption> options = ImmutableSet.builder();
            ImmutableMap.Builder<BallotOption, Points> worth = ImmutableMap.builder();
            for (BallotScale.Choice choice : scale.choices()) {
                options.add(choice.option());
                choice.points()
                        .ifPresent(points -> worth.put(
                                choice.option(), Points.from(points).dividedBy(Points.from(scale.maximum()))));
            }
            return new OfBallots(scale, options.build(), worth.buildOrThrow());
        }

        @Override
        public boolean takesShape(Appraisal evidence) {
            return evidence instanceof BallotTally;
        }

        @Override
        public boolean takes(Appraisal evidence) {
            return evidence instanceof BallotTally tally
                    && tally.scale().equals(scale.id())
                    && options.containsAll(tally.counts().keySet());
        }

        @Override
        public Rating pool(List<Appraisal> evidence, Points maximum) {
            Points sum = Points.ZERO;
            Points valid = Points.ZERO;
            for (Appraisal entry : evidence) {
                for (Map.Entry<BallotOption, Long> count :
                        ((BallotTally) entry).counts().entrySet()) {
                    Points points = worth.get(count.getKey());
                    if (points != null) {
                        Points ballots = Points.of(count.getValue());
                        valid = valid.plus(ballots);
                        sum = sum.plus(points.times(ballots));
                    }
                }
            }
            return valid.signum() == 0
                    ? Rating.unrated(ResultKind.UNKNOWN, ReasonCode.NO_VALID_BALLOT)
                    : Rating.of(sum.times(maximum).dividedBy(valid));
        }
    }
}
