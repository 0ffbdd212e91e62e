package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.choice;
import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.ValueCodecs.NAME;

import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.json.ObjectParts.Parts;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.lifecycle.State;
import io.github.zhengyou.lifecycle.Transition;
import io.github.zhengyou.pledge.PledgeGuard;
import io.github.zhengyou.pledge.PledgePhase;
import io.github.zhengyou.pledge.PledgeProcess;
import io.github.zhengyou.pledge.PublicationChannel;
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The codecs of a pledge process, which is checked when it is built. */
final class ProcessCodecs {
    private static final Codec<State> STATE = code(State::of);

    static final Codec<PledgeProcess> PROCESS = process();

    private ProcessCodecs() {}

    /** Where a state stands in its process. */
    private enum StateKind {
        START,
        STATE,
        END
    }

    private record DeclaredState(State state, PledgePhase phase, StateKind kind, Optional<LocalizedText> label) {}

    /** A move; the name of its action stands with the first move that has it. */
    private record DeclaredMove(Transition<PledgeGuard> transition, Optional<LocalizedText> label) {}

    private static Codec<PledgeProcess> process() {
        ObjectParts<PledgeProcess> process = Codec.parts(PledgeProcess.class);
        Part<ProcessId> id = process.required("id", code(ProcessId::of), PledgeProcess::id);
        Part<List<DeclaredState>> states = process.required("states", Codec.list(state()), ProcessCodecs::states);
        Part<List<DeclaredMove>> moves = process.list("moves", move(), ProcessCodecs::moves);
        return process.build(parts -> build(parts.get(id), parts.get(states), parts.get(moves)));
    }

    private static List<DeclaredState> states(PledgeProcess process) {
        List<State> ends = process.ends();
        return process.states().stream()
                .map(state -> new DeclaredState(
                        state,
                        process.phase(state),
                        state.equals(process.start())
                                ? StateKind.START
                                : ends.contains(state) ? StateKind.END : StateKind.STATE,
                        process.label(state)))
                .toList();
    }

    private static List<DeclaredMove> moves(PledgeProcess process) {
        Set<Action> named = new HashSet<>();
        List<DeclaredMove> moves = new ArrayList<>();
        for (Transition<PledgeGuard> transition : process.transitions()) {
            Optional<LocalizedText> label =
                    named.add(transition.action()) ? process.label(transition.action()) : Optional.empty();
            moves.add(new DeclaredMove(transition, label));
        }
        return moves;
    }

    private static PledgeProcess build(ProcessId id, List<DeclaredState> states, List<DeclaredMove> moves) {
        PledgeProcess.Builder process = PledgeProcess.builder(id);
        for (DeclaredState state : states) {
            String code = state.state().code();
            switch (state.kind()) {
                case START -> process.start(code, state.phase());
                case STATE -> process.state(code, state.phase());
                case END -> process.end(code, state.phase());
            }
            state.label().ifPresent(label -> process.labelState(code, label));
        }
        Map<Action, LocalizedText> labels = new HashMap<>();
        for (DeclaredMove move : moves) {
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

    private static Codec<DeclaredState> state() {
        ObjectParts<DeclaredState> state = Codec.parts(DeclaredState.class);
        Part<State> code = state.required("state", STATE, DeclaredState::state);
        Part<PledgePhase> phase = state.required("phase", choice(PledgePhase.class), DeclaredState::phase);
        Part<StateKind> kind = state.required("kind", choice(StateKind.class), DeclaredState::kind);
        Part<Optional<LocalizedText>> label = state.optional("label", NAME, DeclaredState::label);
        return state.build(
                parts -> new DeclaredState(parts.get(code), parts.get(phase), parts.get(kind), parts.get(label)));
    }

    private static Codec<DeclaredMove> move() {
        ObjectParts<DeclaredMove> move = Codec.parts(DeclaredMove.class);
        Part<State> from = move.required("from", STATE, m -> m.transition().from());
        Part<Action> action =
                move.required("action", PledgeCodecs.ACTION, m -> m.transition().action());
        Part<State> to = move.required("to", STATE, m -> m.transition().to());
        Part<Optional<LocalizedText>> label = move.optional("label", NAME, DeclaredMove::label);
        Part<List<Role>> roles =
                move.list("by", PledgeCodecs.ROLE, m -> m.transition().roles());
        Part<List<PledgeGuard>> guards =
                move.list("when", guard(), m -> m.transition().guards());
        return move.build(parts -> new DeclaredMove(
                Transition.<PledgeGuard>of(parts.get(from), parts.get(action), parts.get(to))
                        .by(parts.get(roles))
                        .when(parts.get(guards)),
                parts.get(label)));
    }

    private static Codec<PledgeGuard> guard() {
        return Codec.variants("guard", PledgeGuard.class)
                .variant(
                        "has-item",
                        PledgeGuard.HasItem.class,
                        Codec.single(PledgeGuard.HasItem.class, PledgeGuard.HasItem::new))
                .variant(
                        "published-on-any",
                        PledgeGuard.PublishedOnAny.class,
                        onChannels(
                                PledgeGuard.PublishedOnAny.class,
                                PledgeGuard.PublishedOnAny::new,
                                PledgeGuard.PublishedOnAny::channels))
                .variant(
                        "published-on-all",
                        PledgeGuard.PublishedOnAll.class,
                        onChannels(
                                PledgeGuard.PublishedOnAll.class,
                                PledgeGuard.PublishedOnAll::new,
                                PledgeGuard.PublishedOnAll::channels))
                .variant(
                        "every-item-has-outcome",
                        PledgeGuard.EveryItemHasOutcome.class,
                        Codec.single(PledgeGuard.EveryItemHasOutcome.class, PledgeGuard.EveryItemHasOutcome::new))
                .variant(
                        "reason-given",
                        PledgeGuard.ReasonGiven.class,
                        Codec.single(PledgeGuard.ReasonGiven.class, PledgeGuard.ReasonGiven::new))
                .build();
    }

    private static <G> Codec<G> onChannels(
            Class<G> type, Function<Set<PublicationChannel>, G> factory, Function<G, Set<PublicationChannel>> getter) {
        ObjectParts<G> guard = Codec.parts(type);
        Part<List<PublicationChannel>> channels =
                guard.required("channels", Codec.list(PledgeCodecs.CHANNEL), g -> List.copyOf(getter.apply(g)));
        return guard.build((Parts parts) -> factory.apply(ImmutableSet.copyOf(parts.get(channels))));
    }
}
