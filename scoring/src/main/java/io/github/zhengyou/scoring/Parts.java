package io.github.zhengyou.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * What a model combines: the parts of one indicator that count, in the order of the scheme, and beside them those that the
 * kind table leaves out. Where a part invalidates no model is asked.
 *
 * @param maximum the nominal maximum of the indicator; above zero
 * @param all the parts that count; never empty when a model is asked
 * @param leftOut the parts that do not, with zero points and why; may be empty
 * @since 0.1
 */
public record Parts(Points maximum, List<Part> all, List<Part> leftOut) {

    /** @throws IllegalArgumentException if the maximum is not above zero */
    public Parts {
        all = ImmutableList.copyOf(all);
        leftOut = ImmutableList.copyOf(leftOut);
        if (requireNonNull(maximum, "maximum").signum() <= 0) {
            throw new IllegalArgumentException("maximum of an indicator must be above zero, got " + maximum);
        }
    }

    /** Parts that all count. */
    public Parts(Points maximum, List<Part> all) {
        this(maximum, all, List.of());
    }

    /** The part of that id; empty where there is none or it does not count. */
    public Optional<Part> find(IndicatorId indicator) {
        return all.stream().filter(part -> part.indicator().equals(indicator)).findFirst();
    }

    /** The sum of the weights. */
    public Points weight() {
        Points sum = Points.ZERO;
        for (Part part : all) {
            sum = sum.plus(part.weight());
        }
        return sum;
    }
}
