package io.github.zhengyou.scoring.scheme;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.scoring.model.WeightedPart;

/**
 * What a criterion brought to a result.
 *
 * @param criterion the criterion
 * @param part its rating, its declared weight and its share of the whole
 * @since 0.1
 */
public record CriterionResult(CriterionCode criterion, WeightedPart part) {

    /** Refuses {@code null}. */
    public CriterionResult {
        requireNonNull(criterion, "criterion");
        requireNonNull(part, "part");
    }
}
