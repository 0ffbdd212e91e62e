package io.github.zhengyou.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RatioTest {
    @Property
    void comparesExactly(@ForAll("ratios") Ratio ratio, @ForAll("numbers") BigDecimal fraction) {
        Assume.that(ratio.isDefined());
        int expected = BigDecimal.valueOf(ratio.part()).compareTo(fraction.multiply(BigDecimal.valueOf(ratio.whole())));
        Decimal bound = Decimal.from(fraction);
        assertThat(Integer.signum(ratio.compareWith(bound))).isEqualTo(expected);
        assertThat(ratio.isAtLeast(bound)).isEqualTo(expected >= 0);
        assertThat(ratio.isAbove(bound)).isEqualTo(expected > 0);
    }

    @Property
    void comparesAtTheBoundAndBesideIt(@ForAll @LongRange(min = 1, max = Long.MAX_VALUE / 100) long twentieth) {
        Decimal bound = Decimal.parse("0.95");
        Ratio exact = new Ratio(19 * twentieth, 20 * twentieth);
        assertThat(exact.compareWith(bound)).isZero();
        assertThat(exact.isAtLeast(bound)).isTrue();
        assertThat(exact.isAbove(bound)).isFalse();
        assertThat(new Ratio(exact.part() + 1, exact.whole()).isAbove(bound)).isTrue();
        assertThat(new Ratio(exact.part() - 1, exact.whole()).isAtLeast(bound)).isFalse();
    }

    @Property
    void roundsThePercentage(
            @ForAll("ratios") Ratio ratio, @ForAll @IntRange(max = 18) int places, @ForAll RoundingMode mode) {
        Assume.that(ratio.isDefined() && mode != RoundingMode.UNNECESSARY);
        BigDecimal expected = BigDecimal.valueOf(ratio.part())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(ratio.whole()), places, mode);
        assertThat(ratio.percent(places, mode)).contains(Decimal.from(expected));
    }

    @Property
    void poolsInAnyOrderAndGrouping(
            @ForAll @LongRange(max = Long.MAX_VALUE / 3) long a,
            @ForAll @LongRange(max = Long.MAX_VALUE / 3) long b,
            @ForAll @LongRange(max = Long.MAX_VALUE / 3) long c) {
        Ratio x = new Ratio(a, b);
        Ratio y = new Ratio(b, c);
        Ratio z = new Ratio(c, a);
        assertThat(x.plus(y)).isEqualTo(y.plus(x)).isEqualTo(new Ratio(a + b, b + c));
        assertThat(x.plus(y).plus(z)).isEqualTo(x.plus(y.plus(z)));
        assertThat(x.plus(Ratio.EMPTY)).isEqualTo(x);
    }

    @Test
    void keepsBothCounts() {
        new EqualsTester()
                .addEqualityGroup(new Ratio(3, 4), new Ratio(1, 2).plus(new Ratio(2, 2)))
                .addEqualityGroup(new Ratio(6, 8))
                .addEqualityGroup(new Ratio(0, 0), Ratio.EMPTY)
                .testEquals();
        assertThat(new Ratio(3, 4)).hasToString("3/4");
    }

    @Test
    void hasNoValueWhereTheWholeIsZero() {
        assertThat(Ratio.EMPTY.isDefined()).isFalse();
        assertThat(Ratio.EMPTY.percent(2, RoundingMode.HALF_UP)).isEmpty();
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Ratio(3, 0).isAtLeast(Decimal.ZERO))
                .withMessage("ratio must have a whole above zero to be compared, got 3/0");
    }

    @Test
    void exceedsAHundredPercentWhereATargetIsSurpassed() {
        assertThat(new Ratio(5, 4).percent(0, RoundingMode.HALF_UP)).contains(Decimal.of(125));
    }

    @Test
    void rejectsNegativeCounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratio(-1, 4))
                .withMessage("part must be zero or more, got -1 of 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratio(1, -4))
                .withMessage("whole must be zero or more, got 1 of -4");
    }

    @Test
    void rejectsPoolingBeyondLong() {
        Ratio last = new Ratio(Long.MAX_VALUE - 1, Long.MAX_VALUE - 1);
        assertThat(last.plus(new Ratio(1, 1))).isEqualTo(new Ratio(Long.MAX_VALUE, Long.MAX_VALUE));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Ratio(0, Long.MAX_VALUE).plus(new Ratio(0, 1)))
                .withMessage("pooled counts must be at most 9223372036854775807, got 0/9223372036854775807 and 0/1");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Ratio(1, 1).plus(new Ratio(Long.MAX_VALUE, 1)))
                .withMessage("pooled counts must be at most 9223372036854775807, got 1/1 and 9223372036854775807/1");
    }

    @Test
    void rejectsRoundingThatDoesNotRound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratio(1, 3).percent(19, RoundingMode.HALF_UP))
                .withMessage("decimal places must be between 0 and 18, got 19");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ratio(1, 3).percent(2, RoundingMode.UNNECESSARY))
                .withMessage("rounding mode must not be UNNECESSARY: it does not round");
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        return QuantityArbitraries.ratios();
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return QuantityArbitraries.bigDecimals();
    }
}
