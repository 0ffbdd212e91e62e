package io.github.zhengyou.lifecycle;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.Multimap;
import io.github.zhengyou.lifecycle.Lifecycle.Declaration;
import io.github.zhengyou.lifecycle.LifecycleDefect.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for everything that makes a definition unusable. What is reported of a move does not count as a move. */
final class LifecycleInspection {

    private final Lifecycle.Builder<?, ?> definition;
    private final Set<State> states = new LinkedHashSet<>();
    private final Set<State> starts = new LinkedHashSet<>();
    private final Set<State> ends = new LinkedHashSet<>();
    private final Multimap<State, State> onward = HashMultimap.create();
    private final Multimap<State, State> backward = HashMultimap.create();
    private final List<LifecycleDefect> defects = new ArrayList<>();

    LifecycleInspection(Lifecycle.Builder<?, ?> definition) {
        this.definition = definition;
    }

    List<LifecycleDefect> defects() {
        declarations();
        moves();
        paths();
        names();
        return defects;
    }

    private void declarations() {
        Set<State> twice = new LinkedHashSet<>();
        for (Declaration declaration : definition.declarations) {
            State state = declaration.state();
            if (!states.add(state)) {
                twice.add(state);
            }
            if (declaration.isStart()) {
                starts.add(state);
            }
            if (declaration.isEnd()) {
                ends.add(state);
            }
        }
        report(Kind.DECLARED_TWICE, twice);
        if (starts.isEmpty()) {
            defects.add(LifecycleDefect.of(Kind.NO_START));
        } else if (starts.size() > 1) {
            report(Kind.SEVERAL_STARTS, starts);
        }
        if (ends.isEmpty()) {
            defects.add(LifecycleDefect.of(Kind.NO_END));
        }
    }

    private void moves() {
        Set<State> undeclared = new LinkedHashSet<>();
        Set<LifecycleDefect> seen = new HashSet<>();
        Set<LifecycleDefect> ambiguous = new LinkedHashSet<>();
        for (Transition<?> transition : definition.transitions) {
            State from = transition.from();
            State to = transition.to();
            Stream.of(from, to).filter(state -> !states.contains(state)).forEach(undeclared::add);
            LifecycleDefect twice = LifecycleDefect.of(Kind.AMBIGUOUS_MOVE, from, transition.action());
            if (!seen.add(twice)) {
                ambiguous.add(twice);
            }
            if (ends.contains(from)) {
                defects.add(LifecycleDefect.of(Kind.MOVE_OUT_OF_END, from, transition.action()));
            } else if (states.contains(from) && states.contains(to)) {
                onward.put(from, to);
                backward.put(to, from);
            }
        }
        report(Kind.UNDECLARED_STATE, undeclared);
        defects.addAll(ambiguous);
    }

    private void paths() {
        if (!starts.isEmpty()) {
            report(Kind.UNREACHABLE, without(reached(starts, onward)));
        }
        if (!ends.isEmpty()) {
            report(Kind.DEAD_END, without(reached(ends, backward)));
        }
    }

    private Set<State> without(Set<State> reached) {
        Set<State> rest = new LinkedHashSet<>(states);
        rest.removeAll(reached);
        return rest;
    }

    private static Set<State> reached(Set<State> origins, Multimap<State, State> steps) {
        Set<State> reached = new HashSet<>(origins);
        Deque<State> open = new ArrayDeque<>(origins);
        while (!open.isEmpty()) {
            for (State next : steps.get(open.pop())) {
                if (reached.add(next)) {
                    open.push(next);
                }
            }
        }
        return reached;
    }

    private void names() {
        Set<String> actions = new HashSet<>();
        Set<Action> guarding = new LinkedHashSet<>();
        for (Transition<?> transition : definition.transitions) {
            actions.add(transition.action().code());
            transition.guards().forEach(guard -> guarding.addAll(guard.actions()));
        }
        definition.stateLabels.keySet().stream()
                .filter(code -> !states.contains(State.of(code)))
                .forEach(code -> defects.add(LifecycleDefect.of(Kind.UNKNOWN_LABEL, code)));
        definition.actionLabels.keySet().stream()
                .filter(code -> !actions.contains(code))
                .forEach(code -> defects.add(LifecycleDefect.of(Kind.UNKNOWN_LABEL, code)));
        guarding.stream()
                .filter(action -> !actions.contains(action.code()))
                .forEach(action -> defects.add(LifecycleDefect.of(Kind.UNKNOWN_GUARD_ACTION, action)));
    }

    private void report(Kind kind, Set<State> found) {
        found.forEach(state -> defects.add(LifecycleDefect.of(kind, state)));
    }
}
