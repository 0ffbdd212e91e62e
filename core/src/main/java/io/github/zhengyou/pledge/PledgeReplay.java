package io.github.zhengyou.pledge;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.EventSequences;
import io.github.zhengyou.lifecycle.Move;
import io.github.zhengyou.lifecycle.Move.Moved;
import io.github.zhengyou.lifecycle.Move.Rejected;
import io.github.zhengyou.lifecycle.Refusal;
import io.github.zhengyou.lifecycle.State;
import io.github.zhengyou.rule.Findings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What came of replaying events: the pledges as they stand, and every event that did not move one 重放结果.
 *
 * <p>The same for the same events in any order. An event given twice counts once. Immutable.
 *
 * @since 0.1
 */
public final class PledgeReplay {

    private final PledgeProcess process;
    private final ImmutableMap<PledgeId, Pledge> pledges;
    private final ImmutableList<Refused> refused;
    private final ImmutableList<PledgeEvent> unknown;
    private final ImmutableList<PledgeEvent> repeated;

    /**
     * An event that its process refused.
     *
     * @param event the event
     * @param state the state in which the pledge stood, and stays
     * @param pledge the pledge as it stood, and stands still; empty where the event would have begun it
     * @param rejection why
     * @since 0.1
     */
    public record Refused(
            PledgeEvent event, State state, Optional<Pledge> pledge, Rejected<Pledge, PledgeEntry> rejection) {
        /** Refuses {@code null}. */
        public Refused {
            requireNonNull(event, "event");
            requireNonNull(state, "state");
            requireNonNull(pledge, "pledge");
            requireNonNull(rejection, "rejection");
        }

        /** The same for the rules over refused moves of whatever process. */
        Refusal refusal(PledgeProcess process) {
            Set<Action> taken = event.proposal().isPresent() // a new text starts anew
                    ? Set.of()
                    : pledge.map(Pledge::actionsTaken).orElse(Set.of());
            return new Refusal(process.lifecycle(), event.pledge().value(), event, state, taken, rejection);
        }
    }

    private PledgeReplay(
            PledgeProcess process,
            ImmutableMap<PledgeId, Pledge> pledges,
            ImmutableList<Refused> refused,
            ImmutableList<PledgeEvent> unknown,
            ImmutableList<PledgeEvent> repeated) {
        this.process = process;
        this.pledges = pledges;
        this.refused = refused;
        this.unknown = unknown;
        this.repeated = repeated;
    }

    static PledgeReplay of(PledgeProcess process, Iterable<PledgeEvent> events, LocalDate asOf) {
        EventSequences<PledgeEvent> sequences = EventSequences.of(events, PledgeEvent::pledge, asOf);
        return new Run(process).through(sequences.sequences()).result(ImmutableList.copyOf(sequences.repeated()));
    }

    /** The process by which the events were replayed. */
    public PledgeProcess process() {
        return process;
    }

    /** The pledges as they stand after their last event, by id; may be empty. */
    public List<Pledge> pledges() {
        return pledges.values().asList();
    }

    /** The pledge of that id; empty if no event began it. */
    public Optional<Pledge> pledge(PledgeId id) {
        return Optional.ofNullable(pledges.get(id));
    }

    /** The events that the process refused, by pledge and in the order of the events. */
    public List<Refused> refused() {
        return refused;
    }

    /** The events without a proposal of pledges that did not exist yet, by pledge and in the order of the events. */
    public List<PledgeEvent> unknown() {
        return unknown;
    }

    /** The events that share an id with a differing one, by id; none of them was replayed. */
    public List<PledgeEvent> repeated() {
        return repeated;
    }

    /** What the rules of {@link PledgeRules#BOOK} find, checked anew at each call. */
    public Findings findings() {
        return PledgeRules.BOOK.check(this);
    }

    /** One pass over the events of pledge after pledge. */
    private static final class Run {
        private final PledgeProcess process;
        private final ImmutableMap.Builder<PledgeId, Pledge> pledges = ImmutableMap.builder();
        private final ImmutableList.Builder<Refused> refused = ImmutableList.builder();
        private final ImmutableList.Builder<PledgeEvent> unknown = ImmutableList.builder();

        Run(PledgeProcess process) {
            this.process = process;
        }

        Run through(Iterable<List<PledgeEvent>> byPledge) {
            for (List<PledgeEvent> events : byPledge) {
                Pledge pledge = null;
                for (PledgeEvent event : events) {
                    pledge = step(pledge, event);
                }
                if (pledge != null) {
                    pledges.put(pledge.id(), pledge);
                }
            }
            return this;
        }

        private @Nullable Pledge step(@Nullable Pledge pledge, PledgeEvent event) {
            if (pledge == null && event.proposal().isEmpty()) {
                unknown.add(event);
                return null;
            }
            Move<Pledge, PledgeEntry> move = pledge == null ? process.begin(event) : process.move(pledge, event);
            if (move instanceof Moved<Pledge, PledgeEntry> moved) {
                return moved.next();
            }
            State state = pledge == null ? process.start() : pledge.state();
            refused.add(new Refused(event, state, Optional.ofNullable(pledge), (Rejected<Pledge, PledgeEntry>) move));
            return pledge;
        }

        PledgeReplay result(ImmutableList<PledgeEvent> repeated) {
            return new PledgeReplay(process, pledges.buildOrThrow(), refused.build(), unknown.build(), repeated);
        }
    }
}
