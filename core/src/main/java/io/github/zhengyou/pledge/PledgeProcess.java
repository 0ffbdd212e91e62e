package io.github.zhengyou.pledge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.Guard;
import io.github.zhengyou.lifecycle.Lifecycle;
import io.github.zhengyou.lifecycle.LifecycleDefectException;
import io.github.zhengyou.lifecycle.Move;
import io.github.zhengyou.lifecycle.Move.Moved;
import io.github.zhengyou.lifecycle.Move.Rejected;
import io.github.zhengyou.lifecycle.Position;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.Rejection;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.lifecycle.State;
import io.github.zhengyou.lifecycle.Transition;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The process by which the pledges of a place move, as data 承诺流程: states, each in one common phase, and the moves between
 * them with who may act and on what conditions.
 *
 * <p>A pledge begins with an event that brings its proposal and moves it out of the start. A later event that brings a
 * proposal makes a new revision, of which nothing is published or concluded yet; the old one stays in the history. Besides
 * its own guards every process demands that
 *
 * <ul>
 *   <li>events come in their order (see {@link PledgeEvent}),
 *   <li>a new revision is of the same pledger, and
 *   <li>a proposal comes only with a move that leaves the start or a state of phase propose, or leads to one of phase
 *       propose or review: a text that nobody reviews afterwards must not slip in.
 * </ul>
 *
 * <p>Checked when built; keeps no state of its own. Immutable and thread-safe, so that one process serves all pledges. Two
 * are equal if their definitions are.
 *
 * @since 0.1
 */
public final class PledgeProcess {

    private final Lifecycle<PledgeAttempt, PledgeGuard> lifecycle;
    private final ImmutableMap<State, PledgePhase> phases;

    private PledgeProcess(Lifecycle<PledgeAttempt, PledgeGuard> lifecycle, ImmutableMap<State, PledgePhase> phases) {
        this.lifecycle = lifecycle;
        this.phases = phases;
    }

    /** A builder of a process without states yet. */
    public static Builder builder(ProcessId id) {
        return new Builder(id);
    }

    /** The id with its version. */
    public ProcessId id() {
        return lifecycle.id();
    }

    /** The definition, as any process has one: its states, ends, moves and labels. */
    public Lifecycle<?, PledgeGuard> lifecycle() {
        return lifecycle;
    }

