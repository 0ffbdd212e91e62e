package io.github.zhengyou.evidence;

import io.github.zhengyou.criteria.CriterionCode;

/**
 * What a group of raters said of a subject on one criterion 评价: a judgement, or the tally of a ballot. Schemes score
 * appraisals.
 *
 * @since 0.1
 */
public sealed interface Appraisal extends Evidence permits Judgement, BallotTally {

    /** The criterion it speaks to. */
    CriterionCode criterion();

    /** The group of raters it comes from. */
    RaterGroup raterGroup();
}
