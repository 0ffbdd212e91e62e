package io.github.zhengyou.examples.benchmarks;

import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.pledge.PledgeEvent;
import io.github.zhengyou.pledge.PledgeItem;
import io.github.zhengyou.pledge.PledgeItemId;
import io.github.zhengyou.pledge.PledgeOutcome;
import io.github.zhengyou.pledge.PledgeProposal;
import io.github.zhengyou.pledge.PublicationChannel;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one would write by hand for this one process: an immutable pledge, a {@code switch} with the same roles and
 * conditions, and a history in which each entry knows the one before.
 */
record HandWritten(
        State state,
        @Nullable PledgeProposal proposal,
        Map<PublicationChannel, LocalDate> publications,
        Map<PledgeItemId, PledgeOutcome> outcomes,
        @Nullable Entry last) {

    /** The states of this one process. */
    enum State {
        DRAFT,
        SET,
        REVIEWED,
        PUBLISHED,
        IN_FULFILMENT,
        REPORTED,
        APPRAISED
    }

    /** One step of the history. */
    record Entry(
            PledgeEvent event,
            State from,
            State to,
            @Nullable Entry previous) {}

    static final HandWritten BLANK = new HandWritten(State.DRAFT, null, Map.of(), Map.of(), null);

    /** The pledge after an event; null if it is refused. */
    @Nullable
    HandWritten after(PledgeEvent event) {
        if (last != null && !isLater(event, last.event)) {
            return null;
        }
        PledgeProposal text = event.proposal().orElse(proposal);
        State next = next(event, text);
        if (next == null) {
            return null;
        }
        return new HandWritten(next, text, published(event), concluded(event), new Entry(event, state, next, last));
    }

    private @Nullable State next(PledgeEvent event, @Nullable PledgeProposal text) {
        String action = event.action().code();
        Role role = event.role();
        return switch (state) {
            case DRAFT ->
                action.equals("set")
                                && role.equals(Role.PLEDGER)
                                && text != null
                                && !text.items().isEmpty()
                        ? State.SET
                        : null;
            case SET ->
                switch (action) {
                    case "review" -> role.equals(Role.REVIEWER) ? State.REVIEWED : null;
                    case "return" ->
                        role.equals(Role.REVIEWER) && event.reason().isPresent() ? State.DRAFT : null;
                    default -> null;
                };
            case REVIEWED ->
                action.equals("publish")
                                && (role.equals(Role.PLEDGER) || role.equals(Role.REVIEWER))
                                && isPublished(event)
                        ? State.PUBLISHED
                        : null;
            case PUBLISHED ->
                action.equals("fulfil") && role.equals(Role.PLEDGER) && isPublished(event) ? State.IN_FULFILMENT : null;
            case IN_FULFILMENT -> action.equals("report") && role.equals(Role.PLEDGER) ? State.REPORTED : null;
            case REPORTED ->
                action.equals("appraise") && role.equals(Role.MASSES) && isConcluded(event, text)
                        ? State.APPRAISED
                        : null;
            case APPRAISED -> null;
        };
    }

    private static boolean isLater(PledgeEvent event, PledgeEvent before) {
        int byDate = event.date().compareTo(before.date());
        return byDate > 0
                || (byDate == 0
                        && (event.order() > before.order()
                                || (event.order() == before.order()
                                        && event.id().compareTo(before.id()) > 0)));
    }

    private boolean isPublished(PledgeEvent event) {
        return isPublished(event, PublicationChannel.POST)
                || isPublished(event, PublicationChannel.BOARD)
                || isPublished(event, PublicationChannel.WEB);
    }

    private boolean isPublished(PledgeEvent event, PublicationChannel channel) {
        return event.channels().contains(channel) || publications.containsKey(channel);
    }

    private boolean isConcluded(PledgeEvent event, @Nullable PledgeProposal text) {
        if (text == null) {
            return false;
        }
        for (PledgeItem item : text.items()) {
            if (!outcomes.containsKey(item.id()) && !event.outcomes().containsKey(item.id())) {
                return false;
            }
        }
        return true;
    }

    private Map<PublicationChannel, LocalDate> published(PledgeEvent event) {
        if (event.channels().isEmpty()) {
            return publications;
        }
        Map<PublicationChannel, LocalDate> after = new HashMap<>(publications);
        event.channels().forEach(channel -> after.putIfAbsent(channel, event.date()));
        return after;
    }

    private Map<PledgeItemId, PledgeOutcome> concluded(PledgeEvent event) {
        if (event.outcomes().isEmpty()) {
            return outcomes;
        }
        Map<PledgeItemId, PledgeOutcome> after = new HashMap<>(outcomes);
        after.putAll(event.outcomes());
        return after;
    }
}
