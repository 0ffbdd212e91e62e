package io.github.zhengyou.lifecycle;

import io.github.zhengyou.evidence.EntryId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry of a record that moves something by a process: on a day, somebody in a role took an action 流程记录. The types of
 * events of this library implement it; nobody else need.
 *
 * <p>Events about one thing follow each other by date, within a day by their order number, and at last by entry id, code
 * unit by code unit; the place in a file says nothing.
 *
 * @since 0.1
 */
public interface ProcessEvent {

    /** The id of the entry, unique within its record. */
    EntryId id();

    /** The day of the action. */
    LocalDate date();

    /** The place among the events of the same day, lowest first; zero or more. */
    int order();

    /** In what role somebody acted. */
    Role role();

    /** What was done. */
    Action action();

    /** Why it was done; not blank. */
    Optional<String> reason();

    /** Whether this event stands before another about the same thing. */
    default boolean isBefore(ProcessEvent other) {
        return compareOrder(this, other) < 0;
    }

    /** The order of the events about one thing; 0 only for equal ids. */
    static int compareOrder(ProcessEvent a, ProcessEvent b) {
        int byDate = a.date().compareTo(b.date());
        if (byDate != 0) {
            return byDate;
        }
        int byOrder = Integer.compare(a.order(), b.order());
        return byOrder != 0 ? byOrder : a.id().compareTo(b.id());
    }
}
