package io.github.zhengyou.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.criteria.SubjectId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a subject stands in a procedure after its last event, and how it came there 办理进展.
 *
 * <p>It comes from its {@link Procedure} alone, so its state is always one that its history leads to: what counts as
 * publicized or commended went every step before. Immutable; two are equal if procedure, subject and history are.
 *
 * @since 0.1
 */
public final class Proceeding {

    private final Procedure procedure;
    private final SubjectId subject;
    private final Position<ProcedureAttempt, ProcedureGuard> position;
    private final @Nullable Link last;

    /** A chain, so that a move does not copy the history. */
    private record Link(ProcedureEntry entry, @Nullable Link previous) {}

    private Proceeding(
            Procedure procedure,
            SubjectId subject,
            Position<ProcedureAttempt, ProcedureGuard> position,
            @Nullable Link last) {
        this.procedure = procedure;
        this.subject = subject;
        this.position = position;
        this.last = last;
    }

    static Proceeding blank(Procedure procedure, SubjectId subject, Position<ProcedureAttempt, ProcedureGuard> start) {
        return new Proceeding(procedure, subject, start, null);
    }

    Proceeding after(ProcedureEvent event, Position<ProcedureAttempt, ProcedureGuard> to) {
        return new Proceeding(procedure, subject, to, new Link(new ProcedureEntry(event, state(), to.state()), last));
    }

    /** The procedure it moves by. */
    public Procedure procedure() {
        return procedure;
    }

    /** What moves. */
    public SubjectId subject() {
        return subject;
    }

    /** The state in its procedure. */
    public State state() {
        return position.state();
    }

    /** What that state stands for. */
    public StepKind kind() {
        return procedure.kind(position.state());
    }

    /** Whether it stands at an end. */
    public boolean isEnded() {
        return position.isEnd();
    }

    /** The actions that its state has, whoever may take them and whatever they demand; empty at an end. */
    public List<Action> permitted() {
        return position.permitted();
    }

    /** The moves that leave its state, with who may act and on what conditions: what it waits for. Empty at an end. */
    public List<Transition<ProcedureGuard>> next() {
        return procedure.transitions().stream()
                .filter(transition -> transition.from().equals(state()))
                .toList();
    }

    /** Whether it stands, or stood, in a state of that kind. */
    public boolean hasReached(StepKind kind) {
        return kind().equals(kind)
                || history().stream()
                        .anyMatch(entry -> procedure.kind(entry.from()).equals(kind));
    }

    /** Every step it took, oldest first; empty at the start. */
    public List<ProcedureEntry> history() {
        Deque<ProcedureEntry> entries = new ArrayDeque<>();
        for (Link link = last; link != null; link = link.previous()) {
            entries.addFirst(link.entry());
        }
        return ImmutableList.copyOf(entries);
    }

    /** The last step; empty at the start. */
    public Optional<ProcedureEntry> lastEntry() {
        return last == null ? Optional.empty() : Optional.of(last.entry());
    }

    /** The actions taken so far, the latest first. */
    public Set<Action> actionsTaken() {
        ImmutableSet.Builder<Action> actions = ImmutableSet.builder();
        for (Link link = last; link != null; link = link.previous()) {
            actions.add(link.entry().event().action());
        }
        return actions.build();
    }

    /** The day an action was taken last; empty where it never was. */
    public Optional<LocalDate> lastTaken(Action action) {
        for (Link link = last; link != null; link = link.previous()) {
            if (link.entry().event().action().equals(action)) {
                return Optional.of(link.entry().event().date());
            }
        }
        return Optional.empty();
    }

    Position<ProcedureAttempt, ProcedureGuard> position() {
        return position;
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object == this
                || (object instanceof Proceeding other
                        && subject.equals(other.subject)
                        && procedure.equals(other.procedure)
                        && history().equals(other.history()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, lastEntry());
    }

    /** For people. */
    @Override
    public String toString() {
        return subject + ", " + state() + " by " + procedure.id();
    }
}
