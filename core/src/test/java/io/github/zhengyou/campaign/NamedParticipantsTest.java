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
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.figure.Quantity;
import io.github.zhengyou.organization.Addressees;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.recognition.Award;
import io.github.zhengyou.recognition.AwardId;
import io.github.zhengyou.recognition.Election;
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
import io.github.zhengyou.timeline.StageId;
import io.github.zhengyou.timeline.StageTask;
import io.github.zhengyou.timeline.TaskId;
import io.github.zhengyou.timeline.Timeline;
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
                        "plan#/timeline/tasks/0/addressees/organizations/1 campaign.plan-organization-unknown t");
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
}
