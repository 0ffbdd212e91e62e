package io.github.zhengyou.scoring.model;

import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.KindTable;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Rounding;
import java.math.RoundingMode;
import java.util.Map;

/**
 * Compares level by level 逐级比较: the first part decides, the second only among equals in the first, and so on. Each share is
 * taken down to a grid of {@code steps} equal steps, held within 0 and 1; the grid values are the digits of a number in base
 * steps + 1, and the result is its share of the largest such number. So the order of results is the order of the grid
 * values, part by part in the order of the scheme. Weights do not matter.
 *
 * <p>Results over different parts have no common order, so a part that is not rated invalidates, whatever its kind; a scheme
 * that leaves parts out compares over those that are left.
 */
final class Lexicographic implements Model {

    private static final KindTable KINDS = KindTable.STRICT.with(
            Map.of(ResultKind.NOT_APPLICABLE, KindEffect.INVALIDATE, ResultKind.EXEMPT, KindEffect.INVALIDATE));

    private static final Rounding DOWN = new Rounding(0, RoundingMode.FLOOR);

    private final Points steps;

    private Lexicographic(Points steps) {
        this.steps = steps;
    }

    /** Reads {@code steps}, 1 to 1,000,000; 100 where it is absent. */
    static Lexicographic from(Parameters parameters) {
        return new Lexicographic(Points.of(parameters.integer("steps", 1, 1_000_000, 100)));
    }

    @Override
    public Rating combine(Parts parts) {
        Points base = steps.plus(Points.ONE);
        Points number = Points.ZERO;
        Points largest = Points.ZERO;
        for (Part part : parts.all()) {
            Points digit = Points.from(DOWN.apply(part.share().times(steps)));
            number = number.times(base).plus(digit.max(Points.ZERO).min(steps));
            largest = largest.times(base).plus(steps);
        }
        return Rating.of(number.dividedBy(largest).times(parts.maximum()));
    }

    @Override
    public KindTable kinds() {
        return KINDS;
    }

    @Override
    public boolean weighs() {
        return false;
    }
}
