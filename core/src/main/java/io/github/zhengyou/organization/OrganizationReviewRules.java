package io.github.zhengyou.organization;

import io.github.zhengyou.rule.RuleBook;

/**
 * The rules on whether organizations and bodies are what the plan and the law ask for.
 *
 * @since 0.1
 */
public final class OrganizationReviewRules {

    /** All of them. */
    public static final RuleBook<OrganizationReview> BOOK =
            RequirementRules.BOOK.plus(CoverageRules.BOOK).plus(ThresholdRules.BOOK);

    private OrganizationReviewRules() {}
}
