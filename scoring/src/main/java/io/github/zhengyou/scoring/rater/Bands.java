package io.github.zhengyou.scoring.rater;

import com.google.common.collect.ImmutableSortedMap;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Awards by ranges of a value, each from its lower bound, inclusive, up to the next one; the highest has no end. */
record Bands(ImmutableSortedMap<Points, Award> byLowerBound) {

    /** Reads the list {@code bands} of objects with {@code from}, {@code points} and, where given, {@code reason}. */
    static Bands from(Parameters parameters) {
        List<Parameters> objects = parameters.objects("bands");
        if (objects.isEmpty()) {
            throw parameters.refuseByCode("bands", "some-bands");
        }
        ImmutableSortedMap.Builder<Points, Award> bands = ImmutableSortedMap.naturalOrder();
        Set<Points> bounds = new HashSet<>();
        for (Parameters object : objects) {
            Points from = Points.from(object.decimal("from"));
            if (!bounds.add(from)) {
                throw object.refuseByCode("from", "other-lower-bound");
            }
            bands.put(from, Award.from(object));
        }
        return new Bands(bands.buildOrThrow());
    }

    Rating rate(Points value) {
        Map.Entry<Points, Award> band = byLowerBound.floorEntry(value);
        return band == null ? Unratable.NO_BAND : band.getValue().rating();
    }
}
