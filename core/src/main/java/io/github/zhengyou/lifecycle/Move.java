package io.github.zhengyou.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What came of an attempt to move: it moved, or it was refused. A value, never an exception. Closed: a third case is a
 * major version.
 *
 * @param <T> what moves
 * @param <E> what is entered in its history
 * @since 0.1
 */
public sealed interface Move<T, E> {

    /**
     * It moved.
     *
     * @param next what moved, as it stands now
     * @param entry what is entered in the history
     * @since 0.1
     */
    record Moved<T, E>(T next, E entry) implements Move<T, E> {

        /** Refuses {@code null}. */
        public Moved {
            requireNonNull(next, "next");
            requireNonNull(entry, "entry");
        }
    }

    /**
     * It was refused, and stands as it stood.
     *
     * @param code why
     * @param unmet every condition that does not hold, in the order of the definition; empty unless the code is
     *     {@link Rejection#GUARD_UNMET}
     * @param permitted the actions that the state has, in the order of the definition; empty in an end
     * @since 0.1
     */
    record Rejected<T, E>(Rejection code, List<Guard<?>> unmet, List<Action> permitted) implements Move<T, E> {

        /** Keeps unmodifiable copies. */
        public Rejected {
            requireNonNull(code, "code");
            unmet = ImmutableList.copyOf(unmet);
            permitted = ImmutableList.copyOf(permitted);
        }

        /** The same refusal of a move of other types: a refusal holds neither of them. */
        @SuppressWarnings("unchecked")
        public <U, F> Rejected<U, F> retyped() {
            return (Rejected<U, F>) this;
        }
    }
}
