package io.github.zhengyou.evidence;

import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.CriterionCode;
import java.util.Optional;

/**
 * What a group of raters said of a subject on one criterion 评价: a judgement, or the tally of a ballot. Schemes score
 * appraisals.
 *
 * @since 0.1
 */
public sealed interface Appraisal extends Evidence permits Judgement, BallotTally {

    /** The criterion it speaks to. */
    CriterionCode criterion();

    /** The criteria set that the criterion is of; empty where the plan tells. */
    Optional<CriteriaSetId> criteriaSet();

    /** The group of raters it comes from. */
    RaterGroup raterGroup();
}
