package io.github.zhengyou.pledge;

import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.internal.Texts;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.ProcessEvent;
import io.github.zhengyou.lifecycle.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An entry of a record about a pledge: on a day, somebody in a role took an action, and brought what it needs 承诺记录.
 *
 * <p>The first event of a pledge brings its proposal. See {@link ProcessEvent} for the order of events.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class PledgeEvent implements ProcessEvent {

    PledgeEvent() {}

    @Override
    public abstract EntryId id();

    /** The pledge. */
    public abstract PledgeId pledge();

    @Override
    public abstract LocalDate date();

    /** The place among the events of the same pledge and day, lowest first; zero or more, 0 unless given. */
    @Override
    @Value.Default
    public int order() {
        return 0;
    }

    @Override
    public abstract Role role();

    @Override
    public abstract Action action();

    /** The text of the pledge: with the first event, and where the action brings a new revision. */
    public abstract Optional<PledgeProposal> proposal();

    /** Where the pledge was published by this action, in the order given; may be empty. */
    public abstract Set<PublicationChannel> channels();

    /** What became of items, by item; replaces what was said of them before. May be empty. */
    public abstract Map<PledgeItemId, PledgeOutcome> outcomes();

    /** Why it was done, such as why a pledge is returned; not blank. */
    @Override
    public abstract Optional<String> reason();

    /** What is to be kept beside it, such as a remark of the supervisor 督诺意见; not blank. */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        if (order() < 0) {
            throw new IllegalArgumentException(
                    "order number of pledge event '" + id() + "' must be zero or more, got " + order());
        }
        reason().ifPresent(reason -> Texts.text("reason of pledge event '" + id() + "'", reason));
        note().ifPresent(note -> Texts.text("note of pledge event '" + id() + "'", note));
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
