package io.github.zhengyou.organization;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.quantity.Ratio;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;

/**
 * How the number of organizations moved in a month 月度变动.
 *
 * @param month the month
 * @param opening the number when it began; zero or more
 * @param established how many were established in it; zero or more
 * @param ended how many ceased to exist in it, those included whose last day was the last of the month before; at most
 *     those there were
 * @since 0.1
 */
public record CoverageMovement(YearMonth month, long opening, long established, long ended) {

    /** @throws IllegalArgumentException if a number is negative, or more ended than there were */
    public CoverageMovement {
        requireNonNull(month, "month");
        if (opening < 0 || established < 0 || ended < 0 || ended > opening + established) {
            throw new IllegalArgumentException("movement of " + month
                    + " must have numbers of zero or more and end at most what there was, got opening " + opening
                    + ", established " + established + ", ended " + ended);
        }
    }

    /** The number when the month ended. */
    public long closing() {
        return opening + established - ended;
    }

    /** The growth; negative where more ended than were established. */
    public long growth() {
        return established - ended;
    }

    /** The growth without its sign as a share of the opening number; not defined where that was zero. */
    public Ratio growthRatio() {
        return new Ratio(Math.abs(growth()), opening);
    }

    /**
     * The rate of growth in percent, negative where the number fell 增长率.
     *
     * @param places the decimal places to keep, 0 to 18
     * @param mode how to round its amount
     * @return empty where the opening number was zero
     */
    public Optional<Decimal> growthRate(int places, RoundingMode mode) {
        return growthRatio().percent(places, mode).map(rate -> growth() < 0 ? rate.negate() : rate);
    }
}
