package io.github.zhengyou.evidence;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules over the evidence of a record, in the order of its document. Finding repeated ids takes memory that grows
 * with the ids.
 *
 * @since 0.1
 */
public final class EvidenceRules {

    private static final Place LIST = Place.in("record").at("evidence");

    private static final Rule<Evidence> ABOVE_ELECTORATE = Rule.of(
            "evidence.above-electorate",
            Severity.ERROR,
            Source.PROJECT,
            evidence -> evidence instanceof BallotTally tally && !tally.isWithinElectorate()
                    ? List.of(Observation.of(tally.id())
                            .with("assessed", tally.subject())
                            .with("criterion", tally.criterion())
                            .with("cast", tally.cast())
                            .with("electorate", tally.electorate())
                            .with("excess", tally.cast() - tally.electorate()))
                    : List.of());

    private static final Rule<Evidence> OUT_OF_RANGE = Rule.of(
            "evidence.out-of-range",
            Severity.ERROR,
            Source.PROJECT,
            evidence -> evidence instanceof Judgement judgement && !judgement.isInRange()
                    ? List.of(Observation.of(judgement.id())
                            .with("assessed", judgement.subject())
                            .with("criterion", judgement.criterion())
                            .with("points", judgement.points())
                            .with("maximum", judgement.maximum()))
                    : List.of());

    private static final Rule<List<? extends Evidence>> REPEATED =
            Rule.of("evidence.repeated", Severity.ERROR, Source.PROJECT, EvidenceRules::repeated);

    /** The rules over one entry. */
    public static final RuleBook<Evidence> ENTRY = RuleBook.of(ABOVE_ELECTORATE, OUT_OF_RANGE);

    /** The rules over the evidence of a record: those over each entry, and no id twice. */
    public static final RuleBook<List<? extends Evidence>> BOOK =
            RuleBook.of(ABOVE_ELECTORATE.each(LIST), OUT_OF_RANGE.each(LIST), REPEATED);

    private EvidenceRules() {}

    private static List<Observation> repeated(List<? extends Evidence> list) {
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
