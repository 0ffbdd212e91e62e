package io.github.zhengyou.recognition;

import static io.github.zhengyou.recognition.RecognitionFixture.DAY;
import static io.github.zhengyou.recognition.RecognitionFixture.assertFinds;
import static io.github.zhengyou.recognition.RecognitionFixture.award;
import static io.github.zhengyou.recognition.RecognitionFixture.decision;
import static io.github.zhengyou.recognition.RecognitionFixture.nomination;
import static io.github.zhengyou.recognition.RecognitionFixture.observe;
import static io.github.zhengyou.recognition.RecognitionFixture.of;
import static io.github.zhengyou.recognition.RecognitionFixture.recognition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.lifecycle.Procedure;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.StepKind;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.quantity.Ratio;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.StageId;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class AwardTest {

    private static final Place AWARDS = Place.in("plan").at("awards");

    @Test
    void comparesItsPoolWithItsQuota() {
        Award members = award().quota(new Quota.Places(30)).pool(21L).build();
        assertThat(members.fill()).contains(new Fill(30, 21));
        assertThat(members.fill().get().shortfall()).isEqualTo(9);
        assertThat(members.fill().get().surplus()).isZero();
        Award organizations = award().quota(new Quota.Places(3)).pool(5L).build();
        assertThat(organizations.fill().get().surplus()).isEqualTo(2);
        assertThat(organizations.fill().get().isFillable()).isTrue();
        assertThat(award().build().fill()).isEmpty();
        assertThat(award().quota(Optional.empty()).pool(5L).build().fill()).isEmpty();
    }

    @Property
    void neverRoundsAShareUp(
            @ForAll @LongRange(min = 0, max = 50) long part,
            @ForAll @LongRange(min = 1, max = 50) long whole,
            @ForAll @LongRange(min = 0) long of) {
        Assume.that(part <= whole);
        BigInteger places = BigInteger.valueOf(new Quota.Share(new Ratio(part, whole), of).places());
        BigInteger exact = BigInteger.valueOf(of).multiply(BigInteger.valueOf(part));
        assertThat(places.multiply(BigInteger.valueOf(whole))).isLessThanOrEqualTo(exact);
        assertThat(places.add(BigInteger.ONE).multiply(BigInteger.valueOf(whole)))
                .isGreaterThan(exact);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quota.Places(-1))
                .withMessage("places of a quota must be zero or more, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quota.Share(new Ratio(4, 3), 9))
                .withMessage("share of a quota must be at most the whole of something, got 4/3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fill(-1, 2))
                .withMessage("places and candidates must be zero or more, got -1 and 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> award().pool(-1L).build())
                .withMessage("pool of award 'star' must be zero or more, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> award().noticeDays(0).build())
                .withMessage("noticeDays of award 'star' must be one or more, got 0");
        Provision provision = Provision.builder().id(ProvisionId.of("a")).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> award().addNominators(provision, provision).build())
                .withMessage("provision must be unique in award 'star', got 'a' twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        PoolRequirement.builder().id(PoolId.of("p")).levels(0).build())
                .withMessage("number of levels in pool requirement 'p' must be one or more, got 0");
    }

    @Test
    void isFoundWithoutAQuota() {
        assertFinds(
                recognition(award().quota(Optional.empty()).build()).build(),
                "recognition.no-quota",
                Severity.INFO,
                observe("star").at(AWARDS.at(0)),
                "no quota is defined for the award 'Star', so it cannot be told whether too many are commended: state"
                        + " its quota if there is one");
        assertThat(of(recognition(award().build()).build(), "recognition.no-quota"))
                .isEmpty();
    }

    @Test
    void isFoundWithMorePlacesThanCandidates() {
        assertFinds(
                recognition(award().quota(new Quota.Places(30)).pool(21L).build())
                        .build(),
                "recognition.pool-below-quota",
                Severity.WARNING,
                observe("star")
                        .with("quota", 30)
                        .with("pool", 21)
                        .with("shortfall", 9)
                        .at(AWARDS.at(0)),
                "the award 'Star' has a quota of 30 and fewer candidates, 21, so 9 too few: find more candidates or lower the"
                        + " quota");
        assertThat(of(recognition(award().pool(5L).build()).build(), "recognition.pool-below-quota"))
                .isEmpty();
    }

    private static List<String> below(Recognition.Builder recognition) {
        return of(recognition.build(), "recognition.pool-below-quota").stream()
                .map(finding -> finding.message(Catalogue.core(), Language.EN))
                .toList();
    }

    private static Recognition.Builder nominated(Award.Builder award) {
        return recognition(award.build()).addNomination(nomination("n1", "m1").build());
    }

    private static final String ONE_TOO_FEW =
            "the award 'Star' has a quota of 2 and fewer candidates, 1, so 1 too few: find"
                    + " more candidates or lower the quota";

    @Test
    void isFoundWithTooFewNominatedOnceNominationIsOver() {
        Award.Builder inStage = award().window(StageId.of("three"));
        LocalDate last = LocalDate.of(2012, 12, 31);
        assertThat(below(nominated(award()))).isEmpty();
        assertThat(below(nominated(inStage).asOf(last))).isEmpty();
        assertThat(below(nominated(inStage).asOf(last.plusDays(1)))).containsExactly(ONE_TOO_FEW);
        assertThat(below(nominated(award()).asOf(last))).isEmpty();
        assertThat(below(nominated(award()).asOf(last.plusDays(1)))).containsExactly(ONE_TOO_FEW);
        assertThat(below(nominated(award()).timeline(Optional.empty()).asOf(last.plusYears(9))))
                .isEmpty();
        assertThat(below(nominated(inStage)
                        .addNomination(nomination("n2", "m2").build())
                        .asOf(last.plusDays(1))))
                .isEmpty();
    }

    @Test
    void isNotYetFoundWhereTheStageOfNominationsBeginsInALaterYear() {
        LocalDate early = LocalDate.of(2009, 3, 1);
        Award yearly = award().yearly(true).window(StageId.of("three")).build();
        Recognition.Builder before = recognition(yearly)
                .addNomination(nomination("n1", "m1").date(early).build());
        assertThat(below(before.asOf(early))).isEmpty();
        assertThat(below(before.asOf(early.plusYears(1)))).hasSize(1); // that year is over
    }

    @Test
    void isFoundWithTooFewNominatedOnceItCameToMore() {
        Election election = Election.builder()
                .id(EntryId.of("v"))
                .award(RecognitionFixture.AWARD)
                .date(DAY)
                .seats(2)
                .build();
        Notice notice = Notice.builder()
                .id(EntryId.of("p"))
                .award(RecognitionFixture.AWARD)
                .period(Period.of(DAY, DAY))
                .build();
        assertThat(below(nominated(award()).addElection(election))).containsExactly(ONE_TOO_FEW);
        assertThat(below(nominated(award()).addNotice(notice))).containsExactly(ONE_TOO_FEW);
        assertThat(below(nominated(award()).addDecision(decision("d", "m1").build())))
                .containsExactly(ONE_TOO_FEW);
    }

    @Test
    void countsTheNominationsOfEachYearOfAYearlyAward() {
        Recognition.Builder years = nominated(award().yearly(true))
                .addNominations(
                        nomination("n2", "m1").date(DAY.plusYears(1)).build(),
                        nomination("n3", "m2").date(DAY.plusYears(1)).build(),
                        nomination("n4", "m3").date(DAY.plusYears(2)).build());
        assertThat(below(years.asOf(LocalDate.of(2013, 12, 31))))
                .containsExactly(
                        "the award 'Star' has a quota of 2 for 2012 and fewer candidates, 1, so 1 too few: find more"
                                + " candidates or lower the quota");
        assertThat(of(years.build(), "recognition.pool-below-quota").get(0).message(Catalogue.core(), Language.ZH))
                .isEqualTo("奖项“先进个人”2012 年名额 2，候选对象只有 1，差 1；请补充候选对象或减少名额");
        Award yearly = award().yearly(true).build();
        assertThat(years.build().fill(yearly, DAY)).contains(new Fill(2, 1));
        assertThat(years.build().fill(yearly, DAY.plusYears(1))).contains(new Fill(2, 2));
        assertThat(years.build().fill(yearly, DAY.plusYears(3))).isEmpty();
    }

    @Test
    void isFoundGivenToMoreThanItsQuota() {
        Recognition.Builder three = recognition(award().build())
                .addDecisions(
                        decision("d1", "a").build(),
                        decision("d2", "b").build(),
                        decision("d3", "a").build(),
                        decision("d4", "c").date(DAY.plusYears(1)).build());
        assertFinds(
                three.build(),
                "recognition.over-quota",
                Severity.ERROR,
                observe("star")
                        .with("quota", 2)
                        .with("given", 3)
                        .with("excess", 1)
                        .at(Place.in("record").at("decisions").at(3)),
                "3 were given the award 'Star', of which there are 2, 1 too many: check the decisions and elections");
        assertThat(of(three.awards(List.of(award().yearly(true).build())).build(), "recognition.over-quota"))
                .isEmpty();
        assertThat(of(
                        three.awards(List.of(award().quota(Optional.empty()).build()))
                                .build(),
                        "recognition.over-quota"))
                .isEmpty();
    }

    @Test
    void isFoundWithoutAnythingThatMakesItPublic() {
        Procedure quiet = Procedure.builder(ProcessId.of("quiet@1"))
                .start("nominated", StepKind.RECOMMEND)
                .end("given", StepKind.COMMEND)
                .permit("nominated", "give", "given")
                .build();
        Procedure open = Procedure.builder(ProcessId.of("open@1"))
                .start("nominated", StepKind.RECOMMEND)
                .state("announced", StepKind.NOTICE)
                .end("given", StepKind.COMMEND)
                .permit("nominated", "announce", "announced")
                .permit("announced", "give", "given")
                .build();
        Recognition hidden = recognition(award().procedure(quiet.id()).build())
                .addProcedures(quiet, open)
                .build();
        assertFinds(
                hidden,
                "recognition.not-published",
                Severity.WARNING,
                observe("star").at(AWARDS.at(0)),
                "award 'Star': the result is not published, since nothing makes public who is chosen; add a step of public"
                        + " notice or publicity to its procedure, or record the notice");
        assertThat(of(
                        recognition(award().procedure(open.id()).build())
                                .addProcedures(quiet, open)
                                .build(),
                        "recognition.not-published"))
                .isEmpty();
        assertThat(of(recognition(award().build()).build(), "recognition.not-published"))
                .isEmpty();
        assertThat(of(
                        recognition(award().build())
                                .addDecision(decision("d", "m1").build())
                                .build(),
                        "recognition.not-published"))
                .hasSize(1);
    }

    @Test
    void isFoundWithProvisionsThatDiffer() {
        Provision masses = Provision.builder()
                .id(ProvisionId.of("method"))
                .addLine(Line.TRADE_UNION)
                .build();
        Provision party = Provision.builder()
                .id(ProvisionId.of("measure-1"))
                .name(LocalizedText.of("自由推荐", "free recommendation"))
                .addLine(Line.PARTY)
                .build();
        assertFinds(
                recognition(award().addNominators(masses, party).build()).build(),
                "recognition.provisions-conflict",
                Severity.WARNING,
                observe("star")
                        .with("provision", "method")
                        .with("provisionName", LocalizedText.of("method", "method"))
                        .with("others", List.of("measure-1"))
                        .withNames("otherNames", List.of(LocalizedText.of("自由推荐", "free recommendation")))
                        .at(AWARDS.at(0)),
                "the provisions of the plan on who may nominate for the award 'Star' differ: 'method' comes first and"
                        + " decides, but others may nominate by: free recommendation; make them agree");
        assertThat(of(recognition(award().addNominators(masses).build()).build(), "recognition.provisions-conflict"))
                .isEmpty();
    }
}
