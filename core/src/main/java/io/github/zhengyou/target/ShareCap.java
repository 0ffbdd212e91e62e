package io.github.zhengyou.target;

import io.github.zhengyou.quantity.Ratio;
import java.math.BigInteger;

/**
 * A cap such as "at most one third" 比例上限. It is never rounded up: of two at most one third is none.
 *
 * @param share the largest share allowed; its whole above zero
 * @since 0.1
 */
public record ShareCap(Ratio share) {

    /** @throws IllegalArgumentException if the share has no value */
    public ShareCap {
        if (!share.isDefined()) {
            throw new IllegalArgumentException("share of a cap must have a whole above zero, got " + share);
        }
    }

    /** At most so many of so many, such as 1 of 3. */
    public static ShareCap of(long part, long whole) {
        return new ShareCap(new Ratio(part, whole));
    }

    /**
     * How many of a number it allows, the number itself at most.
     *
     * @param count zero or more
     * @throws IllegalArgumentException if the count is negative
     */
    public long among(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("count under a cap must be zero or more, got " + count);
        }
        return BigInteger.valueOf(count)
                .multiply(BigInteger.valueOf(share.part()))
                .divide(BigInteger.valueOf(share.whole()))
                .min(BigInteger.valueOf(count))
                .longValueExact();
    }

    /** The share, such as {@code 1/3}. */
    @Override
    public String toString() {
        return share.toString();
    }
}
