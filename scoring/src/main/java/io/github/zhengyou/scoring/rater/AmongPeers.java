package io.github.zhengyou.scoring.rater;

import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Misfit;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.PeerValues;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import java.util.Optional;
import java.util.Set;

/** What was measured, compared with what was measured of the peers 同类比较得分. */
abstract class AmongPeers implements Rater {

    /** Which values are better. */
    private enum Best {
        HIGHEST,
        LOWEST
    }

    private static final int MOST = 1_000_000_000;

    private final Measure measure;
    private final boolean highestIsBest;
    private final int atLeast;

    AmongPeers(Parameters parameters) {
        this.measure = Measure.inNamedUnit(parameters);
        this.highestIsBest = parameters.choice("best", Best.HIGHEST) == Best.HIGHEST;
        this.atLeast = parameters.integer("atLeast", 1, MOST, 2);
    }

    /** Rates a value among those of the peers, of whom there are enough. */
    abstract Rating rate(Points value, PeerValues peers, Points maximum);

    /** How the points of a value come about; empty where no formula says it. */
    abstract Optional<Formula> formula(Points value, PeerValues peers, Points maximum);

    final boolean highestIsBest() {
        return highestIsBest;
    }

    @Override
    public final Set<EvidenceForm> forms() {
        return Measure.FORMS;
    }

    @Override
    public final Optional<Misfit> misfit(Evidence entry) {
        return measure.misfit(entry);
    }

    @Override
    public final boolean comparesPeers() {
        return true;
    }

    @Override
    public final Optional<Points> measure(CriterionEvidence evidence) {
        return measure.value(evidence);
    }

    @Override
    public final Rating rate(CriterionEvidence evidence) {
        return measure.rate(evidence, value -> {
            PeerValues peers = evidence.peers().orElse(PeerValues.NONE);
            return peers.size() < atLeast ? Unratable.NO_PEERS : rate(value, peers, evidence.maximum());
        });
    }

    @Override
    public final Optional<Formula> formula(CriterionEvidence evidence) {
        return measure.value(evidence)
                .flatMap(value -> formula(value, evidence.peers().orElse(PeerValues.NONE), evidence.maximum()));
    }
}
