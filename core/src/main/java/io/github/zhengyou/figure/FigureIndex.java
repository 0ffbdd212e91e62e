package io.github.zhengyou.figure;

import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Figures and lists by id. An id that is there more than once stands for none of them. */
final class FigureIndex {

    static final Place PLACE = Place.in("figures");

    private final Entries<FigureId, Figure> figures;
    private final Entries<ListId, ItemList> lists;

    FigureIndex(Figures document, AuditNotes notes) {
        this.figures = Entries.of("figures", document.figures(), Figure::id, notes);
        this.lists = Entries.of("lists", document.lists(), ItemList::id, notes);
        Entries.of("relations", document.relations(), Relation::id, notes);
    }

    Optional<Figure> figure(FigureId id) {
        return Optional.ofNullable(figures.byId.get(id));
    }

    Optional<ItemList> list(ListId id) {
        return Optional.ofNullable(lists.byId.get(id));
    }

    boolean isRepeated(Object id) {
        return figures.repeated.contains(id) || lists.repeated.contains(id);
    }

    private record Entries<K, V>(Map<K, V> byId, Set<K> repeated) {

        static <K, V> Entries<K, V> of(String attribute, List<V> values, Function<V, K> key, AuditNotes notes) {
            Map<K, V> byId = new HashMap<>();
            Map<K, Integer> second = new LinkedHashMap<>();
            Map<K, Integer> count = new HashMap<>();
            for (int i = 0; i < values.size(); i++) {
                K id = key.apply(values.get(i));
                if (byId.putIfAbsent(id, values.get(i)) != null) {
                    second.putIfAbsent(id, i);
                    count.merge(id, 1, Integer::sum);
                }
            }
            second.forEach((id, position) -> {
                byId.remove(id);
                notes.add(
                        FigureRules.REPEATED_ID,
                        Observation.of(id)
                                .at(PLACE.at(attribute).at(position))
                                .with("among", attribute)
                                .with("count", 1 + count.getOrDefault(id, 0)));
            });
            return new Entries<>(byId, ImmutableSet.copyOf(second.keySet()));
        }
    }
}
