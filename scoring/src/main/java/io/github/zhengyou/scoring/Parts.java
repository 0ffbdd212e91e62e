package io.github.zhengyou.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * What a model combines: the parts of one indicator that count, in the order of the scheme. Parts that the kind table
 * leaves out are not among them, and where a part invalidates no model is asked.
 *
 * @param maximum the nominal maximum of the indicator; above zero
 * @param all the parts; never empty when a model is asked
 * @since 0.1
 */
public record Parts(Points maximum, List<Part> all) {

    /** @throws IllegalArgumentException if the maximum is not above zero */
    public Parts {
        all = ImmutableList.copyOf(all);
        if (requireNonNull(maximum, "maximum").signum() <= 0) {
            throw new IllegalArgumentException("maximum of an indicator must be above zero, got " + maximum);
        }
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
