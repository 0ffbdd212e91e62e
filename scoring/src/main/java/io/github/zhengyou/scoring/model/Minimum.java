package io.github.zhengyou.scoring.model;

import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import java.util.Optional;

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

    @Override
    public Optional<Formula> formula(Parts parts) {
        return Optional.of(Formula.min(parts.all().stream()
                .map(part -> Terms.outOf(parts.maximum(), part))
                .toList()));
    }
}
