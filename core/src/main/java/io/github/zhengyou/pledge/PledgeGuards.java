package io.github.zhengyou.pledge;

import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.lifecycle.Action;
import java.util.Collection;
import java.util.EnumSet;
import java.util.stream.Stream;

/**
 * The conditions a pledge process picks from.
 *
 * @since 0.1
 */
public final class PledgeGuards {

    /** The pledge has at least one item. */
    public static final PledgeGuard HAS_ITEM = new PledgeGuard.HasItem();

    /** Every item has an outcome; holds for a pledge without items. */
    public static final PledgeGuard EVERY_ITEM_HAS_OUTCOME = new PledgeGuard.EveryItemHasOutcome();

    /** The event gives a reason. */
    public static final PledgeGuard REASON_GIVEN = new PledgeGuard.ReasonGiven();

    private PledgeGuards() {}

    /** The current revision is published on one of these channels at least. */
    public static PledgeGuard publishedOnAny(PublicationChannel first, PublicationChannel... others) {
        return publishedOnAny(ImmutableSet.<PublicationChannel>builder()
                .add(first)
                .add(others)
                .build());
    }

    /**
     * The current revision is published on one of these channels at least.
     *
     * @throws IllegalArgumentException if there is no channel
     */
    public static PledgeGuard publishedOnAny(Collection<PublicationChannel> channels) {
        return new PledgeGuard.PublishedOnAny(ImmutableSet.copyOf(channels));
    }

    /** The current revision is published on each of these channels. */
    public static PledgeGuard publishedOnAll(PublicationChannel first, PublicationChannel... others) {
        return publishedOnAll(ImmutableSet.<PublicationChannel>builder()
                .add(first)
                .add(others)
                .build());
    }

    /**
     * The current revision is published on each of these channels.
     *
     * @throws IllegalArgumentException if there is no channel
     */
    public static PledgeGuard publishedOnAll(Collection<PublicationChannel> channels) {
        return new PledgeGuard.PublishedOnAll(ImmutableSet.copyOf(channels));
    }

    /** Each of these actions was taken on the current revision before. */
    public static PledgeGuard actionsTaken(String first, String... others) {
        return new PledgeGuard.ActionsTaken(Stream.concat(Stream.of(first), Stream.of(others))
                .map(Action::of)
                .collect(ImmutableSet.toImmutableSet()));
    }

    /** Every item states each of these elements; holds for a pledge without items. */
    public static PledgeGuard itemsState(PledgeElement first, PledgeElement... others) {
        return new PledgeGuard.ItemsState(EnumSet.of(first, others));
    }
}
