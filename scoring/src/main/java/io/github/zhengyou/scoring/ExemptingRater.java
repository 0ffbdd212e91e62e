package io.github.zhengyou.scoring;

import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.timeline.TaskId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A rater that exempts what a test picks, and in all else is the rater behind it. */
record ExemptingRater(Rater rater, Predicate<? super CriterionEvidence> exempt, ReasonCode reason) implements Rater {

    @Override
    public Rating rate(CriterionEvidence evidence) {
        return exempt.test(evidence) ? Rating.unrated(ResultKind.EXEMPT, reason) : rater.rate(evidence);
    }

    @Override
    public Set<EvidenceForm> forms() {
        return rater.forms();
    }

    @Override
    public Optional<Misfit> misfit(Evidence entry) {
        return rater.misfit(entry);
    }

    @Override
    public boolean needsEntries() {
        return rater.needsEntries();
    }

    @Override
    public boolean comparesPeers() {
        return rater.comparesPeers();
    }

    @Override
    public Optional<Points> measure(CriterionEvidence evidence) {
        return exempt.test(evidence) ? Optional.empty() : rater.measure(evidence);
    }

    @Override
    public Optional<BallotScaleId> ballotScale() {
        return rater.ballotScale();
    }

    @Override
    public Set<TaskId> tasks() {
        return rater.tasks();
    }

    @Override
    public Set<Population> populations() {
        return rater.populations();
    }

    @Override
    public Optional<Formula> formula(CriterionEvidence evidence) {
        return exempt.test(evidence) ? Optional.empty() : rater.formula(evidence);
    }
}
