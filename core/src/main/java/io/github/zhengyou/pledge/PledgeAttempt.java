package io.github.zhengyou.pledge;

import java.util.List;
import java.util.Set;

/** An event about to move a pledge: what the guards look at, the pledge as it would be with all that the event brings. */
record PledgeAttempt(Pledge pledge, PledgeEvent event) {

    List<PledgeItem> items() {
        return event.proposal().map(PledgeProposal::items).orElseGet(pledge::items);
    }

    boolean isWithoutProposal() {
        return event.proposal().isEmpty();
    }

    boolean isPublishedOnAny(Set<PublicationChannel> channels) {
        return holdsAny(channels, event.channels())
                || (isWithoutProposal()
                        && holdsAny(channels, pledge.publications().keySet()));
    }

    private static boolean holdsAny(Set<PublicationChannel> wanted, Set<PublicationChannel> actual) {
        if (!actual.isEmpty()) {
            for (PublicationChannel channel : actual) {
                if (wanted.contains(channel)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isPublishedOn(PublicationChannel channel) {
        return event.channels().contains(channel)
                || (isWithoutProposal() && pledge.publications().containsKey(channel));
    }

    /** Whether the item at a position of {@link #items()} has an outcome. */
    boolean hasOutcome(int index) {
        return event.outcomes().containsKey(items().get(index).id())
                || (isWithoutProposal() && pledge.outcome(index) != null);
    }

    /** Whether it comes after the last event and brings no text, so that no {@link StandingGuard} can fail. */
    boolean isPlain() {
        PledgeEvent last = pledge.lastEvent();
        return isWithoutProposal() && last != null && last.isBefore(event);
    }
}
