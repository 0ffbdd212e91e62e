package io.github.zhengyou.campaign;

import io.github.zhengyou.lifecycle.ProcessEvent;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the entries stand that findings speak of. */
final class EntryPlaces {

    private EntryPlaces() {}

    /** What was found, each at the event that its argument {@code entry} names; without one it has no place. */
    static List<Observation> placed(Place list, List<? extends ProcessEvent> events, List<Finding> findings) {
        if (findings.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < events.size(); i++) {
            positions.putIfAbsent(events.get(i).id().value(), i);
        }
        return findings.stream()
                .map(finding -> {
                    Integer position = finding.arguments().get("entry") instanceof Argument.Text entry
                            ? positions.get(entry.value())
                            : null;
                    return position == null
                            ? finding.observation()
                            : finding.observation().at(list.at(position));
                })
                .toList();
    }
}
