package io.github.zhengyou.recognition;

import static io.github.zhengyou.recognition.RecognitionFixture.AWARD;
import static io.github.zhengyou.recognition.RecognitionFixture.DAY;
import static io.github.zhengyou.recognition.RecognitionFixture.assertFinds;
import static io.github.zhengyou.recognition.RecognitionFixture.award;
import static io.github.zhengyou.recognition.RecognitionFixture.decision;
import static io.github.zhengyou.recognition.RecognitionFixture.nomination;
import static io.github.zhengyou.recognition.RecognitionFixture.observe;
import static io.github.zhengyou.recognition.RecognitionFixture.of;
import static io.github.zhengyou.recognition.RecognitionFixture.recognition;
import static io.github.zhengyou.recognition.RecognitionFixture.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.organization.Member;
import io.github.zhengyou.organization.MemberId;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceRulesTest {

    private static Election election(String id, LocalDate date, int seats, String... winners) {
        return Election.builder()
                .id(EntryId.of(id))
                .award(AWARD)
                .date(date)
                .seats(seats)
                .winners(List.of(winners).stream().map(SubjectId::of).toList())
                .build();
    }

    private static String chinese(Recognition recognition, String rule) {
        List<Finding> findings = of(recognition, rule);
        assertThat(findings).hasSize(1);
        return findings.get(0).message(Catalogue.core(), Language.ZH);
    }

    @Test
    void countTheElectedAgainstTheQuotaEachOnce() {
        Recognition.Builder two = recognition(award().build())
                .addElection(election("v", DAY, 2, "a", "b"))
                .addDecision(decision("d1", "a").build());
        assertThat(of(two.build(), "recognition.over-quota")).isEmpty();
        Recognition three = two.addDecision(decision("d2", "c").build()).build();
        assertThat(of(three, "recognition.over-quota").get(0).message(Catalogue.core(), Language.EN))
                .isEqualTo("3 were given the award 'Star', of which there are 2, 1 too many: check the decisions and"
                        + " elections");
        Recognition elected = recognition(award().build())
                .addElection(election("v", DAY, 3, "a", "b", "c"))
                .build();
        assertThat(of(elected, "recognition.over-quota").get(0).place()).contains(record("elections"));
        assertThat(chinese(elected, "recognition.over-quota")).isEqualTo("奖项“先进个人”名额 2，实际授予 3，超出 1；请核对表彰决定与选举");
    }

    @Test
    void findMoreSeatsThanTheQuota() {
        Recognition three = recognition(award().build())
                .addElection(election("v", DAY, 3, "a"))
                .build();
        assertFinds(
                three,
                "recognition.seats-above-quota",
                Severity.WARNING,
                observe("v")
                        .with("seats", 3)
                        .with("quota", 2)
                        .at(record("elections").at("seats")),
                "election 'v' has 3 seats, but the award 'Star' may go to 2 only: correct the seats or the quota");
        assertThat(chinese(three, "recognition.seats-above-quota"))
                .isEqualTo("选举“v”的应选名额为 3，而奖项“先进个人”的表彰名额只有 2：请更正应选名额或表彰名额");
        assertThat(of(
                        recognition(award().build())
                                .addElection(election("v", DAY, 2, "a"))
                                .build(),
                        "recognition.seats-above-quota"))
                .isEmpty();
    }

    @Test
    void findWinnersWhomNobodyNominatedWhereOthersWere() {
        Recognition.Builder election = recognition(award().build()).addElection(election("v", DAY, 2, "m1", "m2"));
        assertThat(of(election.build(), "recognition.winner-not-nominated")).isEmpty();
        Recognition.Builder one = election.addNomination(nomination("n1", "m1").build());
        assertFinds(
                one.build(),
                "recognition.winner-not-nominated",
                Severity.WARNING,
                observe("v")
                        .with("winners", List.of("m2"))
                        .at(record("elections").at("winners")),
                "in election 'v', m2 won the award 'Star' without having been nominated for it, as others were: record the"
                        + " nomination, or check the winners");
        assertThat(chinese(one.build(), "recognition.winner-not-nominated"))
                .isEqualTo("选举“v”中，m2当选“先进个人”，但未经推荐，而其他人有推荐记录：请补记推荐，或核对当选名单");
        assertThat(of(one.addNomination(nomination("n2", "m2").build()).build(), "recognition.winner-not-nominated"))
                .isEmpty();
    }

    @Test
    void lookForTheNominationsOfTheYearOfAYearlyAward() {
        Recognition.Builder election = recognition(award().yearly(true).build())
                .addElection(election("v", DAY, 2, "m1", "m2"))
                .addNominations(
                        nomination("n1", "m1").build(),
                        nomination("n2", "m2").date(DAY.minusYears(1)).build());
        assertThat(of(election.build(), "recognition.winner-not-nominated")).hasSize(1);
        assertThat(of(election.build(), "recognition.nominated-late")).isEmpty();
    }

    @Test
    void findANominationAfterTheChoice() {
        Recognition.Builder late = recognition(award().build())
                .addNomination(nomination("n1", "m1").date(DAY.plusDays(1)).build())
                .addDecisions(
                        decision("d1", "m1").build(),
                        decision("d2", "m2").date(DAY.plusDays(9)).build());
        assertFinds(
                late.build(),
                "recognition.nominated-late",
                Severity.WARNING,
                observe("m1")
                        .with("entry", "n1")
                        .with("date", DAY.plusDays(1))
                        .with("chosen", DAY)
                        .with("choice", "d1")
                        .at(record("nominations").at("date")),
                "'m1' was nominated for the award 'Star' on 2012-07-02 (entry 'n1'), after it was decided on 2012-07-01"
                        + " (entry 'd1'): check the dates");
        assertThat(chinese(late.build(), "recognition.nominated-late"))
                .isEqualTo("“m1”于 2012-07-02 被推荐参评“先进个人”（记录“n1”），但此前已于 2012-07-01 选定（记录“d1”）：请核对日期");
    }

    @Test
    void takeANominationForOneOfALaterChoice() {
        Recognition.Builder other = recognition(award().build())
                .addNomination(nomination("n1", "m3").date(DAY.plusDays(9)).build())
                .addElection(election("v", DAY.plusDays(9), 1, "m2"))
                .addDecision(decision("d1", "m1").build());
        assertThat(of(other.build(), "recognition.nominated-late")).isEmpty();
        assertThat(of(
                        other.addNomination(nomination("n2", "m4")
                                        .date(DAY.plusDays(10))
                                        .build())
                                .build(),
                        "recognition.nominated-late"))
                .extracting(Finding::subject)
                .containsExactly("m4");
    }

    @Test
    void findABodyWhereAPersonIsToBeChosen() {
        Recognition union = recognition(award().build())
                .addNomination(nomination("n1", "union").build())
                .build();
        assertFinds(
                union,
                "recognition.wrong-recipient",
                Severity.WARNING,
                observe("union")
                        .with("entry", "n1")
                        .with("recipient", "individual")
                        .with("is", "collective")
                        .at(record("nominations")),
                "'union' (collective) cannot be chosen for the award 'Star' (entry 'n1'), which goes to: individual."
                        + " Correct the entry or the recipient of the award");
        assertThat(chinese(union, "recognition.wrong-recipient"))
                .isEqualTo("“union”（集体）不能参评“先进个人”（记录“n1”），该奖项授予：个人。请更正记录或奖项的表彰对象");
        Recognition.Builder all = recognition(
                        award().recipient(Recipient.COLLECTIVE).build())
                .addNomination(nomination("n1", "union").build())
                .addElection(election("v", DAY, 2, "m1", "nobody"))
                .addDecision(decision("d", "m1").build());
        assertThat(of(all.build(), "recognition.wrong-recipient"))
                .extracting(finding -> finding.place().orElseThrow().toString())
                .containsExactlyInAnyOrder("record#/decisions/0", "record#/elections/0");
        Organizations shared = RecognitionFixture.organizations().toBuilder()
                .addMember(Member.of(MemberId.of("union"), OrganizationId.of("pc")))
                .build();
        assertThat(of(
                        recognition(award().build())
                                .organizations(shared)
                                .addNomination(nomination("n1", "union").build())
                                .build(),
                        "recognition.wrong-recipient"))
                .isEmpty();
    }
}
