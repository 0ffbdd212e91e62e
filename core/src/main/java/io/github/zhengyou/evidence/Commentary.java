package io.github.zhengyou.evidence;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.StageId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody said of the work of a subject 点评.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract non-sealed class Commentary implements Evidence {

    Commentary() {}

    @Override
    public abstract EntryId id();

    @Override
    public abstract SubjectId subject();

    @Override
    public abstract LocalDate date();

    @Override
    public abstract Optional<EvidenceKind> kind();

    @Override
    public abstract Optional<EntryId> supersedes();

    /** Who spoke, such as the leader. */
    public abstract RaterGroup by();

    /** The stage whose work was commented on; empty where the date tells. */
    public abstract Optional<StageId> stage();

    /** What was said; empty if it is not kept. */
    public abstract Optional<LocalizedText> text();

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this commentary. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link Commentary}; id, subject, date and by are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableCommentary.Builder {
        Builder() {}
    }
}
