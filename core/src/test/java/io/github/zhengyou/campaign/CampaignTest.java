package io.github.zhengyou.campaign;

import static io.github.zhengyou.campaign.CampaignFixture.DECEMBER;
import static io.github.zhengyou.campaign.CampaignFixture.MARCH;
import static io.github.zhengyou.campaign.CampaignFixture.appraise;
import static io.github.zhengyou.campaign.CampaignFixture.campaign;
import static io.github.zhengyou.campaign.CampaignFixture.judgement;
import static io.github.zhengyou.campaign.CampaignFixture.plan;
import static io.github.zhengyou.campaign.CampaignFixture.record;
import static io.github.zhengyou.campaign.CampaignFixture.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.CriteriaSets;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.organization.Addressees;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.organization.SectorGroups;
import io.github.zhengyou.organization.Unit;
import io.github.zhengyou.organization.UnitId;
import io.github.zhengyou.pledge.PledgeLedger;
import io.github.zhengyou.quantity.Ratio;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.Progress;
import io.github.zhengyou.timeline.TimelineStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CampaignTest {

    @Test
    void nothingIsFoundWhereNothingIsWrong() {
        assertThat(CampaignRules.RESOLUTION.check(Campaign.of(plan()))).isEmpty();
        assertThat(CampaignRules.BOOK.check(campaign(record()))).isEmpty();
    }

    @Test
    void findsEvidenceOnNobody() {
        Findings findings = CampaignRules.BOOK.check(campaign(record().toBuilder()
                .addEvidence(judgement("e-9", "b-9"), judgement("e-8", "b-1"))
                .build()));
        assertOne(
                findings,
                "campaign.subject-unknown",
                "e-9",
                "record#/evidence/1/subject",
                "记录“e-9”所评的“b-9”既不是组织、成员，也不是机构，请补上或更正",
                "entry 'e-9' assesses 'b-9', which is neither an organization nor a member nor a body: add it or correct the id");
    }

    @Test
    void findsCorrectedEvidenceOnNobodyOnce() {
        Findings findings = CampaignRules.BOOK.check(campaign(record().toBuilder()
                .addEvidence(
                        judgement("e-9", "b-9"),
                        judgement("e-8", "b-9").toBuilder()
                                .supersedes(EntryId.of("e-9"))
                                .build())
                .build()));
        assertOne(
                findings,
                "campaign.subject-unknown",
                "e-8",
                "record#/evidence/2/subject",
                "记录“e-8”所评的“b-9”既不是组织、成员，也不是机构，请补上或更正",
                "entry 'e-8' assesses 'b-9', which is neither an organization nor a member nor a body: add it or correct the id");
    }

    @Test
    void findsWorkOfNobody() {
        CampaignRecord record = record().toBuilder()
                .addWorkItems(work("w-1", "b-1"), work("w-2", "b-9"))
                .build();
        assertOne(
                CampaignRules.BOOK.check(campaign(record)),
                "campaign.doer-unknown",
                "w-2",
                "record#/workItems/1/subject",
                "工作记录“w-2”的承办者“b-9”既不是组织、成员，也不是机构，请补上或更正",
                "work item 'w-2' was done by 'b-9', which is neither an organization nor a member nor a body: add it or"
                        + " correct the id");
        assertThat(CampaignRules.BOOK.check(Campaign.builder()
                        .plan(plan())
                        .organizations(Organizations.builder().build())
                        .record(record)
                        .build()))
                .extracting(Finding::rule)
                .doesNotContain("campaign.doer-unknown");
    }

    private static WorkItem work(String id, String subject) {
        return WorkItem.builder()
                .id(EntryId.of(id))
                .name(LocalizedText.of("走访", "Visits"))
                .subject(SubjectId.of(subject))
                .period(Period.of(CampaignFixture.MARCH, CampaignFixture.MARCH))
                .build();
    }

    @Test
    void findsAPledgeOfNobody() {
        Findings findings = CampaignRules.BOOK.check(campaign(CampaignRecord.builder()
                .addPledgeEvents(appraise("e-1"), set("e-2", "m-9", "b-1"))
                .build()));
        assertOne(
                findings,
                "campaign.pledger-unknown",
                "p-1",
                "record#/pledgeEvents/1/proposal/pledger",
                "承诺“p-1”的承诺人“m-9”（记录“e-2”）既不是组织、成员，也不是机构，请补上或更正",
                "pledge 'p-1' is made by 'm-9' (entry 'e-2'), which is neither an organization nor a member nor a body:"
                        + " add it or correct the id");
    }

    private static PledgeLedger ledger(Organizations rows) {
        return Campaign.builder()
                .plan(plan())
                .organizations(rows)
                .record(record())
                .build()
                .status(CampaignFixture.DECEMBER)
                .ledger()
                .orElseThrow();
    }

    @Test
    void countsPledgesBySectorOfTheOrganizationElseOfItsUnit() {
        Organizations rows = CampaignFixture.organizations();
        Organization branch = rows.organizations().get(0);
        Unit unit = Unit.builder()
                .id(UnitId.of("u"))
                .name(LocalizedText.of("单位", "Unit"))
                .sector(Sector.RURAL)
                .build();
        Organization hosted = branch.toBuilder().unit(unit.id()).build();
        Organization schooled = hosted.toBuilder().sector(Sector.SCHOOL).build();
        PledgeLedger unknown = ledger(rows);
        assertThat(unknown.bySector()).isEmpty();
        assertThat(unknown.withoutSector()).isEqualTo(unknown.total());
        Organizations.Builder with = rows.toBuilder().addUnit(unit);
        assertThat(ledger(with.organizations(List.of(hosted)).build()).bySector())
                .containsOnlyKeys(Sector.RURAL);
        assertThat(ledger(with.organizations(List.of(schooled)).build()).bySector())
                .containsOnlyKeys(Sector.SCHOOL);
        assertThat(ledger(with.organizations(List.of(
                                        schooled.toBuilder()
                                                .dissolved(CampaignFixture.MARCH)
                                                .build(),
                                        hosted))
                                .build())
                        .bySector())
                .containsOnlyKeys(Sector.RURAL); // the row that stood on the day
        assertThat(ledger(with.organizations(List.of(hosted.toBuilder()
                                        .dissolved(CampaignFixture.MARCH)
                                        .build()))
                                .build())
                        .bySector())
                .containsOnlyKeys(Sector.RURAL);
    }

    @Test
    void addressesOrganizationsByTheSectorOfTheirUnit() {
        Organizations rows = CampaignFixture.organizations();
        Organizations hosted = rows.toBuilder()
                .organizations(List.of(rows.organizations().get(0).toBuilder()
                        .unit(UnitId.of("u"))
                        .build()))
                .addUnit(Unit.builder()
                        .id(UnitId.of("u"))
                        .name(LocalizedText.of("单位", "Unit"))
                        .sector(Sector.RURAL)
                        .build())
                .build();
        Addressees rural = Addressees.builder().addSector(Sector.RURAL).build();
        assertThat(rural.among(hosted, SectorGroups.NATIONAL)).containsExactly("b-1");
        assertThat(rural.among(rows, SectorGroups.NATIONAL)).isEmpty();
    }

    @Test
    void findsAPledgeKeptNowhere() {
        Findings findings = CampaignRules.BOOK.check(campaign(CampaignRecord.builder()
                .addPledgeEvent(set("e-2", "b-1", "b-9"))
                .build()));
        assertOne(
                findings,
                "campaign.keeper-unknown",
                "p-1",
                "record#/pledgeEvents/0/proposal/organization",
                "承诺“p-1”的台账组织“b-9”（记录“e-2”）不存在，请补上或更正",
                "pledge 'p-1' is kept by organization 'b-9' (entry 'e-2'), which does not exist:"
                        + " add it or correct the id");
    }

    @Test
    void findsPledgesWithoutAProcess() {
        Campaign campaign = Campaign.builder()
                .plan(plan().toBuilder().pledgeProcess(Optional.empty()).build())
                .organizations(CampaignFixture.organizations())
                .record(record())
                .build();
        assertOne(
                CampaignRules.BOOK.check(campaign),
                "campaign.no-pledge-process",
                "year-2011",
                "record#/pledgeEvents",
                "记录中有 2 条承诺记录，而方案“year-2011”没有规定承诺流程，请在方案中补上",
                "the record has pledge events (2), and the plan 'year-2011' has no pledge process: add one to the plan");
        assertThat(campaign.pledges()).isEmpty();
        assertThat(campaign.status(DECEMBER).ledger()).isEmpty();
    }

    @Test
    void findsAnIdSharedByEvidenceAndPledge() {
        Findings findings = CampaignRules.BOOK.check(campaign(
                record().toBuilder().addEvidence(judgement("e-3", "b-1")).build()));
        assertOne(
                findings,
                "campaign.entry-repeated",
                "e-3",
                "record#/pledgeEvents/1/id",
                "记录标识“e-3”用于不止一条记录，请使每条各有标识",
                "entry id 'e-3' is used by more than one entry: give each its own id");
    }

    @Test
    void findsWhatThePartsFind() {
        Findings findings = CampaignRules.BOOK.check(Campaign.builder()
                .plan(plan())
                .organizations(CampaignFixture.organizations().toBuilder()
                        .addOrganization(CampaignFixture.organizations().organizations().get(0).toBuilder()
                                .id(OrganizationId.of("b-2"))
                                .parent(OrganizationId.of("nowhere"))
                                .build())
                        .build())
                .record(CampaignRecord.builder().addPledgeEvent(appraise("e-1")).build())
                .build());
        assertThat(findings.stream().map(Finding::rule))
                .containsExactlyInAnyOrder("organization.orphan", "pledge.unknown-pledge");
    }

    @Test
    void resolvesTheSetsOfAPlan() {
        CriteriaSet own =
                CriteriaSets.FIVE_LEADS.toBuilder().id(CriteriaSetId.of("own")).build();
        CampaignPlan plan = plan().toBuilder().addCriteriaSet(own).build();
        assertThat(plan.allCriteriaSets()).containsExactly(CriteriaSets.FIVE_GOODS, own);
        assertThat(plan.criteriaSet(CriteriaSetId.of("own"))).contains(own);
        assertThat(plan.criteriaSet(CriteriaSetId.of("five-leads"))).isEmpty();
    }

    @Test
    void findsSetsThatDoNotExistOrStandTwice() {
        CampaignPlan plan = plan().toBuilder()
                .addReferenceSet(CriteriaSetId.of("six-goods"))
                .addCriteriaSet(CriteriaSets.FIVE_GOODS)
                .build();
        Findings findings = CampaignRules.RESOLUTION.check(Campaign.of(plan));
        assertThat(findings.stream().map(Finding::rule))
                .containsExactly("campaign.plan-id-repeated", "campaign.reference-set-unknown");
        assertOne(
                new Findings(List.of(findings.list().get(1))),
                "campaign.reference-set-unknown",
                "six-goods",
                "plan#/referenceSets/1",
                "方案引用的全国标准“six-goods”不存在，请更正，现有："
                        + "five-goods、five-leads、four-strengths、four-excellences、three-displays、three-comparisons、three-appraisals",
                "the plan uses the national criteria set 'six-goods', which does not ex"
                        + "ist: correct the id, there are: five-goods, five-leads, four-strengths, four-excellences,"
                        + " three-displays, three-comparisons, three-appraisals");
        assertOne(
                new Findings(List.of(findings.list().get(0))),
                "campaign.plan-id-repeated",
                "five-goods",
                "plan#/criteriaSets/0/id",
                "方案的标准与所用全国标准中标识“five-goods”重复，请更换其一",
                "id 'five-goods' stands twice in the plan, among its criteria sets and the national criteria sets that it"
                        + " uses: give one of them another id");
    }

    @Test
    void standsOnADay() {
        Campaign campaign = campaign(record());

        CampaignStatus spring = campaign.status(MARCH);
        assertThat(spring.campaign()).isEqualTo(CampaignId.of("year-2011"));
        assertThat(spring.timeline().orElseThrow().progress()).isEqualTo(Progress.CURRENT);
        assertThat(spring.timeline().orElseThrow().stages())
                .extracting(TimelineStatus.Step::progress)
                .containsExactly(Progress.CURRENT);
        assertThat(spring.ledger().map(PledgeLedger::fulfilmentByItems)).contains(new Ratio(0, 0));

        CampaignStatus winter = campaign.status(LocalDate.of(2011, 12, 31));
        assertThat(winter.timeline().orElseThrow().stages())
                .extracting(TimelineStatus.Step::progress)
                .containsExactly(Progress.COMPLETED);
        assertThat(winter.ledger().map(PledgeLedger::fulfilmentByItems)).contains(new Ratio(1, 1));
    }

    private static void assertOne(Findings findings, String rule, String subject, String place, String zh, String en) {
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.subject()).isEqualTo(subject);
            assertThat(finding.place()).hasToString("Optional[" + place + "]");
            assertThat(finding.message(Catalogue.core(), Language.ZH)).isEqualTo(zh);
            assertThat(finding.message(Catalogue.core(), Language.EN)).isEqualTo(en);
        });
    }
}
