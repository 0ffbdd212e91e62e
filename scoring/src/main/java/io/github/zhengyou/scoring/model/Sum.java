package io.github.zhengyou.scoring.model;

import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;

/**
 * The sum of weight × points over the parts 求和. A part that is left out gives nothing, and the others do not carry its share;
 * the maximum stays that of the indicator.
 */
final class Sum implements Model {

    @Override
    public Rating combine(Parts parts) {
        Points sum = Points.ZERO;
        for (Part part : parts.all()) {
            sum = sum.plus(part.weight().times(part.points()));
        }
        return Rating.of(sum);
    }
}
