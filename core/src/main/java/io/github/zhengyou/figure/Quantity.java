package io.github.zhengyou.figure;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.quantity.Decimal;

/**
 * A reported quantity, exact or as vague as it was reported 数量. Closed: a further form is a major version.
 *
 * <p>{@link #toString()} and {@link #parse} use {@code 95}, {@code ≥95}, {@code >30}, {@code ≤40}, {@code <40},
 * {@code ≈12} and {@code 6..8}.
 *
 * @since 0.1
 */
public sealed interface Quantity extends FigureValue {

    /** Between which bounds the true value lies, as far as the report says. */
    Bounds bounds();

    /** The text that {@link #parse} reads. */
    @Override
    String toString();

    /** That number, exactly. */
    static Exact of(long value) {
        return new Exact(Decimal.of(value));
    }

    /** That number, exactly. */
    static Exact of(Decimal value) {
        return new Exact(value);
    }

    /**
     * Parses what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text has another form; the message quotes it
     */
    static Quantity parse(String text) {
        try {
            int range = text.indexOf("..");
            if (range >= 0) {
                return new Range(Decimal.parse(text.substring(0, range)), Decimal.parse(text.substring(range + 2)));
            }
            String rest = text.isEmpty() ? "" : text.substring(1);
            return switch (text.isEmpty() ? ' ' : text.charAt(0)) {
                case '≥' -> new AtLeast(Decimal.parse(rest));
                case '>' -> new MoreThan(Decimal.parse(rest));
                case '≤' -> new AtMost(Decimal.parse(rest));
                case '<' -> new LessThan(Decimal.parse(rest));
                case '≈' -> new About(Decimal.parse(rest));
                default -> new Exact(Decimal.parse(text));
            };
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "quantity must be a number, alone, after one of ≥ > ≤ < ≈, or two joined by .., got '" + text + "'",
                    e);
        }
    }

    /**
     * The very number.
     *
     * @param value the number
     * @since 0.1
     */
    record Exact(Decimal value) implements Quantity {
        /** Refuses {@code null}. */
        public Exact {
            requireNonNull(value, "value");
        }

        @Override
        public Bounds bounds() {
            return Bounds.exactly(value);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * The number or more 以上.
     *
     * @param value the smallest possible value
     * @since 0.1
     */
    record AtLeast(Decimal value) implements Quantity {
        /** Refuses {@code null}. */
        public AtLeast {
            requireNonNull(value, "value");
        }

        @Override
        public Bounds bounds() {
            return Bounds.above(value, true);
        }

        @Override
        public String toString() {
            return "≥" + value;
        }
    }

    /**
     * More than the number 多, 余.
     *
     * @param value what the value exceeds
     * @since 0.1
     */
    record MoreThan(Decimal value) implements Quantity {
        /** Refuses {@code null}. */
        public MoreThan {
            requireNonNull(value, "value");
        }

        @Override
        public Bounds bounds() {
            return Bounds.above(value, false);
        }

        @Override
        public String toString() {
            return ">" + value;
        }
    }

    /**
     * The number or less 以内.
     *
     * @param value the largest possible value
     * @since 0.1
     */
    record AtMost(Decimal value) implements Quantity {
        /** Refuses {@code null}. */
        public AtMost {
            requireNonNull(value, "value");
        }

        @Override
        public Bounds bounds() {
            return Bounds.below(value, true);
        }

        @Override
        public String toString() {
            return "≤" + value;
        }
    }

    /**
     * Less than the number 不足, 近.
     *
     * @param value what the value stays below
     * @since 0.1
     */
    record LessThan(Decimal value) implements Quantity {
        /** Refuses {@code null}. */
        public LessThan {
            requireNonNull(value, "value");
        }

        @Override
        public Bounds bounds() {
            return Bounds.below(value, false);
        }

        @Override
        public String toString() {
            return "<" + value;
        }
    }

    /**
     * Near the number 约. How near is not said, so its bounds are unknown on both sides.
     *
     * @param value the number named
     * @since 0.1
     */
    record About(Decimal value) implements Quantity {
        /** Refuses {@code null}. */
        public About {
            requireNonNull(value, "value");
        }

        @Override
        public Bounds bounds() {
            return Bounds.UNKNOWN;
        }

        @Override
        public String toString() {
            return "≈" + value;
        }
    }

    /**
     * From one number to another 至, both inclusive.
     *
     * @param lower the smallest possible value
     * @param upper the largest possible value, above the smallest
     * @since 0.1
     */
    record Range(Decimal lower, Decimal upper) implements Quantity {

        /** @throws IllegalArgumentException if the lower end is not below the upper */
        public Range {
            if (lower.compareTo(upper) >= 0) {
                throw new IllegalArgumentException(
                        "range must have its lower end below its upper, got " + lower + " and " + upper);
            }
        }

        @Override
        public Bounds bounds() {
            return Bounds.between(lower, upper);
        }

        @Override
        public String toString() {
            return lower + ".." + upper;
        }
    }
}
