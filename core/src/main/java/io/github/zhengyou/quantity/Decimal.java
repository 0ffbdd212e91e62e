package io.github.zhengyou.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import io.github.zhengyou.internal.LongArithmetic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact decimal number of any sign, such as {@code -12.5}.
 *
 * <p>Trailing zeros carry no meaning: 0.50 is 0.5, so {@code equals}, {@code hashCode} and the order agree. Results are
 * exact and never overflow; only {@link #round} rounds, and it says how. A text has at most {@value #MAX_DIGITS}
 * digits, a computed number as many as it needs. {@link #parse(String)} restores what
 * {@link #toString()} writes, up to that limit.
 *
 * <p>Up to 18 decimal places and 18 digits the number is held in a {@code long} without further objects: such a number
 * is {@linkplain #isCompact() compact}. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Decimal implements Comparable<Decimal> {
    /** The largest number of digits that {@link #parse(String)} accepts. */
    public static final int MAX_DIGITS = 100;

    /** 0. */
    public static final Decimal ZERO = new Decimal(0, 0, null);

    /** 1. */
    public static final Decimal ONE = new Decimal(1, 0, null);

    /** 100. */
    public static final Decimal HUNDRED = new Decimal(100, 0, null);

    private static final int MAX_SCALE = LongArithmetic.MAX_EXPONENT;

    /** The number times ten to the scale, unless big; never Long.MIN_VALUE, so that it can be negated. */
    private final long unscaled;

    /** Zero or more, as small as the number allows. */
    private final int scale;

    /** The number if the two fields above cannot hold it, without trailing zeros. */
    private final @Nullable BigDecimal big;

    private Decimal(long unscaled, int scale, @Nullable BigDecimal big) {
        this.unscaled = unscaled;
        this.scale = scale;
        this.big = big;
    }

    /**
     * A whole number.
     *
     * @param value any value
     * @return the same value
     * @since 0.1
     */
    public static Decimal of(long value) {
        return stripped(value, 0);
    }

    /**
     * The number {@code unscaled} divided by ten to the {@code scale}: {@code of(125, 1)} is 12.5.
     *
     * @param unscaled any value
     * @param scale the number of decimal places in {@code unscaled}, 0 to 18
     * @return the number; trailing zeros are dropped
     * @throws IllegalArgumentException if the scale is outside its range
     * @since 0.1
     */
    public static Decimal of(long unscaled, int scale) {
        checkArgument(scale >= 0 && scale <= MAX_SCALE, "scale must be between 0 and %s, got %s", MAX_SCALE, scale);
        return stripped(unscaled, scale);
    }

    /**
     * Parses a number in the form of JSON without exponent: an optional {@code -}, digits without a leading zero, and
     * optionally a point followed by digits.
     *
     * @param text at most {@value #MAX_DIGITS} digits, zeros at either end counted
     * @return the number
     * @throws IllegalArgumentException if the text has another form or too many digits; the message quotes it
     * @since 0.1
     */
    public static Decimal parse(String text) {
        return parse(text.toCharArray(), 0, text.length());
    }

    /**
     * Parses a part of an array as {@link #parse(String)} does, without intermediate objects for up to 18 digits.
     *
     * @param text holds the number
     * @param offset where the number starts
     * @param length the number of characters
     * @return the number
     * @throws IllegalArgumentException if the text has another form or too many digits; the message quotes it
     * @throws IndexOutOfBoundsException if the part is not within the array
     * @since 0.1
     */
    public static Decimal parse(char[] text, int offset, int length) {
        return DecimalText.parse(text, offset, length);
    }

    /**
     * The number of a {@code BigDecimal}, of any precision; its scale is not kept.
     *
     * @param value a number whose scale is between -{@value #MAX_DIGITS} and {@value #MAX_DIGITS}
     * @return the same value
     * @throws IllegalArgumentException if the scale is outside its range, as in {@code 1E+1000000000}
     * @since 0.1
     */
    public static Decimal from(BigDecimal value) {
        checkArgument(
                Math.abs((long) value.scale()) <= MAX_DIGITS,
                "scale of a decimal must be between -%s and %s, got %s",
                MAX_DIGITS,
                MAX_DIGITS,
                value.scale());
        return stripped(value);
    }

    /**
     * The sum, exact.
     *
     * @param other the number to add
     * @return this plus the other
     * @since 0.1
     */
    public Decimal plus(Decimal other) {
        if (big == null && other.big == null) {
            int common = Math.max(scale, other.scale);
            long factor = LongArithmetic.powerOfTen(common - scale);
            long otherFactor = LongArithmetic.powerOfTen(common - other.scale);
            if (LongArithmetic.productFits(unscaled, factor)
                    && LongArithmetic.productFits(other.unscaled, otherFactor)) {
                long left = unscaled * factor;
                long right = other.unscaled * otherFactor;
                if (LongArithmetic.sumFits(left, right)) {
                    return stripped(left + right, common);
                }
            }
        }
        return stripped(toBigDecimal().add(other.toBigDecimal()));
    }

    /**
     * The difference, exact.
     *
     * @param other the number to subtract
     * @return this minus the other
     * @since 0.1
     */
    public Decimal minus(Decimal other) {
        return plus(other.negate());
    }

    /**
     * The product, exact.
     *
     * @param other the number to multiply with
     * @return this times the other
     * @since 0.1
     */
    public Decimal times(Decimal other) {
        if (big == null && other.big == null && LongArithmetic.productFits(unscaled, other.unscaled)) {
            return stripped(unscaled * other.unscaled, scale + other.scale);
        }
        return stripped(toBigDecimal().multiply(other.toBigDecimal()));
    }

    /**
     * The number with the opposite sign.
     *
     * @return zero minus this
     * @since 0.1
     */
    public Decimal negate() {
        return big == null ? new Decimal(-unscaled, scale, null) : new Decimal(0, scale, big.negate());
    }

    /**
     * The distance from zero.
     *
     * @return this if zero or more, otherwise the number with the opposite sign
     * @since 0.1
     */
    public Decimal abs() {
        return isNegative() ? negate() : this;
    }

    /**
     * The smaller of two numbers.
     *
     * @param other the number to compare with
     * @return the other if it is less than this, otherwise this
     * @since 0.1
     */
    public Decimal min(Decimal other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The larger of two numbers.
     *
     * @param other the number to compare with
     * @return the other if it is greater than this, otherwise this
     * @since 0.1
     */
    public Decimal max(Decimal other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The number rounded to a number of decimal places. A number that has no more places is returned as it is.
     *
     * @param places the decimal places to keep, zero or more
     * @param mode how to round; any but {@link RoundingMode#UNNECESSARY}
     * @return the nearest number with at most that many places, as the mode defines it
     * @throws IllegalArgumentException if the places are negative or the mode is {@code UNNECESSARY}
     * @since 0.1
     */
    public Decimal round(int places, RoundingMode mode) {
        checkArgument(places >= 0, "decimal places must be zero or more, got %s", places);
        checkArgument(mode != RoundingMode.UNNECESSARY, "rounding mode must not be UNNECESSARY: it does not round");
        if (scale <= places) {
            return this;
        }
        if (big == null) {
            return stripped(LongMath.divide(unscaled, LongArithmetic.powerOfTen(scale - places), mode), places);
        }
        return stripped(big.setScale(places, mode));
    }

    /**
     * The sign.
     *
     * @return -1, 0 or 1
     * @since 0.1
     */
    public int signum() {
        return big == null ? Long.signum(unscaled) : big.signum();
    }

    /**
     * Tells whether the number is less than zero.
     *
     * @return whether the sign is -1
     * @since 0.1
     */
    public boolean isNegative() {
        return signum() < 0;
    }

    /**
     * Tells whether the number has no decimal places.
     *
     * @return whether it is whole
     * @since 0.1
     */
    public boolean isInteger() {
        return scale == 0;
    }

    /**
     * Tells whether {@link #unscaled()} can be had: the number has at most 18 decimal places, and all its digits
     * together, read as one whole number, stay within plus or minus {@link Long#MAX_VALUE}.
     *
     * @return whether the number is held in a {@code long}
     * @since 0.1
     */
    public boolean isCompact() {
        return big == null;
    }

    /**
     * The number times ten to the {@link #scale()}: 125 for 12.5.
     *
     * @return the digits as one whole number with the sign
     * @throws ArithmeticException if the number is not {@linkplain #isCompact() compact}
     * @since 0.1
     */
    public long unscaled() {
        if (big != null) {
            throw new ArithmeticException("unscaled value must be within a long at 18 places or fewer, got " + this);
        }
        return unscaled;
    }

    /**
     * The number of decimal places: 1 for 12.5 as for 12.50.
     *
     * @return zero or more
     * @since 0.1
     */
    public int scale() {
        return scale;
    }

    /**
     * The number as a {@code long}.
     *
     * @return the same value
     * @throws ArithmeticException if the number is not whole or outside the range of a {@code long}
     * @since 0.1
     */
    public long longValueExact() {
        if (scale == 0) {
            if (big == null) {
                return unscaled;
            }
            if (big.unscaledValue().bitLength() < Long.SIZE) {
                return big.unscaledValue().longValue();
            }
        }
        throw new ArithmeticException("number must be whole and within the range of a long, got " + this);
    }

    /**
     * The number as a {@code BigDecimal} of the same {@link #scale()}.
     *
     * @return the same value, without trailing zeros after the point
     * @since 0.1
     */
    public BigDecimal toBigDecimal() {
        return big == null ? BigDecimal.valueOf(unscaled, scale) : big;
    }

    /**
     * Appends what {@link #toString()} returns.
     *
     * @param text where to append
     * @since 0.1
     */
    public void appendTo(StringBuilder text) {
        if (big != null) {
            text.append(big.toPlainString());
        } else if (scale == 0) {
            text.append(unscaled);
        } else {
            DecimalText.append(text, unscaled, scale);
        }
    }

    @Override
    public int compareTo(Decimal other) {
        if (big == null && other.big == null) {
            int common = Math.max(scale, other.scale);
            return LongArithmetic.compareProducts(
                    unscaled,
                    LongArithmetic.powerOfTen(common - scale),
                    other.unscaled,
                    LongArithmetic.powerOfTen(common - other.scale));
        }
        return toBigDecimal().compareTo(other.toBigDecimal());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decimal that
                && unscaled == that.unscaled
                && scale == that.scale
                && Objects.equals(big, that.big);
    }

    @Override
    public int hashCode() {
        return big == null ? 31 * Long.hashCode(unscaled) + scale : big.hashCode();
    }

    /** The number in plain digits, such as {@code -12.5}: never an exponent, no trailing zeros after the point. */
    @Override
    public String toString() {
        if (big == null && scale == 0) {
            return Long.toString(unscaled);
        }
        StringBuilder text = new StringBuilder(24);
        appendTo(text);
        return text.toString();
    }

    /** The number with trailing zeros dropped; the scale is zero or more. */
    static Decimal stripped(long unscaled, int scale) {
        long value = unscaled;
        int places = scale;
        while (places > 0 && value % 10 == 0) {
            value /= 10;
            places--;
        }
        if (places > MAX_SCALE || value == Long.MIN_VALUE) {
            return new Decimal(0, places, BigDecimal.valueOf(value, places));
        }
        return new Decimal(value, places, null);
    }

    /** The number with trailing zeros dropped, in a long where it fits. */
    static Decimal stripped(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() < 0) {
            stripped = stripped.setScale(0);
        }
        if (stripped.scale() <= MAX_SCALE && stripped.unscaledValue().bitLength() < Long.SIZE) {
            return stripped(stripped.unscaledValue().longValue(), stripped.scale());
        }
        return new Decimal(0, stripped.scale(), stripped);
    }
}
