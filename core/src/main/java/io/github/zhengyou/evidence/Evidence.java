package io.github.zhengyou.evidence;

import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was seen of one subject: a judgement, or the tally of a ballot 评价依据. Closed: a third shape is a major version.
 *
 * @since 0.1
 */
public sealed interface Evidence permits Judgement, BallotTally {

    /** The id of the entry, unique within its record. */
    EntryId id();

    /** Who is assessed. */
    SubjectId subject();

    /** The criterion it speaks to. */
    CriterionCode criterion();

    /** The criteria set that the criterion is of; empty where the plan tells. */
    Optional<CriteriaSetId> criteriaSet();

    /** The group of raters it comes from. */
    RaterGroup raterGroup();

    /** The day it was given. */
    LocalDate date();
}
