package io.github.zhengyou.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Events sorted by what they speak of, each thing's events in their order: what a replay runs through 事件序列. The same for
 * the same events in any order.
 *
 * @param sequences the events of each thing in their order, things in the order of their ids; an event given twice is there
 *     once
 * @param repeated the events that share an id with a differing one, by id; none of them is in the sequences
 * @param <E> the events
 * @since 0.1
 */
public record EventSequences<E extends ProcessEvent>(Collection<List<E>> sequences, List<E> repeated) {

    /** Keeps unmodifiable copies. */
    public EventSequences {
        sequences = sequences.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
        repeated = ImmutableList.copyOf(repeated);
    }

    /**
     * Sorts events; those after a day are left out.
     *
     * @param subject what an event speaks of
     */
    public static <K extends Comparable<K>, E extends ProcessEvent> EventSequences<E> of(
            Iterable<E> events, Function<? super E, K> subject, LocalDate asOf) {
        requireNonNull(subject, "subject");
        requireNonNull(asOf, "as of");
        Map<EntryId, E> byId = new HashMap<>();
        SetMultimap<EntryId, E> differing = LinkedHashMultimap.create();
        for (E event : events) {
            if (!event.date().isAfter(asOf)) {
                E earlier = byId.putIfAbsent(event.id(), event);
                if (earlier != null && !earlier.equals(event)) {
                    differing.put(event.id(), earlier);
                    differing.put(event.id(), event);
                }
            }
        }
        byId.keySet().removeAll(differing.keySet());
        Map<K, List<E>> bySubject = new TreeMap<>();
        for (E event : byId.values()) {
            bySubject
                    .computeIfAbsent(subject.apply(event), key -> new ArrayList<>())
                    .add(event);
        }
        bySubject.values().forEach(list -> list.sort(ProcessEvent::compareOrder));
        return new EventSequences<>(
                bySubject.values(),
                differing.values().stream()
                        .sorted(Comparator.<E, EntryId>comparing(ProcessEvent::id)
                                .thenComparing(ProcessEvent::date)
                                .thenComparing(Object::toString))
                        .toList());
    }

    /**
     * The rule that no id is shared by differing events; the observations have the {@code entry} and, as subjects, all that its
     * events speak of.
     *
     * @param repeated the events that share an id with a differing one
     * @param subject what an event speaks of
     */
    public static <R, E extends ProcessEvent> Rule<R> repeatedEntry(
            String id, Function<? super R, ? extends Collection<E>> repeated, Function<? super E, ?> subject) {
        requireNonNull(repeated, "repeated");
        requireNonNull(subject, "subject");
        return Rule.of(id, Severity.ERROR, Source.PROJECT, value -> {
            TreeMultimap<EntryId, String> subjects = TreeMultimap.create();
            repeated.apply(value)
                    .forEach(event ->
                            subjects.put(event.id(), subject.apply(event).toString()));
            return subjects.asMap().entrySet().stream()
                    .map(entry -> Observation.of(entry.getKey())
                            .with("entry", entry.getKey())
                            .with("subjects", entry.getValue()))
                    .toList();
        });
    }
}
