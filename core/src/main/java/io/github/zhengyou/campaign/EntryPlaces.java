package io.github.zhengyou.campaign;

import io.github.zhengyou.lifecycle.ProcessEvent;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Where the entries stand that findings speak of. */
final class EntryPlaces {

    private EntryPlaces() {}

    /**
     * Rules over what events led to, as rules over the campaign: each observation at the event that it speaks of.
     *
     * @param list where the events stand
     */
    static <R> RuleBook<Campaign> book(
            RuleBook<R> rules,
            Function<Campaign, ? extends Collection<? extends R>> replays,
            Place list,
            Function<CampaignRecord, ? extends List<? extends ProcessEvent>> events) {
        RuleBook<Campaign> book = RuleBook.of();
        for (Rule<? super R> rule : rules.rules()) {
            book = book.plus(RuleBook.of(Rule.<Campaign>of(rule.id(), rule.severity(), rule.source(), campaign -> {
                List<Finding> findings = new ArrayList<>();
                replays.apply(campaign).forEach(replay -> findings.addAll(rule.check(replay)));
                return placed(list, events.apply(campaign.record()), findings);
            })));
        }
        return book;
    }

    /** What was found, each at the event that its argument {@code entry} names; without one it stays where it is. */
    private static List<Observation> placed(Place list, List<? extends ProcessEvent> events, List<Finding> findings) {
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
