package io.github.zhengyou.quantity;

import java.math.BigDecimal;

/** An exact decimal number. */
public record Decimal(BigDecimal value) implements Comparable<Decimal> {
    /** Zero. */
    public static final Decimal ZERO = of(0);
    /** One. */
    public static final Decimal ONE = of(1);

    /** Strips trailing zeros. */
    public Decimal {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /** An integer. */
    public static Decimal of(long value) {
        return new Decimal(BigDecimal.valueOf(value));
    }

    /** Parses. */
    public static Decimal parse(String text) {
        return new Decimal(new BigDecimal(text));
    }

    /** The sum. */
    public Decimal plus(Decimal other) {
        return new Decimal(value.add(other.value));
    }

    /** The difference. */
    public Decimal minus(Decimal other) {
        return new Decimal(value.subtract(other.value));
    }

    /** The product. */
    public Decimal times(Decimal other) {
        return new Decimal(value.multiply(other.value));
    }

    /** The sign. */
    public int signum() {
        return value.signum();
    }

    /** Whether an integer. */
    public boolean isInteger() {
        return value.scale() <= 0;
    }

    /** As a BigDecimal. */
    public BigDecimal toBigDecimal() {
        return value;
    }

    @Override
    public int compareTo(Decimal other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
