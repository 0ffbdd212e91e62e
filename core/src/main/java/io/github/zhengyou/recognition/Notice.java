package io.github.zhengyou.recognition;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.timeline.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The candidates of an award were made public, so that anybody could object 公示.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract non-sealed class Notice implements RecognitionEntry {

    Notice() {}

    /**
     * An objection to a candidate under notice 异议.
     *
     * @param date the day it was made
     * @param subject whom it is against; empty if none is stated
     * @param state what became of it
     * @since 0.1
     */
    public record Objection(LocalDate date, Optional<SubjectId> subject, ObjectionState state) {
        /** Refuses {@code null}. */
        public Objection {
            requireNonNull(date, "date");
            requireNonNull(subject, "subject");
            requireNonNull(state, "state");
        }
    }

    @Override
    public abstract EntryId id();

    @Override
    public abstract AwardId award();

    /** The days of the notice; {@code from} and {@code through} in JSON. */
    public abstract Period period();

    /** Who was under notice, in the order given; empty means all candidates of the award. */
    public abstract Set<SubjectId> subjects();

    /** The objections made, in the order given; may be empty. */
    public abstract List<Objection> objections();

    /** How many days it lasted, the first and the last included; one or more. */
    public long days() {
        return ChronoUnit.DAYS.between(period().startInclusive(), period().endExclusive());
    }

    /** Whether it speaks of a subject. */
    public boolean covers(SubjectId subject) {
        return subjects().isEmpty() || subjects().contains(subject);
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this notice. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link Notice}; id, award and period are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableNotice.Builder {
        Builder() {}
    }
}
