package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.choice;
import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.ValueCodecs.NAME;

import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.Guard;
import io.github.zhengyou.lifecycle.Lifecycle;
import io.github.zhengyou.lifecycle.Position;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.lifecycle.State;
import io.github.zhengyou.lifecycle.Transition;
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The one form in which processes of every domain are written: id, states, moves.
 *
 * @param <T> the process
 * @param <P> what each state stands for
 * @param <G> the guards
 */
final class ProcessForm<T, P, G extends Guard<?>> {
    private static final Codec<State> STATE = code(State::of);

    /** Where a state stands in its process. */
    enum StateKind {
        START,
        STATE,
        END
    }

    /**
     * A process in the making, checked when it is built.
     *
     * @param <T> the process
     * @param <P> what each state stands for
     * @param <G> the guards
     */
    interface Draft<T, P, G extends Guard<?>> {
        void declare(String state, P phase, StateKind kind);

        void permit(Transition<G> transition);

        void labelState(String state, LocalizedText label);

        void labelAction(String action, LocalizedText label);

        T build();
    }

    private record DeclaredState<P>(State state, P phase, StateKind kind, Optional<LocalizedText> label) {}

    /** A move; the name of its action stands with the first move that has it. */
    private record DeclaredMove<G extends Guard<?>>(Transition<G> transition, Optional<LocalizedText> label) {}

    private final Class<T> type;
    private final Function<T, ? extends Lifecycle<?, G>> lifecycle;
    private final BiFunction<T, State, P> phase;
    private final Function<ProcessId, Draft<T, P, G>> draft;

    ProcessForm(
            Class<T> type,
            Function<T, ? extends Lifecycle<?, G>> lifecycle,
            BiFunction<T, State, P> phase,
            Function<ProcessId, Draft<T, P, G>> draft) {
        this.type = type;
        this.lifecycle = lifecycle;
        this.phase = phase;
        this.draft = draft;
    }

    /**
     * The codec.
     *
     * @param phaseName the property of what a state stands for
     */
    Codec<T> codec(String phaseName, Codec<P> phaseCodec, Codec<G> guard) {
        ObjectParts<T> process = Codec.parts(type);
        Part<ProcessId> id = process.required(
                "id", code(ProcessId::of), value -> lifecycle.apply(value).id());
        Part<List<DeclaredState<P>>> states =
                process.required("states", Codec.list(state(phaseName, phaseCodec)), this::states);
        Part<List<DeclaredMove<G>>> moves = process.list("moves", move(guard), this::moves);
        return process.build(parts -> build(parts.get(id), parts.get(states), parts.get(moves)));
    }

    private List<DeclaredState<P>> states(T process) {
        Lifecycle<?, G> definition = lifecycle.apply(process);
        List<DeclaredState<P>> states = new ArrayList<>();
        for (Position<?, G> position : definition.positions()) {
            State state = position.state();
            StateKind kind = state.equals(definition.start().state())
                    ? StateKind.START
                    : position.isEnd() ? StateKind.END : StateKind.STATE;
            states.add(new DeclaredState<>(state, phase.apply(process, state), kind, definition.label(state)));
        }
        return states;
    }

    private List<DeclaredMove<G>> moves(T process) {
        Lifecycle<?, G> definition = lifecycle.apply(process);
        Set<Action> named = new HashSet<>();
        List<DeclaredMove<G>> moves = new ArrayList<>();
        for (Transition<G> transition : definition.transitions()) {
            Optional<LocalizedText> label =
                    named.add(transition.action()) ? definition.label(transition.action()) : Optional.empty();
            moves.add(new DeclaredMove<>(transition, label));
        }
        return moves;
    }

    private T build(ProcessId id, List<DeclaredState<P>> states, List<DeclaredMove<G>> moves) {
        Draft<T, P, G> process = draft.apply(id);
        for (DeclaredState<P> state : states) {
            String code = state.state().code();
            process.declare(code, state.phase(), state.kind());
            state.label().ifPresent(label -> process.labelState(code, label));
        }
        Map<Action, LocalizedText> labels = new HashMap<>();
        for (DeclaredMove<G> move : moves) {
            process.permit(move.transition());
            Action action = move.transition().action();
            move.label().ifPresent(label -> {
                LocalizedText other = labels.putIfAbsent(action, label);
                if (other != null && !other.equals(label)) {
                    throw new IllegalArgumentException("label of action '" + action + "' must be one in process '" + id
                            + "', got " + other + " and " + label);
                }
            });
        }
        labels.forEach((action, label) -> process.labelAction(action.code(), label));
        return process.build();
    }

    private static <P> Codec<DeclaredState<P>> state(String phaseName, Codec<P> phaseCodec) {
        ObjectParts<DeclaredState<P>> state = Codec.parts(ProcessForm.<DeclaredState<P>>generic(DeclaredState.class));
        Part<State> code = state.required("state", STATE, DeclaredState::state);
        Part<P> phase = state.required(phaseName, phaseCodec, DeclaredState::phase);
        Part<StateKind> kind = state.required("kind", choice(StateKind.class), DeclaredState::kind);
        Part<Optional<LocalizedText>> label = state.optional("label", NAME, DeclaredState::label);
        return state.build(
                parts -> new DeclaredState<>(parts.get(code), parts.get(phase), parts.get(kind), parts.get(label)));
    }

    private static <G extends Guard<?>> Codec<DeclaredMove<G>> move(Codec<G> guard) {
        ObjectParts<DeclaredMove<G>> move = Codec.parts(ProcessForm.<DeclaredMove<G>>generic(DeclaredMove.class));
        Part<State> from = move.required("from", STATE, m -> m.transition().from());
        Part<Action> action =
                move.required("action", PledgeCodecs.ACTION, m -> m.transition().action());
        Part<State> to = move.required("to", STATE, m -> m.transition().to());
        Part<Optional<LocalizedText>> label = move.optional("label", NAME, DeclaredMove::label);
        Part<List<Role>> roles =
                move.list("by", PledgeCodecs.ROLE, m -> m.transition().roles());
        Part<List<G>> guards = move.list("when", guard, m -> m.transition().guards());
        return move.build(parts -> new DeclaredMove<>(
                Transition.<G>of(parts.get(from), parts.get(action), parts.get(to))
                        .by(parts.get(roles))
                        .when(parts.get(guards)),
                parts.get(label)));
    }

    @SuppressWarnings("unchecked") // the class names the type in messages only
    private static <T> Class<T> generic(Class<?> type) {
        return (Class<T>) type;
    }
}
