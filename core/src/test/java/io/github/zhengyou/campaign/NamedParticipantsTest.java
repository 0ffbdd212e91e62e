package io.github.zhengyou.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.DeclaredKind;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.criteria.SubjectKind;
import io.github.zhengyou.document.DocumentId;
import io.github.zhengyou.document.DocumentKind;
import io.github.zhengyou.document.DocumentOutline;
import io.github.zhengyou.evidence.Commentary;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Honour;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.figure.Quantity;
import io.github.zhengyou.organization.Addressees;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.recognition.Award;
import io.github.zhengyou.recognition.AwardId;
import io.github.zhengyou.recognition.Decision;
import io.github.zhengyou.recognition.Election;
import io.github.zhengyou.recognition.Nomination;
import io.github.zhengyou.recognition.Nominator;
import io.github.zhengyou.recognition.Quota;
import io.github.zhengyou.recognition.Recipient;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.target.Target;
import io.github.zhengyou.target.TargetId;
import io.github.zhengyou.target.TargetPart;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.StageId;
import io.github.zhengyou.timeline.StageTask;
import io.github.zhengyou.timeline.TaskId;
import io.github.zhengyou.timeline.Timeline;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamedParticipantsTest {

    private static final LocalizedText NAME = LocalizedText.of("名", "Name");
    private static final OrganizationId BRANCH = OrganizationId.of("b-1");
    private static final OrganizationId NOWHERE = OrganizationId.of("b-9");
    private static final SubjectId SUBJECT = SubjectId.of("b-1");

    private static Addressees addressees(OrganizationId... organizations) {
        return Addressees.builder().addOrganizations(organizations).build();
    }

    /** A plan that names an organization wherever it can. */
    private static CampaignPlan naming(OrganizationId organization) {
        CampaignPlan plan = CampaignFixture.plan();
        Timeline timeline = plan.timeline().orElseThrow().toBuilder()
                .addTask(StageTask.builder()
                        .id(TaskId.of("t"))
                        .name(NAME)
                        .addressees(addressees(BRANCH, organization))
                        .build())
                .build();
        return plan.toBuilder()
                .timeline(timeline)
                .addTarget(Target.builder()
                        .id(TargetId.of("g"))
                        .name(NAME)
                        .addPart(TargetPart.builder()
                                .organization(organization)
                                .value(Quantity.of(1))
                                .build())
                        .build())
                .addDocument(DocumentOutline.builder()
                        .id(DocumentId.of("d"))
                        .name(NAME)
                        .kind(DocumentKind.PLAN)
                        .organization(organization)
                        .build())
                .addSubjectKind(DeclaredKind.builder()
                        .kind(SubjectKind.WINDOW_UNIT)
                        .subjects(addressees(organization))
                        .build())
                .build();
    }

    private static Findings resolve(CampaignPlan plan, Organizations rows) {
        return CampaignRules.RESOLUTION.check(
                Campaign.builder().plan(plan).organizations(rows).build());
    }

    @Test
    void ofAPlanMustExistWhereOrganizationsAreGiven() {
        Findings findings = resolve(naming(NOWHERE), CampaignFixture.organizations());
        assertThat(findings).allMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(findings)
                .extracting(finding -> finding.place().orElseThrow() + " " + finding.rule() + " " + finding.subject())
                .containsExactly(
                        "plan#/documents/0/organization campaign.plan-organization-unknown d",
                        "plan#/subjectKinds/0/subjects/organizations/0 campaign.plan-organization-unknown window-unit",
                        "plan#/targets/0/parts/0/organization campaign.plan-organization-unknown g",
                        "plan#/timeline/tasks/0/of/organizations/1 campaign.plan-organization-unknown t");
        assertThat(findings.list().get(2).message(Catalogue.core(), Language.EN))
                .isEqualTo("'g' of the plan names organization 'b-9', which does not exist: add it or correct the id");
        assertThat(findings.list().get(2).message(Catalogue.core(), Language.ZH))
                .isEqualTo("方案中“g”所指的组织“b-9”不存在：请补上或更正标识");
        assertThat(resolve(naming(BRANCH), CampaignFixture.organizations())).isEmpty();
        assertThat(resolve(naming(NOWHERE), Organizations.builder().build())).isEmpty();
    }

    private static Campaign recording(OrganizationId organization, String stage, String criterion) {
        Award award = Award.builder()
                .id(AwardId.of("star"))
                .name(NAME)
                .recipient(Recipient.COLLECTIVE)
                .quota(new Quota.Places(1))
                .build();
        CampaignRecord record = CampaignRecord.builder()
                .addEvidence(
                        Honour.builder()
                                .id(EntryId.of("h"))
                                .subject(SUBJECT)
                                .date(CampaignFixture.MARCH)
                                .name(NAME)
                                .givenBy(organization)
                                .build(),
                        Commentary.builder()
                                .id(EntryId.of("c"))
                                .subject(SUBJECT)
                                .date(CampaignFixture.MARCH)
                                .by(RaterGroup.LEADER)
                                .stage(StageId.of(stage))
                                .build(),
                        Measurement.builder()
                                .id(EntryId.of("m"))
                                .subject(SUBJECT)
                                .date(CampaignFixture.MARCH)
                                .criterion(CriterionCode.of(criterion))
                                .value(Decimal.of(1))
                                .unit(MeasureUnit.PERSON)
                                .build())
                .addElection(Election.builder()
                        .id(EntryId.of("v"))
                        .award(award.id())
                        .date(CampaignFixture.MARCH)
                        .organization(organization)
                        .seats(1)
                        .addWinner(SUBJECT)
                        .putVote(SUBJECT, 3L)
                        .build())
                .build();
        return Campaign.builder()
                .plan(CampaignFixture.plan().toBuilder().addAward(award).build())
                .organizations(CampaignFixture.organizations())
                .record(record)
                .build();
    }

    @Test
    void ofARecordAreFoundWhereTheyStand() {
        Findings findings = CampaignRules.BOOK.check(recording(NOWHERE, "second", "beauty"));
        assertThat(findings.stream().filter(finding -> finding.severity() == Severity.ERROR))
                .extracting(finding -> finding.place().orElseThrow() + " " + finding.rule() + " " + finding.subject())
                .containsExactly(
                        "record#/elections/0/organization campaign.organization-unknown v",
                        "record#/evidence/0/givenBy campaign.organization-unknown h",
                        "record#/evidence/1/stage timeline.commentary-unknown-stage c",
                        "record#/evidence/2/criterion criteria.criterion-unknown m");
        assertThat(findings.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> finding.message(Catalogue.core(), Language.EN)))
                .containsExactly(
                        "entry 'v' names organization 'b-9', which does not exist: add it or correct the id",
                        "entry 'h' names organization 'b-9', which does not exist: add it or correct the id",
                        "commentary 'c' is on stage 'second', which the plan does not have: correct the id, or add the"
                                + " stage",
                        "entry 'm' judges 'b-1' by criterion 'beauty', which is in none of the criteria sets five-goods:"
                                + " correct the code");
        assertThat(CampaignRules.BOOK.check(recording(BRANCH, "first", "leadership")).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(Finding::rule))
                .isEmpty();
    }

    /** The branch existed through a day, and b-2 took its place. */
    private static Organizations dissolved(LocalDate day) {
        Organization branch = CampaignFixture.organizations().organizations().get(0);
        return CampaignFixture.organizations().toBuilder()
                .organizations(List.of(
                        branch.toBuilder()
                                .dissolved(day)
                                .mergedInto(OrganizationId.of("b-2"))
                                .build(),
                        branch.toBuilder().id(OrganizationId.of("b-2")).build()))
                .build();
    }

    /** A record in which the branch does all it can on the first of March, and work in the days before too. */
    private static CampaignRecord ofTheBranch() {
        return recording(BRANCH, "first", "leadership").record().toBuilder()
                .addEvidence(CampaignFixture.judgement("late", "b-1"))
                .addEvidence(CampaignFixture.judgement("later", "b-1").toBuilder()
                        .date(CampaignFixture.MARCH.minusDays(1))
                        .supersedes(EntryId.of("late"))
                        .build())
                .addPledgeEvent(CampaignFixture.set("p", "b-1", "b-1"))
                .addWorkItem(WorkItem.builder()
                        .id(EntryId.of("w"))
                        .subject(SUBJECT)
                        .period(Period.of(CampaignFixture.MARCH.minusDays(1), CampaignFixture.MARCH))
                        .build())
                .addNomination(Nomination.builder()
                        .id(EntryId.of("n"))
                        .award(AwardId.of("star"))
                        .candidate(SUBJECT)
                        .date(CampaignFixture.MARCH)
                        .by(Nominator.builder().organization(BRANCH).build())
                        .build())
                .addDecision(Decision.builder()
                        .id(EntryId.of("d"))
                        .award(AwardId.of("star"))
                        .subject(SUBJECT)
                        .date(CampaignFixture.MARCH)
                        .build())
                .build();
    }

    private static List<Finding> outsideExistence(Organizations rows, CampaignRecord record) {
        return CampaignRules.BOOK
                .check(Campaign.builder()
                        .plan(CampaignFixture.plan())
                        .organizations(rows)
                        .record(record)
                        .build())
                .list()
                .stream()
                .filter(finding -> finding.rule().equals("organization.outside-existence"))
                .toList();
    }

    @Test
    void existOnTheDayForWhichTheyAreNamed() {
        List<Finding> after = outsideExistence(dissolved(CampaignFixture.MARCH.minusDays(1)), ofTheBranch());
        assertThat(after).allMatch(finding -> finding.severity() == Severity.WARNING);
        assertThat(after)
                .extracting(finding -> finding.place().orElseThrow() + " " + finding.subject())
                .containsExactlyInAnyOrder(
                        "record#/decisions/0/subject d",
                        "record#/elections/0/organization v",
                        "record#/elections/0/votes/b-1 v",
                        "record#/elections/0/winners/0 v",
                        "record#/evidence/0/givenBy h",
                        "record#/evidence/0/subject h",
                        "record#/evidence/1/subject c",
                        "record#/evidence/2/subject m",
                        "record#/nominations/0/by/organization n",
                        "record#/nominations/0/candidate n",
                        "record#/pledgeEvents/0/proposal/organization p-1",
                        "record#/pledgeEvents/0/proposal/pledger p-1");
        Finding pledge = after.stream()
                .filter(finding -> finding.subject().equals("p-1"))
                .findFirst()
                .orElseThrow();
        assertThat(pledge.message(Catalogue.core(), Language.EN))
                .isEqualTo(
                        "'p-1' (entry 'p') names organization 'b-1' for 2011-03-01, but it existed through 2011-02-28"
                                + " and was then merged into 'b-2': correct the date, or name the organization that is meant");
        assertThat(pledge.message(Catalogue.core(), Language.ZH))
                .isEqualTo(
                        "“p-1”（记录“p”）于 2011-03-01 涉及组织“b-1”，而该组织的存续时间为：至 2011-02-28 止" + "，其后并入“b-2”。请更正日期，或改为所指的组织");
        assertThat(outsideExistence(dissolved(CampaignFixture.MARCH), ofTheBranch()))
                .isEmpty();
        assertThat(outsideExistence(CampaignFixture.organizations(), ofTheBranch()))
                .isEmpty();
    }

    @Test
    void doNothingBeforeTheyAreEstablished() {
        Organization branch = CampaignFixture.organizations().organizations().get(0);
        Organization later = branch.toBuilder()
                .established(CampaignFixture.MARCH.plusDays(1))
                .build();
        Organizations rows = Organizations.builder().addOrganization(later).build();
        List<Finding> before = outsideExistence(rows, ofTheBranch());
        assertThat(before).hasSize(14);
        assertThat(before.stream()
                        .filter(finding -> finding.subject().equals("w"))
                        .map(finding -> finding.message(Catalogue.core(), Language.EN)))
                .containsExactly(
                        "'w' names organization 'b-1' for 2011-02-28, but it existed from 2011-03-02: correct the"
                                + " date, or name the organization that is meant");
        assertThat(outsideExistence(
                        Organizations.builder().addOrganizations(later, branch).build(), ofTheBranch()))
                .isEmpty();
    }
}
