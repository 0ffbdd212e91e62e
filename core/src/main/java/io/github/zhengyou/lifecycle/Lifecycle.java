package io.github.zhengyou.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The definition of a process as data: its states, one start, its ends, and the moves between them 流程状态机.
 *
 * <p>It is checked when built and keeps no state of its own: whatever moves holds its {@link Position}. Immutable and
 * thread-safe, so that one definition serves all that move by it. Two are equal if their definitions are.
 *
 * @param <C> what the guards look at
 * @param <G> the guards of the domain
 * @since 0.1
 */
public final class Lifecycle<C, G extends Guard<? super C>> {

    private final ProcessId id;
    private final ImmutableMap<State, Position<C, G>> positions;
    private final Position<C, G> start;
    private final ImmutableList<Transition<G>> transitions;
    private final ImmutableMap<String, LocalizedText> stateLabels;
    private final ImmutableMap<String, LocalizedText> actionLabels;

    private Lifecycle(Builder<C, G> builder) {
        this.id = builder.id;
        this.transitions = ImmutableList.copyOf(builder.transitions);
        this.stateLabels = ImmutableMap.copyOf(builder.stateLabels);
        this.actionLabels = ImmutableMap.copyOf(builder.actionLabels);
        ImmutableMap.Builder<State, Position<C, G>> all = ImmutableMap.builder();
        for (Declaration declaration : builder.declarations) {
            all.put(declaration.state(), new Position<>(declaration.state(), declaration.isEnd()));
        }
        this.positions = all.buildOrThrow();
        this.start = builder.declarations.stream()
                .filter(Declaration::isStart)
                .map(declaration -> at(declaration.state()))
                .findFirst()
                .orElseThrow();
        for (Position<C, G> position : positions.values()) {
            position.leaveBy(
                    transitions.stream()
                            .filter(transition -> transition.from().equals(position.state()))
                            .toList(),
                    this);
        }
    }

    /** The id with its version. */
    public ProcessId id() {
        return id;
    }

    /** Where everything begins. */
    public Position<C, G> start() {
        return start;
    }

    /** The positions, in the order declared; never empty. */
    public Collection<Position<C, G>> positions() {
        return positions.values();
    }

    /** The transitions, in the order declared. */
    public List<Transition<G>> transitions() {
        return transitions;
    }

    /**
     * The position of a state.
     *
     * @throws IllegalArgumentException if the process has no such state
     */
    public Position<C, G> at(State state) {
        Position<C, G> position = positions.get(state);
        if (position == null) {
            throw new IllegalArgumentException(
                    "state must be one of process '" + id + "' " + positions.keySet() + ", got '" + state + "'");
        }
        return position;
    }

    /** The name of a state for people; empty where the definition gives none. */
    public Optional<LocalizedText> label(State state) {
        return Optional.ofNullable(stateLabels.get(state.code()));
    }

    /** The name of an action for people; empty where the definition gives none. */
    public Optional<LocalizedText> label(Action action) {
        return Optional.ofNullable(actionLabels.get(action.code()));
    }

    /** The label of a state, or its code where the definition gives none. */
    public LocalizedText name(State state) {
        return label(state).orElseGet(() -> LocalizedText.of(state.code(), state.code()));
    }

    /** The label of an action, or its code where the definition gives none. */
    public LocalizedText name(Action action) {
        return label(action).orElseGet(() -> LocalizedText.of(action.code(), action.code()));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object == this
                || (object instanceof Lifecycle<?, ?> other
                        && id.equals(other.id)
                        && start.state().equals(other.start.state())
                        && ends().equals(other.ends())
                        && positions.keySet().equals(other.positions.keySet())
                        && transitions.equals(other.transitions)
                        && stateLabels.equals(other.stateLabels)
                        && actionLabels.equals(other.actionLabels));
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, positions.keySet(), transitions);
    }

    private List<State> ends() {
        return positions.values().stream()
                .filter(Position::isEnd)
                .map(Position::state)
                .sorted()
                .toList();
    }

    /** The id. */
    @Override
    public String toString() {
        return id.toString();
    }

    /** A builder of a process without states yet. */
    public static <C, G extends Guard<? super C>> Builder<C, G> builder(ProcessId id) {
        return new Builder<>(id);
    }

    /** A state as it was declared. */
    record Declaration(State state, boolean isStart, boolean isEnd) {}

    /**
     * Builds a {@link Lifecycle}.
     *
     * @param <C> what the guards look at
     * @param <G> the guards of the domain
     * @since 0.1
     */
    public static final class Builder<C, G extends Guard<? super C>> {
        final ProcessId id;
        final List<Declaration> declarations = new ArrayList<>();
        final List<Transition<G>> transitions = new ArrayList<>();
        final Map<String, LocalizedText> stateLabels = new LinkedHashMap<>();
        final Map<String, LocalizedText> actionLabels = new LinkedHashMap<>();

        Builder(ProcessId id) {
            this.id = requireNonNull(id, "id");
        }

        /** Declares the start. */
        public Builder<C, G> start(State state) {
            declarations.add(new Declaration(state, true, false));
            return this;
        }

        /** Declares a state between start and ends. */
        public Builder<C, G> state(State state) {
            declarations.add(new Declaration(state, false, false));
            return this;
        }

        /** Declares an end. */
        public Builder<C, G> end(State state) {
            declarations.add(new Declaration(state, false, true));
            return this;
        }

        /** Declares a move; {@link #by} and {@link #when} that follow add to it. */
        public Builder<C, G> permit(Transition<G> transition) {
            transitions.add(transition);
            return this;
        }

        /**
         * Opens the last move to these roles; a move without any is open to every role.
         *
         * @throws IllegalStateException if there is no move yet
         */
        public Builder<C, G> by(Role... roles) {
            return last("by", move -> move.by(List.of(roles)));
        }

        /**
         * Puts the last move under these conditions, all of which must hold.
         *
         * @throws IllegalStateException if there is no move yet
         */
        public Builder<C, G> when(Collection<? extends G> guards) {
            return last("when", move -> move.when(guards));
        }

        private Builder<C, G> last(String word, UnaryOperator<Transition<G>> change) {
            if (transitions.isEmpty()) {
                throw new IllegalStateException("'" + word + "' must follow the 'permit' that it speaks of");
            }
            int last = transitions.size() - 1;
            transitions.set(last, change.apply(transitions.get(last)));
            return this;
        }

        /** Names a state for people; a later name replaces an earlier one. */
        public Builder<C, G> label(State state, LocalizedText name) {
            stateLabels.put(state.code(), name);
            return this;
        }

        /** Names an action for people; a later name replaces an earlier one. */
        public Builder<C, G> label(Action action, LocalizedText name) {
            actionLabels.put(action.code(), name);
            return this;
        }

        /**
         * The definition, checked.
         *
         * @throws LifecycleDefectException naming every defect, if there is one
         */
        public Lifecycle<C, G> build() {
            List<LifecycleDefect> defects = new LifecycleInspection(this).defects();
            if (!defects.isEmpty()) {
                throw new LifecycleDefectException(id, defects);
            }
            return new Lifecycle<>(this);
        }
    }
}
