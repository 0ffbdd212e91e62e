package io.github.zhengyou.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One thing that makes the definition of a process unusable 流程定义缺陷.
 *
 * @param kind what is wrong
 * @param codes where: the state, and for a move also its action; for a label or guard the code it names; empty for the process
 *     as a whole
 * @since 0.1
 */
public record LifecycleDefect(Kind kind, List<String> codes) {

    /**
     * What can be wrong with a definition.
     *
     * @since 0.1
     */
    public enum Kind {
        /** No state is the start. */
        NO_START("has no start; declare one"),
        /** Several states are the start; one entry for each. */
        SEVERAL_STARTS("has several starts, keep one"),
        /** No state is an end. Dead ends are then not listed, as every state is one. */
        NO_END("has no end; declare at least one"),
        /** A state is declared twice. */
        DECLARED_TWICE("declares states twice, keep one declaration of each"),
        /** A transition names a state that is not declared. */
        UNDECLARED_STATE("names states in transitions that it does not declare, declare or correct them"),
        /** No moves lead from the start to a state. */
        UNREACHABLE("has states that no moves reach from the start, lead a transition there or leave them out"),
        /** No moves lead from a state to an end. */
        DEAD_END("has dead ends from which no moves reach an end, lead a transition on or make them ends"),
        /** An action moves from one state twice. */
        AMBIGUOUS_MOVE("has two moves for one action from one state, keep one of each"),
        /** A transition leaves an end. */
        MOVE_OUT_OF_END("has moves out of an end, leave them out or make the state no end"),
        /** A label names a state or an action that the process does not have. */
        UNKNOWN_LABEL("labels codes that are neither its states nor its actions, correct or leave them out"),
        /** A guard names an action that no transition has, so that it could never hold. */
        UNKNOWN_GUARD_ACTION("has guards that name actions of no transition, correct them or add a transition");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** Keeps an unmodifiable copy. */
    public LifecycleDefect {
        requireNonNull(kind, "kind");
        codes = ImmutableList.copyOf(codes);
    }

    static LifecycleDefect of(Kind kind, Object... codes) {
        return new LifecycleDefect(
                kind, List.of(codes).stream().map(Object::toString).toList());
    }
}
