package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.rule.RuleBook;

/**
 * The lint over a scheme: what can be compiled and evaluated but should not be so 评分方案检查.
 *
 * <pre>{@code
 * Evaluator evaluator = Evaluator.compile(scheme, campaign.plan(), Extensions.none());
 * Findings findings = SchemeRules.BOOK.check(SchemeReview.of(evaluator, campaign));
 * }</pre>
 *
 * <p>What a scheme names in vain is not among it: that is {@link Evaluator#problems}, and prevents an evaluator. What of a
 * record the scheme leaves out is {@link Evaluator#check}. A rule that rests on a regulation finds nothing unless that is in
 * force on the last day of the evaluation period.
 *
 * @since 0.1
 */
public final class SchemeRules {

    /** All of them. */
    public static final RuleBook<SchemeReview> BOOK = WeightRules.BOOK
            .plus(PeriodRules.BOOK)
            .plus(CriterionRules.BOOK)
            .plus(GradeRules.BOOK)
            .plus(VetoRules.BOOK)
            .plus(RaterRules.BOOK)
            .plus(BallotScaleRules.BOOK)
            .plus(KindRules.BOOK)
            .plus(QuotaRules.BOOK)
            .plus(SchemeSubstanceRules.BOOK);

    private SchemeRules() {}
}
