package io.github.zhengyou.scoring.rater;

import static io.github.zhengyou.scoring.rater.RaterFixture.DAY;
import static io.github.zhengyou.scoring.rater.RaterFixture.evidence;
import static io.github.zhengyou.scoring.rater.RaterFixture.judgement;
import static io.github.zhengyou.scoring.rater.RaterFixture.measured;
import static io.github.zhengyou.scoring.rater.RaterFixture.object;
import static io.github.zhengyou.scoring.rater.RaterFixture.points;
import static io.github.zhengyou.scoring.rater.RaterFixture.rater;
import static io.github.zhengyou.scoring.rater.RaterFixture.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Values exactly at a bound, and a hair beside it, are never put on the wrong side. Each of the tests below tries at least
 * 100,000 values and checks them against whole numbers and {@code BigDecimal}s alone.
 */
class RaterBoundsTest {

    private static final int TRIES = 100_000;
    private final Random random = new Random(20100406);

    @Test
    void aThresholdIsReachedAtItselfAndNotBelow() {
        int reached = 0;
        for (int i = 0; i < TRIES; ) {
            BigDecimal target = decimal();
            Rater up = rater("target", "shape", "threshold", "target", Decimal.from(target));
            Rater down = rater("target", "shape", "threshold", "target", Decimal.from(target), "direction", "down");
            for (BigDecimal value : around(target)) {
                int side = value.compareTo(target);
                assertThat(rate(up, value)).as("%s of %s", value, target).isEqualTo(points(side >= 0 ? 100 : 0));
                assertThat(rate(down, value)).as("%s of %s", value, target).isEqualTo(points(side <= 0 ? 100 : 0));
                reached += side == 0 ? 1 : 0;
                i++;
            }
        }
        assertThat(reached).isGreaterThan(TRIES / 4);
    }

    @Test
    void aBandTakesInItsLowerBoundAndNothingBelow() {
        for (int i = 0; i < TRIES; ) {
            TreeSet<BigDecimal> bounds = new TreeSet<>();
            while (bounds.size() < 4) {
                bounds.add(decimal());
            }
            List<BigDecimal> sorted = new ArrayList<>(bounds);
            List<Object> bands = new ArrayList<>();
            for (int band = 0; band < sorted.size(); band++) {
                bands.add(object("from", Decimal.from(sorted.get(band)), "points", 10 * band));
            }
            Rater banded = rater("target", "shape", "banded", "bands", bands);
            for (BigDecimal bound : sorted) {
                for (BigDecimal value : around(bound)) {
                    long below =
                            sorted.stream().filter(b -> b.compareTo(value) <= 0).count();
                    assertThat(rate(banded, value))
                            .as("%s in %s", value, sorted)
                            .isEqualTo(below == 0 ? unknown(ReasonCode.NO_BAND) : points(10 * (below - 1)));
                    i++;
                }
            }
        }
    }

    @Test
    void aPassIsReachedAtItsShareAndNotBelow() {
        int passes = 0;
        for (int i = 0; i < TRIES; i++) {
            long maximum = 1 + random.nextInt(1000);
            long thousandths = 1 + random.nextInt(1000);
            BigInteger bound = BigInteger.valueOf(maximum * thousandths); // in thousandths of a point
            BigInteger given = bound.add(BigInteger.valueOf(random.nextInt(3) - 1L))
                    .max(BigInteger.ZERO)
                    .min(BigInteger.valueOf(maximum * 1000));
            boolean pass = given.compareTo(bound) >= 0;
            assertThat(rater("pass-fail", "from", Decimal.of(thousandths, 3))
                            .rate(evidence(
                                    judgement("a", new BigDecimal(given, 3).toPlainString(), Long.toString(maximum)))))
                    .as("%s thousandths of %s from %s", given, maximum, thousandths)
                    .isEqualTo(points(pass ? 100 : 0));
            passes += pass ? 1 : 0;
        }
        assertThat(passes).isBetween(TRIES / 2, TRIES * 4 / 5);
    }

    @Test
    void linearIsFullFromTheTargetOnAndNotAHairBefore() {
        for (int i = 0; i < TRIES; ) {
            BigDecimal zeroAt = decimal();
            BigDecimal target = decimal();
            if (zeroAt.compareTo(target) == 0) {
                continue;
            }
            int way = target.compareTo(zeroAt);
            Rater linear = rater("target", "zeroAt", Decimal.from(zeroAt), "target", Decimal.from(target));
            for (BigDecimal value : around(target)) {
                assertThat(rate(linear, value).equals(points(100)))
                        .as("%s from %s to %s", value, zeroAt, target)
                        .isEqualTo(way * value.compareTo(target) >= 0);
                i++;
            }
            for (BigDecimal value : around(zeroAt)) {
                assertThat(rate(linear, value).equals(points(0)))
                        .as("%s from %s to %s", value, zeroAt, target)
                        .isEqualTo(way * value.compareTo(zeroAt) <= 0);
                i++;
            }
        }
    }

    /** Bounds as schemes have them, and some that no double holds. */
    private BigDecimal decimal() {
        int scale = random.nextInt(5) == 0 ? 25 : random.nextInt(7);
        return BigDecimal.valueOf(random.nextInt(2_000_001) - 1_000_000, scale);
    }

    /** A number, written in two ways, and its neighbours at some distance. */
    private List<BigDecimal> around(BigDecimal bound) {
        BigDecimal step = BigDecimal.ONE.movePointLeft(random.nextInt(30));
        return List.of(bound, bound.subtract(step), bound.setScale(bound.scale() + 3), bound.add(step));
    }

    private static Rating rate(Rater rater, BigDecimal value) {
        return rater.rate(evidence(measured("a", Decimal.from(value), "item", DAY)));
    }
}
