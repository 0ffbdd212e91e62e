package io.github.zhengyou.scoring.model;

import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import java.util.Optional;
import java.util.Set;

/**
 * The share of the parts that are met 达标项数, or, with {@code atLeast}, full marks if that many are met and else zero. More
 * asked for than parts count is zero, not an error: what is left out is not met. Weights do not matter.
 */
final class CountMet implements Model {

    private final Points from;
    private final int atLeast; // zero: none is asked for

    private CountMet(Points from, int atLeast) {
        this.from = from;
        this.atLeast = atLeast;
    }

    /** Reads {@code from}, the share from which a part is met, and {@code atLeast}, which may be absent. */
    static CountMet from(Parameters parameters) {
        Points from = AllOrNothing.bound(parameters);
        int most = Math.max(1, parameters.parts().size());
        return new CountMet(from, parameters.integer("atLeast", 1, most, 0));
    }

    @Override
    public Rating combine(Parts parts) {
        long met = met(parts);
        if (atLeast > 0) {
            return Rating.of(met >= atLeast ? parts.maximum() : Points.ZERO);
        }
        return Rating.of(parts.maximum().times(Points.of(met, parts.all().size())));
    }

    @Override
    public boolean weighs() {
        return false;
    }

    @Override
    public Set<Points> onlyPoints(Points maximum) {
        return atLeast > 0
                ? Set.of(Points.ZERO, maximum)
                : Set.of(); // how many of how many depends on what is left out
    }

    @Override
    public Optional<Formula> formula(Parts parts) {
        return atLeast > 0
                ? Optional.empty()
                : Optional.of(Formula.of(met(parts))
                        .dividedBy(Formula.of(parts.all().size()))
                        .times(Formula.of(parts.maximum())));
    }

    private long met(Parts parts) {
        return parts.all().stream()
                .filter(part -> part.share().compareTo(from) >= 0)
                .count();
    }
}
