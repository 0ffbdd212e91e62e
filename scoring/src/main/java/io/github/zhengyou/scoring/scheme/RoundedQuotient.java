package io.github.zhengyou.scoring.scheme;

import com.google.common.math.LongMath;
import java.math.RoundingMode;

/** Division by one number, rounded in one way: by a multiplication, as there are many of them. */
final class RoundedQuotient {

    private final long divisor;
    private final RoundingMode mode;
    private final boolean halfUp; // by far the most common
    private final long reciprocal; // 2 to the 63 ÷ divisor, rounded down

    /** @param divisor two or more, below 2 to the 62 */
    RoundedQuotient(long divisor, RoundingMode mode) {
        this.divisor = divisor;
        this.mode = mode;
        this.halfUp = mode == RoundingMode.HALF_UP;
        this.reciprocal = Long.divideUnsigned(Long.MIN_VALUE, divisor);
    }

    /**
     * A quotient.
     *
     * @param dividend between plus and minus 2 to the 62
     */
    long of(long dividend) {
        if (dividend < 0) {
            return LongMath.divide(dividend, divisor, mode);
        }
        long quotient = Math.multiplyHigh(dividend << 1, reciprocal); // or one less: the reciprocal was rounded down
        long rest = dividend - quotient * divisor;
        if (rest >= divisor) {
            quotient++;
            rest -= divisor;
        }
        if (halfUp) {
            return rest - (divisor - rest) >= 0 ? quotient + 1 : quotient;
        }
        return isUp(quotient, rest) ? quotient + 1 : quotient;
    }

    private boolean isUp(long quotient, long rest) {
        long beyondHalf = rest - (divisor - rest);
        return switch (mode) {
            case HALF_UP -> beyondHalf >= 0;
            case HALF_DOWN -> beyondHalf > 0;
            case HALF_EVEN -> beyondHalf > 0 || (beyondHalf == 0 && (quotient & 1) == 1);
            case UP, CEILING -> rest > 0;
            case DOWN, FLOOR -> false;
            case UNNECESSARY -> throw new IllegalStateException("a rounding must round");
        };
    }
}
