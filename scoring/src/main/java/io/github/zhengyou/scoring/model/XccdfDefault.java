package io.github.zhengyou.scoring.model;

import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import java.util.Optional;

/**
 * Compatible with {@code urn:xccdf:scoring:default}: Σ weight × share ÷ Σ weight over the parts that count, at every group anew.
 * An inner group in which nothing counts is left out.
 *
 * <p>Silent corners: a group whose counted weights are all zero is indeterminate, and so is every group above it (openscap: it
 * counts with zero); a whole in which nothing counts is indeterminate (openscap: zero). An indeterminate part is known
 * by its reason {@link ReasonCode#INDETERMINATE}, as its kind, unknown, counts as failed.
 */
final class XccdfDefault extends Xccdf {

    XccdfDefault(Parameters parameters) {
        super(parameters);
    }

    @Override
    public Rating combine(Parts parts) {
        Points weight = parts.weight();
        if (weight.signum() == 0) {
            return corner(Points.ZERO);
        }
        if (!isOpenscap() && parts.all().stream().anyMatch(part -> part.reason().equals(ReasonCode.INDETERMINATE))) {
            return INDETERMINATE;
        }
        return Rating.of(reached(parts).dividedBy(weight).times(parts.maximum()));
    }

    @Override
    public Rating ofNothing(Points maximum, boolean root) {
        return root ? corner(Points.ZERO) : super.ofNothing(maximum, root);
    }

    @Override
    public Optional<Formula> formula(Parts parts) {
        return parts.weight().signum() == 0 ? Optional.empty() : Optional.of(WeightedMean.mean(parts));
    }
}
