package io.github.zhengyou.criteria;

import static java.util.Objects.requireNonNull;

/**
 * A criterion of one set and its counterpart in another 对应项.
 *
 * @param criterion the criterion of the one set
 * @param counterpart the criterion of the other set
 * @since 0.1
 */
public record CriterionPair(CriterionCode criterion, CriterionCode counterpart) {

    /** Refuses {@code null}. */
    public CriterionPair {
        requireNonNull(criterion, "criterion");
        requireNonNull(counterpart, "counterpart");
    }
}
