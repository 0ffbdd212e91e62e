package io.github.zhengyou.internal;

/**
 * Exact arithmetic on {@code long}: what tells whether a result fits, and comparisons that cannot overflow.
 *
 * @since 0.1
 */
public final class LongArithmetic {
    /** The largest exponent whose power of ten is a {@code long}. */
    public static final int MAX_EXPONENT = 18;

    private static final long[] POWERS_OF_TEN = powersOfTen();

    private LongArithmetic() {}

    /**
     * Ten to the given exponent.
     *
     * @param exponent 0 to {@link #MAX_EXPONENT}
     * @return 1, 10, 100 and so on
     * @since 0.1
     */
    public static long powerOfTen(int exponent) {
        return POWERS_OF_TEN[exponent];
    }

    /**
     * Tells whether {@code left + right} is a {@code long} other than {@link Long#MIN_VALUE}, which has no negative.
     *
     * @param left any number
     * @param right any number
     * @return whether the plain sum may be used
     * @since 0.1
     */
    public static boolean sumFits(long left, long right) {
        long sum = left + right;
        return ((left ^ sum) & (right ^ sum)) >= 0 && sum != Long.MIN_VALUE;
    }

    /**
     * Tells whether {@code left * right} is a {@code long} other than {@link Long#MIN_VALUE}, which has no negative.
     *
     * @param left any number
     * @param right any number
     * @return whether the plain product may be used
     * @since 0.1
     */
    public static boolean productFits(long left, long right) {
        long product = left * right;
        return Math.multiplyHigh(left, right) == product >> 63 && product != Long.MIN_VALUE;
    }

    /**
     * Compares {@code a * b} with {@code c * d} in 128 bits.
     *
     * @param a first factor on the left
     * @param b second factor on the left
     * @param c first factor on the right
     * @param d second factor on the right
     * @return negative, zero or positive, as the left product is less, equal or greater
     * @since 0.1
     */
    public static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }

    private static long[] powersOfTen() {
        long[] powers = new long[MAX_EXPONENT + 1];
        powers[0] = 1;
        for (int exponent = 1; exponent <= MAX_EXPONENT; exponent++) {
            powers[exponent] = powers[exponent - 1] * 10;
        }
        return powers;
    }
}
