package io.github.zhengyou.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One possible move of a process 转移: from a state, by an action, to a state; who may act, and on what conditions.
 *
 * @param <G> the guards of the domain
 * @since 0.1
 */
public final class Transition<G extends Guard<?>> {

    private final State from;
    private final Action action;
    private final State to;
    private final ImmutableSet<Role> roles;
    private final ImmutableList<G> guards;

    private Transition(State from, Action action, State to, ImmutableSet<Role> roles, ImmutableList<G> guards) {
        this.from = from;
        this.action = action;
        this.to = to;
        this.roles = roles;
        this.guards = guards;
    }

    /** A transition open to every role, without conditions. */
    public static <G extends Guard<?>> Transition<G> of(State from, Action action, State to) {
        return new Transition<>(
                requireNonNull(from, "from"),
                requireNonNull(action, "action"),
                requireNonNull(to, "to"),
                ImmutableSet.of(),
                ImmutableList.of());
    }

    /** The same, open to these roles besides those named before. */
    public Transition<G> by(Collection<Role> more) {
        ImmutableSet<Role> all =
                ImmutableSet.<Role>builder().addAll(roles).addAll(more).build();
        return new Transition<>(from, action, to, all, guards);
    }

    /** The same on these conditions besides those named before; all must hold. */
    public Transition<G> when(Collection<? extends G> more) {
        ImmutableList<G> all =
                ImmutableList.<G>builder().addAll(guards).addAll(more).build();
        return new Transition<>(from, action, to, roles, all);
    }

    /** The state it leaves. */
    public State from() {
        return from;
    }

    /** What moves it. */
    public Action action() {
        return action;
    }

    /** The state it leads to; may be the one it leaves. */
    public State to() {
        return to;
    }

    /** Who may act, in the order given; empty means every role. */
    public Set<Role> roles() {
        return roles;
    }

    /** The conditions, in the order given; may be empty. */
    public List<G> guards() {
        return guards;
    }

    /** Whether somebody in that role may act. */
    public boolean isOpenTo(Role role) {
        return roles.isEmpty() || roles.contains(role);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof Transition<?> other
                && from.equals(other.from)
                && action.equals(other.action)
                && to.equals(other.to)
                && roles.equals(other.roles)
                && guards.equals(other.guards);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, action, to, roles, guards);
    }

    /** For people, such as {@code draft --submit--> submitted}. */
    @Override
    public String toString() {
        return from + " --" + action + "--> " + to;
    }
}
