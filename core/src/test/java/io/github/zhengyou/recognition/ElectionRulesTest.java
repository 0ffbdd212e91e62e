package io.github.zhengyou.recognition;

import static io.github.zhengyou.recognition.RecognitionFixture.AWARD;
import static io.github.zhengyou.recognition.RecognitionFixture.DAY;
import static io.github.zhengyou.recognition.RecognitionFixture.assertFinds;
import static io.github.zhengyou.recognition.RecognitionFixture.award;
import static io.github.zhengyou.recognition.RecognitionFixture.recognition;
import static io.github.zhengyou.recognition.RecognitionFixture.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ElectionRulesTest {

    private static Election.Builder election(int seats, String... winners) {
        Election.Builder builder = Election.builder();
        builder.id(EntryId.of("v")).award(AWARD).date(DAY).seats(seats);
        for (String winner : winners) {
            builder.addWinner(SubjectId.of(winner));
        }
        return builder;
    }

    private static Election.Builder votes(Election.Builder builder, Map<String, Long> votes) {
        votes.forEach((candidate, count) -> builder.putVote(SubjectId.of(candidate), count));
        return builder;
    }

    private static Recognition of(Election.Builder election) {
        return recognition(award().quota(new Quota.Places(9)).build())
                .addElection(election.build())
                .build();
    }

    private static Observation seen() {
        return Observation.of("v").with("award", "star");
    }

    private static List<String> rules(Election.Builder election) {
        return RecognitionRules.BOOK.check(of(election)).list().stream()
                .map(Finding::rule)
                .filter(rule -> !rule.equals("recognition.not-published"))
                .toList();
    }

    @Test
    void findARepeatedWinnerAndTheVacancyItLeaves() {
        Election.Builder election = election(5, "A", "B", "C", "D", "C");
        assertFinds(
                of(election),
                "recognition.winner-repeated",
                Severity.ERROR,
                seen().with("winner", "C")
                        .with("positions", List.of(3, 5))
                        .with("entries", 5)
                        .with("distinct", 4)
                        .at(record("elections")),
                "in election 'v', 'C' is listed as a winner more than once, at positions 3, 5: 5 entries are 4 different"
                        + " winners, correct the list");
        assertFinds(
                of(election),
                "recognition.seats-vacant",
                Severity.WARNING,
                seen().with("seats", 5)
                        .with("entries", 5)
                        .with("distinct", 4)
                        .with("vacant", 1)
                        .at(record("elections")),
                "election 'v': seats: 5, different winners: 4 (entries: 5), so vacant: 1; complete the list or"
                        + " state the smaller number");
        Election full = election(5, "A", "B", "C", "D", "E").build();
        assertThat(full.vacancies()).isZero();
        assertThat(full.repeatedWinners()).isEmpty();
        assertThat(rules(election(5, "A", "B", "C", "D", "E"))).containsExactly("recognition.unverifiable");
    }

    @Test
    void findThatNothingVerifiesTheResult() {
        assertFinds(
                of(election(1, "A")),
                "recognition.unverifiable",
                Severity.INFO,
                seen().at(record("elections")),
                "election 'v' keeps no votes, so its result cannot be verified: record the votes of each candidate");
        assertThat(rules(votes(election(1, "A"), Map.of("A", 3L)))).isEmpty();
    }

    @Test
    void findATieAtTheCut() {
        Election.Builder election = votes(election(2, "A", "B"), Map.of("A", 9L))
                .putVote(SubjectId.of("B"), 5L)
                .putVote(SubjectId.of("C"), 5L)
                .putVote(SubjectId.of("D"), 1L);
        assertFinds(
                of(election),
                "recognition.tie-undecided",
                Severity.WARNING,
                seen().with("tied", List.of("B", "C"))
                        .with("votes", 5)
                        .with("seatsLeft", 1)
                        .at(record("elections")),
                "in election 'v', B, C have the same number of votes, 5, and of the seats there remain 1: the votes do not decide, vote again or decide"
                        + " by a rule and record it");
        assertThat(rules(votes(election(1, "A"), Map.of("A", 3L, "B", 2L, "C", 2L))))
                .isEmpty();
    }

    @Test
    void findWinnersWhomTheVotesDoNotBearOut() {
        assertFinds(
                of(votes(election(1, "A"), Map.of("A", 2L, "B", 3L))),
                "recognition.winners-differ",
                Severity.ERROR,
                seen().with("passedOver", List.of("B")).with("least", 2).at(record("elections")),
                "in election 'v', B have more votes than a listed winner with 2: check winners and votes");
        assertFinds(
                of(votes(election(1, "A", "B"), Map.of("A", 2L, "B", 3L))),
                "recognition.winners-above-seats",
                Severity.ERROR,
                seen().with("seats", 1).with("distinct", 2).at(record("elections")),
                "election 'v': seats: 1, different winners: 2; correct the list or the seats");
    }

    @Test
    void findNumbersThatCannotBe() {
        Election.Builder election = votes(election(1, "A").present(9L).eligible(8L), Map.of("A", 10L));
        assertFinds(
                of(election),
                "recognition.votes-above-present",
                Severity.ERROR,
                seen().with("candidate", "A")
                        .with("votes", 10)
                        .with("voters", 9)
                        .at(record("elections")),
                "in election 'v', the votes for 'A' are 10, but at most 9 voted: check the votes");
        assertFinds(
                of(election),
                "recognition.present-above-eligible",
                Severity.ERROR,
                seen().with("present", 9).with("eligible", 8).at(record("elections")),
                "in election 'v', 9 were present of 8 who could vote: check the numbers");
        assertThat(rules(votes(election(1, "A").eligible(9L), Map.of("A", 10L))))
                .containsExactly("recognition.votes-above-present");
        assertThat(rules(votes(election(1, "A").eligible(10L), Map.of("A", 10L))))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> election(-1).build())
                .withMessage("seats in election 'v' must be zero or more, got -1");
    }

    @Test
    void findAMeetingOfPartyMembersWithoutQuorumSince1990() {
        Election.Builder four = votes(
                election(1, "A")
                        .present(8L)
                        .eligible(10L)
                        .organization(OrganizationId.of("pc"))
                        .body(Role.MEMBER_MEETING),
                Map.of("A", 8L));
        assertFinds(
                of(four),
                "recognition.no-quorum",
                Severity.WARNING,
                seen().with("present", 8)
                        .with("eligible", 10)
                        .with("regulation", "中国共产党基层组织选举工作暂行条例")
                        .at(record("elections")),
                "in election 'v', 8 of 10 who could vote were present; more than four fifths are needed for the vote of"
                        + " a meeting of Party members to count (中国共产党基层组织选举工作暂行条例)");
        assertThat(rules(four.date(LocalDate.of(1990, 6, 26)))).isEmpty();
        assertThat(RecognitionRules.BOOK
                        .check(of(four.date(LocalDate.of(2020, 7, 13))))
                        .list())
                .filteredOn(finding -> finding.rule().equals("recognition.no-quorum"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Catalogue.core(), Language.EN))
                        .endsWith("(中国共产党基层组织选举工作条例)"));
        assertThat(rules(four.organization(OrganizationId.of("union")))).isEmpty();
        assertThat(rules(four.organization(OrganizationId.of("nobody")))).isEmpty();
        assertThat(rules(four.organization(Optional.empty()))).isEmpty();
        four.organization(OrganizationId.of("pc"));
        assertThat(rules(four.present(9L))).isEmpty();
        assertThat(rules(four.present(8L).body(Role.MASSES))).isEmpty();
        assertThat(RecognitionRules.BOOK.inForceOn(LocalDate.of(1990, 6, 26)).rules())
                .extracting(rule -> rule.id())
                .doesNotContain("recognition.no-quorum");
    }

    @Property
    void leavesSeatsVacantAsFarAsDistinctWinnersDoNotFillThem(
            @ForAll @IntRange(max = 9) int seats, @ForAll @Size(max = 9) List<@IntRange(max = 9) Integer> winners) {
        Election election = election(seats, winners.stream().map(w -> "w" + w).toArray(String[]::new))
                .build();
        long distinct = winners.stream().distinct().count();
        assertThat(election.vacancies()).isEqualTo(Math.max(0, seats - distinct));
        assertThat(election.repeatedWinners().values().stream()
                        .mapToLong(positions -> positions.size() - 1)
                        .sum())
                .isEqualTo(winners.size() - distinct);
    }
}
