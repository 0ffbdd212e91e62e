package io.github.zhengyou.scoring.model;

import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Points;
import java.util.List;

/** What stands for a part in the formulas of the models. */
final class Terms {

    private Terms() {}

    /** Its points, as if they were out of another maximum. */
    static Formula outOf(Points maximum, Part part) {
        Formula points = Formula.of(part.points());
        return part.maximum().equals(maximum)
                ? points
                : points.dividedBy(Formula.of(part.maximum())).times(Formula.of(maximum));
    }

    /** Weight × points, of each. */
    static Formula weighted(List<Part> parts) {
        return Formula.sum(parts.stream()
                .map(part -> Formula.of(part.weight()).times(Formula.of(part.points())))
                .toList());
    }
}
