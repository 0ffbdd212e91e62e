package io.github.zhengyou.figure;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Argument;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Between which numbers a value lies 上下界: each end inclusive, exclusive, or unknown. Never empty of values.
 *
 * <p>Arithmetic is exact: the result holds just the numbers that come from a value of each side.
 *
 * @param lower the lower end; empty where it is unknown
 * @param upper the upper end; empty where it is unknown
 * @since 0.1
 */
public record Bounds(Optional<Bound> lower, Optional<Bound> upper) {

    /** Nothing is known. */
    public static final Bounds UNKNOWN = new Bounds(Optional.empty(), Optional.empty());

    /**
     * One end.
     *
     * @param value where it is
     * @param inclusive whether the value itself is possible
     * @since 0.1
     */
    public record Bound(Decimal value, boolean inclusive) {
        /** Refuses {@code null}. */
        public Bound {
            requireNonNull(value, "value");
        }

        private Bound plus(Bound other) {
            return new Bound(value.plus(other.value), inclusive && other.inclusive);
        }

        private Bound negated() {
            return new Bound(value.negate(), inclusive);
        }

        private Bound times(Decimal factor) {
            return new Bound(value.times(factor), inclusive);
        }

        /** The first whole number from this end on; inwards is the way to round and to step. */
        private Bound wholes(RoundingMode inwards, BigDecimal step) {
            BigDecimal whole = value.toBigDecimal().setScale(0, inwards);
            boolean excluded = !inclusive && value.isInteger();
            return new Bound(Decimal.from(excluded ? whole.add(step) : whole), true);
        }
    }

    /** @throws IllegalArgumentException if no value lies between the two ends */
    public Bounds {
        if (lower.isPresent() && upper.isPresent() && isEmpty(lower.get(), upper.get())) {
            throw new IllegalArgumentException(
                    "bounds must leave a value between them, got lower " + lower.get() + " and upper " + upper.get());
        }
    }

    private static boolean isEmpty(Bound lower, Bound upper) {
        int order = lower.value.compareTo(upper.value);
        return order > 0 || (order == 0 && !(lower.inclusive && upper.inclusive));
    }

    /** That value alone. */
    public static Bounds exactly(Decimal value) {
        return between(value, value);
    }

    /** From one value to another, both possible. */
    public static Bounds between(Decimal lower, Decimal upper) {
        return new Bounds(Optional.of(new Bound(lower, true)), Optional.of(new Bound(upper, true)));
    }

    /** All above a value, and the value itself if it is inclusive. */
    public static Bounds above(Decimal value, boolean inclusive) {
        return new Bounds(Optional.of(new Bound(value, inclusive)), Optional.empty());
    }

    /** All below a value, and the value itself if it is inclusive. */
    public static Bounds below(Decimal value, boolean inclusive) {
        return new Bounds(Optional.empty(), Optional.of(new Bound(value, inclusive)));
    }

    /** Whether one value alone is possible. */
    public boolean isExact() {
        return lower.isPresent() && upper.isPresent() && lower.get().value.compareTo(upper.get().value) == 0;
    }

    /** The one value possible; empty unless {@linkplain #isExact() exact}. */
    public Optional<Decimal> exact() {
        return isExact() ? lower.map(Bound::value) : Optional.empty();
    }

    /** Whether neither end is known. */
    public boolean isUnknown() {
        return lower.isEmpty() && upper.isEmpty();
    }

    /** Whether a value is possible. */
    public boolean contains(Decimal value) {
        Bounds point = exactly(value);
        return !isAbove(point) && !point.isAbove(this);
    }

    /** Whether every value here is above every value there. */
    public boolean isAbove(Bounds other) {
        return lower.isPresent() && other.upper.isPresent() && isEmpty(lower.get(), other.upper.get());
    }

    /** Whether no value is possible both here and there. */
    public boolean isDisjointFrom(Bounds other) {
        return isAbove(other) || other.isAbove(this);
    }

    /** Whether every value here is at most every value there. */
    public boolean isAtMost(Bounds other) {
        return upper.isPresent()
                && other.lower.isPresent()
                && upper.get().value.compareTo(other.lower.get().value) <= 0;
    }

    /** Whether every value there is possible here. */
    public boolean encloses(Bounds other) {
        return lower.map(mine -> other.lower
                                .map(theirs -> reaches(mine, theirs, theirs.value.compareTo(mine.value)))
                                .orElse(false))
                        .orElse(true)
                && upper.map(mine -> other.upper
                                .map(theirs -> reaches(mine, theirs, mine.value.compareTo(theirs.value)))
                                .orElse(false))
                        .orElse(true);
    }

    private static boolean reaches(Bound outer, Bound inner, int room) {
        return room > 0 || (room == 0 && (outer.inclusive || !inner.inclusive));
    }

    /** The sums of a value here and a value there. */
    public Bounds plus(Bounds other) {
        return new Bounds(
                lower.flatMap(mine -> other.lower.map(mine::plus)), upper.flatMap(mine -> other.upper.map(mine::plus)));
    }

    /** The differences of a value here and a value there. */
    public Bounds minus(Bounds other) {
        return plus(new Bounds(other.upper.map(Bound::negated), other.lower.map(Bound::negated)));
    }

    /**
     * The products of a value here and a factor.
     *
     * @throws IllegalArgumentException if the factor is not above zero
     */
    public Bounds times(Decimal factor) {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("factor of bounds must be above zero, got " + factor);
        }
        return new Bounds(lower.map(bound -> bound.times(factor)), upper.map(bound -> bound.times(factor)));
    }

    /** Just the whole numbers here; all that is here where none is whole. */
    Bounds wholes() {
        Optional<Bound> from = lower.map(bound -> bound.wholes(RoundingMode.CEILING, BigDecimal.ONE));
        Optional<Bound> to = upper.map(bound -> bound.wholes(RoundingMode.FLOOR, BigDecimal.ONE.negate()));
        return from.isPresent() && to.isPresent() && isEmpty(from.get(), to.get()) ? this : new Bounds(from, to);
    }

    /** How far apart two sets of bounds are that have no value in common, never negative. */
    Bounds distanceTo(Bounds other) {
        return isAbove(other) ? minus(other) : other.minus(this);
    }

    /** The value for a finding: the number itself where it is exact, else the text. */
    public Argument argument() {
        return exact().<Argument>map(Argument.Amount::new).orElseGet(() -> new Argument.Text(toString()));
    }

    /**
     * The text for messages: {@code 34}, {@code ≥95}, {@code >30}, {@code ≤40}, {@code <40}, {@code 6..8}, an interval
     * such as {@code (5..8]} where a known end is excluded, or {@code ?}.
     */
    @Override
    public String toString() {
        if (lower.isPresent() && upper.isPresent()) {
            Bound from = lower.get();
            Bound to = upper.get();
            return isExact()
                    ? from.value.toString()
                    : from.inclusive && to.inclusive
                            ? from.value + ".." + to.value
                            : (from.inclusive ? "[" : "(") + from.value + ".." + to.value + (to.inclusive ? "]" : ")");
        }
        return lower.map(bound -> (bound.inclusive ? "≥" : ">") + bound.value)
                .or(() -> upper.map(bound -> (bound.inclusive ? "≤" : "<") + bound.value))
                .orElse("?");
    }
}