    /** The states, in the order declared. */
    public List<State> states() {
        return phases.keySet().asList();
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

    /** The transitions with the guards that the process names, in the order declared. */
    public List<Transition<PledgeGuard>> transitions() {
        return lifecycle.transitions();
    }

    /** The name of a state for people, such as 审诺; empty where the process gives none. */
    public Optional<LocalizedText> label(State state) {
        return lifecycle.label(state);
    }

    /** The name of an action for people; empty where the process gives none. */
    public Optional<LocalizedText> label(Action action) {
        return lifecycle.label(action);
    }

    /**
     * The common phase that a state stands for.
     *
     * @throws IllegalArgumentException if the process has no such state
     */
    public PledgePhase phase(State state) {
        return Objects.requireNonNull(phases.get(position(state).state()), "phase");
    }

    /** Whether a state stands for a phase. */
    public boolean has(PledgePhase phase) {
        return phases.containsValue(phase);
    }

    /** How this process differs from another. */
    public ProcessComparison compare(PledgeProcess other) {
        return ProcessComparison.of(this, other);
    }

    /**
     * The actions that a state has, whoever may take them; empty at an end.
     *
     * @throws IllegalArgumentException if the process has no such state
     */
    public List<Action> permitted(State state) {
        return position(state).permitted();
    }

    private Position<PledgeAttempt, PledgeGuard> position(State state) {
        return lifecycle.at(state);
    }

    /**
     * Attempts the first event of a pledge, which brings its proposal and leaves the start.
     *
     * @return the pledge and its first entry, or the refusal; without a proposal refused by guard {@code brings-proposal}
     */
    public Move<Pledge, PledgeEntry> begin(PledgeEvent first) {
        PledgeProposal proposal = first.proposal().orElse(null);
        if (proposal == null) {
            return new Rejected<>(
                    Rejection.GUARD_UNMET,
                    ImmutableList.of(StandingGuard.BRINGS_PROPOSAL),
                    lifecycle.start().permitted());
        }
        return attempt(Pledge.blank(first.pledge(), this, proposal, lifecycle.start()), first);
    }

    /**
     * Attempts a further event of a pledge. The pledge itself stays as it is. Outcomes of items that the pledge does not
     * have are left out of the next one; {@link PledgeReplay#findings()} names them.
     *
     * @return the next pledge and its new entry, or the refusal
     * @throws IllegalArgumentException if the event is of another pledge, or the pledge of another process
     */
    public Move<Pledge, PledgeEntry> move(Pledge pledge, PledgeEvent event) {
        if (!event.pledge().equals(pledge.id())) {
            throw new IllegalArgumentException("event '" + event.id() + "' must be of pledge '" + pledge.id()
                    + "' to move it, got one of '" + event.pledge() + "'");
        }
        if (!pledge.process().equals(this)) {
            throw new IllegalArgumentException("pledge '" + pledge.id() + "' must be moved by its own process '"
                    + pledge.process().id() + "', got '" + id() + "': replay its events by that one");
        }
        return attempt(pledge, event);
    }

    private static Move<Pledge, PledgeEntry> attempt(Pledge pledge, PledgeEvent event) {
        PledgeAttempt attempt = new PledgeAttempt(pledge, event);
        Position<PledgeAttempt, PledgeGuard> from = pledge.position();
        Move<Position<PledgeAttempt, PledgeGuard>, Transition<PledgeGuard>> move =
                from.move(event.action(), event.role(), attempt);
        if (!attempt.isPlain()) {
            move = demanded(attempt, move);
        }
        if (move instanceof Moved<Position<PledgeAttempt, PledgeGuard>, Transition<PledgeGuard>> moved) {
            Pledge next = pledge.after(event, moved.next());
            return new Moved<>(next, next.lastEntry());
        }
        return ((Rejected<?, ?>) move).retyped();
    }

    /** The same move, or its refusal where what every process demands does not hold. */
    private static <T, E> Move<T, E> demanded(PledgeAttempt attempt, Move<T, E> move) {
        Position<PledgeAttempt, PledgeGuard> from = attempt.pledge().position();
        if (move instanceof Rejected<T, E> rejected && rejected.code() != Rejection.GUARD_UNMET) {
            return move;
        }
        List<Guard<?>> unmet = StandingGuard.unmet(
                attempt, from.transition(attempt.event().action()).orElseThrow());
        if (unmet.isEmpty()) {
            return move;
        }
        if (move instanceof Rejected<T, E> rejected) {
            unmet.addAll(rejected.unmet());
        }
        return new Rejected<>(Rejection.GUARD_UNMET, unmet, from.permitted());
    }

    /** Whether a move may bring a proposal: it leaves the start or phase propose, or leads to phase propose or review. */
    boolean takesProposal(Transition<PledgeGuard> transition) {
        PledgePhase to = phase(transition.to());
        return transition.from().equals(start())
                || phase(transition.from()) == PledgePhase.PROPOSE
                || to == PledgePhase.PROPOSE
                || to == PledgePhase.REVIEW;
    }

    /**
     * Moves pledges through all their events, in whatever order they are given: see {@link PledgeEvent} for their order.
     * Events that are refused leave their pledge as it was and are reported. Memory grows with the events.
     */
    public PledgeReplay replay(Iterable<PledgeEvent> events) {
        return PledgeReplay.of(this, events, LocalDate.MAX);
    }

    /** The same with the events up to and including a day; later ones are left out. */
    public PledgeReplay replay(Iterable<PledgeEvent> events, LocalDate asOf) {
        return PledgeReplay.of(this, events, asOf);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object == this
                || (object instanceof PledgeProcess other
                        && lifecycle.equals(other.lifecycle)
                        && phases.equals(other.phases));
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
     * Builds a {@link PledgeProcess}. Codes are lower-kebab, else {@link IllegalArgumentException} at once.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final Lifecycle.Builder<PledgeAttempt, PledgeGuard> lifecycle;
        private final Map<State, PledgePhase> phases = new LinkedHashMap<>();

        Builder(ProcessId id) {
            lifecycle = Lifecycle.builder(id);
        }

        /** Declares the state before the first event. */
        public Builder start(String state, PledgePhase phase) {
            lifecycle.start(State.of(state));
            return in(state, phase);
        }

        /** Declares a state between start and ends. */
        public Builder state(String state, PledgePhase phase) {
            lifecycle.state(State.of(state));
            return in(state, phase);
        }

        /** Declares a state that nothing leaves. */
        public Builder end(String state, PledgePhase phase) {
            lifecycle.end(State.of(state));
            return in(state, phase);
        }

        private Builder in(String state, PledgePhase phase) {
            phases.put(State.of(state), phase);
            return this;
        }

        /** Declares a move; {@link #by} and {@link #when} that follow speak of it. */
        public Builder permit(String from, String action, String to) {
            return permit(Transition.of(State.of(from), Action.of(action), State.of(to)));
        }

        /** Declares a move; {@link #by} and {@link #when} that follow add to it. */
        public Builder permit(Transition<PledgeGuard> transition) {
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
        public Builder when(PledgeGuard... guards) {
            lifecycle.when(ImmutableList.copyOf(guards));
            return this;
        }

        /** Names a state for people, such as 审诺. */
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
         * The process, checked.
         *
         * @throws LifecycleDefectException naming every defect, if there is one
         */
        public PledgeProcess build() {
            return new PledgeProcess(lifecycle.build(), ImmutableMap.copyOf(phases));
        }
    }
}
