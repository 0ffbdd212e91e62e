package io.github.zhengyou.scoring;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.RefusedException;

/**
 * A weight: zero or more, at most six decimal places, such as {@code 0.25} 权重. It counts in proportion to the weights
 * beside it, so 1, 1, 2 weigh as 0.25, 0.25, 0.5 do.
 *
 * @param value the weight
 * @since 0.1
 */
public record Weight(Decimal value) implements Comparable<Weight> {

    /** The most decimal places. Source: project decision. */
    public static final int MAX_SCALE = 6;

    /** @throws IllegalArgumentException if the weight is negative or too precise */
    public Weight {
        if (value.signum() < 0) {
            throw RefusedException.of(ScoringMessages.catalogue(), "", "weight", value);
        }
        if (value.scale() > MAX_SCALE) {
            throw RefusedException.of(ScoringMessages.catalogue(), "", "weight-places", MAX_SCALE, value);
        }
    }

    /** The weight of that value. */
    public static Weight of(Decimal value) {
        return new Weight(value);
    }

    @Override
    public int compareTo(Weight other) {
        return value.compareTo(other.value);
    }

    /** The value, never with an exponent. */
    @Override
    public String toString() {
        return value.toString();
    }
}
