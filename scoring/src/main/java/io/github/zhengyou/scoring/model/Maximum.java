package io.github.zhengyou.scoring.model;

import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import java.util.Optional;

/** The highest share of the parts 取高; weights do not matter. */
final class Maximum implements Model {

    @Override
    public Rating combine(Parts parts) {
        Points highest = parts.all().get(0).share();
        for (Part part : parts.all()) {
            highest = highest.max(part.share());
        }
        return Rating.of(highest.times(parts.maximum()));
    }

    @Override
    public boolean weighs() {
        return false;
    }

    @Override
    public Optional<Formula> formula(Parts parts) {
        return Optional.of(Formula.max(parts.all().stream()
                .map(part -> Terms.outOf(parts.maximum(), part))
                .toList()));
    }
}
