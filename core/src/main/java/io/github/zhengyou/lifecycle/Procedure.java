package io.github.zhengyou.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.lifecycle.Move.Moved;
import io.github.zhengyou.lifecycle.Move.Rejected;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A process as data by which candidates are commended, exemplars cultivated, problems put right 办理程序: states, each of one
 * kind, and the moves between them with who may act and on what conditions.
 *
 * <p>Besides its own guards every procedure demands that events come in their order (see {@link ProcessEvent}). Checked
 * when built; keeps no state of its own. Immutable and thread-safe, so that one procedure serves all subjects. Two are
 * equal if their definitions are.
 *
 * @since 0.1
 */
public final class Procedure {

    private static final ProcedureGuard IN_ORDER = new ProcedureGuard.InOrder();

    private final Lifecycle<ProcedureAttempt, ProcedureGuard> lifecycle;
    private final ImmutableMap<State, StepKind> kinds;

    private Procedure(Lifecycle<ProcedureAttempt, ProcedureGuard> lifecycle, ImmutableMap<State, StepKind> kinds) {
        this.lifecycle = lifecycle;
        this.kinds = kinds;
    }

    /** A builder of a procedure without states yet. */
    public static Builder builder(ProcessId id) {
        return new Builder(id);
    }

    /** The id with its version. */
    public ProcessId id() {
        return lifecycle.id();
    }

    /** The definition, as any process has one: its states, ends, moves, labels and defects. */
    public Lifecycle<?, ProcedureGuard> lifecycle() {
        return lifecycle;
    }

    /** The states, in the order declared. */
    public List<State> states() {
        return kinds.keySet().asList();
    }

    /** The state before the first event. */
    public State start() {
        return lifecycle.start().state();
    }

    /** The states that nothing leaves, in the order declared; never empty. */
    public List<State> ends() {
        return lifecycle.positions().stream()
                .filter(Position::isEnd)
                .map(Position::state)
                .toList();
    }

    /** The transitions, in the order declared. */
    public List<Transition<ProcedureGuard>> transitions() {
        return lifecycle.transitions();
    }

    /** The name of a state for people; empty where the procedure gives none. */
    public Optional<LocalizedText> label(State state) {
        return lifecycle.label(state);
    }

    /** The name of an action for people; empty where the procedure gives none. */
    public Optional<LocalizedText> label(Action action) {
        return lifecycle.label(action);
    }

    /**
     * What a state stands for.
     *
     * @throws IllegalArgumentException if the procedure has no such state
     */
    public StepKind kind(State state) {
        return Objects.requireNonNull(kinds.get(lifecycle.at(state).state()), "kind");
    }

    /** A subject at the start, without any event yet. */
    public Proceeding begin(SubjectId subject) {
        return Proceeding.blank(this, subject, lifecycle.start());
    }

    /**
     * Attempts an event. The proceeding itself stays as it is.
     *
     * @return the next proceeding and its new entry, or the refusal
     * @throws IllegalArgumentException if the event is of another subject or procedure, or the proceeding of another procedure
     */
    public Move<Proceeding, ProcedureEntry> move(Proceeding proceeding, ProcedureEvent event) {
        if (!event.subject().equals(proceeding.subject()) || !event.procedure().equals(id())) {
            throw new IllegalArgumentException("event '" + event.id() + "' must be of subject '" + proceeding.subject()
                    + "' and procedure '" + id() + "' to move it, got one of '" + event.subject() + "' and '"
                    + event.procedure() + "'");
        }
        if (!proceeding.procedure().equals(this)) {
            throw new IllegalArgumentException(
                    "subject '" + proceeding.subject() + "' must be moved by its own procedure '"
                            + proceeding.procedure().id() + "', got '" + id() + "'");
        }
        ProcedureAttempt attempt = new ProcedureAttempt(proceeding, event);
        Position<ProcedureAttempt, ProcedureGuard> from = proceeding.position();
        Move<Position<ProcedureAttempt, ProcedureGuard>, Transition<ProcedureGuard>> move =
                from.move(event.action(), event.role(), attempt);
        if (!IN_ORDER.isMetBy(attempt)) {
            move = outOfOrder(from, move);
        }
        if (move instanceof Moved<Position<ProcedureAttempt, ProcedureGuard>, Transition<ProcedureGuard>> moved) {
            Proceeding next = proceeding.after(event, moved.next());
            return new Moved<>(next, next.lastEntry().orElseThrow());
        }
        return ((Rejected<?, ?>) move).retyped();
    }

