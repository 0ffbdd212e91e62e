package io.github.zhengyou.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.lifecycle.Move.Moved;
import io.github.zhengyou.lifecycle.Move.Rejected;
import io.github.zhengyou.rule.Findings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What came of replaying events by a procedure: the subjects as they stand, and every event that did not move one
 * 办理重放结果.
 *
 * <p>The same for the same events in any order. An event given twice counts once. Immutable.
 *
 * @since 0.1
 */
public final class ProcedureReplay {

    private final Procedure procedure;
    private final ImmutableMap<SubjectId, Proceeding> proceedings;
    private final ImmutableList<Refused> refused;
    private final ImmutableList<ProcedureEvent> repeated;

    /**
     * An event that the procedure refused.
     *
     * @param event the event
     * @param proceeding how its subject stood, and stands still
     * @param rejection why
     * @since 0.1
     */
    public record Refused(ProcedureEvent event, Proceeding proceeding, Rejected<Proceeding, ProcedureEntry> rejection) {
        /** Refuses {@code null}. */
        public Refused {
            requireNonNull(event, "event");
            requireNonNull(proceeding, "proceeding");
            requireNonNull(rejection, "rejection");
        }

        Refusal refusal() {
            return new Refusal(
                    proceeding.procedure().lifecycle(),
                    proceeding.subject().value(),
                    event,
                    proceeding.state(),
                    proceeding.actionsTaken(),
                    rejection);
        }
    }

    private ProcedureReplay(
            Procedure procedure,
            ImmutableMap<SubjectId, Proceeding> proceedings,
            ImmutableList<Refused> refused,
            ImmutableList<ProcedureEvent> repeated) {
        this.procedure = procedure;
        this.proceedings = proceedings;
        this.refused = refused;
        this.repeated = repeated;
    }

    static ProcedureReplay of(Procedure procedure, Iterable<ProcedureEvent> events, LocalDate asOf) {
        ImmutableList.Builder<ProcedureEvent> own = ImmutableList.builder();
        for (ProcedureEvent event : events) {
            if (event.procedure().equals(procedure.id())) {
                own.add(event);
            }
        }
        EventSequences<ProcedureEvent> sequences = EventSequences.of(own.build(), ProcedureEvent::subject, asOf);
        ImmutableMap.Builder<SubjectId, Proceeding> proceedings = ImmutableMap.builder();
        ImmutableList.Builder<Refused> refused = ImmutableList.builder();
        for (List<ProcedureEvent> sequence : sequences.sequences()) {
            Proceeding proceeding = procedure.begin(sequence.get(0).subject());
            for (ProcedureEvent event : sequence) {
                Move<Proceeding, ProcedureEntry> move = procedure.move(proceeding, event);
                if (move instanceof Moved<Proceeding, ProcedureEntry> moved) {
                    proceeding = moved.next();
                } else {
                    refused.add(new Refused(event, proceeding, (Rejected<Proceeding, ProcedureEntry>) move));
                }
            }
            proceedings.put(proceeding.subject(), proceeding);
        }
        return new ProcedureReplay(
                procedure, proceedings.buildOrThrow(), refused.build(), ImmutableList.copyOf(sequences.repeated()));
    }

    /** The procedure by which the events were replayed. */
    public Procedure procedure() {
        return procedure;
    }

    /** The subjects that events speak of, as they stand after their last one, by id; may be empty. */
    public List<Proceeding> proceedings() {
        return proceedings.values().asList();
    }

    /** How a subject stands: at the start where no event speaks of it. */
    public Proceeding proceeding(SubjectId subject) {
        return Optional.ofNullable(proceedings.get(subject)).orElseGet(() -> procedure.begin(subject));
    }

    /** How many of the subjects stand, or stood, in a state of a kind, such as how many are publicized. */
    public long reached(StepKind kind) {
        return proceedings.values().stream()
                .filter(proceeding -> proceeding.hasReached(kind))
                .count();
    }

    /** How many of the subjects stand in each state, in the order of the procedure; a state where none stands is not in it. */
    public Map<State, Long> byState() {
        Map<State, Long> counts = new TreeMap<>();
        proceedings.values().forEach(proceeding -> counts.merge(proceeding.state(), 1L, Long::sum));
        ImmutableMap.Builder<State, Long> ordered = ImmutableMap.builder();
        for (State state : procedure.states()) {
            Long count = counts.get(state);
            if (count != null) {
                ordered.put(state, count);
            }
        }
        return ordered.buildOrThrow();
    }

    /** The events that the procedure refused, by subject and in the order of the events. */
    public List<Refused> refused() {
        return refused;
    }

    /** The events that share an id with a differing one, by id; none of them was replayed. */
    public List<ProcedureEvent> repeated() {
        return repeated;
    }

    /** What the rules of {@link ProcedureRules#BOOK} find, checked anew at each call. */
    public Findings findings() {
        return ProcedureRules.BOOK.check(this);
    }
}
