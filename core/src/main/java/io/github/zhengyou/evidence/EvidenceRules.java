package io.github.zhengyou.evidence;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rules over the evidence of a record, in the order of its document. Finding repeated ids takes memory that grows
 * with the ids.
 *
 * @since 0.1
 */
public final class EvidenceRules {

    private static final Place LIST = Place.in("record").at("evidence");

    private static final Rule<List<Evidence>> ABOVE_ELECTORATE = each(
            "evidence.above-electorate",
            Severity.ERROR,
            evidence -> evidence instanceof BallotTally tally && !tally.isWithinElectorate()
                    ? Optional.of(Observation.of(tally.id())
                            .with("assessed", tally.subject())
                            .with("criterion", tally.criterion())
                            .with("cast", tally.cast())
                            .with("electorate", tally.electorate())
                            .with("excess", tally.cast() - tally.electorate()))
                    : Optional.empty());

    private static final Rule<List<Evidence>> OUT_OF_RANGE = each(
            "evidence.out-of-range",
            Severity.ERROR,
            evidence -> evidence instanceof Judgement judgement && !judgement.isInRange()
                    ? Optional.of(Observation.of(judgement.id())
                            .with("assessed", judgement.subject())
                            .with("criterion", judgement.criterion())
                            .with("points", judgement.points())
                            .with("maximum", judgement.maximum()))
                    : Optional.empty());

    private static final Rule<List<Evidence>> REPEATED =
            Rule.of("evidence.repeated", Severity.ERROR, Source.PROJECT, EvidenceRules::repeated);

    /** All of them. */
    public static final RuleBook<List<Evidence>> BOOK = RuleBook.of(ABOVE_ELECTORATE, OUT_OF_RANGE, REPEATED);

    private EvidenceRules() {}

    private static Rule<List<Evidence>> each(
            String id, Severity severity, Function<Evidence, Optional<Observation>> check) {
        return Rule.of(id, severity, Source.PROJECT, list -> {
            List<Observation> observations = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                Place place = LIST.at(i);
                check.apply(list.get(i)).ifPresent(seen -> observations.add(seen.at(place)));
            }
            return observations;
        });
    }

    private static List<Observation> repeated(List<Evidence> list) {
        Map<EntryId, Evidence> first = new HashMap<>();
        ImmutableList.Builder<Observation> observations = ImmutableList.builder();
        for (int i = 0; i < list.size(); i++) {
            Evidence evidence = list.get(i);
            Evidence earlier = first.putIfAbsent(evidence.id(), evidence);
            if (earlier != null && !earlier.equals(evidence)) {
                observations.add(Observation.of(evidence.id()).at(LIST.at(i)));
            }
        }
        return observations.build();
    }
}
