package io.github.zhengyou.lifecycle;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.lifecycle.Move.Moved;
import io.github.zhengyou.lifecycle.Move.Rejected;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A state within its process, with the moves that leave it: where something stands 所处状态. Shared by all that stand
 * there; moving changes nothing here. Compared by identity, as each {@link Lifecycle} has its own.
 *
 * @param <C> what the guards look at
 * @param <G> the guards of the domain
 * @since 0.1
 */
public final class Position<C, G extends Guard<? super C>> {

    private final State state;
    private final boolean end;
    // Both set once, before the lifecycle is published: exits lead to positions that exist only after this one.
    private Exit<C, G>[] exits = exits(ImmutableList.of());
    private Rejected<Position<C, G>, Transition<G>> noSuchAction =
            new Rejected<>(Rejection.NO_SUCH_ACTION, ImmutableList.of(), ImmutableList.of());

    Position(State state, boolean end) {
        this.state = state;
        this.end = end;
    }

    void leaveBy(List<Transition<G>> transitions, Lifecycle<C, G> lifecycle) {
        ImmutableList<Action> permitted =
                transitions.stream().map(Transition::action).collect(ImmutableList.toImmutableList());
        noSuchAction = new Rejected<>(Rejection.NO_SUCH_ACTION, ImmutableList.of(), permitted);
        exits = exits(transitions.stream()
                .map(transition -> new Exit<>(transition, lifecycle.at(transition.to()), permitted))
                .toList());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of nothing but such exits
    private static <C, G extends Guard<? super C>> Exit<C, G>[] exits(List<Exit<C, G>> list) {
        return list.toArray(new Exit[0]);
    }

    /** The state. */
    public State state() {
        return state;
    }

    /** Whether it is an end: nothing leaves it. */
    public boolean isEnd() {
        return end;
    }

    /** The actions that leave it, in the order of the definition, whoever may take them; empty in an end. */
    public List<Action> permitted() {
        return noSuchAction.permitted();
    }

    /** The transition that an action takes from here; empty if there is none. */
    public Optional<Transition<G>> transition(Action action) {
        Exit<C, G> exit = exit(action);
        return exit == null ? Optional.empty() : Optional.of(exit.transition);
    }

    /**
     * Attempts a move from here.
     *
     * @return the position it leads to and the transition taken, or the refusal
     */
    public Move<Position<C, G>, Transition<G>> move(Action action, Role role, C context) {
        Exit<C, G> exit = exit(action);
        return exit == null ? noSuchAction : exit.take(role, context);
    }

    // A state has a handful of exits: looking through them costs less than a hash.
    private @Nullable Exit<C, G> exit(Action action) {
        for (Exit<C, G> exit : exits) {
            if (exit.action.equals(action.code())) {
                return exit;
            }
        }
        return null;
    }

    /** The state. */
    @Override
    public String toString() {
        return state.toString();
    }

    /** A transition with its answers made beforehand, so that only a second unmet guard costs an object. */
    private static final class Exit<C, G extends Guard<? super C>> {
        final String action;
        final Transition<G> transition;
        final String[] roles;
        final ImmutableList<G> guards;
        final Moved<Position<C, G>, Transition<G>> moved;
        final Rejected<Position<C, G>, Transition<G>> wrongRole;
        final ImmutableList<Rejected<Position<C, G>, Transition<G>>> oneUnmet;

        Exit(Transition<G> transition, Position<C, G> to, ImmutableList<Action> permitted) {
            this.action = transition.action().code();
            this.transition = transition;
            this.roles = transition.roles().stream().map(Role::code).toArray(String[]::new);
            this.guards = ImmutableList.copyOf(transition.guards());
            this.moved = new Moved<>(to, transition);
            this.wrongRole = new Rejected<>(
                    Rejection.ROLE_NOT_ALLOWED,
                    ImmutableList.of(),
                    permitted,
                    ImmutableList.copyOf(transition.roles()));
            this.oneUnmet = guards.stream()
                    .map(guard -> new Rejected<Position<C, G>, Transition<G>>(
                            Rejection.GUARD_UNMET, ImmutableList.of(guard), permitted))
                    .collect(ImmutableList.toImmutableList());
        }

        Move<Position<C, G>, Transition<G>> take(Role role, C context) {
            if (!isOpenTo(role)) {
                return wrongRole;
            }
            for (int i = 0; i < guards.size(); i++) {
                if (!guards.get(i).isMetBy(context)) {
                    return unmet(i, context);
                }
            }
            return moved;
        }

        private boolean isOpenTo(Role role) {
            for (String open : roles) {
                if (open.equals(role.code())) {
                    return true;
                }
            }
            return roles.length == 0;
        }

        private Rejected<Position<C, G>, Transition<G>> unmet(int first, C context) {
            ImmutableList.Builder<Guard<?>> unmet = null;
            for (int i = first + 1; i < guards.size(); i++) {
                if (!guards.get(i).isMetBy(context)) {
                    unmet = unmet == null ? ImmutableList.<Guard<?>>builder().add(guards.get(first)) : unmet;
                    unmet.add(guards.get(i));
                }
            }
            return unmet == null
                    ? oneUnmet.get(first)
                    : new Rejected<>(Rejection.GUARD_UNMET, unmet.build(), wrongRole.permitted());
        }
    }
}
