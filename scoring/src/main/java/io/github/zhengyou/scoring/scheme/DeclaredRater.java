package io.github.zhengyou.scoring.scheme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Misfit;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.timeline.TaskId;
import java.util.Optional;
import java.util.Set;

/** A rater of which all that it declares was asked once, when the scheme was compiled; so none of it can fail later. */
record DeclaredRater(
        Rater rater,
        Set<EvidenceForm> forms,
        boolean needsEntries,
        boolean comparesPeers,
        Optional<BallotScaleId> ballotScale,
        Set<TaskId> tasks,
        Set<Population> populations)
        implements Rater {

    static Rater of(Rater rater) {
        return new DeclaredRater(
                rater,
                ImmutableSet.copyOf(rater.forms()),
                rater.needsEntries(),
                rater.comparesPeers(),
                requireNonNull(rater.ballotScale(), "its ballot scale was null"),
                ImmutableSet.copyOf(rater.tasks()),
                ImmutableSet.copyOf(rater.populations()));
    }

    @Override
    public Rating rate(CriterionEvidence evidence) {
        if (comparesPeers) {
            requireNonNull(
                    measure(evidence), "its measure was null"); // who cannot be measured is missing among the peers
        }
        return rater.rate(evidence);
    }

    @Override
    public Optional<Misfit> misfit(Evidence entry) {
        return rater.misfit(entry);
    }

    @Override
    public Optional<Points> measure(CriterionEvidence evidence) {
        return rater.measure(evidence);
    }

    @Override
    public Optional<Formula> formula(CriterionEvidence evidence) {
        return rater.formula(evidence);
    }
}
