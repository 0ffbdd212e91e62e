package io.github.zhengyou.recognition;

import static io.github.zhengyou.recognition.RecognitionRules.ELECTIONS;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.quantity.Ratio;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The rules over elections: that seats are filled once each, and that the votes bear the result out. */
final class ElectionRules {

    private static final Decimal FOUR_FIFTHS = Decimal.parse("0.8");

    /** One after the other: an election is judged by the one in force on its own day. */
    private static final List<Source> REGULATIONS = List.of(
            Source.builder()
                    .title("中国共产党基层组织选举工作暂行条例")
                    .validFrom(LocalDate.of(1990, 6, 27))
                    .validThrough(LocalDate.of(2020, 7, 12))
                    .build(),
            Source.builder()
                    .title("中国共产党基层组织选举工作条例")
                    .validFrom(LocalDate.of(2020, 7, 13))
                    .build());

    /** In force since the provisional regulation of 1990; the regulation of 2020 keeps it. */
    private static final Source QUORUM = Source.builder()
            .title("中国共产党基层组织选举工作暂行条例（1990）、中国共产党基层组织选举工作条例（2020）")
            .validFrom(LocalDate.of(1990, 6, 27))
            .build();

    private static final Rule<Election> WINNER_REPEATED = Rule.of(
            "recognition.winner-repeated",
            Severity.ERROR,
            Source.PROJECT,
            election -> election.repeatedWinners().entrySet().stream()
                    .map(repeated -> observe(election)
                            .with("winner", repeated.getKey())
                            .with("positions", repeated.getValue())
                            .with("entries", election.winners().size())
                            .with("distinct", election.distinctWinners().size()))
                    .toList());

    private static final Rule<Election> SEATS_VACANT = Rule.of(
            "recognition.seats-vacant",
            Severity.WARNING,
            Source.PROJECT,
            election -> election.vacancies() == 0
                    ? List.of()
                    : List.of(observe(election)
                            .with("seats", election.seats())
                            .with("entries", election.winners().size())
                            .with("distinct", election.distinctWinners().size())
                            .with("vacant", election.vacancies())));

    private static final Rule<Election> WINNERS_ABOVE_SEATS = Rule.of(
            "recognition.winners-above-seats",
            Severity.ERROR,
            Source.PROJECT,
            election -> election.distinctWinners().size() <= election.seats()
                    ? List.of()
                    : List.of(observe(election)
                            .with("seats", election.seats())
                            .with("distinct", election.distinctWinners().size())));

    private static final Rule<Election> UNVERIFIABLE = Rule.of(
            "recognition.unverifiable",
            Severity.INFO,
            Source.PROJECT,
            election -> election.isVerifiable() ? List.of() : List.of(observe(election)));

    private static final Rule<Election> TIE_UNDECIDED =
            Rule.of("recognition.tie-undecided", Severity.WARNING, Source.PROJECT, election -> {
                Set<SubjectId> tied = election.tied();
                if (tied.isEmpty()) {
                    return List.of();
                }
                long votes = election.votes().getOrDefault(tied.iterator().next(), 0L);
                long above = election.votes().values().stream()
                        .filter(count -> count > votes)
                        .count();
                return List.of(observe(election)
                        .with("tied", tied)
                        .with("votes", votes)
                        .with("seatsLeft", election.seats() - above));
            });

    private static final Rule<Election> WINNERS_DIFFER =
            Rule.of("recognition.winners-differ", Severity.ERROR, Source.PROJECT, ElectionRules::passedOver);

    private static final Rule<Election> VOTES_ABOVE_PRESENT = Rule.of(
            "recognition.votes-above-present",
            Severity.ERROR,
            Source.PROJECT,
            election -> election.votes().entrySet().stream()
                    .filter(votes -> voters(election)
                            .filter(voters -> votes.getValue() > voters)
                            .isPresent())
                    .map(votes -> observe(election)
                            .with("candidate", votes.getKey())
                            .with("votes", votes.getValue())
                            .with("voters", voters(election).orElseThrow()))
                    .toList());

