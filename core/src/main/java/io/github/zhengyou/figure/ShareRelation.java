package io.github.zhengyou.figure;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Observation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A rate of a part in a whole 占比, in percent. Part or whole may be absent, where the report gives none.
 *
 * <p>A rate is taken as rounded to its {@link #decimals()}, half either way. A rate that is only a bound, such as "95 percent or
 * more", stays a bound: no exact count follows from it.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract non-sealed class ShareRelation extends Relation {

    private static final Decimal HUNDREDTH = Decimal.parse("0.01");
    private static final Bounds ALL = Bounds.between(Decimal.ZERO, Decimal.HUNDRED);

    ShareRelation() {}

    /** The part. */
    public abstract Optional<FigureId> part();

    /** The whole. */
    public abstract Optional<FigureId> whole();

    /** The rate, in {@link MeasureUnit#PERCENT}. */
    public abstract FigureId rate();

    /**
     * To how many decimals the rate was rounded, 0 to 9; empty means as many as it has without trailing zeros. A number does
     * not keep those: a rate reported as 95.0 is taken as 95 unless one decimal is stated here.
     */
    public abstract OptionalInt decimals();

    @Value.Check
    void check() {
        int decimals = decimals().orElse(0);
        if (decimals < 0 || decimals > 9) {
            throw new IllegalArgumentException("decimals of share '" + id() + "' must be from 0 to 9, got " + decimals);
        }
    }

    @Override
    public RelationKind kind() {
        return RelationKind.SHARE;
    }

    @Override
    AuditResult audit(RelationCheck check) {
        Optional<Claim> part = part().flatMap(id -> check.claim(id, check.at("part")));
        Optional<Claim> whole = whole().flatMap(id -> check.claim(id, check.at("whole")));
        Optional<Claim> rate = check.claim(rate(), check.at("rate"));
        check.requireOneUnit(Stream.concat(part.stream(), whole.stream()).toList());
        rate.ifPresent(claim -> check.requireUnit(MeasureUnit.PERCENT, claim, check.at("rate")));
        if (rate.isEmpty() || check.obstacle().isPresent()) {
            return check.untold(check.observation());
        }
        Observation observation = check.observation()
                .with("name", rate.get().name())
                .with("rate", rate.get().argument());
        if (rate.get().bounds().isDisjointFrom(ALL)) {
            return check.fails(FigureRules.RATE_OUT_OF_RANGE, observation);
        }
        Optional<Decimal> all = whole.flatMap(claim -> claim.bounds().exact()).filter(n -> n.signum() > 0);
        Optional<Bounds> hundredfold = all.map(n -> rounded(rate.get()).times(n));
        boolean exactPart = part.isPresent() && part.get().bounds().isExact();
        if (hundredfold.isPresent()) {
            observation = observation
                    .with("whole", whole.orElseThrow().argument())
                    .with("count", count(whole.orElseThrow(), hundredfold.get()).argument())
                    .with("unit", whole.orElseThrow().unit());
        }
        if (part.isPresent()) {
            observation = observation.with("part", part.get().argument());
        }
        if (!(rate.get().quantity() instanceof Quantity.Exact) && !exactPart) {
            check.obstruct(FigureRules.RATE_IS_BOUND, observation);
        }
        if (rate.get().quantity() instanceof Quantity.Exact && part.isPresent() != whole.isPresent()) {
            Optional<AuditResult> counted =
                    counted(check, part.isPresent() ? part.get() : whole.orElseThrow(), part.isPresent(), rate.get());
            if (counted.isPresent()) {
                return counted.get();
            }
        }
        if (hundredfold.isEmpty() || (part.isEmpty() && check.obstacle().isPresent())) {
            return check.untold(check.obstacle().orElse(whole.isPresent() ? "no-whole" : "incomplete"), observation);
        }
        return part.isEmpty()
                ? check.derived(observation)
                : compare(check, part.get(), whole.orElseThrow(), hundredfold.get(), observation);
    }

    /** What a rate means of a whole: of a unit that is counted the whole numbers alone. */
    private static Bounds count(Claim whole, Bounds hundredfold) {
        Bounds count = hundredfold.times(HUNDREDTH);
        return whole.unit().isCounted() ? count.wholes() : count;
    }

    /**
     * Where one of the counts is given and only whole numbers can be the other: those from which the rate can have been
     * rounded. Empty where the unit is divisible or the count no whole number above zero.
     */
    private Optional<AuditResult> counted(RelationCheck check, Claim given, boolean isPart, Claim rate) {
        Optional<Decimal> count =
                given.bounds().exact().filter(n -> given.unit().isCounted() && n.isInteger() && n.signum() > 0);
        Bounds rounded = rounded(rate);
        if (count.isEmpty() || (isPart && rounded.lower().orElseThrow().value().signum() <= 0)) {
            return Optional.empty();
        }
        WholeNumbers possible =
                isPart ? WholeNumbers.wholesOf(count.get(), rounded) : WholeNumbers.partsOf(count.get(), rounded);
        Observation observation = check.observation()
                .with("name", rate.name())
                .with("rate", rate.argument())
                .with(isPart ? "part" : "whole", given.argument())
                .with("unit", given.unit());
        if (possible.isEmpty()) {
            return Optional.of(check.fails(
                    FigureRules.RATE_IMPOSSIBLE,
                    observation.with("given", isPart ? "part" : "whole").with("value", given.argument())));
        }
        return Optional.of(check.derived(observation
                .with(isPart ? "whole" : "count", possible.bounds().argument())
                .with(
                        isPart ? "count" : "part",
                        isPart ? given.argument() : possible.bounds().argument())
                .with("possible", possible.listed())));
    }

    private AuditResult compare(
            RelationCheck check, Claim part, Claim whole, Bounds hundredfold, Observation observation) {
        Bounds actual = part.bounds().times(Decimal.HUNDRED);
        if (part.bounds().isExact() && whole.bounds().isExact()) {
            observation = observation.with("actual", percent(part, whole));
        }
        if (actual.isDisjointFrom(hundredfold)) {
            return check.excusedByScope(part, whole)
                    ? check.untold(observation)
                    : check.fails(FigureRules.SHARE_DIFFERS, observation);
        }
        return !hundredfold.isUnknown() && hundredfold.encloses(actual)
                ? check.holds(observation)
                : check.untold("vague", observation);
    }

    /** Every rate from 0 to 100 percent that rounds to the one reported; a bound as it is. */
    private Bounds rounded(Claim rate) {
        if (!(rate.quantity() instanceof Quantity.Exact exact)) {
            return rate.bounds();
        }
        Decimal half = Decimal.from(
                BigDecimal.valueOf(5, decimals().orElse(exact.value().scale()) + 1));
        Decimal lower = exact.value().minus(half);
        Decimal upper = exact.value().plus(half);
        return Bounds.between(lower.max(Decimal.ZERO), upper.min(Decimal.HUNDRED));
    }

    /** The actual rate for people, rounded half up to two decimals. */
    private static Decimal percent(Claim part, Claim whole) {
        BigDecimal share = exact(part).movePointRight(2).divide(exact(whole), 2, RoundingMode.HALF_UP);
        return Decimal.from(share);
    }

    private static BigDecimal exact(Claim claim) {
        return claim.bounds().exact().orElseThrow().toBigDecimal();
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
     * Builds a {@link ShareRelation}; id and rate are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableShareRelation.Builder {
        Builder() {}
    }
}
