package io.github.zhengyou.pledge;

import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.internal.Texts;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An entry of a record about a pledge: on a day, somebody in a role took an action, and brought what it needs 承诺记录.
 *
 * <p>The first event of a pledge brings its proposal. Events of one pledge follow each other by date, within a day by
 * their order number, and at last by entry id, code unit by code unit; the place in a file says nothing.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class PledgeEvent {

    PledgeEvent() {}

    /** The id of the entry, unique within its record. */
    public abstract EntryId id();

    /** The pledge. */
    public abstract PledgeId pledge();

    /** The day of the action. */
    public abstract LocalDate date();

    /** The place among the events of the same pledge and day, lowest first; zero or more, 0 unless given. */
    @Value.Default
    public int order() {
        return 0;
    }

    /** In what role somebody acted. */
    public abstract Role role();

    /** What was done. */
    public abstract Action action();

    /** The text of the pledge: with the first event, and where the action brings a new revision. */
    public abstract Optional<PledgeProposal> proposal();

    /** Where the pledge was published by this action, in the order given; may be empty. */
    public abstract Set<PublicationChannel> channels();

    /** What became of items, by item; replaces what was said of them before. May be empty. */
    public abstract Map<PledgeItemId, PledgeOutcome> outcomes();

    /** Why it was done, such as why a pledge is returned; not blank. */
    public abstract Optional<String> reason();

    /** Whether this event stands before another of the same pledge. */
    boolean isBefore(PledgeEvent other) {
        return compareOrder(this, other) < 0;
    }

    /** The order of the events of one pledge; 0 only for equal ids. */
    static int compareOrder(PledgeEvent a, PledgeEvent b) {
        int byDate = a.date().compareTo(b.date());
        if (byDate != 0) {
            return byDate;
        }
        int byOrder = Integer.compare(a.order(), b.order());
        return byOrder != 0 ? byOrder : a.id().compareTo(b.id());
    }

    @Value.Check
    void check() {
        if (order() < 0) {
            throw new IllegalArgumentException(
                    "order number of pledge event '" + id() + "' must be zero or more, got " + order());
        }
        reason().ifPresent(reason -> Texts.text("reason of pledge event '" + id() + "'", reason));
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this event. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link PledgeEvent}; id, pledge, date, role and action are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutablePledgeEvent.Builder {
        Builder() {}
    }
}
