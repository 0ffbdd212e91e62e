package io.github.zhengyou.criteria;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.text.LocalizedText;

/**
 * A criterion that is asked of a kind of subject, and the set it comes from 评价项.
 *
 * @param set the set
 * @param criterion the criterion, as the set has it
 * @param name how it reads for that kind: as it was adapted, else its own name
 * @since 0.1
 */
public record AskedCriterion(CriteriaSetId set, Criterion criterion, LocalizedText name) {

    /** Refuses {@code null}. */
    public AskedCriterion {
        requireNonNull(set, "set");
        requireNonNull(criterion, "criterion");
        requireNonNull(name, "name");
    }
}
