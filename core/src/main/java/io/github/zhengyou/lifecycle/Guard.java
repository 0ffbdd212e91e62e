package io.github.zhengyou.lifecycle;

import io.github.zhengyou.rule.Argument;
import java.util.Map;
import java.util.Set;

/**
 * A condition of a move 守卫条件: a value with a code and its arguments, so that a definition can state it as data and a
 * refusal can name it. Each domain closes its own set of guards. A guard is pure: it changes nothing and reads no clock.
 *
 * @param <C> what it looks at
 * @since 0.1
 */
public interface Guard<C> {

    /** The code, lower-kebab; guards of one code differ only in their arguments. */
    String code();

    /** Under which vocabulary of the message catalogue its code has a text. */
    default String vocabulary() {
        return "guard";
    }

    /** The arguments by name, for messages, in a fixed order; empty where it takes none. */
    Map<String, Argument> arguments();

    /** The actions it looks back at, each of which must be one of the process; empty where it looks at none. */
    default Set<Action> actions() {
        return Set.of();
    }

    /** Whether the condition holds. */
    boolean isMetBy(C context);
}
