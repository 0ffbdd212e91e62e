package io.github.zhengyou.figure;

import com.google.common.collect.Iterables;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Observation;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Parts that add up to a total 合计. Without a total the sum is derived.
 *
 * <p>Units are kept apart, and figures that were probably reported twice are not added. Where a part or the total is
 * vague, the relation fails only if no values within the bounds could add up.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract non-sealed class SumRelation extends Relation {

    SumRelation() {}

    /** What is added, in order; at least one. */
    public abstract List<FigureId> parts();

    /** The total claimed; empty where the report claims none. */
    public abstract Optional<FigureId> total();

    @Value.Check
    void check() {
        if (parts().isEmpty()) {
            throw new IllegalArgumentException("sum '" + id() + "' must have at least one part, got none");
        }
    }

    @Override
    public RelationKind kind() {
        return RelationKind.SUM;
    }

    @Override
    AuditResult audit(RelationCheck check) {
        List<Claim> parts = check.addends(parts(), check.at("parts"));
        Optional<Claim> total = total().flatMap(id -> check.claim(id, check.at("total")));
        check.requireOneUnit(Iterables.concat(parts, total.stream().toList()));
        check.requireNoRepeats(parts);
        if (check.obstacle().isPresent()) {
            return check.untold(check.observation());
        }
        Bounds sum = parts.stream().map(Claim::bounds).reduce(Bounds.exactly(Decimal.ZERO), Bounds::plus);
        Observation observation = check.observation()
                .with("parts", parts.stream().map(Claim::quantity).toList())
                .with("sum", sum.argument())
                .with("unit", parts.get(0).unit());
        if (total.isEmpty()) {
            return sum.isUnknown() ? check.untold("vague", observation) : check.derived(observation);
        }
        Bounds claimed = total.get().bounds();
        observation = observation
                .with("name", total.get().name())
                .with("total", total.get().argument());
        if (claimed.isDisjointFrom(sum)) {
            return check.fails(
                    FigureRules.SUM_DIFFERS,
                    observation.with("difference", sum.distanceTo(claimed).argument()));
        }
        return !claimed.isUnknown() && claimed.encloses(sum)
                ? check.holds(observation)
                : check.untold("vague", observation);
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this relation. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link SumRelation}; id and at least one part are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableSumRelation.Builder {
        Builder() {}
    }
}
