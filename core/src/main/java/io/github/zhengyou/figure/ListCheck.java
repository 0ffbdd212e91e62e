package io.github.zhengyou.figure;

import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The check of lists by themselves: their ordinals and entries. */
final class ListCheck {

    private ListCheck() {}

    static void check(Figures document, AuditNotes notes) {
        for (int i = 0; i < document.lists().size(); i++) {
            ItemList list = document.lists().get(i);
            Place items = FigureIndex.PLACE.at("lists").at(i).at("items");
            checkOrdinals(list, items, notes);
            checkEntries(list, items, notes);
        }
    }

    private static void checkOrdinals(ItemList list, Place items, AuditNotes notes) {
        TreeMap<Long, Integer> counts = new TreeMap<>();
        Map<Long, Integer> last = new HashMap<>();
        for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i).ordinal().isPresent()) {
                long ordinal = list.items().get(i).ordinal().getAsLong();
                counts.merge(ordinal, 1, Integer::sum);
                last.put(ordinal, i);
            }
        }
        counts.forEach((ordinal, count) -> {
            if (count > 1) {
                notes.add(
                        FigureRules.ORDINAL_REPEATED,
                        Observation.of(list.id())
                                .at(items.at(last.getOrDefault(ordinal, 0)))
                                .with("list", list.name())
                                .with("ordinal", ordinal)
                                .with("count", count));
            }
        });
        List<String> skipped = skipped(counts.navigableKeySet());
        if (!skipped.isEmpty()) {
            notes.add(
                    FigureRules.ORDINAL_SKIPPED,
                    Observation.of(list.id())
                            .at(items)
                            .with("list", list.name())
                            .with("skipped", skipped)
                            .with("first", counts.firstKey())
                            .with("last", counts.lastKey()));
        }
    }

    /** What is missing between the smallest and the largest: single ordinals, or runs such as {@code 5..8}. */
    private static List<String> skipped(Iterable<Long> ordinals) {
        List<String> skipped = new ArrayList<>();
        long previous = Long.MAX_VALUE;
        for (long ordinal : ordinals) {
            if (ordinal - 2 == previous) {
                skipped.add(Long.toString(ordinal - 1));
            } else if (ordinal - 2 > previous) {
                skipped.add((previous + 1) + ".." + (ordinal - 1));
            }
            previous = ordinal;
        }
        return skipped;
    }

    private static void checkEntries(ItemList list, Place items, AuditNotes notes) {
        Map<Object, Integer> first = new HashMap<>();
        for (int i = 0; i < list.items().size(); i++) {
            ListedItem item = list.items().get(i);
            Observation observation = Observation.of(list.id()).at(items.at(i)).with("list", list.name());
            if (item.isBlank()) {
                notes.add(FigureRules.ENTRY_BLANK, observation.with("position", i + 1));
                continue;
            }
            Integer earlier = first.putIfAbsent(item.identity(), i);
            if (earlier != null) {
                notes.add(
                        FigureRules.ENTRY_REPEATED,
                        observation
                                .with("entry", item.label())
                                .with("position", i + 1)
                                .with("earlier", earlier + 1));
            }
        }
    }
}
