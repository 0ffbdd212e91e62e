package io.github.zhengyou.recognition;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * Somebody was given an award 表彰决定.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract non-sealed class Decision implements RecognitionEntry {

    Decision() {}

    @Override
    public abstract EntryId id();

    @Override
    public abstract AwardId award();

    /** Who was given it, an organization or a member. */
    public abstract SubjectId subject();

    /** The day of the decision. */
    public abstract LocalDate date();

    /** The evidence it rests on, by entry; empty means all there is on the subject up to that day. */
    public abstract List<EntryId> basis();

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this decision. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link Decision}; id, award, subject and date are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
