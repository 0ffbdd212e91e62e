package io.github.zhengyou.scoring.rater;

import com.google.common.collect.ImmutableSortedMap;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Rater;
import java.util.Map;
import java.util.function.Function;

/**
 * The raters of the library, by the ids under which schemes name them 标准评分规则.
 *
 * @since 0.1
 */
public final class StandardRaters {

    private static final ImmutableSortedMap<String, Function<Parameters, Rater>> ALL =
            ImmutableSortedMap.<String, Function<Parameters, Rater>>naturalOrder()
                    .put("ballots", parameters -> new Ballots(parameters.ballotScale("scale")))
                    .put("deduct-per-unit", DeductPerUnit::from)
                    .put("mean", parameters -> new Mean())
                    .put("pass-fail", PassFail::new)
                    .put("pledge-fulfilment", PledgeFulfilment::new)
                    .put("points-per-unit", PointsPerUnit::new)
                    .put("proportion", Proportion::from)
                    .put("rank-to-points", RankToPoints::new)
                    .put("ratio-to-best", RatioToBest::new)
                    .put("rubric", Rubric::new)
                    .put("target", AgainstTarget::new)
                    .put("task-checklist", TaskChecklist::new)
                    .put("trimmed-mean", TrimmedMean::new)
                    .build();

    private StandardRaters() {}

    /** What makes each rater from the parameters of a scheme, by id and in its order. */
    public static Map<String, Function<Parameters, Rater>> all() {
        return ALL;
    }
}
