package io.github.zhengyou.scoring.rater;

import com.google.common.collect.ImmutableSortedMap;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Awards by ranges of a value, each from its lower bound, inclusive, up to the next one; the highest has no end. */
final class Bands {

    private final ImmutableSortedMap<Points, Award> byLowerBound;
    private final Points most;

    private Bands(ImmutableSortedMap<Points, Award> byLowerBound) {
        this.byLowerBound = byLowerBound;
        this.most = Award.most(byLowerBound.values());
    }

    /** Reads the list {@code bands} of objects with {@code from}, {@code points} and, where given, {@code reason}. */
    static Bands from(Parameters parameters) {
        List<Parameters> objects = parameters.objects("bands");
        if (objects.isEmpty()) {
            throw parameters.refuse("bands", "a list of at least one band");
        }
        ImmutableSortedMap.Builder<Points, Award> bands = ImmutableSortedMap.naturalOrder();
        Set<Points> bounds = new HashSet<>();
        for (Parameters object : objects) {
            Points from = Points.from(object.decimal("from"));
            if (!bounds.add(from)) {
                throw object.refuse("from", "another lower bound in each band");
            }
            bands.put(from, Award.from(object));
        }
        return new Bands(bands.buildOrThrow());
    }

    Rating rate(Points value, CriterionEvidence evidence) {
        if (most.compareTo(evidence.maximum()) > 0) {
            return Unratable.OUT_OF_BOUNDS;
        }
        Map.Entry<Points, Award> band = byLowerBound.floorEntry(value);
        return band == null ? Unratable.NO_BAND : band.getValue().rating();
    }
}
