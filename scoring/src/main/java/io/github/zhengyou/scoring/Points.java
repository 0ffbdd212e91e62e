package io.github.zhengyou.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.BigIntegerMath;
import com.google.common.math.LongMath;
import io.github.zhengyou.internal.LongArithmetic;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.quantity.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact number of points: a fraction of two whole numbers, of any sign, such as 350/9.
 *
 * <p>Always in lowest terms with a denominator above zero, so {@code equals}, {@code hashCode} and the order agree: 6/8
 * is 3/4. Results are exact and never overflow; only {@link #round} rounds, and it says how. {@link #parse} restores
 * what {@link #toString()} writes, up to {@value #MAX_DIGITS} digits above and below the line.
 *
 * <p>As long as numerator and denominator stay within plus or minus {@link Long#MAX_VALUE}, no object but the result is
 * made. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Points implements Comparable<Points> {
    /** The largest number of digits that {@link #parse} accepts above, and again below, the line. */
    public static final int MAX_DIGITS = 1000;

    /** 0. */
    public static final Points ZERO = new Points(0, 1, null);

    /** 1. */
    public static final Points ONE = new Points(1, 1, null);

    /** 100. */
    public static final Points HUNDRED = new Points(100, 1, null);

    /** By denominators: how many thousandths one part is; 0 where it is no whole number of them. */
    private static final int[] THOUSANDTHS = thousandthsByDenominator();

    private static final Pattern TEXT =
            Pattern.compile("(?<numerator>-?(0|[1-9][0-9]*+))(/(?<denominator>[1-9][0-9]*+))?");

    /** In lowest terms, unless big; never Long.MIN_VALUE, so that it can be negated. */
    private final long numerator;

    /** One or more. */
    private final long denominator;

    /** The fraction if the two fields above cannot hold it. */
    private final @Nullable BigFraction big;

    private Points(long numerator, long denominator, @Nullable BigFraction big) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = big;
    }

    /**
     * A whole number of points.
     *
     * @param value any value
     * @return the same value
     * @since 0.1
     */
    public static Points of(long value) {
        return value == Long.MIN_VALUE ? fitted(BigFraction.of(value, 1)) : new Points(value, 1, null);
    }

    /**
     * The points {@code numerator} ÷ {@code denominator}.
     *
     * @param numerator any value
     * @param denominator any value but zero
     * @return the quotient in lowest terms
     * @throws IllegalArgumentException if the denominator is zero
     * @since 0.1
     */
    public static Points of(long numerator, long denominator) {
        checkArgument(denominator != 0, "denominator must not be zero, got %s/%s", numerator, denominator);
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return fitted(BigFraction.of(numerator, denominator));
        }
        return denominator > 0 ? reduced(numerator, denominator) : reduced(-numerator, -denominator);
    }

    /**
     * The points {@code numerator} ÷ {@code denominator}, of any size.
     *
     * @param numerator any value
     * @param denominator any value but zero
     * @return the quotient in lowest terms
     * @throws IllegalArgumentException if the denominator is zero
     * @since 0.1
     */
    public static Points of(BigInteger numerator, BigInteger denominator) {
        checkArgument(denominator.signum() != 0, "denominator must not be zero, got %s/%s", numerator, denominator);
        return fitted(BigFraction.of(numerator, denominator));
    }

    /**
     * The same number as a decimal.
     *
     * @param value any value
     * @return the same value
     * @since 0.1
     */
    public static Points from(Decimal value) {
        if (value.isCompact()) {
            return reduced(value.unscaled(), LongArithmetic.powerOfTen(value.scale()));
        }
        BigDecimal exact = value.toBigDecimal();
        return fitted(BigFraction.of(exact.unscaledValue(), BigInteger.TEN.pow(exact.scale())));
    }

    /**
     * The value of a ratio: 3/4 for 6 of 8.
     *
     * @param ratio a {@linkplain Ratio#isDefined() defined} ratio
     * @return part ÷ whole in lowest terms
     * @throws IllegalArgumentException if the whole of the ratio is zero
     * @since 0.1
     */
    public static Points from(Ratio ratio) {
        checkArgument(ratio.isDefined(), "ratio must have a whole above zero to be turned into points, got %s", ratio);
        return reduced(ratio.part(), ratio.whole());
    }

    /**
     * Parses what {@link #toString()} writes: a whole number, or two of them with a slash between. The fraction need not
     * be in lowest terms.
     *
     * @param text an optional {@code -} and digits without a leading zero, then optionally a slash and a number above
     *     zero; at most {@value #MAX_DIGITS} digits on either side
     * @return the points
     * @throws IllegalArgumentException if the text has another form or too many digits; the message quotes it
     * @since 0.1
     */
    public static Points parse(String text) {
        int slash = text.indexOf('/');
        int above = slash < 0 ? text.length() : slash;
        int below = slash < 0 ? 0 : text.length() - slash - 1;
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("points must be a whole number or a fraction of two, as in '-88' or"
                    + " '350/9', without leading zeros, got '" + excerpt(text) + "'");
        }
        int digits = Math.max(text.startsWith("-") ? above - 1 : above, below);
        if (digits > MAX_DIGITS) {
            throw new IllegalArgumentException("points must have at most " + MAX_DIGITS
                    + " digits on either side of the slash, got " + digits + " in '" + excerpt(text) + "'");
        }
        BigInteger numerator = new BigInteger(matcher.group("numerator"));
        String denominator = matcher.group("denominator");
        return fitted(BigFraction.of(numerator, denominator == null ? BigInteger.ONE : new BigInteger(denominator)));
    }

    /**
     * The sum, exact.
     *
     * @param other the points to add
     * @return this plus the other
     * @since 0.1
     */
    public Points plus(Points other) {
        if (big == null && other.big == null) {
            Points sum = denominator == other.denominator
                    ? sum(numerator, other.numerator, denominator)
                    : sum(numerator, denominator, other.numerator, other.denominator);
            if (sum != null) {
                return sum;
            }
        }
        return fitted(toBig().plus(other.toBig()));
    }

    /**
     * The difference, exact.
     *
     * @param other the points to subtract
     * @return this minus the other
     * @since 0.1
     */
    public Points minus(Points other) {
        if (big == null && other.big == null) {
            Points difference = denominator == other.denominator
                    ? sum(numerator, -other.numerator, denominator)
                    : sum(numerator, denominator, -other.numerator, other.denominator);
            if (difference != null) {
                return difference;
            }
        }
        return fitted(toBig().plus(other.toBig().negate()));
    }

    /**
     * The product, exact.
     *
     * @param other the points to multiply with
     * @return this times the other
     * @since 0.1
     */
    public Points times(Points other) {
        if (big == null && other.big == null) {
            Points product = product(numerator, denominator, other.numerator, other.denominator);
            if (product != null) {
                return product;
            }
        }
        return fitted(toBig().times(other.toBig()));
    }

    /**
     * The quotient, exact.
     *
     * @param other the points to divide by; not zero
     * @return this divided by the other
     * @throws ArithmeticException if the other is zero
     * @since 0.1
     */
    public Points dividedBy(Points other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("divisor must not be zero, got " + this + " divided by 0");
        }
        if (big == null && other.big == null) {
            Points quotient = other.numerator > 0
                    ? product(numerator, denominator, other.denominator, other.numerator)
                    : product(numerator, denominator, -other.denominator, -other.numerator);
            if (quotient != null) {
                return quotient;
            }
        }
        return fitted(toBig().dividedBy(other.toBig()));
    }

    /**
     * The points with the opposite sign.
     *
     * @return zero minus this
     * @since 0.1
     */
    public Points negate() {
        return big == null ? new Points(-numerator, denominator, null) : new Points(0, 1, big.negate());
    }

    /**
     * The distance from zero.
     *
     * @return this if zero or more, otherwise the points with the opposite sign
     * @since 0.1
     */
    public Points abs() {
        return signum() < 0 ? negate() : this;
    }

    /**
     * The smaller of two numbers of points.
     *
     * @param other the points to compare with
     * @return the other if less than this, otherwise this
     * @since 0.1
     */
    public Points min(Points other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The larger of two numbers of points.
     *
     * @param other the points to compare with
     * @return the other if greater than this, otherwise this
     * @since 0.1
     */
    public Points max(Points other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The sign.
     *
     * @return -1, 0 or 1
     * @since 0.1
     */
    public int signum() {
        return big == null ? Long.signum(numerator) : big.numerator().signum();
    }

    /**
     * Tells whether the points are a whole number.
     *
     * @return whether the denominator is 1
     * @since 0.1
     */
    public boolean isInteger() {
        return big == null ? denominator == 1 : big.denominator().equals(BigInteger.ONE);
    }

    /**
     * The points in thousandths, as programs take them that calculate in whole numbers.
     *
     * @param otherwise what is given where they are no whole number of thousandths, or too many for a {@code long}
     * @return a thousand times the points, or otherwise
     * @since 0.1
     */
    public long thousandths(long otherwise) {
        if (big != null || denominator >= THOUSANDTHS.length) {
            return otherwise;
        }
        int factor = THOUSANDTHS[(int) denominator];
        return factor == 0 || !LongArithmetic.productFits(numerator, factor) ? otherwise : numerator * factor;
    }

    private static int[] thousandthsByDenominator() {
        int[] factors = new int[1001];
        for (int below = 1; below < factors.length; below++) {
            factors[below] = 1000 % below == 0 ? 1000 / below : 0;
        }
        return factors;
    }

    /**
     * What stands above the line in lowest terms.
     *
     * @return a number with the sign of the points
     * @since 0.1
     */
    public BigInteger numerator() {
        return big == null ? BigInteger.valueOf(numerator) : big.numerator();
    }

    /**
     * What stands below the line in lowest terms.
     *
     * @return a number above zero
     * @since 0.1
     */
    public BigInteger denominator() {
        return big == null ? BigInteger.valueOf(denominator) : big.denominator();
    }

    /**
     * The points rounded once, from the exact value.
     *
     * @param rounding the places to keep and the mode
     * @return the nearest number of at most that many places, as the mode defines it
     * @since 0.1
     */
    public Decimal round(Rounding rounding) {
        long factor = LongArithmetic.powerOfTen(rounding.scale());
        if (big == null && LongArithmetic.productFits(numerator, factor)) {
            return Decimal.of(LongMath.divide(numerator * factor, denominator, rounding.mode()), rounding.scale());
        }
        BigFraction exact = toBig();
        BigInteger scaled = exact.numerator().multiply(BigInteger.valueOf(factor));
        return decimal(BigIntegerMath.divide(scaled, exact.denominator(), rounding.mode()), rounding.scale());
    }

    /**
     * The points as a decimal, if they are one of at most {@value Rounding#MAX_SCALE} places.
     *
     * @return the same value; empty if it has no end after the point, as 1/3, or too many places
     * @since 0.1
     */
    public Optional<Decimal> toDecimal() {
        long whole = LongArithmetic.powerOfTen(Rounding.MAX_SCALE);
        if (big == null) {
            if (denominator == 1) {
                return Optional.of(Decimal.of(numerator));
            }
            if (whole % denominator != 0) {
                return Optional.empty();
            }
            long factor = whole / denominator;
            if (LongArithmetic.productFits(numerator, factor)) {
                return Optional.of(Decimal.of(numerator * factor, Rounding.MAX_SCALE));
            }
        }
        BigFraction exact = toBig();
        BigInteger[] factor = BigInteger.valueOf(whole).divideAndRemainder(exact.denominator());
        if (factor[1].signum() != 0) {
            return Optional.empty();
        }
        return Optional.of(decimal(exact.numerator().multiply(factor[0]), Rounding.MAX_SCALE));
    }

    @Override
    public int compareTo(Points other) {
        if (big == null && other.big == null) {
            return denominator == other.denominator
                    ? Long.compare(numerator, other.numerator)
                    : LongArithmetic.compareProducts(numerator, other.denominator, other.numerator, denominator);
        }
        return toBig().compareTo(other.toBig());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Points that
                && numerator == that.numerator
                && denominator == that.denominator
                && Objects.equals(big, that.big);
    }

    @Override
    public int hashCode() {
        return big == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : big.hashCode();
    }

    /** The fraction in lowest terms, such as {@code 350/9}; a whole number without a slash, such as {@code 88}. */
    @Override
    public String toString() {
        if (big != null) {
            return big.toString();
        }
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }

    private BigFraction toBig() {
        return big == null ? new BigFraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)) : big;
    }

    /** Back to the long form where it fits. */
    private static Points fitted(BigFraction value) {
        BigInteger above = value.numerator();
        BigInteger below = value.denominator();
        if (above.bitLength() < Long.SIZE && below.bitLength() < Long.SIZE && above.longValue() != Long.MIN_VALUE) {
            return new Points(above.longValue(), below.longValue(), null);
        }
        return new Points(0, 1, value);
    }

    /** In lowest terms; the numerator is not Long.MIN_VALUE, the denominator above zero. */
    private static Points reduced(long numerator, long denominator) {
        if (denominator == 1 || numerator == 0) {
            return new Points(numerator, 1, null);
        }
        // most denominators come from decimals, whose factors need no common divisor: they divide a power of ten
        int twos = Math.min(Long.numberOfTrailingZeros(numerator), Long.numberOfTrailingZeros(denominator));
        long above = numerator >> twos;
        long below = denominator >> twos;
        while (below % 5 == 0 && above % 5 == 0) {
            above /= 5;
            below /= 5;
        }
        if (1_000_000_000_000_000_000L % below != 0) {
            long others = below >> Long.numberOfTrailingZeros(below);
            while (others % 5 == 0) {
                others /= 5;
            }
            long divisor = LongMath.gcd(Math.abs(above), others);
            above /= divisor;
            below /= divisor;
        }
        return new Points(above, below, null);
    }

    /** The sum over one denominator; null if it does not fit. */
    private static @Nullable Points sum(long left, long right, long denominator) {
        return LongArithmetic.sumFits(left, right) ? reduced(left + right, denominator) : null;
    }

    /** The sum of two fractions in lowest terms (Knuth, The Art of Computer Programming, 4.5.1); null if too long. */
    private static @Nullable Points sum(long above, long below, long otherAbove, long otherBelow) {
        long shared = below == 1 || otherBelow == 1 ? 1 : LongMath.gcd(below, otherBelow);
        long factor = otherBelow / shared;
        long otherFactor = below / shared;
        if (!LongArithmetic.productFits(above, factor) || !LongArithmetic.productFits(otherAbove, otherFactor)) {
            return null;
        }
        long left = above * factor;
        long right = otherAbove * otherFactor;
        if (!LongArithmetic.sumFits(left, right)) {
            return null;
        }
        long sum = left + right;
        long divisor = shared == 1 ? 1 : LongMath.gcd(Math.abs(sum), shared);
        long rest = otherBelow / divisor;
        return LongArithmetic.productFits(otherFactor, rest)
                ? new Points(sum / divisor, otherFactor * rest, null)
                : null;
    }

    /** The product of two fractions in lowest terms, denominators above zero; null if it does not fit. */
    private static @Nullable Points product(long above, long below, long otherAbove, long otherBelow) {
        long cross = otherBelow == 1 ? 1 : LongMath.gcd(Math.abs(above), otherBelow);
        long otherCross = below == 1 ? 1 : LongMath.gcd(Math.abs(otherAbove), below);
        long left = above / cross;
        long right = otherAbove / otherCross;
        long down = below / otherCross;
        long otherDown = otherBelow / cross;
        return LongArithmetic.productFits(left, right) && LongArithmetic.productFits(down, otherDown)
                ? new Points(left * right, down * otherDown, null)
                : null;
    }

    private static Decimal decimal(BigInteger unscaled, int scale) {
        return Decimal.from(new BigDecimal(unscaled, scale));
    }

    private static String excerpt(String text) {
        return text.length() <= Decimal.MAX_DIGITS ? text : text.substring(0, Decimal.MAX_DIGITS) + "...";
    }
}
