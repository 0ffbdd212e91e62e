package io.github.zhengyou.evidence;

import io.github.zhengyou.criteria.SubjectId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was seen of one subject 评价依据: an appraisal, a measurement, an honour, an incident, a commentary or an activity.
 * Closed by shape: a further shape is a major version. What an entry is about is said by its open {@link #kind()}.
 *
 * @since 0.1
 */
public sealed interface Evidence permits Appraisal, Measurement, Honour, Incident, Commentary, Activity {

    /** The id of the entry, unique within its record. */
    EntryId id();

    /** Whom it is about. */
    SubjectId subject();

    /** The day it was given or seen. */
    LocalDate date();

    /** What kind of evidence it is; empty if none is stated. */
    Optional<EvidenceKind> kind();

    /** The entry that this one corrects and stands instead of 更正; empty for most. See {@link Corrections}. */
    Optional<EntryId> supersedes();
}
