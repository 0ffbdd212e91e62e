package io.github.zhengyou.scoring.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import java.util.List;
import java.util.Set;

/**
 * The worst level among the parts 就低定级: each part stands on the highest level that its share reaches, and the result is the
 * worst level's bound, as a share. A share below zero stands on the lowest level, and full marks are
 * given only where the last level is 1. Weights do not matter.
 */
final class WorstOf implements Model {

    private final ImmutableList<Points> levels; // ascending, the first is zero

    private WorstOf(ImmutableList<Points> levels) {
        this.levels = levels;
    }

    /** Reads {@code levels}: shares from 0, ascending, none above 1. */
    static WorstOf from(Parameters parameters) {
        List<Decimal> levels = parameters.decimals("levels");
        boolean sound = !levels.isEmpty()
                && levels.get(0).signum() == 0
                && levels.get(levels.size() - 1).compareTo(Decimal.ONE) <= 0;
        for (int i = 1; i < levels.size(); i++) {
            sound &= levels.get(i - 1).compareTo(levels.get(i)) < 0;
        }
        if (!sound) {
            throw parameters.refuseByCode("levels", "ascending-shares");
        }
        return new WorstOf(levels.stream().map(Points::from).collect(ImmutableList.toImmutableList()));
    }

    @Override
    public Rating combine(Parts parts) {
        Points worst = levels.get(levels.size() - 1);
        for (Part part : parts.all()) {
            worst = worst.min(level(part.share()));
        }
        return Rating.of(worst.times(parts.maximum()));
    }

    private Points level(Points share) {
        Points reached = levels.get(0);
        for (Points level : levels) {
            if (share.compareTo(level) >= 0) {
                reached = level;
            }
        }
        return reached;
    }

    @Override
    public boolean weighs() {
        return false;
    }

    @Override
    public Set<Points> onlyPoints(Points maximum) {
        return levels.stream().map(maximum::times).collect(ImmutableSet.toImmutableSet());
    }
}
