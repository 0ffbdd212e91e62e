package io.github.zhengyou.scoring.model;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import java.util.Set;

/** Full marks if the share of every part reaches a bound, else zero 全部达标制; weights do not matter. */
final class AllOrNothing implements Model {

    private final Points from;

    private AllOrNothing(Points from) {
        this.from = from;
    }

    /** Reads {@code from}, 1 where it is absent. */
    static AllOrNothing from(Parameters parameters) {
        return new AllOrNothing(bound(parameters));
    }

    /** The share {@code from} which a part is met: above 0, at most 1, and 1 where it is absent. */
    static Points bound(Parameters parameters) {
        Decimal from = parameters.decimal("from", Decimal.ONE);
        if (from.signum() <= 0 || from.compareTo(Decimal.ONE) > 0) {
            throw parameters.refuseByCode("from", "share-above-zero");
        }
        return Points.from(from);
    }

    @Override
    public Rating combine(Parts parts) {
        boolean all = parts.all().stream().allMatch(part -> part.share().compareTo(from) >= 0);
        return Rating.of(all ? parts.maximum() : Points.ZERO);
    }

    @Override
    public boolean weighs() {
        return false;
    }

    @Override
    public Set<Points> onlyPoints(Points maximum) {
        return Set.of(Points.ZERO, maximum);
    }
}
