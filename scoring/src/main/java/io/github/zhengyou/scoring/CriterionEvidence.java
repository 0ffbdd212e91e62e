package io.github.zhengyou.scoring;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.RaterGroup;
import java.util.Comparator;
import java.util.List;

/**
 * What a rater sees: the evidence on one subject and one criterion, in the order of its ids. Usable evidence only: what
 * lies outside the period, is superseded, or cannot be used, was left out before.
 *
 * @since 0.1
 */
public final class CriterionEvidence {

    private final SubjectId subject;
    private final CriterionCode criterion;
    private final Points maximum;
    private final ImmutableList<Appraisal> all;

    /**
     * The evidence on a subject and criterion, in any order.
     *
     * @param maximum the most points a rating may give
     * @throws IllegalArgumentException if the maximum is not above zero
     */
    public CriterionEvidence(
            SubjectId subject, CriterionCode criterion, Points maximum, Iterable<? extends Appraisal> evidence) {
        if (maximum.signum() <= 0) {
            throw new IllegalArgumentException("maximum of a criterion must be above zero, got " + maximum);
        }
        this.subject = subject;
        this.criterion = criterion;
        this.maximum = maximum;
        this.all = ImmutableList.sortedCopyOf(Comparator.comparing(Evidence::id), evidence);
    }

    /** Who is assessed. */
    public SubjectId subject() {
        return subject;
    }

    /** On what. */
    public CriterionCode criterion() {
        return criterion;
    }

    /** The most points a rating may give. */
    public Points maximum() {
        return maximum;
    }

    /** All of it, in the order of the ids; may be empty. */
    public List<Appraisal> all() {
        return all;
    }

    /** The judgements, in the order of their ids; may be empty. */
    public List<Judgement> judgements() {
        return all.stream()
                .filter(Judgement.class::isInstance)
                .map(Judgement.class::cast)
                .toList();
    }

    /** The ballot tallies, in the order of their ids; may be empty. */
    public List<BallotTally> tallies() {
        return all.stream()
                .filter(BallotTally.class::isInstance)
                .map(BallotTally.class::cast)
                .toList();
    }

    /** The evidence of one group of raters. */
    public CriterionEvidence from(RaterGroup group) {
        return new CriterionEvidence(
                subject,
                criterion,
                maximum,
                all.stream()
                        .filter(evidence -> evidence.raterGroup().equals(group))
                        .toList());
    }
}
