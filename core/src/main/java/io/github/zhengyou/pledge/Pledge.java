package io.github.zhengyou.pledge;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.Position;
import io.github.zhengyou.lifecycle.State;
import io.github.zhengyou.organization.OrganizationId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pledge as it stands after its last event 承诺.
 *
 * <p>It comes from its {@link PledgeProcess} alone, by {@link PledgeProcess#begin}, {@link PledgeProcess#move} or
 * {@link PledgeProcess#replay}, so its state is always one that its history leads to. What to write down are the events
 * of that history: replaying them gives an equal pledge, and a stored history that does not keep to the process shows as
 * {@link PledgeReplay#refused()}. Immutable; two are equal if process, id and history are.
 *
 * @since 0.1
 */
public final class Pledge {

    private static final @Nullable PledgeOutcome[] NO_OUTCOMES = new PledgeOutcome[0];

    private final PledgeId id;
    private final PledgeProcess process;
    private final PledgeProposal proposal;
    private final Position<PledgeAttempt, PledgeGuard> position;
    private final ImmutableMap<PublicationChannel, LocalDate> publications;
    private final @Nullable PledgeOutcome[] outcomes; // one for each item, or none at all; never changed
    private final @Nullable PledgeEntry last; // null only before the first event, which no caller sees

    private Pledge(
            PledgeId id,
            PledgeProcess process,
            PledgeProposal proposal,
            Position<PledgeAttempt, PledgeGuard> position,
            ImmutableMap<PublicationChannel, LocalDate> publications,
            @Nullable PledgeOutcome[] outcomes,
            @Nullable PledgeEntry last) {
        this.id = id;
        this.process = process;
        this.proposal = proposal;
        this.position = position;
        this.publications = publications;
        this.outcomes = outcomes;
        this.last = last;
    }

    /** The pledge before its first event, in the start of the process. */
    static Pledge blank(
            PledgeId id, PledgeProcess process, PledgeProposal proposal, Position<PledgeAttempt, PledgeGuard> start) {
        return new Pledge(id, process, proposal, start, ImmutableMap.of(), NO_OUTCOMES, null);
    }

    /** The pledge after an event that moved it. */
    Pledge after(PledgeEvent event, Position<PledgeAttempt, PledgeGuard> to) {
        PledgeProposal text = event.proposal().orElse(null);
        boolean revised = text != null && last != null;
        return new Pledge(
                id,
                process,
                text == null ? proposal : text,
                to,
                published(revised ? ImmutableMap.of() : publications, event),
                concluded(revised ? NO_OUTCOMES : outcomes, event, text == null ? proposal : text),
                new PledgeEntry(event, position.state(), to.state(), revised ? revision() + 1 : revision(), last));
    }

    private static ImmutableMap<PublicationChannel, LocalDate> published(
            ImmutableMap<PublicationChannel, LocalDate> before, PledgeEvent event) {
        if (event.channels().isEmpty() || before.keySet().containsAll(event.channels())) {
            return before;
        }
        if (before.isEmpty() && event.channels().size() == 1) {
            return ImmutableMap.of(event.channels().iterator().next(), event.date());
        }
        Map<PublicationChannel, LocalDate> after = new LinkedHashMap<>(before);
        event.channels().forEach(channel -> after.putIfAbsent(channel, event.date()));
        return ImmutableMap.copyOf(after);
    }

    private static @Nullable PledgeOutcome[] concluded(
            @Nullable PledgeOutcome[] before, PledgeEvent event, PledgeProposal text) {
        if (event.outcomes().isEmpty()) {
            return before;
        }
        @Nullable PledgeOutcome[] after = Arrays.copyOf(before, text.items().size());
        for (int i = 0; i < after.length; i++) {
            PledgeOutcome outcome = event.outcomes().get(text.items().get(i).id());
            if (outcome != null) {
                after[i] = outcome;
            }
        }
        return after;
    }

    /** The id. */
    public PledgeId id() {
        return id;
    }

    /** The process it moves by. */
    public PledgeProcess process() {
        return process;
    }

    /** The text of the current revision; earlier ones are in the history. */
    public PledgeProposal proposal() {
        return proposal;
    }

    /** Who pledges. */
    public SubjectId pledger() {
        return proposal.pledger();
    }

    /** What kind of subject pledges. */
    public PledgerKind pledgerKind() {
        return proposal.pledgerKind();
    }

    /** The organization that keeps it in its ledger. */
    public OrganizationId organization() {
        return proposal.organization();
    }

    /** For how long it is made. */
    public PledgeTerm term() {
        return proposal.term();
    }

    /** What is promised, in the order of the text; may be empty. */
    public List<PledgeItem> items() {
        return proposal.items();
    }

    /** What became of the items so far, in the order of the text; an item of which nothing is said yet is not in it. */
    public Map<PledgeItemId, PledgeOutcome> outcomes() {
        ImmutableMap.Builder<PledgeItemId, PledgeOutcome> map = ImmutableMap.builder();
        for (int i = 0; i < items().size(); i++) {
            PledgeOutcome outcome = outcome(i);
            if (outcome != null) {
                map.put(items().get(i).id(), outcome);
            }
        }
        return map.buildOrThrow();
    }

    /** What became of the item at a position, or {@code null} where nothing is said yet. */
    @Nullable
    PledgeOutcome outcome(int index) {
        return index < outcomes.length ? outcomes[index] : null;
    }

    /**
     * Whether the item at a position is due on a day: its last day has come, or without one, something is said of it or the
     * time of fulfilment lies behind. What was withdrawn or replaced is not; what was fulfilled is, however early.
     */
    boolean isDue(int index, LocalDate day) {
        PledgeOutcome outcome = outcome(index);
        if (outcome != null) {
            return outcome == PledgeOutcome.FULFILLED
                    || (!outcome.isReleased()
                            && items().get(index).due().filter(day::isBefore).isEmpty());
        }
        return items().get(index).due().map(last -> !last.isAfter(day)).orElse(phase().isAfterFulfilment());
    }

    /** The items that are due on a day, as {@link PledgeLedger} defines it, in the order of the text; may be empty. */
    public List<PledgeItem> due(LocalDate day) {
        ImmutableList.Builder<PledgeItem> due = ImmutableList.builder();
        for (int i = 0; i < items().size(); i++) {
            if (isDue(i, day)) {
                due.add(items().get(i));
            }
        }
        return due.build();
    }

    /** The items whose last day was before a day and of which nothing is said yet, in the order of the text; may be empty. */
    public List<PledgeItem> overdue(LocalDate day) {
        ImmutableList.Builder<PledgeItem> overdue = ImmutableList.builder();
        for (int i = 0; i < items().size(); i++) {
            if (outcome(i) == null && items().get(i).due().isPresent() && isDue(i, day.minusDays(1))) {
                overdue.add(items().get(i));
            }
        }
        return overdue.build();
    }

    /** Where the current revision is published, and since when, in the order of publication; may be empty. */
    public Map<PublicationChannel, LocalDate> publications() {
        return publications;
    }

    /** The state in its process. */
    public State state() {
        return position.state();
    }

    /** The phase of that state. */
    public PledgePhase phase() {
        return process.phase(position.state());
    }

    /** Whether it stands at an end of its process. */
    public boolean isEnded() {
        return position.isEnd();
    }

    /** The actions that its state has, whoever may take them; empty at an end. */
    public List<Action> permitted() {
        return position.permitted();
    }

    /** Which version of the text it is, from 1: each further proposal is one more. */
    public int revision() {
        return last == null ? 1 : last.revision();
    }

    /** The actions taken on the current revision so far, the latest first; with the one that brought its text. */
    public Set<Action> actionsTaken() {
        ImmutableSet.Builder<Action> actions = ImmutableSet.builder();
        for (PledgeEntry entry = last; entry != null && entry.revision() == revision(); entry = entry.previous()) {
            actions.add(entry.event().action());
        }
        return actions.build();
    }

    /** The latest entry of the history. */
    public PledgeEntry lastEntry() {
        return Objects.requireNonNull(last, "last entry");
    }

    /** Every step it took, oldest first; never empty. */
    public List<PledgeEntry> history() {
        Deque<PledgeEntry> entries = new ArrayDeque<>();
        for (PledgeEntry entry = last; entry != null; entry = entry.previous()) {
            entries.addFirst(entry);
        }
        return ImmutableList.copyOf(entries);
    }

    /** The pledge as it stood at the end of a day; empty if its first event is later. */
    public Optional<Pledge> asOf(LocalDate date) {
        if (!lastEntry().event().date().isAfter(date)) {
            return Optional.of(this);
        }
        List<PledgeEvent> events = history().stream().map(PledgeEntry::event).toList();
        return process.replay(events, date).pledges().stream().findFirst();
    }

    Position<PledgeAttempt, PledgeGuard> position() {
        return position;
    }

    @Nullable
    PledgeEvent lastEvent() {
        return last == null ? null : last.event();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object == this
                || (object instanceof Pledge other
                        && id.equals(other.id)
                        && Objects.equals(last, other.last)
                        && process.equals(other.process)
                        && history().equals(other.history()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, last);
    }

    /** For people. */
    @Override
    public String toString() {
        return "pledge " + id + ", " + state() + ", revision " + revision() + " by " + process.id();
    }
}
