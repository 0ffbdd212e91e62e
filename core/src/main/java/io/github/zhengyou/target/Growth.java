package io.github.zhengyou.target;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.quantity.Decimal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * From one level to another 增长: how much more, and what rate of growth that is.
 *
 * @param opening the level before 期初数
 * @param closing the level after 期末数
 * @since 0.1
 */
public record Growth(Decimal opening, Decimal closing) {

    /** Refuses {@code null}. */
    public Growth {
        requireNonNull(opening, "opening");
        requireNonNull(closing, "closing");
    }

    /** How much more 增量: closing less opening; negative where it fell. */
    public Decimal increment() {
        return closing.minus(opening);
    }

    /**
     * The rate of growth 增长率: the increment in percent of the opening.
     *
     * @param places the decimal places to keep, zero or more
     * @param mode how to round
     * @return the rounded rate; empty unless the opening is above zero
     */
    public Optional<Decimal> ratePercent(int places, RoundingMode mode) {
        return opening.signum() > 0 ? Optional.of(percent(increment(), opening, places, mode)) : Optional.empty();
    }

    /** A part in percent of a whole that is not zero. */
    static Decimal percent(Decimal part, Decimal whole, int places, RoundingMode mode) {
        BigDecimal hundredfold = part.toBigDecimal().movePointRight(2);
        return Decimal.from(hundredfold.divide(whole.toBigDecimal(), places, mode));
    }
}
