package io.github.zhengyou.recognition;

import static io.github.zhengyou.recognition.RecognitionRules.ELECTIONS;
import static io.github.zhengyou.recognition.RecognitionRules.NOMINATIONS;
import static io.github.zhengyou.recognition.RecognitionRules.observe;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules over who is chosen for an award, by election or decision: against its quota, its recipients and its nominations. */
final class ChoiceRules {

    private static final Rule<Recognition> OVER_QUOTA =
            Rule.of("recognition.over-quota", Severity.ERROR, Source.PROJECT, ChoiceRules::overQuota);

    private static final Rule<Recognition> SEATS_ABOVE_QUOTA =
            Rule.of("recognition.seats-above-quota", Severity.WARNING, Source.PROJECT, ChoiceRules::seatsAboveQuota);

    private static final Rule<Recognition> WINNER_NOT_NOMINATED = Rule.of(
            "recognition.winner-not-nominated", Severity.WARNING, Source.PROJECT, ChoiceRules::winnersNotNominated);

    private static final Rule<Recognition> NOMINATED_LATE =
            Rule.of("recognition.nominated-late", Severity.WARNING, Source.PROJECT, ChoiceRules::nominatedLate);

    private static final Rule<Recognition> WRONG_RECIPIENT =
            Rule.of("recognition.wrong-recipient", Severity.WARNING, Source.PROJECT, ChoiceRules::wrongRecipients);

    static final RuleBook<Recognition> BOOK =
            RuleBook.of(OVER_QUOTA, SEATS_ABOVE_QUOTA, WINNER_NOT_NOMINATED, NOMINATED_LATE, WRONG_RECIPIENT);

    private ChoiceRules() {}

    /** One observation for each round, at the first entry that is too much. */
    private static List<Observation> overQuota(Recognition recognition) {
        Map<Round, Set<SubjectId>> chosen = new HashMap<>();
        Map<Round, Choice> excess = new LinkedHashMap<>();
        for (Choice choice : recognition.choices()) {
            Set<SubjectId> subjects = chosen.computeIfAbsent(choice.round(), round -> new HashSet<>());
            subjects.add(choice.subject());
            choice.award()
                    .quota()
                    .filter(quota -> subjects.size() > quota.places())
                    .ifPresent(quota -> excess.putIfAbsent(choice.round(), choice));
        }
        List<Observation> observations = new ArrayList<>();
        excess.forEach((round, first) -> {
            long places = first.award().quota().orElseThrow().places();
            int count = chosen.getOrDefault(round, Set.of()).size();
            observations.add(observe(first.award().id(), first.award())
                    .with("quota", places)
                    .with("given", count)
                    .with("excess", count - places)
                    .at(first.place()));
        });
        return observations;
    }

    private static List<Observation> seatsAboveQuota(Recognition recognition) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < recognition.elections().size(); i++) {
            Election election = recognition.elections().get(i);
            Place place = ELECTIONS.at(i).at("seats");
            recognition
                    .award(election.award())
                    .ifPresent(award -> award.quota()
                            .map(Quota::places)
                            .filter(places -> election.seats() > places)
                            .ifPresent(places -> observations.add(observe(election.id(), award)
                                    .with("seats", election.seats())
                                    .with("quota", places)
                                    .at(place))));
        }
        return observations;
    }

    /** Only where anybody is nominated: else it is not known who was. */
    private static List<Observation> winnersNotNominated(Recognition recognition) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < recognition.elections().size(); i++) {
            Election election = recognition.elections().get(i);
            Award award = recognition.award(election.award()).orElse(null);
            if (award == null) {
                continue;
            }
            Set<SubjectId> candidates = recognition.candidatesByRound().get(Round.of(award, election.date()));
            List<SubjectId> others = election.distinctWinners().stream()
                    .filter(winner -> !candidates.contains(winner))
                    .toList();
            if (!candidates.isEmpty() && !others.isEmpty()) {
                observations.add(observe(election.id(), award)
                        .with("winners", others)
                        .at(ELECTIONS.at(i).at("winners")));
            }
        }
        return observations;
    }

    /** Who is chosen in a round. */
    private record Chosen(Round round, SubjectId subject) {}

    /** After the candidate was chosen; of others, after the last choice of the round. */
    private static List<Observation> nominatedLate(Recognition recognition) {
        Map<Chosen, Choice> own = new HashMap<>();
        Map<Round, Choice> last = new HashMap<>();
        for (Choice choice : recognition.choices()) {
            own.merge(
                    new Chosen(choice.round(), choice.subject()),
                    choice,
                    (one, other) -> other.date().isBefore(one.date()) ? other : one);
            last.merge(choice.round(), choice, (one, other) -> other.date().isAfter(one.date()) ? other : one);
        }
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < recognition.nominations().size(); i++) {
            Nomination nomination = recognition.nominations().get(i);
            LocalDate day = nomination.date();
            Award award = recognition.award(nomination.award()).orElse(null);
            if (award == null) {
                continue;
            }
            Round round = Round.of(award, day);
            Choice choice = own.getOrDefault(new Chosen(round, nomination.candidate()), last.get(round));
            if (choice != null && day.isAfter(choice.date())) {
                observations.add(observe(nomination.candidate(), award)
                        .with("entry", nomination.id())
                        .with("date", day)
                        .with("chosen", choice.date())
                        .with("choice", choice.entry())
                        .at(NOMINATIONS.at(i).at("date")));
            }
        }
        return observations;
    }

    /** Of whom the rows tell that they are a person and no body, or the other way round. */
    private static List<Observation> wrongRecipients(Recognition recognition) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < recognition.nominations().size(); i++) {
            Nomination nomination = recognition.nominations().get(i);
            Place place = NOMINATIONS.at(i);
            recognition
                    .award(nomination.award())
                    .map(award -> new Choice(nomination.id(), award, nomination.candidate(), nomination.date(), place))
                    .ifPresent(choice -> wrongRecipient(recognition, choice, observations));
        }
        recognition.choices().forEach(choice -> wrongRecipient(recognition, choice, observations));
        return observations;
    }

    private static void wrongRecipient(Recognition recognition, Choice choice, List<Observation> observations) {
        recognition
                .recipient(choice.subject())
                .filter(is -> is != choice.award().recipient())
                .ifPresent(is -> observations.add(observe(choice.subject(), choice.award())
                        .with("entry", choice.entry())
                        .with("recipient", choice.award().recipient().code())
                        .with("is", is.code())
                        .at(choice.place())));
    }
}
