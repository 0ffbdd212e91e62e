package io.github.zhengyou.evidence;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules over entries that supersede others: that there is such an entry, on the same subject, corrected once. */
final class CorrectionRules {

    private static final Place LIST = Place.in("record").at("evidence");

    private static final Rule<List<? extends Evidence>> UNKNOWN =
            Rule.of("evidence.supersedes-unknown", Severity.ERROR, Source.PROJECT, CorrectionRules::unknown);

    private static final Rule<List<? extends Evidence>> OTHER_SUBJECT =
            Rule.of("evidence.supersedes-other-subject", Severity.ERROR, Source.PROJECT, CorrectionRules::otherSubject);

    private static final Rule<List<? extends Evidence>> TWICE =
            Rule.of("evidence.superseded-twice", Severity.ERROR, Source.PROJECT, CorrectionRules::twice);

    private static final Rule<List<? extends Evidence>> CYCLE =
            Rule.of("evidence.supersedes-cycle", Severity.ERROR, Source.PROJECT, CorrectionRules::cycles);

    static final RuleBook<List<? extends Evidence>> BOOK = RuleBook.of(UNKNOWN, OTHER_SUBJECT, TWICE, CYCLE);

    private CorrectionRules() {}

    /** The first entry of each id; empty, and not worth the memory, where nothing is superseded. */
    private static Map<EntryId, Evidence> byId(List<? extends Evidence> list) {
        Map<EntryId, Evidence> byId = new HashMap<>();
        if (list.stream().anyMatch(entry -> entry.supersedes().isPresent())) {
            list.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
        }
        return byId;
    }

    private static Observation observe(Evidence entry, EntryId superseded) {
        return Observation.of(entry.id()).with("superseded", superseded);
    }

    private static List<Observation> unknown(List<? extends Evidence> list) {
        Map<EntryId, Evidence> byId = byId(list);
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Optional<EntryId> superseded = list.get(i).supersedes();
            if (superseded.isPresent() && !byId.containsKey(superseded.get())) {
                observations.add(
                        observe(list.get(i), superseded.get()).at(LIST.at(i).at("supersedes")));
            }
        }
        return observations;
    }

    private static List<Observation> otherSubject(List<? extends Evidence> list) {
        Map<EntryId, Evidence> byId = byId(list);
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Evidence entry = list.get(i);
            Evidence superseded = entry.supersedes().map(byId::get).orElse(null);
            if (superseded != null && !superseded.subject().equals(entry.subject())) {
                observations.add(observe(entry, superseded.id())
                        .with("assessed", entry.subject())
                        .with("otherAssessed", superseded.subject())
                        .at(LIST.at(i).at("supersedes")));
            }
        }
        return observations;
    }

    private static List<Observation> twice(List<? extends Evidence> list) {
        Map<EntryId, Evidence> first = new HashMap<>();
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Evidence entry = list.get(i);
            Optional<EntryId> superseded = entry.supersedes();
            if (superseded.isPresent()) {
                Evidence earlier = first.putIfAbsent(superseded.get(), entry);
                if (earlier != null && !earlier.equals(entry)) {
                    observations.add(observe(entry, superseded.get())
                            .with("earlier", earlier.id())
                            .at(LIST.at(i).at("supersedes")));
                }
            }
        }
        return observations;
    }

    /** Each entry supersedes one other at most, so that every path is walked once. */
    private static List<Observation> cycles(List<? extends Evidence> list) {
        Map<EntryId, Evidence> byId = byId(list);
        Map<EntryId, Integer> positions = new LinkedHashMap<>();
        Set<EntryId> done = new HashSet<>();
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < list.size() && !byId.isEmpty(); i++) {
            positions.putIfAbsent(list.get(i).id(), i);
        }
        for (EntryId start : positions.keySet()) {
            List<EntryId> path = new ArrayList<>();
            Set<EntryId> onPath = new HashSet<>();
            Evidence entry = byId.get(start);
            while (entry != null && !done.contains(entry.id()) && onPath.add(entry.id())) {
                path.add(entry.id());
                entry = entry.supersedes().map(byId::get).orElse(null);
            }
            if (entry != null && onPath.contains(entry.id())) {
                List<EntryId> cycle = path.subList(path.indexOf(entry.id()), path.size());
                observations.add(Observation.of(entry.id())
                        .with("cycle", cycle)
                        .at(LIST.at(requireNonNull(positions.get(entry.id()))).at("supersedes")));
            }
            done.addAll(path);
        }
        return observations;
    }
}
