package io.github.zhengyou.scoring.model;

import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import java.util.List;
import java.util.Optional;

/**
 * Compatible with {@code urn:xccdf:scoring:flat} and {@code flat-unweighted}: Σ weight × share over all leaves, out of Σ weight.
 * Unweighted, a weight above zero becomes 1 and a weight of zero stays zero (openscap: becomes 1 too, which
 * deviates from the standard).
 *
 * <p>Silent corner: zero out of zero is no score, so it is indeterminate under either setting.
 */
final class XccdfFlat extends Xccdf {

    private final boolean weighted;

    XccdfFlat(Parameters parameters, boolean weighted) {
        super(parameters);
        this.weighted = weighted;
    }

    @Override
    public Rating combine(Parts parts) {
        Parts counted = counted(parts);
        return counted.weight().signum() == 0 ? INDETERMINATE : Rating.of(reached(counted));
    }

    /** Σ weight over the leaves that count; where it is zero there is no result, and the maximum is nominal. */
    @Override
    public Points maximum(Parts parts) {
        Points weight = counted(parts).weight();
        return weight.signum() == 0 ? parts.maximum() : weight;
    }

    /** The parts with the weights that they count with. */
    private Parts counted(Parts parts) {
        if (weighted) {
            return parts;
        }
        List<Part> counted = parts.all().stream()
                .map(part -> new Part(part.indicator(), part.points(), part.maximum(), weight(part), part.reason()))
                .toList();
        return new Parts(parts.maximum(), counted);
    }

    @Override
    public Points weight(Part part) {
        if (weighted) {
            return part.weight();
        }
        return part.weight().signum() == 0 && !isOpenscap() ? Points.ZERO : Points.ONE;
    }

    @Override
    public boolean rangesOverLeaves() {
        return true;
    }

    @Override
    public Rating ofNothing(Points maximum, boolean root) {
        return root ? INDETERMINATE : super.ofNothing(maximum, root);
    }

    @Override
    public Optional<Formula> formula(Parts parts) {
        List<Formula> terms = counted(parts).all().stream()
                .map(part -> Formula.of(part.weight()).times(Terms.outOf(Points.ONE, part)))
                .toList();
        return Optional.of(Formula.sum(terms));
    }
}