    private static final Rule<Election> PRESENT_ABOVE_ELIGIBLE = Rule.of(
            "recognition.present-above-eligible",
            Severity.ERROR,
            Source.PROJECT,
            election -> observeTurnout(election, turnout -> turnout.part() > turnout.whole()));

    private static final Rule<Recognition> NO_QUORUM =
            Rule.of("recognition.no-quorum", Severity.WARNING, QUORUM, ElectionRules::withoutQuorum);

    static final RuleBook<Recognition> BOOK = RuleBook.<List<? extends Election>>of(
                    WINNER_REPEATED.each(ELECTIONS),
                    SEATS_VACANT.each(ELECTIONS),
                    WINNERS_ABOVE_SEATS.each(ELECTIONS),
                    UNVERIFIABLE.each(ELECTIONS),
                    TIE_UNDECIDED.each(ELECTIONS),
                    WINNERS_DIFFER.each(ELECTIONS),
                    VOTES_ABOVE_PRESENT.each(ELECTIONS),
                    PRESENT_ABOVE_ELIGIBLE.each(ELECTIONS))
            .<Recognition>over(Recognition::elections)
            .plus(RuleBook.of(NO_QUORUM));

    private ElectionRules() {}

    /** Meetings of the members of a Party organization, known to be one by its row; no other is judged. */
    private static List<Observation> withoutQuorum(Recognition recognition) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < recognition.elections().size(); i++) {
            Election election = recognition.elections().get(i);
            if (election.body().filter(Role.MEMBER_MEETING::equals).isEmpty() || !isOfTheParty(recognition, election)) {
                continue;
            }
            Place place = ELECTIONS.at(i);
            REGULATIONS.stream()
                    .filter(regulation -> regulation.isInForceOn(election.date()))
                    .forEach(regulation -> observeTurnout(
                                    election, turnout -> turnout.isDefined() && !turnout.isAbove(FOUR_FIFTHS))
                            .forEach(seen -> observations.add(
                                    seen.with("regulation", regulation.title()).at(place))));
        }
        return observations;
    }

    private static boolean isOfTheParty(Recognition recognition, Election election) {
        return election.organization()
                .flatMap(id -> Optional.ofNullable(recognition.homes().get(id.value())))
                .filter(organization -> organization.line().equals(Line.PARTY))
                .isPresent();
    }

    /** How many votes one candidate can have at most; empty if nothing tells. */
    private static Optional<Long> voters(Election election) {
        return election.present().or(election::eligible);
    }

    private static Observation observe(Election election) {
        return Observation.of(election.id()).with("award", election.award());
    }

    private static List<Observation> observeTurnout(Election election, Function<Ratio, Boolean> isWrong) {
        if (election.present().isEmpty() || election.eligible().isEmpty()) {
            return List.of();
        }
        Ratio turnout = new Ratio(election.present().get(), election.eligible().get());
        return isWrong.apply(turnout)
                ? List.of(observe(election).with("present", turnout.part()).with("eligible", turnout.whole()))
                : List.of();
    }

    /** Those not listed as winners who have more votes than one who is. */
    private static List<Observation> passedOver(Election election) {
        if (!election.isVerifiable() || election.winners().isEmpty()) {
            return List.of();
        }
        Set<SubjectId> winners = election.distinctWinners();
        long least = winners.stream()
                .mapToLong(winner -> election.votes().getOrDefault(winner, 0L))
                .min()
                .orElse(0);
        List<SubjectId> passedOver = election.votes().entrySet().stream()
                .filter(votes -> !winners.contains(votes.getKey()) && votes.getValue() > least)
                .map(Map.Entry::getKey)
                .toList();
        return passedOver.isEmpty()
                ? List.of()
                : List.of(observe(election).with("passedOver", passedOver).with("least", least));
    }
}
