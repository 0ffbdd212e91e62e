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
 * The rules over the evidence of a record, in the order of its document. What an entry says is asked of those that stand,
 * as {@link Corrections} tell; repeated ids and corrections are looked for among all. Finding them takes memory that grows
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

    private static final Rule<Evidence> ABOVE_ROLL = Rule.of(
            "evidence.attendance-above-roll",
            Severity.ERROR,
            Source.PROJECT,
            evidence -> evidence instanceof Activity activity ? aboveRoll(activity) : List.of());

    /** The rules over one entry. */
    public static final RuleBook<Evidence> ENTRY = RuleBook.of(ABOVE_ELECTORATE, OUT_OF_RANGE, ABOVE_ROLL);

    /** The rules over the evidence of a record: those over each entry that stands, no id twice, and corrections that correct. */
    public static final RuleBook<List<? extends Evidence>> BOOK = RuleBook.<List<? extends Evidence>>of(
                    eachStanding(ABOVE_ELECTORATE), eachStanding(OUT_OF_RANGE), eachStanding(ABOVE_ROLL), REPEATED)
            .plus(CorrectionRules.BOOK);

    private EvidenceRules() {}

    private static Rule<List<? extends Evidence>> eachStanding(Rule<Evidence> rule) {
        return Rule.of(rule.id(), rule.severity(), rule.source(), list -> {
            ImmutableList.Builder<Observation> observations = ImmutableList.builder();
            Corrections.among(list)
                    .forEachStanding(
                            list,
                            (entry, position) -> rule.check(entry)
                                    .forEach(finding -> observations.add(
                                            finding.observation().at(LIST.at(position)))));
            return observations.build();
        });
    }

    private static List<Observation> aboveRoll(Activity activity) {
        return activity.attendance().entrySet().stream()
                .filter(entry -> !entry.getValue().isWithinRoll())
                .map(entry -> Observation.of(activity.id())
                        .with("assessed", activity.subject())
                        .with("population", entry.getKey())
                        .with("present", entry.getValue().present())
                        .with("due", entry.getValue().due()))
                .toList();
    }

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
