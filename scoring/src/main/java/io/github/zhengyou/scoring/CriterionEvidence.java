package io.github.zhengyou.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.pledge.Pledge;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a rater sees: the evidence on one subject and one criterion, in the order of its ids, with the pledges and work
 * items of the subject and what its peers measured. Usable evidence only: what lies outside the period, is superseded, or
 * cannot be used, was left out before.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class CriterionEvidence {

    private static final Comparator<Evidence> BY_ID = Comparator.comparing(Evidence::id);

    CriterionEvidence() {}

    /** Who is assessed. */
    public abstract SubjectId subject();

    /** On what. */
    public abstract CriterionCode criterion();

    /** The nominal maximum of the indicator; above zero. */
    public abstract Points maximum();

    /** The day as of which it is rated; nothing here is later. */
    public abstract LocalDate asOf();

    /** All entries, in the order of the ids; may be empty. */
    public abstract List<Evidence> all();

    /** The pledges of the subject that run in the period, in the order given; may be empty. */
    @Value.Default
    public SubjectPledges pledges() {
        return SubjectPledges.NONE;
    }

    /** The work items of the subject, in the order of their ids; may be empty. */
    public abstract List<WorkItem> workItems();

    /**
     * What the peer group measured on this indicator, the subject itself included; empty where the scheme has no
     * peers, none were given, or a group of raters rates.
     */
    public abstract Optional<PeerValues> peers();

    /** The judgements, in the order of their ids; may be empty. */
    public List<Judgement> judgements() {
        return all(Judgement.class).toList();
    }

    /** The ballot tallies, in the order of their ids; may be empty. */
    public List<BallotTally> tallies() {
        return all(BallotTally.class).toList();
    }

    /** The entries of one form, such as {@code Measurement.class}, in the order of their ids. */
    public <E extends Evidence> Stream<E> all(Class<E> form) {
        return all().stream().filter(form::isInstance).map(form::cast);
    }

    /** The same with the appraisals of one group of raters alone; entries that no group gave are left out. */
    public CriterionEvidence from(RaterGroup group) {
        return toBuilder()
                .all(all().stream()
                        .filter(evidence -> evidence instanceof Appraisal appraisal
                                && appraisal.raterGroup().equals(group))
                        .toList())
                .build();
    }

    /**
     * The same without what a rater leaves unread of pledges, work items and peers while it rates: what an explanation of
     * its rating has to show. Entries all stay.
     */
    public CriterionEvidence readBy(Rater rater) {
        ReadEvidence read = new ReadEvidence(this);
        try {
            rater.rate(read);
        } catch (RuntimeException e) {
            return read.read(); // what it read until it failed; its rating says that it did
        }
        return read.read();
    }

    @Value.Check
    CriterionEvidence check() {
        if (maximum().signum() <= 0) {
            throw new IllegalArgumentException("maximum of a criterion must be above zero, got " + maximum());
        }
        if (Ordering.from(BY_ID).isOrdered(all())) {
            return this;
        }
        return toBuilder().all(ImmutableList.sortedCopyOf(BY_ID, all())).build();
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this evidence; a list that is set replaces what stands. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link CriterionEvidence}, its entries given in any order; all but lists and peers are required. */
    public static final class Builder extends ImmutableCriterionEvidence.Builder {
        Builder() {}

        /** Sets the pledges. */
        public Builder pledges(List<Pledge> pledges) {
            return pledges(SubjectPledges.of(pledges));
        }
    }
}
