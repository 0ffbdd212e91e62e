package io.github.zhengyou.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.Guard;
import io.github.zhengyou.lifecycle.Lifecycle;
import io.github.zhengyou.lifecycle.Move;
import io.github.zhengyou.lifecycle.Move.Moved;
import io.github.zhengyou.lifecycle.Move.Rejected;
import io.github.zhengyou.lifecycle.Position;
import io.github.zhengyou.lifecycle.ProcedureGuard;
import io.github.zhengyou.lifecycle.Rejection;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.lifecycle.State;
import io.github.zhengyou.lifecycle.Transition;
import io.github.zhengyou.pledge.PledgeGuard;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.text.Language;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What every action comes to in every state of a process, as a text for people: a line for each state, a column for each
 * action, then each move with who may take it and on what conditions.
 *
 * <p>It is found by events: in every state, with every set of steps that a guard can look back to, every role takes every
 * action. What the definition says is only compared with what came of them.
 */
final class ProcessTable {

    private static final String NOWHERE = "-";
    private static final Role STRANGER = Role.of("nobody-of-the-process");

    private final Lifecycle<?, ?> lifecycle;
    private final Map<State, Map<Action, State>> moved = new LinkedHashMap<>();
    private final Set<Action> actions = new LinkedHashSet<>();

    private ProcessTable(Lifecycle<?, ?> lifecycle) {
        this.lifecycle = lifecycle;
        lifecycle.transitions().forEach(transition -> actions.add(transition.action()));
    }

    /** The table of a process; fails where it moves otherwise than it says, or cannot take a move that it has. */
    static <T> String of(Mover<T> mover) {
        ProcessTable table = new ProcessTable(mover.lifecycle());
        table.walk(mover);
        return table.text(mover);
    }

    /** Where something stands, and which of the steps that guards look back to lie behind it. */
    private record Place(State state, Set<Action> behind) {}

    private <T> void walk(Mover<T> mover) {
        Set<Role> roles = new LinkedHashSet<>();
        roles.add(STRANGER);
        lifecycle.transitions().forEach(transition -> roles.addAll(transition.roles()));
        Set<Action> lookedBackTo = mover.lookedBackTo();
        Set<Place> seen = new HashSet<>();
        Deque<Optional<T>> open = new ArrayDeque<>();
        open.add(Optional.empty());
        while (!open.isEmpty()) {
            Optional<T> from = open.remove();
            State state = from.map(mover::state).orElse(lifecycle.start().state());
            moved.computeIfAbsent(state, key -> new LinkedHashMap<>());
            for (Action action : actions) {
                for (Role role : roles) {
                    Move<T, ?> move = mover.fire(from, action, role);
                    check(state, action, role, move);
                    if (move instanceof Moved<T, ?> done) {
                        State to = mover.state(done.next());
                        moved.get(state).put(action, to);
                        Set<Action> behind = new HashSet<>(mover.taken(done.next()));
                        behind.retainAll(lookedBackTo);
                        if (seen.add(new Place(to, behind))) {
                            open.add(Optional.of(done.next()));
                        }
                    }
                }
            }
        }
        for (Transition<?> transition : lifecycle.transitions()) {
            assertThat(moved.getOrDefault(transition.from(), Map.of()))
                    .as("moves that can be made from '%s' in process '%s'", transition.from(), lifecycle.id())
                    .containsEntry(transition.action(), transition.to());
        }
    }

    /** An answer is as the definition has it. */
    private void check(State state, Action action, Role role, Move<?, ?> move) {
        String what = "'" + action + "' by '" + role + "' in state '" + state + "' of process '" + lifecycle.id() + "'";
        Position<?, ?> position = position(state);
        Optional<? extends Transition<?>> transition = position.transition(action);
        if (move instanceof Rejected<?, ?> rejected) {
            assertThat(rejected.permitted()).as(what).isEqualTo(position.permitted());
            if (transition.isEmpty()) {
                assertThat(rejected.code()).as(what).isEqualTo(Rejection.NO_SUCH_ACTION);
            } else if (!transition.get().isOpenTo(role)) {
                assertThat(rejected.code()).as(what).isEqualTo(Rejection.ROLE_NOT_ALLOWED);
            } else {
                assertThat(rejected.unmet()).as(what).isNotEmpty().allMatch(ProcessTable::looksBack);
                assertThat(transition.get().guards()).as(what).isNotEmpty();
            }
        } else {
            assertThat(transition).as(what).isPresent();
            assertThat(transition.get().isOpenTo(role)).as(what).isTrue();
        }
    }

    private static boolean looksBack(Guard<?> guard) {
        return guard instanceof PledgeGuard.ActionsTaken
                || guard instanceof ProcedureGuard.ActionsTaken
                || guard instanceof ProcedureGuard.DaysPassed;
    }

    private Position<?, ?> position(State state) {
        return lifecycle.at(state);
    }

    private String text(Mover<?> mover) {
        List<List<String>> lines = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("state", "kind", "stands for"));
        actions.forEach(action -> head.add(action.code()));
        lines.add(head);
        for (Position<?, ?> position : lifecycle.positions()) {
            State state = position.state();
            assertThat(moved).as("states that events reach").containsKey(state);
            List<String> line = new ArrayList<>();
            line.add(state.code());
            line.add(position.isEnd() ? "end" : state.equals(lifecycle.start().state()) ? "start" : "state");
            line.add(mover.standsFor(state));
            for (Action action : actions) {
                State to = moved.get(state).get(action);
                line.add(to == null ? NOWHERE : to.code());
            }
            lines.add(line);
        }
        return lifecycle.id() + "\n\n" + columns(lines) + "\n"
                + lifecycle.transitions().stream().map(ProcessTable::move).collect(Collectors.joining());
    }

    private static String columns(List<List<String>> lines) {
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < line.size(); i++) {
                int column = i;
                int width = lines.stream()
                        .mapToInt(other -> other.get(column).length())
                        .max()
                        .orElseThrow();
                row.append(line.get(i)).append(" ".repeat(width - line.get(i).length() + 2));
            }
            text.append(row.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String move(Transition<?> transition) {
        String by = transition.roles().isEmpty()
                ? "anybody"
                : transition.roles().stream().map(Role::code).sorted().collect(Collectors.joining(", "));
        String when = transition.guards().isEmpty()
                ? ""
                : "; when "
                        + transition.guards().stream()
                                .map(ProcessTable::condition)
                                .collect(Collectors.joining(" and "));
        return transition + " by " + by + when + "\n";
    }

    /** A guard by its code, with its arguments; lists in the order of their codes, as guards hold sets. */
    private static String condition(Guard<?> guard) {
        return guard.code()
                + guard.arguments().entrySet().stream()
                        .map(argument -> " " + argument.getKey() + " " + value(argument.getValue()))
                        .collect(Collectors.joining(","));
    }

    private static String value(Argument argument) {
        return argument instanceof Argument.Texts texts
                ? texts.values().stream().sorted().toList().toString()
                : argument.in(Language.EN);
    }
}
