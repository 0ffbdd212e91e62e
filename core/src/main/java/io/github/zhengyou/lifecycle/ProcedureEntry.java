package io.github.zhengyou.lifecycle;

import static java.util.Objects.requireNonNull;

/**
 * One step in the history of a proceeding: the event, and between which states it moved 办理履历.
 *
 * @param event what happened
 * @param from the state before
 * @param to the state after
 * @since 0.1
 */
public record ProcedureEntry(ProcedureEvent event, State from, State to) {
    /** Refuses {@code null}. */
    public ProcedureEntry {
        requireNonNull(event, "event");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
    }
}