    private static <T, E> Move<T, E> outOfOrder(Position<ProcedureAttempt, ProcedureGuard> from, Move<T, E> move) {
        ImmutableList.Builder<Guard<?>> unmet =
                ImmutableList.<Guard<?>>builder().add(IN_ORDER);
        if (move instanceof Rejected<T, E> rejected) {
            if (rejected.code() != Rejection.GUARD_UNMET) {
                return move;
            }
            unmet.addAll(rejected.unmet());
        }
        return new Rejected<>(Rejection.GUARD_UNMET, unmet.build(), from.permitted());
    }

    /**
     * Moves subjects through all their events of this procedure, in whatever order they are given; those of other
     * procedures are left out. Events that are refused leave their subject as it was and are reported. Memory grows with
     * the events.
     */
    public ProcedureReplay replay(Iterable<ProcedureEvent> events) {
        return ProcedureReplay.of(this, events, LocalDate.MAX);
    }

    /** The same with the events up to and including a day; later ones are left out. */
    public ProcedureReplay replay(Iterable<ProcedureEvent> events, LocalDate asOf) {
        return ProcedureReplay.of(this, events, asOf);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object == this
                || (object instanceof Procedure other
                        && lifecycle.equals(other.lifecycle)
                        && kinds.equals(other.kinds));
    }

    @Override
    public int hashCode() {
        return lifecycle.hashCode();
    }

    /** The id. */
    @Override
    public String toString() {
        return id().toString();
    }

    /**
     * Builds a {@link Procedure}. Codes are lower-kebab, else {@link IllegalArgumentException} at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final Lifecycle.Builder<ProcedureAttempt, ProcedureGuard> lifecycle;
        private final Map<State, StepKind> kinds = new LinkedHashMap<>();

        Builder(ProcessId id) {
            lifecycle = Lifecycle.builder(id);
        }

        /** Declares the state before the first event. */
        public Builder start(String state, StepKind kind) {
            lifecycle.start(State.of(state));
            return in(state, kind);
        }

        /** Declares a state between start and ends. */
        public Builder state(String state, StepKind kind) {
            lifecycle.state(State.of(state));
            return in(state, kind);
        }

        /** Declares a state that nothing leaves. */
        public Builder end(String state, StepKind kind) {
            lifecycle.end(State.of(state));
            return in(state, kind);
        }

        private Builder in(String state, StepKind kind) {
            kinds.put(State.of(state), kind);
            return this;
        }

        /** Declares a move; {@link #by} and {@link #when} that follow speak of it. */
        public Builder permit(String from, String action, String to) {
            return permit(Transition.of(State.of(from), Action.of(action), State.of(to)));
        }

        /** Declares a move; {@link #by} and {@link #when} that follow add to it. */
        public Builder permit(Transition<ProcedureGuard> transition) {
            lifecycle.permit(transition);
            return this;
        }

        /**
         * Opens the last move to these roles; a move without any is open to every role.
         *
         * @throws IllegalStateException if there is no move yet
         */
        public Builder by(Role... roles) {
            lifecycle.by(roles);
            return this;
        }

        /**
         * Puts the last move under these conditions, all of which must hold.
         *
         * @throws IllegalStateException if there is no move yet
         */
        public Builder when(ProcedureGuard... guards) {
            lifecycle.when(ImmutableList.copyOf(guards));
            return this;
        }

        /** Names a state for people. */
        public Builder labelState(String state, LocalizedText name) {
            lifecycle.label(State.of(state), name);
            return this;
        }

        /** Names an action for people. */
        public Builder labelAction(String action, LocalizedText name) {
            lifecycle.label(Action.of(action), name);
            return this;
        }

        /**
         * The procedure, checked.
         *
         * @throws LifecycleDefectException naming every defect, if there is one
         */
        public Procedure build() {
            return new Procedure(lifecycle.build(), ImmutableMap.copyOf(kinds));
        }
    }
}
