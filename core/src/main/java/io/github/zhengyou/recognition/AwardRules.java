package io.github.zhengyou.recognition;

import static io.github.zhengyou.recognition.RecognitionRules.observe;

import io.github.zhengyou.lifecycle.Procedure;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.StepKind;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The rules over awards: their quotas, their provisions, and that what comes of them is made public. */
final class AwardRules {

    private static final Place AWARDS = Place.in("plan").at("awards");

    private static final Rule<Recognition> NO_QUOTA = each(
            "recognition.no-quota",
            Severity.INFO,
            (recognition, award) ->
                    award.quota().isPresent() ? Optional.empty() : Optional.of(observe(award.id(), award)));

    private static final Rule<Recognition> POOL_BELOW_QUOTA =
            Rule.of("recognition.pool-below-quota", Severity.WARNING, Source.PROJECT, AwardRules::poolsBelowQuota);

    private static final Rule<Recognition> PROVISIONS_CONFLICT =
            each("recognition.provisions-conflict", Severity.WARNING, (recognition, award) -> {
                List<Provision> provisions = award.nominators();
                List<Provision> others = provisions.stream()
                        .skip(1)
                        .filter(other -> !other.agreesWith(provisions.get(0)))
                        .toList();
                return others.isEmpty()
                        ? Optional.empty()
                        : Optional.of(observe(award.id(), award)
                                .with("provision", provisions.get(0).id())
                                .with("provisionName", provisions.get(0).label())
                                .with(
                                        "others",
                                        others.stream().map(Provision::id).toList())
                                .withNames(
                                        "otherNames",
                                        others.stream().map(Provision::label).toList()));
            });

    private static final Rule<Recognition> NOT_PUBLISHED =
            Rule.of("recognition.not-published", Severity.WARNING, Source.PROJECT, AwardRules::notPublished);

    static final RuleBook<Recognition> BOOK =
            RuleBook.of(NO_QUOTA, POOL_BELOW_QUOTA, PROVISIONS_CONFLICT, NOT_PUBLISHED);

    private AwardRules() {}

    private static Rule<Recognition> each(
            String id, Severity severity, BiFunction<Recognition, Award, Optional<Observation>> check) {
        return Rule.of(id, severity, Source.PROJECT, recognition -> {
            List<Observation> observations = new ArrayList<>();
            for (int i = 0; i < recognition.awards().size(); i++) {
                Place place = AWARDS.at(i);
                check.apply(recognition, recognition.awards().get(i))
                        .ifPresent(observation -> observations.add(observation.at(place)));
            }
            return observations;
        });
    }

    /** Of a pool that the plan declares, at once; of those nominated, round by round and once nomination is over. */
    private static List<Observation> poolsBelowQuota(Recognition recognition) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < recognition.awards().size(); i++) {
            Award award = recognition.awards().get(i);
            Place place = AWARDS.at(i);
            if (award.pool().isPresent()) {
                belowQuota(award, award.fill()).ifPresent(seen -> observations.add(seen.at(place)));
                continue;
            }
            for (Round round : recognition.rounds(award)) {
                if (recognition.isNominationOver(award, round)) {
                    belowQuota(award, recognition.fill(award, round))
                            .map(seen -> award.yearly() ? seen.with("year", round.year()) : seen)
                            .ifPresent(seen -> observations.add(seen.at(place)));
                }
            }
        }
        return observations;
    }

    private static Optional<Observation> belowQuota(Award award, Optional<Fill> fill) {
        return fill.filter(one -> !one.isFillable())
                .map(one -> observe(award.id(), award)
                        .with("quota", one.places())
                        .with("pool", one.candidates())
                        .with("shortfall", one.shortfall()));
    }

    /** An award that somebody is chosen for, by a procedure or on record, without a step or an entry that makes it public. */
    private static List<Observation> notPublished(Recognition recognition) {
        Set<ProcessId> publishing = new HashSet<>();
        for (Procedure procedure : recognition.procedures()) {
            if (procedure.states().stream()
                    .map(procedure::kind)
                    .anyMatch(kind -> kind.equals(StepKind.NOTICE) || kind.equals(StepKind.PUBLICIZE))) {
                publishing.add(procedure.id());
            }
        }
        Set<AwardId> chosen = new HashSet<>();
        recognition.elections().forEach(election -> chosen.add(election.award()));
        recognition.decisions().forEach(decision -> chosen.add(decision.award()));
        Set<AwardId> noticed = new HashSet<>();
        recognition.notices().forEach(notice -> noticed.add(notice.award()));
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < recognition.awards().size(); i++) {
            Award award = recognition.awards().get(i);
            boolean selects = award.procedure().isPresent() || chosen.contains(award.id());
            boolean publishes =
                    award.procedure().filter(publishing::contains).isPresent() || noticed.contains(award.id());
            if (selects && !publishes) {
                observations.add(observe(award.id(), award).at(AWARDS.at(i)));
            }
        }
        return observations;
    }
}
