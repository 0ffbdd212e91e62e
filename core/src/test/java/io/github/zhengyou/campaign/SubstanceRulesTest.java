package io.github.zhengyou.campaign;

import static io.github.zhengyou.campaign.PlanFindings.argument;
import static io.github.zhengyou.campaign.PlanFindings.name;
import static io.github.zhengyou.campaign.PlanFindings.of;
import static io.github.zhengyou.campaign.PlanFindings.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.criteria.SubjectKind;
import io.github.zhengyou.evidence.BallotOption;
import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.organization.Addressees;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.pledge.PledgeEvent;
import io.github.zhengyou.pledge.PledgeId;
import io.github.zhengyou.pledge.PledgeItem;
import io.github.zhengyou.pledge.PledgeItemId;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.recognition.Award;
import io.github.zhengyou.recognition.AwardId;
import io.github.zhengyou.recognition.Recipient;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubstanceRulesTest {
    private static final LocalDate BEFORE = LocalDate.of(2024, 8, 5);
    private static final LocalDate SINCE = LocalDate.of(2024, 8, 6);

    private static ReportingForm form(String id, long items, String... fields) {
        ReportingForm.Builder form = ReportingForm.builder()
                .id(FormId.of(id))
                .name(name("表", "Form " + id))
                .timesPerYear(12);
        for (String field : fields) {
            form.addField(name("项" + field, field));
        }
        return form.items(items).build();
    }

    private static CampaignPlan.Builder plan(SubstanceLimits.Builder limits) {
        return CampaignFixture.plan().toBuilder().substanceLimits(limits.build());
    }

    private static Campaign on(LocalDate day, CampaignPlan.Builder plan) {
        return Campaign.builder()
                .plan(plan.build())
                .record(CampaignRecord.builder().through(day).build())
                .build();
    }

    @Test
    void findsTooManyFormsSinceTheRegulation() {
        CampaignPlan.Builder plan =
                plan(SubstanceLimits.builder().itemsPerYear(60L)).addForms(form("a", 5), form("b", 1));
        one(
                on(SINCE, plan),
                "substance.too-many-forms",
                Severity.WARNING,
                "year-2011",
                "plan#/forms",
                "plan 'year-2011' asks for 72 items a year in 2 forms from one that fills them in, and the limit is 60: merge"
                        + " forms or ask less often");
        assertThat(of(on(BEFORE, plan), "substance.too-many-forms")).isEmpty();
        assertThat(of(Campaign.builder().plan(plan.build()).build(), "substance.too-many-forms"))
                .isEmpty();
        assertThat(of(
                        on(
                                SINCE,
                                plan(SubstanceLimits.builder().itemsPerYear(72L))
                                        .addForm(form("a", 6))),
                        "substance.too-many-forms"))
                .isEmpty();
    }

    @Test
    void findsWhatAnAwardMustNotRestOn() {
        Award award = Award.builder()
                .id(AwardId.of("star"))
                .name(name("标兵", "Star"))
                .recipient(Recipient.INDIVIDUAL)
                .addRequiredInputs(EvidenceKind.of("daily-work"), EvidenceKind.ONLINE_VOTES)
                .build();
        CampaignPlan.Builder plan = CampaignFixture.plan().toBuilder().addAward(award);
        LocalDate apps = LocalDate.of(2026, 1, 25);
        Finding finding = one(
                on(apps, plan),
                "substance.evidence-of-form",
                Severity.WARNING,
                "online-votes",
                "plan#/awards/0/requiredInputs/1",
                "evidence of the kind 'online votes', which award 'Star' asks for, must not count in an assessment: leave"
                        + " it out, and look at what was done");
        assertThat(finding.message(Catalogue.core(), Language.ZH))
                .isEqualTo("奖项“标兵”要求的评价依据有网络投票，不得作为考核评价依据；请去掉，改看实际工作");
        assertThat(of(on(apps.minusDays(1), plan), "substance.evidence-of-form"))
                .isEmpty();
        assertThat(of(
                        on(
                                apps,
                                CampaignFixture.plan().toBuilder()
                                        .addAward(award.toBuilder()
                                                .requiredInputs(List.of(EvidenceKind.of("daily-work")))
                                                .build())),
                        "substance.evidence-of-form"))
                .isEmpty();
    }

    private static Criterion criterion(String code, String name) {
        return Criterion.builder()
                .code(CriterionCode.of(code))
                .name(name("项" + name, name))
                .subjectKind(SubjectKind.PARTY_MEMBER)
                .build();
    }

    @Test
    void findsWhatIsAskedTwiceSinceTheRegulation() {
        CampaignPlan.Builder forms =
                CampaignFixture.plan().toBuilder().addForms(form("a", 2, "Name", "Members"), form("b", 1, "Members"));
        one(
                on(SINCE, forms),
                "substance.asked-twice",
                Severity.WARNING,
                "b",
                "plan#/forms/1/fields/0",
                "'Members' is asked twice, in 'a' and in 'b': ask each fact once");
        assertThat(of(on(BEFORE, forms), "substance.asked-twice")).isEmpty();
        CampaignPlan.Builder criteria = CampaignFixture.plan().toBuilder()
                .addCriteriaSet(CriteriaSet.builder()
                        .id(CriteriaSetId.of("own"))
                        .name(name("标准", "Set"))
                        .addCriteria(criterion("x", "Study"), criterion("y", "Service"), criterion("z", "Study"))
                        .build());
        one(
                on(SINCE, criteria),
                "substance.asked-twice",
                Severity.WARNING,
                "own",
                "plan#/criteriaSets/0/criteria/2",
                "'Study' is asked twice, in 'x' and in 'z': ask each fact once");
    }

    private static ReportingForm addressed(ReportingForm form, Line... lines) {
        return form.toBuilder()
                .addressees(Addressees.builder().addLines(lines).build())
                .build();
    }

    private static Campaign among(CampaignPlan.Builder plan, Organizations organizations) {
        return Campaign.builder()
                .plan(plan.build())
                .organizations(organizations)
                .record(CampaignRecord.builder().through(SINCE).build())
                .build();
    }

    @Test
    void findsNothingAskedTwiceOfOthersOrAtOtherTimes() {
        ReportingForm a = form("a", 1, "Members");
        ReportingForm b = form("b", 1, "Members");
        Organizations rows = CampaignFixture.organizations();
        ReportingForm ofParty = addressed(a, Line.PARTY);
        CampaignPlan.Builder lines =
                CampaignFixture.plan().toBuilder().addForms(ofParty, addressed(b, Line.TRADE_UNION));
        assertThat(of(among(lines, rows), "substance.asked-twice")).isEmpty();
        assertThat(of(on(SINCE, lines), "substance.asked-twice")).isEmpty();
        CampaignPlan.Builder all = CampaignFixture.plan().toBuilder().addForms(ofParty, b);
        assertThat(of(among(all, rows), "substance.asked-twice")).hasSize(1);
        assertThat(of(on(SINCE, all), "substance.asked-twice")).hasSize(1);
        CampaignPlan.Builder some =
                CampaignFixture.plan().toBuilder().addForms(ofParty, addressed(b, Line.TRADE_UNION, Line.PARTY));
        assertThat(of(among(some, rows), "substance.asked-twice")).hasSize(1);
        CampaignPlan.Builder halves = CampaignFixture.plan().toBuilder()
                .addForms(
                        a.toBuilder().lastDay(LocalDate.of(2024, 12, 31)).build(),
                        b.toBuilder().firstDay(LocalDate.of(2025, 1, 1)).build());
        assertThat(of(on(SINCE, halves), "substance.asked-twice")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> a.toBuilder()
                        .firstDay(LocalDate.of(2025, 1, 2))
                        .lastDay(LocalDate.of(2025, 1, 1))
                        .build())
                .withMessage("form 'a' must not end before it begins, got from 2025-01-02 through 2025-01-01");
    }

    @Test
    void findsNothingAskedTwiceInCriteriaThatMeanDifferentThings() {
        CampaignPlan.Builder criteria = CampaignFixture.plan().toBuilder()
                .addCriteriaSet(CriteriaSet.builder()
                        .id(CriteriaSetId.of("own"))
                        .name(name("标准", "Set"))
                        .addCriteria(
                                criterion("x", "Study"),
                                criterion("y", "Study").toBuilder()
                                        .gloss(name("业务学习", "of the trade"))
                                        .build(),
                                criterion("z", "Study").toBuilder()
                                        .concerns(Population.PARTY_MEMBERS)
                                        .build())
                        .build());
        assertThat(of(on(SINCE, criteria), "substance.asked-twice")).isEmpty();
    }

    @Test
    void addsUpOnlyTheFormsThatOneFillsIn() {
        CampaignPlan.Builder plan = plan(SubstanceLimits.builder().itemsPerYear(60L))
                .addForms(addressed(form("a", 4), Line.PARTY), addressed(form("b", 3), Line.TRADE_UNION), form("c", 1));
        Organizations rows = CampaignFixture.organizations();
        assertThat(of(among(plan, rows), "substance.too-many-forms")).isEmpty();
        assertThat(of(on(SINCE, plan), "substance.too-many-forms")).isEmpty();
        plan.addForm(addressed(form("d", 1), Line.PARTY, Line.YOUTH_LEAGUE));
        assertThat(of(among(plan, rows), "substance.too-many-forms"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Catalogue.core(), Language.EN))
                        .isEqualTo(
                                "plan 'year-2011' asks for 72 items a year in 3 forms from one that fills them in, and the"
                                        + " limit is 60: merge forms or ask less often"));
    }

    @Test
    void addsUpOnlyTheFormsOfOneYear() {
        CampaignPlan.Builder plan = plan(SubstanceLimits.builder().itemsPerYear(60L));
        plan.addForms(
                form("a", 4).toBuilder().lastDay(LocalDate.of(2011, 3, 31)).build(),
                form("b", 4).toBuilder().firstDay(LocalDate.of(2012, 1, 1)).build());
        assertThat(of(on(SINCE, plan), "substance.too-many-forms")).isEmpty();
        plan.addForm(form("c", 4).toBuilder()
                .firstDay(LocalDate.of(2011, 10, 1))
                .lastDay(LocalDate.of(2011, 12, 31))
                .build());
        assertThat(of(on(SINCE, plan), "substance.too-many-forms")) // the first and the third, one after the other
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Catalogue.core(), Language.EN))
                        .contains("96 items a year in 2 forms"));
    }

    @Test
    void findsLikesAsEvidenceSinceTheRules() {
        CampaignRecord record = CampaignRecord.builder()
                .addEvidence(CampaignFixture.judgement("e-1", "b-1"))
                .addEvidence(CampaignFixture.judgement("e-2", "b-1").toBuilder()
                        .kind(EvidenceKind.LIKES)
                        .build())
                .through(LocalDate.of(2026, 1, 25))
                .build();
        one(
                CampaignFixture.campaign(record),
                "substance.evidence-of-form",
                Severity.WARNING,
                "likes",
                "record#/evidence/1",
                "evidence of the kind 'likes' (entries: 1) must not count in an assessment: leave it out, and look at what"
                        + " was done");
        CampaignRecord before =
                record.toBuilder().through(LocalDate.of(2026, 1, 24)).build();
        assertThat(of(CampaignFixture.campaign(before), "substance.evidence-of-form"))
                .isEmpty();
    }

    private static BallotTally tally(int subject, long electorate, long good, long bad) {
        return BallotTally.builder()
                .id(EntryId.of("t-" + subject))
                .subject(SubjectId.of("s-" + subject))
                .criterion(CriterionCode.of("leadership"))
                .raterGroup(RaterGroup.MASSES)
                .date(CampaignFixture.DECEMBER)
                .scale(BallotScaleId.of("three"))
                .electorate(electorate)
                .putCount(BallotOption.SATISFIED, good)
                .putCount(BallotOption.of("dissatisfied"), bad)
                .build();
    }

    private static Campaign ballots(SubstanceLimits.Builder limits, List<BallotTally> tallies) {
        return Campaign.builder()
                .plan(plan(limits).build())
                .record(CampaignRecord.builder().addAllEvidence(tallies).build())
                .build();
    }

    @Test
    void findsATurnoutBelowTheFloorOfThePlan() {
        SubstanceLimits.Builder floor = SubstanceLimits.builder().turnoutPercent(Decimal.of(10));
        one(
                ballots(floor, List.of(tally(1, 100, 10, 0), tally(2, 101, 9, 1))),
                "substance.turnout-too-low",
                Severity.WARNING,
                "t-2",
                "record#/evidence/1",
                "ballot tally 't-2' on 's-2' counts 10 ballots of an electorate of 101, less than 10 percent: so few voices"
                        + " say little of the masses, ask more of them");
        assertThat(of(ballots(SubstanceLimits.builder(), List.of(tally(2, 101, 0, 0))), "substance.turnout-too-low"))
                .isEmpty();
    }

    @Test
    void findsBallotsThatAreAllAlike() {
        List<BallotTally> tallies = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            tallies.add(tally(i, 50, 40 + i, 0));
        }
        assertThat(of(ballots(SubstanceLimits.builder(), tallies), "substance.ballots-without-variance"))
                .isEmpty();
        tallies.add(tally(4, 50, 30, 0));
        one(
                ballots(SubstanceLimits.builder(), tallies),
                "substance.ballots-without-variance",
                Severity.INFO,
                "masses",
                "record#/evidence/0",
                "all ballots of the rater group 'masses' on 5 subjects (5 tallies, scale 'three') chose the same option,"
                        + " 'satisfied': check whether the ballots were cast freely");
        tallies.add(tally(5, 50, 30, 1));
        assertThat(of(ballots(SubstanceLimits.builder(), tallies), "substance.ballots-without-variance"))
                .isEmpty();
    }

    @Test
    void passesOverWhatIsSuperseded() {
        SubstanceLimits.Builder floor = SubstanceLimits.builder().turnoutPercent(Decimal.of(10));
        BallotTally recounted = tally(2, 101, 90, 1).toBuilder()
                .id(EntryId.of("t-2b"))
                .supersedes(EntryId.of("t-2"))
                .build();
        assertThat(of(ballots(floor, List.of(tally(2, 101, 9, 1), recounted)), "substance.turnout-too-low"))
                .isEmpty();
        List<BallotTally> tallies = new ArrayList<>(List.of(tally(0, 50, 40, 1)));
        for (int i = 1; i < 5; i++) {
            tallies.add(tally(i, 50, 40, 0));
        }
        tallies.add(tally(0, 50, 41, 0).toBuilder()
                .id(EntryId.of("t-0b"))
                .supersedes(EntryId.of("t-0"))
                .build());
        one(
                ballots(SubstanceLimits.builder(), tallies),
                "substance.ballots-without-variance",
                Severity.INFO,
                "masses",
                "record#/evidence/1",
                "all ballots of the rater group 'masses' on 5 subjects (5 tallies, scale 'three') chose the same option,"
                        + " 'satisfied': check whether the ballots were cast freely");
        CampaignRecord likes = CampaignRecord.builder()
                .addEvidence(CampaignFixture.judgement("e-1", "b-1").toBuilder()
                        .kind(EvidenceKind.LIKES)
                        .build())
                .addEvidence(CampaignFixture.judgement("e-2", "b-1").toBuilder()
                        .supersedes(EntryId.of("e-1"))
                        .build())
                .through(LocalDate.of(2026, 1, 25))
                .build();
        assertThat(of(CampaignFixture.campaign(likes), "substance.evidence-of-form"))
                .isEmpty();
    }

    @Test
    void passesOverMarksThatAreSuperseded() {
        CampaignRecord.Builder record = CampaignRecord.builder().addEvidence(CampaignFixture.judgement("e-9", "s-0"));
        for (int i = 0; i < 5; i++) {
            record.addEvidence(CampaignFixture.judgement("e-" + i, "s-" + i).toBuilder()
                    .points(Decimal.of(100))
                    .supersedes(i == 0 ? Optional.of(EntryId.of("e-9")) : Optional.empty())
                    .build());
        }
        Campaign campaign = Campaign.builder()
                .plan(CampaignFixture.plan())
                .record(record.build())
                .build();
        assertThat(of(campaign, "substance.full-marks"))
                .singleElement()
                .extracting(finding -> finding.place().orElseThrow().toString())
                .isEqualTo("record#/evidence/1");
    }

    @Test
    void findsThatAllMarksAreFull() {
        CampaignRecord.Builder record = CampaignRecord.builder();
        for (int i = 0; i < 5; i++) {
            record.addEvidence(CampaignFixture.judgement("e-" + i, "s-" + i).toBuilder()
                    .points(Decimal.of(100))
                    .build());
        }
        Campaign campaign = Campaign.builder()
                .plan(CampaignFixture.plan())
                .record(record.build())
                .build();
        one(
                campaign,
                "substance.full-marks",
                Severity.INFO,
                "self",
                "record#/evidence/0",
                "all 5 judgements of the rater group 'self' on 5 subjects give full marks: check whether there was a real"
                        + " assessment");
        record.addEvidence(CampaignFixture.judgement("e-9", "s-9"));
        Campaign differing = Campaign.builder()
                .plan(CampaignFixture.plan())
                .record(record.build())
                .build();
        assertThat(of(differing, "substance.full-marks")).isEmpty();
    }

    private static PledgeEvent pledge(int pledger, String... texts) {
        PledgeEvent event = CampaignFixture.set("e-" + pledger, "m-" + pledger, "b-1");
        List<PledgeItem> items = new ArrayList<>();
        for (String text : texts) {
            items.add(PledgeItem.builder()
                    .id(PledgeItemId.of("i" + items.size()))
                    .text(text)
                    .build());
        }
        return event.toBuilder()
                .pledge(PledgeId.of("p-" + pledger))
                .proposal(
                        event.proposal().orElseThrow().toBuilder().items(items).build())
                .build();
    }

    @Test
    void findsPledgesCopiedAcrossPledgers() {
        Campaign copied = CampaignFixture.campaign(CampaignRecord.builder()
                .addPledgeEvents(pledge(9, "Help one family"), pledge(1, "Study", "Serve"), pledge(2, "Study", "Serve"))
                .addPledgeEvents(pledge(3, "Study", "Serve"), pledge(4), pledge(5), pledge(6))
                .build());
        Finding finding = one(
                copied,
                "substance.pledges-copied",
                Severity.INFO,
                "p-1",
                "record#/pledgeEvents/1",
                "3 pledgers made the same pledge, item for item (pledges p-1, p-2, p-3): Study, Serve. Check whether each"
                        + " promised something of one's own");
        assertThat(argument(finding, "count")).isEqualTo("3");
        Campaign limited = Campaign.builder()
                .plan(plan(SubstanceLimits.builder().copies(4)).build())
                .record(copied.record())
                .build();
        assertThat(of(limited, "substance.pledges-copied")).isEmpty();
    }

    @Test
    void limitsThatCannotBeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubstanceLimits.builder().copies(1).build())
                .withMessage("limit of copies must be two or more, got 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubstanceLimits.builder().itemsPerYear(-1L).build())
                .withMessage("limit of items per year must be zero or more, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubstanceLimits.builder()
                        .turnoutPercent(Decimal.of(101))
                        .build())
                .withMessage("floor of the turnout must lie between 0 and 100 percent, got 101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form("a", 0, "Name"))
                .withMessage("items of form 'a' must lie between 1, the number of its fields, and 1000000, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> form("a", 0).toBuilder().timesPerYear(0).build())
                .withMessage("times per year of form 'a' must lie between 1 and 1000000, got 0");
    }
}
