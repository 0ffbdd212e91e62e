package io.github.zhengyou.scoring.rater;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.zhengyou.evidence.BallotOption;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Misfit;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The mean worth of the valid ballots of all tallies together, on one scale 测评得分. An option without points is an abstention. */
final class Ballots implements Rater {

    private static final Set<EvidenceForm> FORMS = Sets.immutableEnumSet(EvidenceForm.BALLOTS);

    private final BallotScaleId scale;
    private final ImmutableMap<BallotOption, Optional<Points>> worth; // as a share of the scale's maximum

    Ballots(BallotScale scale) {
        this.scale = scale.id();
        this.worth = scale.choices().stream()
                .collect(ImmutableMap.toImmutableMap(
                        BallotScale.Choice::option,
                        choice -> choice.points()
                                .map(points -> Points.from(points).dividedBy(Points.from(scale.maximum())))));
    }

    @Override
    public Set<EvidenceForm> forms() {
        return FORMS;
    }

    @Override
    public Optional<Misfit> misfit(Evidence entry) {
        return entry instanceof BallotTally tally ? misfit(tally) : Optional.empty();
    }

    @Override
    public Optional<BallotScaleId> ballotScale() {
        return Optional.of(scale);
    }

    private Optional<Misfit> misfit(BallotTally tally) {
        if (!tally.scale().equals(scale)) {
            return Optional.of(new Misfit.OtherScale(scale, tally.scale()));
        }
        if (worth.keySet().containsAll(tally.counts().keySet())) {
            return Optional.empty();
        }
        List<BallotOption> unknown = tally.counts().keySet().stream()
                .filter(option -> !worth.containsKey(option))
                .collect(ImmutableList.toImmutableList());
        return Optional.of(
                new Misfit.UnknownOptions(scale, unknown, worth.keySet().asList()));
    }

    @Override
    public Rating rate(CriterionEvidence evidence) {
        List<BallotTally> tallies = evidence.tallies();
        if (tallies.isEmpty()) {
            return Unratable.NO_EVIDENCE;
        }
        Points sum = Points.ZERO;
        Points valid = Points.ZERO;
        for (BallotTally tally : tallies) {
            if (misfit(tally).isPresent()) {
                return Unratable.BAD_EVIDENCE;
            }
            for (Map.Entry<BallotOption, Long> count : tally.counts().entrySet()) {
                Points points =
                        worth.getOrDefault(count.getKey(), Optional.empty()).orElse(null);
                if (points != null) {
                    Points ballots = Points.of(count.getValue());
                    valid = valid.plus(ballots);
                    sum = sum.plus(points.times(ballots));
                }
            }
        }
        return valid.signum() == 0
                ? Unratable.NO_VALID_BALLOT
                : Rating.of(sum.times(evidence.maximum()).dividedBy(valid));
    }

    @Override
    public Optional<Formula> formula(CriterionEvidence evidence) {
        List<Formula> terms = new ArrayList<>();
        long[] valid = {0};
        worth.forEach((option, share) -> share.ifPresent(points -> {
            long ballots = evidence.tallies().stream()
                    .mapToLong(tally -> tally.counts().getOrDefault(option, 0L))
                    .reduce(0, Math::addExact);
            valid[0] = Math.addExact(valid[0], ballots);
            terms.add(Formula.of(ballots).times(Formula.of(points.times(evidence.maximum()))));
        }));
        return Optional.of(Formula.sum(terms).dividedBy(Formula.of(valid[0])));
    }
}
