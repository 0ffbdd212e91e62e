package io.github.zhengyou.scoring;

import static java.util.Objects.requireNonNull;

/**
 * A part that counts in a model: its points are given, or stand at zero because the kind table says so.
 *
 * @param indicator which part it is
 * @param points its exact points
 * @param maximum its nominal maximum; above zero
 * @param weight what it weighs beside the others, zero or more
 * @param reason why it has these points
 * @since 0.1
 */
public record Part(IndicatorId indicator, Points points, Points maximum, Points weight, ReasonCode reason) {

    /** @throws IllegalArgumentException if the maximum is not above zero, or the weight below zero */
    public Part {
        requireNonNull(indicator, "indicator");
        requireNonNull(points, "points");
        requireNonNull(reason, "reason");
        if (maximum.signum() <= 0) {
            throw new IllegalArgumentException(
                    "maximum of part '" + indicator + "' must be above zero, got " + maximum);
        }
        if (weight.signum() < 0) {
            throw new IllegalArgumentException(
                    "weight of part '" + indicator + "' must be zero or more, got " + weight);
        }
    }

    /** Points ÷ maximum: from 0 to 1, unless the scheme lets the part leave these bounds. */
    public Points share() {
        return points.dividedBy(maximum);
    }
}
