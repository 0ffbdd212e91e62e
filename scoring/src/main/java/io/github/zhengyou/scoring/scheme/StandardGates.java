package io.github.zhengyou.scoring.scheme;

import com.google.common.collect.ImmutableSortedMap;
import io.github.zhengyou.scoring.Gate;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import java.util.Map;
import java.util.function.Function;

/**
 * The gates of the library, by the ids under which vetoes name them 标准否决条件. Each cannot tell where the indicator has no
 * points.
 *
 * <table>
 * <caption>Gates</caption>
 * <tr><th>id</th><th>falls where</th><th>parameters</th></tr>
 * <tr><td>{@code below}</td><td>the points are below a number; equal is safe</td><td>{@code points}</td></tr>
 * <tr><td>{@code below-share}</td><td>points ÷ maximum are below a share; equal is safe</td><td>{@code share}</td></tr>
 * <tr><td>{@code above}</td><td>the points are above a number; equal is safe</td><td>{@code points}</td></tr>
 * </table>
 *
 * @since 0.1
 */
public final class StandardGates {

    private static final ImmutableSortedMap<String, Function<Parameters, Gate>> ALL =
            ImmutableSortedMap.<String, Function<Parameters, Gate>>naturalOrder()
                    .put("above", parameters -> {
                        Points limit = Points.from(parameters.decimal("points"));
                        return input -> state(input, rated -> rated.points().compareTo(limit) > 0);
                    })
                    .put("below", parameters -> {
                        Points limit = Points.from(parameters.decimal("points"));
                        return input -> state(input, rated -> rated.points().compareTo(limit) < 0);
                    })
                    .put("below-share", parameters -> {
                        Points limit = Points.from(parameters.decimal("share"));
                        return input ->
                                state(input, rated -> rated.points().compareTo(limit.times(input.maximum())) < 0);
                    })
                    .build();

    private StandardGates() {}

    /** What makes each gate from the parameters of a scheme, by id and in its order. */
    public static Map<String, Function<Parameters, Gate>> all() {
        return ALL;
    }

    private static Gate.State state(Gate.Input input, Function<Rating.Rated, Boolean> fell) {
        if (input.rating() instanceof Rating.Rated rated) {
            return fell.apply(rated) ? Gate.State.FELL : Gate.State.SAFE;
        }
        return Gate.State.UNKNOWN;
    }
}
