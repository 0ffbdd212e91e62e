package io.github.zhengyou.quantity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import io.github.zhengyou.internal.LongArithmetic;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A share kept as its two counts, such as 3 pledge items fulfilled of 4 due.
 *
 * <p>Both counts are kept as they are: 3/4 and 6/8 differ, because 6 of 8 says more. The part may exceed the whole, as
 * in a target surpassed. With a whole of zero the ratio has no value: it is not {@linkplain #isDefined() defined}.
 * Comparisons are exact at any size of the counts. Immutable and thread-safe.
 *
 * @param part how many of them; zero or more
 * @param whole out of how many; zero or more
 * @since 0.1
 */
public record Ratio(long part, long whole) {
    /** Nothing of nothing: adding it changes no ratio. */
    public static final Ratio EMPTY = new Ratio(0, 0);

    /**
     * A ratio of two counts.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public Ratio {
        checkArgument(part >= 0, "part must be zero or more, got %s of %s", part, whole);
        checkArgument(whole >= 0, "whole must be zero or more, got %s of %s", part, whole);
    }

    /**
     * Tells whether the ratio has a value.
     *
     * @return whether the whole is above zero
     * @since 0.1
     */
    public boolean isDefined() {
        return whole > 0;
    }

    /**
     * Tells whether part ÷ whole is equal to or above a fraction.
     *
     * @param fraction the bound, such as 0.95 for 95 percent
     * @return whether the ratio reaches the bound
     * @throws ArithmeticException if the ratio is not {@linkplain #isDefined() defined}
     * @since 0.1
     */
    public boolean isAtLeast(Decimal fraction) {
        return compareWith(fraction) >= 0;
    }

    /**
     * Tells whether part ÷ whole is above a fraction.
     *
     * @param fraction the bound, such as 0.5 for one half
     * @return whether the ratio exceeds the bound
     * @throws ArithmeticException if the ratio is not {@linkplain #isDefined() defined}
     * @since 0.1
     */
    public boolean isAbove(Decimal fraction) {
        return compareWith(fraction) > 0;
    }

    /**
     * Compares part ÷ whole with a fraction.
     *
     * @param fraction the number to compare with
     * @return negative, zero or positive, as the ratio is less than, equal to or greater than the fraction
     * @throws ArithmeticException if the ratio is not {@linkplain #isDefined() defined}
     * @since 0.1
     */
    public int compareWith(Decimal fraction) {
        if (whole == 0) {
            throw new ArithmeticException("ratio must have a whole above zero to be compared, got " + this);
        }
        if (fraction.isCompact()) {
            return LongArithmetic.compareProducts(
                    part, LongArithmetic.powerOfTen(fraction.scale()), fraction.unscaled(), whole);
        }
        return BigDecimal.valueOf(part).compareTo(fraction.toBigDecimal().multiply(BigDecimal.valueOf(whole)));
    }

    /**
     * The ratio in percent: 75 for 3/4.
     *
     * @param places the decimal places to keep, 0 to 18
     * @param mode how to round; any but {@link RoundingMode#UNNECESSARY}
     * @return the rounded percentage, above 100 where the part exceeds the whole; empty if the ratio is not
     *     {@linkplain #isDefined() defined}
     * @throws IllegalArgumentException if the places are outside their range or the mode is {@code UNNECESSARY}
     * @since 0.1
     */
    public Optional<Decimal> percent(int places, RoundingMode mode) {
        checkArgument(
                places >= 0 && places <= LongArithmetic.MAX_EXPONENT,
                "decimal places must be between 0 and %s, got %s",
                LongArithmetic.MAX_EXPONENT,
                places);
        checkArgument(mode != RoundingMode.UNNECESSARY, "rounding mode must not be UNNECESSARY: it does not round");
        if (whole == 0) {
            return Optional.empty();
        }
        if (places + 2 <= LongArithmetic.MAX_EXPONENT) {
            long factor = LongArithmetic.powerOfTen(places + 2);
            if (LongArithmetic.productFits(part, factor)) {
                return Optional.of(Decimal.of(LongMath.divide(part * factor, whole, mode), places));
            }
        }
        BigDecimal hundredfold = BigDecimal.valueOf(part).movePointRight(2);
        return Optional.of(Decimal.from(hundredfold.divide(BigDecimal.valueOf(whole), places, mode)));
    }

    /**
     * The ratio of both counted together: parts and wholes add up. This is not the sum of two fractions: 1/2 and 1/2
     * make 2/4. Associative and commutative, with {@link #EMPTY} as the neutral element, so ratios of disjoint counts
     * may be merged in any order and grouping.
     *
     * @param other counts disjoint from these
     * @return the pooled counts
     * @throws ArithmeticException if a pooled count exceeds {@link Long#MAX_VALUE}
     * @since 0.1
     */
    public Ratio plus(Ratio other) {
        if (part > Long.MAX_VALUE - other.part || whole > Long.MAX_VALUE - other.whole) {
            throw new ArithmeticException(
                    "pooled counts must be at most " + Long.MAX_VALUE + ", got " + this + " and " + other);
        }
        return new Ratio(part + other.part, whole + other.whole);
    }

    /** The two counts, such as {@code 3/4}. */
    @Override
    public String toString() {
        return part + "/" + whole;
    }
}
