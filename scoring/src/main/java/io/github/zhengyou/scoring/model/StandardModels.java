package io.github.zhengyou.scoring.model;

import com.google.common.collect.ImmutableSortedMap;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Parameters;
import java.util.Map;
import java.util.function.Function;

/**
 * The models of the library, by the ids under which schemes name them 标准计分模型.
 *
 * @since 0.1
 */
public final class StandardModels {

    private static final ImmutableSortedMap<String, Function<Parameters, Model>> ALL =
            ImmutableSortedMap.<String, Function<Parameters, Model>>naturalOrder()
                    .put("weighted-mean", parameters -> new WeightedMean())
                    .put("minimum", parameters -> new Minimum())
                    .build();

    private StandardModels() {}

    /** What makes each model from the parameters of a scheme, by id and in its order. */
    public static Map<String, Function<Parameters, Model>> all() {
        return ALL;
    }
}
