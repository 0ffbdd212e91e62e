package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.Weight;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a criterion counts 标准项权重.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class CriterionScoring {

    CriterionScoring() {}

    /** The criterion, of the set that the scheme names. */
    public abstract CriterionCode criterion();

    /** What it weighs beside the other criteria. */
    public abstract Weight weight();

    /** The rater of the host that rates it; empty where the rater groups of the scheme do. */
    public abstract Optional<Reference> rater();

    /**
     * From how many points on, of the scheme's maximum and inclusive, the role title of the criterion is earned 称号; empty
     * where none is.
     */
    public abstract Optional<Decimal> titleFrom();

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this one. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link CriterionScoring}; criterion and weight are required. */
    public static final class Builder extends ImmutableCriterionScoring.Builder {
        Builder() {}
    }
}
