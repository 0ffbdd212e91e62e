package io.github.zhengyou.evidence;

import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.quantity.Decimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Points that one rater gave one subject on one criterion 打分.
 *
 * <p>Points outside 0 to the maximum can be written down but not used: they are a finding, and the rating that rests on
 * them is an error.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract non-sealed class Judgement implements Appraisal {

    Judgement() {}

    @Override
    public abstract EntryId id();

    @Override
    public abstract SubjectId subject();

    @Override
    public abstract CriterionCode criterion();

    @Override
    public abstract Optional<CriteriaSetId> criteriaSet();

    @Override
    public abstract RaterGroup raterGroup();

    @Override
    public abstract LocalDate date();

    @Override
    public abstract Optional<EvidenceKind> kind();

    @Override
    public abstract Optional<EntryId> supersedes();

    /** The points given. */
    public abstract Decimal points();

    /** The points that could be given; above zero. */
    public abstract Decimal maximum();

    /** Whether the points lie between 0 and the maximum, both inclusive. */
    public boolean isInRange() {
        return points().signum() >= 0 && points().compareTo(maximum()) <= 0;
    }

    @Value.Check
    void check() {
        if (maximum().signum() <= 0) {
            throw new IllegalArgumentException(
                    "maximum of judgement '" + id() + "' must be above zero, got " + maximum());
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this judgement. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link Judgement}; all but criteria set, kind and supersedes are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableJudgement.Builder {
        Builder() {}
    }
}
