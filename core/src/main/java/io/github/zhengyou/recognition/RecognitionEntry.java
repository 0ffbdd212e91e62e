package io.github.zhengyou.recognition;

import io.github.zhengyou.evidence.EntryId;

/**
 * An entry of a record about an award: a nomination, an election, a decision, a notice 评选记录. Closed: a further kind is a
 * major version.
 *
 * @since 0.1
 */
public sealed interface RecognitionEntry permits Nomination, Election, Decision, Notice {

    /** The id of the entry, unique within its record. */
    EntryId id();

    /** The award. */
    AwardId award();
}
