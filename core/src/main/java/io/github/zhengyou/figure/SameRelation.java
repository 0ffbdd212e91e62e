package io.github.zhengyou.figure;

import io.github.zhengyou.rule.Observation;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Two figures for one thing 同一事项的两个数. They conflict where no value could be both.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract non-sealed class SameRelation extends Relation {

    SameRelation() {}

    /** The figure reported first. */
    public abstract FigureId one();

    /** The other figure. */
    public abstract FigureId other();

    @Override
    public RelationKind kind() {
        return RelationKind.SAME;
    }

    @Override
    AuditResult audit(RelationCheck check) {
        Optional<Claim> one = check.claim(one(), check.at("one"));
        Optional<Claim> other = check.claim(other(), check.at("other"));
        check.requireOneUnit(Stream.concat(one.stream(), other.stream()).toList());
        if (one.isEmpty() || other.isEmpty() || check.obstacle().isPresent()) {
            return check.untold(check.observation());
        }
        Bounds first = one.get().bounds();
        Bounds second = other.get().bounds();
        Observation observation = check.observation()
                .with("one", one.get().name())
                .with("oneValue", one.get().argument())
                .with("other", other.get().name())
                .with("otherValue", other.get().argument())
                .with("unit", one.get().unit());
        if (first.isDisjointFrom(second)) {
            observation =
                    observation.with("difference", first.distanceTo(second).argument());
            return check.excusedByScope(one.get(), other.get())
                    ? check.untold(observation)
                    : check.fails(FigureRules.VALUES_CONFLICT, observation);
        }
        boolean agree = one.get().quantity().equals(other.get().quantity())
                || (!first.isUnknown() && !second.isUnknown() && (first.encloses(second) || second.encloses(first)));
        return agree ? check.holds(observation) : check.untold("vague", observation);
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
     * Builds a {@link SameRelation}; id and both figures are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableSameRelation.Builder {
        Builder() {}
    }
}
