package io.github.zhengyou.pledge;

import io.github.zhengyou.lifecycle.State;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a pledge: the event, and between which states it moved the pledge 承诺履历.
 *
 * @since 0.1
 */
public final class PledgeEntry {

    private final PledgeEvent event;
    private final State from;
    private final State to;
    private final int revision;
    private final @Nullable PledgeEntry previous; // a chain, so that a move does not copy the history

    PledgeEntry(PledgeEvent event, State from, State to, int revision, @Nullable PledgeEntry previous) {
        this.event = event;
        this.from = from;
        this.to = to;
        this.revision = revision;
        this.previous = previous;
    }

    /** What happened, with all it brought. */
    public PledgeEvent event() {
        return event;
    }

    /** The state before. */
    public State from() {
        return from;
    }

    /** The state after. */
    public State to() {
        return to;
    }

    /** The revision of the pledge after the event, from 1. */
    public int revision() {
        return revision;
    }

    @Nullable
    PledgeEntry previous() {
        return previous;
    }

    /** By event, states and revision; the entries before do not count. */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PledgeEntry other
                && revision == other.revision
                && from.equals(other.from)
                && to.equals(other.to)
                && event.equals(other.event);
    }

    @Override
    public int hashCode() {
        return Objects.hash(event, to, revision);
    }

    /** For people. */
    @Override
    public String toString() {
        return event.date() + " " + from + " --" + event.action() + "--> " + to + " (" + event.id() + ", revision "
                + revision + ")";
    }
}
