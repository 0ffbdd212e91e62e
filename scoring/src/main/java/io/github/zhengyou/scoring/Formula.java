package io.github.zhengyou.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A calculation with its numbers, as people write it down to follow it, the same in every language 算式: its text is such as
 * {@code 0.6 × 88 + 0.4 × 75}, its value 82.8. Exact; a number without an end is written as its fraction.
 *
 * @since 0.1
 */
public final class Formula {

    /** Of more terms the sum stands alone, so that a line stays readable; the terms stand in the steps below it. */
    private static final int TERMS = 20;

    private enum Binding {
        SUM,
        PRODUCT,
        NUMBER
    }

    private final String text;
    private final Points value;
    private final Binding binding;

    private Formula(String text, Points value, Binding binding) {
        this.text = text;
        this.value = value;
        this.binding = binding;
    }

    /** A number. */
    public static Formula of(Points value) {
        String text = text(value);
        Binding binding = value.signum() < 0 ? Binding.SUM : text.indexOf('/') < 0 ? Binding.NUMBER : Binding.PRODUCT;
        return new Formula(text, value, binding);
    }

    /** A whole number. */
    public static Formula of(long value) {
        return of(Points.of(value));
    }

    /** Points as a formula writes them: the decimal, or the fraction where it has no end. */
    public static String text(Points value) {
        return value.toDecimal().map(Object::toString).orElseGet(value::toString);
    }

    /** This plus another. */
    public Formula plus(Formula other) {
        return new Formula(
                text + " + " + (other.text.startsWith("-") ? "(" + other.text + ")" : other.text),
                value.plus(other.value),
                Binding.SUM);
    }

    /** This minus another. */
    public Formula minus(Formula other) {
        return new Formula(text + " − " + other.within(Binding.PRODUCT), value.minus(other.value), Binding.SUM);
    }

    /** This times another; a factor of 1 is not written. */
    public Formula times(Formula other) {
        if (other.isOne()) {
            return this;
        }
        return isOne()
                ? other
                : new Formula(
                        within(Binding.PRODUCT) + " × " + other.within(Binding.PRODUCT),
                        value.times(other.value),
                        Binding.PRODUCT);
    }

    /**
     * This divided by another; a divisor of 1 is not written.
     *
     * @throws ArithmeticException if the other is zero
     */
    public Formula dividedBy(Formula other) {
        return other.isOne()
                ? this
                : new Formula(
                        within(Binding.PRODUCT) + " ÷ " + other.within(Binding.NUMBER),
                        value.dividedBy(other.value),
                        Binding.PRODUCT);
    }

    /** The sum of some terms, 0 if there are none; of more than twenty the sum alone is written. */
    public static Formula sum(List<Formula> terms) {
        if (terms.size() > TERMS) {
            return of(terms.stream().map(Formula::value).reduce(Points.ZERO, Points::plus));
        }
        return terms.stream().reduce(Formula::plus).orElseGet(() -> of(0));
    }

    /** The lowest of some values, of which there is at least one. */
    public static Formula min(List<Formula> values) {
        return extreme("min", values, values.stream().map(Formula::value).reduce(Points::min));
    }

    /** The highest of some values, of which there is at least one. */
    public static Formula max(List<Formula> values) {
        return extreme("max", values, values.stream().map(Formula::value).reduce(Points::max));
    }

    private static Formula extreme(String name, List<Formula> values, Optional<Points> value) {
        Points found = value.orElseThrow(() -> new IllegalArgumentException(name + " must be of at least one value"));
        if (values.size() == 1) {
            return values.get(0);
        }
        return values.size() > TERMS
                ? of(found)
                : new Formula(
                        values.stream().map(Formula::toString).collect(Collectors.joining(", ", name + "(", ")")),
                        found,
                        Binding.NUMBER);
    }

    private boolean isOne() {
        return binding == Binding.NUMBER && text.equals("1");
    }

    private String within(Binding least) {
        return binding.compareTo(least) < 0 ? "(" + text + ")" : text;
    }

    /** What it comes to. */
    public Points value() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Formula that && text.equals(that.text) && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text, such as {@code 0.6 × 88 + 0.4 × 75}. */
    @Override
    public String toString() {
        return text;
    }
}
