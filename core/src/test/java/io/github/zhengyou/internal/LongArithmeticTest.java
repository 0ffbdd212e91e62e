package io.github.zhengyou.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LongArithmeticTest {
    @Test
    void knowsThePowersOfTen() {
        for (int exponent = 0; exponent <= LongArithmetic.MAX_EXPONENT; exponent++) {
            assertThat(BigInteger.valueOf(LongArithmetic.powerOfTen(exponent))).isEqualTo(BigInteger.TEN.pow(exponent));
        }
    }

    @Property
    void tellsWhetherASumFits(@ForAll long left, @ForAll long right) {
        assertThat(LongArithmetic.sumFits(left, right)).isEqualTo(fits(big(left).add(big(right))));
    }

    @Property
    void tellsWhetherAProductFits(@ForAll long left, @ForAll int right) {
        assertThat(LongArithmetic.productFits(left, right))
                .isEqualTo(fits(big(left).multiply(big(right))));
        assertThat(LongArithmetic.productFits(left / 1000, right % 2000))
                .isEqualTo(fits(big(left / 1000).multiply(big(right % 2000))));
    }

    @Property
    void comparesProductsBeyondLong(@ForAll long a, @ForAll long b, @ForAll long c, @ForAll long d) {
        int expected = big(a).multiply(big(b)).compareTo(big(c).multiply(big(d)));
        assertThat(Integer.signum(LongArithmetic.compareProducts(a, b, c, d))).isEqualTo(expected);
        assertThat(LongArithmetic.compareProducts(a, b, b, a)).isZero();
        assertThat(Integer.signum(LongArithmetic.compareProducts(a, b, a, d)))
                .isEqualTo(Integer.signum(Long.compare(b, d)) * Long.signum(a));
    }

    private static boolean fits(BigInteger value) {
        return value.abs().bitLength() < Long.SIZE;
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }
}
