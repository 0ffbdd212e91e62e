package io.github.zhengyou.scoring.scheme;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.text.LocalizedText;

/**
 * A role title that a subject earned by one criterion 称号.
 *
 * @param criterion the criterion
 * @param title the title
 * @since 0.1
 */
public record EarnedTitle(CriterionCode criterion, LocalizedText title) {

    /** Refuses {@code null}. */
    public EarnedTitle {
        requireNonNull(criterion, "criterion");
        requireNonNull(title, "title");
    }
}
