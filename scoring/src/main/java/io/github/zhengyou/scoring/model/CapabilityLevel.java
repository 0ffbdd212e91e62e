package io.github.zhengyou.scoring.model;

import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The capability level of a process 过程能力等级, compatible with ISO/IEC 33020: level k holds if its attributes are largely or fully
 * achieved and those of all lower levels fully. The result is the highest such level × maximum ÷ number of levels, so an
 * indicator whose maximum is the number of levels shows the level itself.
 *
 * <p>An attribute that is left out says nothing against its level; but a level of which no attribute counts does not hold, nor
 * does any above it: what nobody rated is not achieved. Weights do not matter.
 */
final class CapabilityLevel implements Model {

    /** The least that passes for largely achieved. */
    enum Largely {
        /** Above 50 %. */
        L(AttributeRating.L_MINUS),
        /** Above 50 %: the lower half is where largely begins. */
        L_MINUS(AttributeRating.L_MINUS),
        /** Above 67.5 %: only the upper half passes. */
        L_PLUS(AttributeRating.L_PLUS);

        private final AttributeRating least;

        Largely(AttributeRating least) {
            this.least = least;
        }
    }

    private final List<List<IndicatorId>> levels;
    private final AttributeRating largely;

    private CapabilityLevel(List<List<IndicatorId>> levels, AttributeRating largely) {
        this.levels = levels;
        this.largely = largely;
    }

    /** Reads {@code levels}, which name every part once, lowest level first, and {@code largely}. */
    static CapabilityLevel from(Parameters parameters) {
        List<List<IndicatorId>> levels = parameters.partGroups("levels");
        List<IndicatorId> named = levels.stream().flatMap(List::stream).toList();
        if (named.isEmpty() || !named.containsAll(parameters.parts())) {
            throw parameters.refuseByCode("levels", "all-parts-once", parameters.parts());
        }
        return new CapabilityLevel(levels, parameters.choice("largely", Largely.L).least);
    }

    @Override
    public Rating combine(Parts parts) {
        int reached = 0;
        for (List<IndicatorId> level : levels) {
            List<AttributeRating> ratings = parts.all().stream()
                    .filter(part -> level.contains(part.indicator()))
                    .map(part -> AttributeRating.of(part.share()))
                    .toList();
            if (ratings.isEmpty() || !ratings.stream().allMatch(rating -> rating.reaches(largely))) {
                break;
            }
            reached++;
            if (!ratings.stream().allMatch(rating -> rating.reaches(AttributeRating.F))) {
                break;
            }
        }
        return Rating.of(parts.maximum().times(Points.of(reached, levels.size())));
    }

    @Override
    public boolean weighs() {
        return false;
    }

    @Override
    public Set<Points> onlyPoints(Points maximum) {
        return IntStream.rangeClosed(0, levels.size())
                .mapToObj(reached -> maximum.times(Points.of(reached, levels.size())))
                .collect(ImmutableSet.toImmutableSet());
    }
}
