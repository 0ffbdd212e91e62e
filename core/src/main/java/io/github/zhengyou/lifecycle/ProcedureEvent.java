package io.github.zhengyou.lifecycle;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.internal.Texts;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An entry of a record about something that moves by a procedure: a candidate, an exemplar, a problem 办理记录. See
 * {@link ProcessEvent} for the order of events.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class ProcedureEvent implements ProcessEvent {

    ProcedureEvent() {}

    @Override
    public abstract EntryId id();

    /** The procedure by which it moves. */
    public abstract ProcessId procedure();

    /** The id of what moves: an organization, a member, a problem. */
    public abstract SubjectId subject();

    @Override
    public abstract LocalDate date();

    /** The place among the events of the same subject and day, lowest first; zero or more, 0 unless given. */
    @Override
    @Value.Default
    public int order() {
        return 0;
    }

    @Override
    public abstract Role role();

    @Override
    public abstract Action action();

    @Override
    public abstract Optional<String> reason();

    /** What is to be kept beside it, such as a remark of a supervisor; not blank. */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        if (order() < 0) {
            throw new IllegalArgumentException(
                    "order number of procedure event '" + id() + "' must be zero or more, got " + order());
        }
        reason().ifPresent(reason -> Texts.text("reason of procedure event '" + id() + "'", reason));
        note().ifPresent(note -> Texts.text("note of procedure event '" + id() + "'", note));
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this event. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link ProcedureEvent}; id, procedure, subject, date, role and action are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableProcedureEvent.Builder {
        Builder() {}
    }
}
