package io.github.zhengyou.figure;

import com.google.common.collect.ImmutableMap;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs of equal figures reported under two topics: probably one thing counted twice.
 *
 * <p>A run is at least {@value #SHORTEST} figures in the order reported, equal in value and unit. Each run is held
 * against its first occurrence, topics in the order of their names, so that the order of topics in the document does
 * not matter and the work stays in proportion to the document.
 */
final class RepeatedRuns {

    /** The shortest run that is taken for a repeat; two equal figures happen by chance. Source: project decision. */
    private static final int SHORTEST = 3;

    private static final Comparator<LocalizedText> BY_NAME =
            Comparator.comparing(LocalizedText::zh).thenComparing(LocalizedText::en);

    private final ImmutableMap<FigureId, FigureId> origins;

    private RepeatedRuns(Map<FigureId, FigureId> origins) {
        this.origins = ImmutableMap.copyOf(origins);
    }

    /** The first figure that probably says the same, or the figure itself. */
    FigureId origin(FigureId id) {
        return origins.getOrDefault(id, id);
    }

    static RepeatedRuns in(Figures document, AuditNotes notes) {
        Map<LocalizedText, List<Entry>> topics = new TreeMap<>(BY_NAME);
        for (int i = 0; i < document.figures().size(); i++) {
            Entry entry = new Entry(document.figures().get(i), i);
            entry.figure
                    .topic()
                    .ifPresent(topic -> topics.computeIfAbsent(topic, t -> new ArrayList<>())
                            .add(entry));
        }
        Map<FigureId, FigureId> origins = new HashMap<>();
        Map<List<Object>, Start> firsts = new HashMap<>();
        topics.forEach((topic, entries) -> {
            int position = 0;
            while (position + SHORTEST <= entries.size()) {
                Start first = firsts.get(key(entries, position));
                position += first == null ? 1 : report(first, topic, entries, position, origins, notes);
            }
            for (int i = 0; i + SHORTEST <= entries.size(); i++) {
                firsts.putIfAbsent(key(entries, i), new Start(topic, entries, i));
            }
        });
        return new RepeatedRuns(origins);
    }

    private static List<Object> key(List<Entry> entries, int position) {
        List<Object> key = new ArrayList<>(2 * SHORTEST);
        for (Entry entry : entries.subList(position, position + SHORTEST)) {
            key.add(entry.figure.value());
            key.add(entry.figure.unit());
        }
        return key;
    }

    private static int report(
            Start first,
            LocalizedText topic,
            List<Entry> entries,
            int position,
            Map<FigureId, FigureId> origins,
            AuditNotes notes) {
        List<String> ids = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<String> values = new ArrayList<>();
        int length = 0;
        while (position + length < entries.size() && first.position + length < first.entries.size()) {
            Figure one = first.entries.get(first.position + length).figure;
            Figure other = entries.get(position + length).figure;
            if (!one.value().equals(other.value()) || !one.unit().equals(other.unit())) {
                break;
            }
            origins.putIfAbsent(other.id(), origins.getOrDefault(one.id(), one.id()));
            ids.add(one.id().value());
            others.add(other.id().value());
            values.add(one.value().toString());
            length++;
        }
        notes.add(
                FigureRules.REPEATED_RUN,
                Observation.of(entries.get(position).figure.id())
                        .at(FigureIndex.PLACE.at("figures").at(entries.get(position).index))
                        .with("topic", first.topic)
                        .with("otherTopic", topic)
                        .with("count", length)
                        .with("values", values)
                        .with("figures", ids)
                        .with("others", others));
        return length;
    }

    private record Entry(Figure figure, int index) {}

    private record Start(LocalizedText topic, List<Entry> entries, int position) {}
}
