package io.github.zhengyou.figure;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Observation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many days something lasted, and its dates 起止日期与天数. Both dates count.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract non-sealed class DurationRelation extends Relation {

    DurationRelation() {}

    /** The number of days claimed, in {@link MeasureUnit#DAY}. */
    public abstract FigureId days();

    /** The first day; {@code from} in JSON. */
    public abstract LocalDate firstDay();

    /** The last day, inclusive; {@code through} in JSON. */
    public abstract LocalDate lastDay();

    @Value.Check
    void check() {
        if (lastDay().isBefore(firstDay())) {
            throw new IllegalArgumentException(
                    "duration '" + id() + "' must not end before it begins, got " + firstDay() + " to " + lastDay());
        }
    }

    @Override
    public RelationKind kind() {
        return RelationKind.DURATION;
    }

    @Override
    AuditResult audit(RelationCheck check) {
        Optional<Claim> days = check.claim(days(), check.at("days"));
        days.ifPresent(claim -> check.requireUnit(MeasureUnit.DAY, claim, check.at("days")));
        if (days.isEmpty() || check.obstacle().isPresent()) {
            return check.untold(check.observation());
        }
        Bounds actual = Bounds.exactly(Decimal.of(ChronoUnit.DAYS.between(firstDay(), lastDay()) + 1));
        Bounds claimed = days.get().bounds();
        Observation observation = check.observation()
                .with("name", days.get().name())
                .with("claimed", days.get().argument())
                .with("from", firstDay())
                .with("through", lastDay())
                .with("actual", actual.argument());
        if (claimed.isDisjointFrom(actual)) {
            return check.fails(
                    FigureRules.DURATION_DIFFERS,
                    observation.with("difference", actual.distanceTo(claimed).argument()));
        }
        return claimed.isUnknown() ? check.untold("vague", observation) : check.holds(observation);
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
     * Builds a {@link DurationRelation}; id, days and both dates are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableDurationRelation.Builder {
        Builder() {}
    }
}
