package io.github.zhengyou.recognition;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.organization.Line;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A candidate was nominated for an award 推荐.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract non-sealed class Nomination implements RecognitionEntry {

    Nomination() {}

    @Override
    public abstract EntryId id();

    @Override
    public abstract AwardId award();

    /** The candidate, an organization or a member. */
    public abstract SubjectId candidate();

    /** The day of the nomination. */
    public abstract LocalDate date();

    /** Who nominated; empty if none is stated. */
    public abstract Optional<Nominator> by();

    /** The line that cultivated the candidate as an exemplar 培育单位所属系统; empty if none is stated. */
    public abstract Optional<Line> cultivatedBy();

    /** The line of the candidate, for one that has no row among the organizations; empty where its row tells. */
    public abstract Optional<Line> candidateLine();

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this nomination. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link Nomination}; id, award, candidate and date are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableNomination.Builder {
        Builder() {}
    }
}
