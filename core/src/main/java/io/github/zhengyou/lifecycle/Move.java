package io.github.zhengyou.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
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
     * What moved, as it stands now.
     *
     * @throws IllegalStateException if the move was refused; it says why
     */
    default T orElseThrow() {
        if (this instanceof Moved<T, E> moved) {
            return moved.next();
        }
        Rejected<T, E> rejected = (Rejected<T, E>) this;
        throw new IllegalStateException("the move was refused: " + rejected.message(Catalogue.core(), Language.EN));
    }

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
     * @param allowed the roles that may take the action; empty unless the code is {@link Rejection#ROLE_NOT_ALLOWED}
     * @since 0.1
     */
    record Rejected<T, E>(Rejection code, List<Guard<?>> unmet, List<Action> permitted, List<Role> allowed)
            implements Move<T, E> {

        /** Keeps unmodifiable copies. */
        public Rejected {
            requireNonNull(code, "code");
            unmet = ImmutableList.copyOf(unmet);
            permitted = ImmutableList.copyOf(permitted);
            allowed = ImmutableList.copyOf(allowed);
        }

        /** A refusal for another reason than the role. */
        public Rejected(Rejection code, List<Guard<?>> unmet, List<Action> permitted) {
            this(code, unmet, permitted, ImmutableList.of());
        }

        /** Why, for people: the actions that are possible, the roles that are allowed, or the conditions that do not hold. */
        public String message(Catalogue catalogue, Language language) {
            String key = "move.rejected." + Ascii.toLowerCase(code.name()).replace('_', '-');
            return catalogue
                    .message(key, language, (name, names) -> switch (name) {
                        case "permitted" -> texts(permitted).in(language, names);
                        case "allowed" -> texts(allowed).in(language, names);
                        default ->
                            texts(unmet.stream()
                                            .map(guard -> condition(guard, catalogue, language))
                                            .toList())
                                    .in(language, names);
                    })
                    .orElse(code.toString());
        }

        private static Argument texts(List<?> values) {
            return new Argument.Texts(values.stream().map(Object::toString).toList());
        }

        private static String condition(Guard<?> guard, Catalogue catalogue, Language language) {
            return catalogue
                    .message(guard.vocabulary() + "." + guard.code(), language, (name, names) -> {
                        Argument argument = guard.arguments().get(name);
                        return argument == null ? null : argument.in(language, names);
                    })
                    .orElse(guard.code());
        }

        /** The same refusal of a move of other types: a refusal holds neither of them. */
        @SuppressWarnings("unchecked")
        public <U, F> Rejected<U, F> retyped() {
            return (Rejected<U, F>) this;
        }
    }
}
