package io.github.zhengyou.scoring.model;

import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import java.util.Set;

/**
 * Compatible with {@code urn:xccdf:scoring:absolute}: the maximum if the flat score over all leaves is all that it can be, else
 * zero.
 *
 * <p>Silent corner: zero out of zero is indeterminate (openscap: the maximum), and so it is where nothing counts at all.
 */
final class XccdfAbsolute extends Xccdf {

    XccdfAbsolute(Parameters parameters) {
        super(parameters);
    }

    @Override
    public Rating combine(Parts parts) {
        Points weight = parts.weight();
        if (weight.signum() == 0) {
            return corner(parts.maximum());
        }
        return Rating.of(reached(parts).equals(weight) ? parts.maximum() : Points.ZERO);
    }

    @Override
    public boolean rangesOverLeaves() {
        return true;
    }

    @Override
    public Rating ofNothing(Points maximum, boolean root) {
        return root ? corner(maximum) : super.ofNothing(maximum, root);
    }

    @Override
    public Set<Points> onlyPoints(Points maximum) {
        return Set.of(Points.ZERO, maximum);
    }
}
