package io.github.zhengyou.scoring.model;

import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;

/** The lowest share of the parts 取低; weights do not matter. */
final class Minimum implements Model {

    @Override
    public Rating combine(Parts parts) {
        Points lowest = parts.all().get(0).share();
        for (Part part : parts.all()) {
            lowest = lowest.min(part.share());
        }
        return Rating.of(lowest.times(parts.maximum()));
    }

    @Override
    public boolean weighs() {
        return false;
    }
}
