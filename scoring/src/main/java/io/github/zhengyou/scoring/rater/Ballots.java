package io.github.zhengyou.scoring.rater;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.zhengyou.evidence.BallotOption;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The mean worth of the valid ballots of all tallies together, on one scale 测评得分. An option without points is an abstention. */
final class Ballots implements Rater {

    private static final Set<EvidenceForm> FORMS = Sets.immutableEnumSet(EvidenceForm.BALLOTS);

    private final ImmutableMap<BallotOption, Points> worth; // as a share of the scale's maximum

    Ballots(BallotScale scale) {
        ImmutableMap.Builder<BallotOption, Points> shares = ImmutableMap.builder();
        for (BallotScale.Choice choice : scale.choices()) {
            choice.points()
                    .ifPresent(points ->
                            shares.put(choice.option(), Points.from(points).dividedBy(Points.from(scale.maximum()))));
        }
        this.worth = shares.buildOrThrow();
    }

    @Override
    public Set<EvidenceForm> forms() {
        return FORMS;
    }

    @Override
    public Rating rate(CriterionEvidence evidence) {
        List<BallotTally> tallies = evidence.tallies();
        if (tallies.isEmpty()) {
            return Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.NO_EVIDENCE);
        }
        Points sum = Points.ZERO;
        Points valid = Points.ZERO;
        for (BallotTally tally : tallies) {
            for (Map.Entry<BallotOption, Long> count : tally.counts().entrySet()) {
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
                : Rating.of(sum.times(evidence.maximum()).dividedBy(valid));
    }
}
