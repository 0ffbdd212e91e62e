package io.github.zhengyou.campaign;

import static io.github.zhengyou.campaign.CampaignFixture.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.criteria.AskedCriterion;
import io.github.zhengyou.criteria.Counterparts;
import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.CriteriaSets;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.DeclaredKind;
import io.github.zhengyou.criteria.SetApplication;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.criteria.SubjectKind;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.organization.Addressed;
import io.github.zhengyou.organization.Addressees;
import io.github.zhengyou.organization.Body;
import io.github.zhengyou.organization.BodyId;
import io.github.zhengyou.organization.BodyKind;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Member;
import io.github.zhengyou.organization.MemberId;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.organization.SectorGroup;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CriteriaRulesTest {
    private static final SubjectKind TEACHER = SubjectKind.of("teacher-member");

    private static CampaignPlan plan(CriteriaSetId... sets) {
        return CampaignFixture.plan().toBuilder()
                .referenceSets(List.of(sets))
                .names(Map.of("line", Map.of("own", LocalizedText.of("自定", "own"))))
                .build();
    }

    private static Organizations rows() {
        return Organizations.builder()
                .addOrganizations(
                        row("party", Line.PARTY), row("league", Line.YOUTH_LEAGUE), row("own", Line.of("own")))
                .addMembers(
                        Member.of(MemberId.of("pm"), OrganizationId.of("party")),
                        Member.of(MemberId.of("lm"), OrganizationId.of("league")))
                .build();
    }

    private static Organization row(String id, Line line) {
        return Organization.builder()
                .id(OrganizationId.of(id))
                .name(LocalizedText.of("组织", id))
                .line(line)
                .tier(Tier.BRANCH)
                .build();
    }

    private static Judgement on(String subject, String criterion) {
        return judgement("e-1", subject).toBuilder()
                .criterion(CriterionCode.of(criterion))
                .build();
    }

    private static Judgement by(String set, Judgement judgement) {
        return judgement.toBuilder().criteriaSet(CriteriaSetId.of(set)).build();
    }

    private static Findings check(CampaignPlan plan, Judgement... judgements) {
        return CampaignRules.BOOK.check(Campaign.builder()
                .plan(plan)
                .organizations(rows())
                .record(CampaignRecord.builder().addEvidence(judgements).build())
                .build());
    }

    private static void assertRules(Findings findings, String... rules) {
        assertThat(findings.stream().map(Finding::rule)).containsExactlyInAnyOrder(rules);
    }

    private static void assertOne(
            Findings findings, String rule, Severity severity, String subject, String place, String en) {
        assertThat(findings.stream().filter(finding -> finding.rule().equals(rule)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(severity);
                    assertThat(finding.subject()).isEqualTo(subject);
                    assertThat(finding.place()).hasToString("Optional[" + place + "]");
                    assertThat(finding.message(Catalogue.core(), Language.EN)).isEqualTo(en);
                    assertThat(finding.message(Catalogue.core(), Language.ZH)).doesNotContain("{");
                });
    }

    @Test
    void findTheWrongSetOnASubject() {
        CampaignPlan leads = plan(CriteriaSets.FIVE_LEADS.id());
        assertOne(
                check(leads, on("lm", "learning")),
                "criteria.wrong-kind",
                Severity.ERROR,
                "e-1",
                "record#/evidence/0/criterion",
                "entry 'e-1' applies the wrong criteria: 'lm' is of the kind: Youth League member, but 'learning' of"
                        + " 'Five Leads' (five-leads) is asked of: Party member; use the set made for that kind, or"
                        + " declare in the plan that this one is applied to it");
        assertRules(check(leads, on("pm", "learning")));
        assertRules(check(leads, on("own", "learning"))); // of a line of one's own nobody knows the kind
        assertRules(check(
                leads.toBuilder()
                        .addApplication(SetApplication.builder()
                                .set(CriteriaSets.FIVE_LEADS.id())
                                .kind(SubjectKind.MASS_ORGANIZATION_MEMBER)
                                .build())
                        .build(),
                on("lm", "learning")));
    }

    private static Findings checkTeam(CampaignPlan plan, Judgement judgement) {
        return CampaignRules.BOOK.check(Campaign.builder()
                .plan(plan)
                .organizations(rows().toBuilder()
                        .addBodies(
                                body("team", BodyKind.LEADERSHIP_TEAM),
                                body("committee", BodyKind.BRANCH_COMMITTEE),
                                body("squad", BodyKind.of("squad")))
                        .build())
                .record(CampaignRecord.builder().addEvidence(judgement).build())
                .build());
    }

    private static Body body(String id, BodyKind kind) {
        return Body.builder()
                .id(BodyId.of(id))
                .name(LocalizedText.of("班子", id))
                .kind(kind)
                .addParty(OrganizationId.of("party"))
                .build();
    }

    @Test
    void findTheWrongSetOnABody() {
        CampaignPlan goods = plan(CriteriaSets.FIVE_GOODS.id());
        assertOne(
                checkTeam(goods, on("team", "leadership")),
                "criteria.wrong-kind",
                Severity.ERROR,
                "e-1",
                "record#/evidence/0/criterion",
                "entry 'e-1' applies the wrong criteria: 'team' is of the kind: leadership team, but 'leadership' of"
                        + " 'Five Goods' (five-goods) is asked of: Party organization; use the set made for that kind, or"
                        + " declare in the plan that this one is applied to it");
        assertRules(checkTeam(goods, on("committee", "leadership")), "criteria.wrong-kind");
        assertRules(checkTeam(goods, on("squad", "leadership"))); // of a body of one's own nobody knows the kind
        CampaignPlan applied = goods.toBuilder()
                .addApplication(SetApplication.builder()
                        .set(CriteriaSets.FIVE_GOODS.id())
                        .kind(SubjectKind.LEADERSHIP_TEAM)
                        .build())
                .build();
        assertRules(checkTeam(applied, on("team", "leadership")));
        assertRules(checkTeam(applied, on("committee", "leadership")));
        CampaignPlan declared = goods.toBuilder()
                .addSubjectKind(
                        DeclaredKind.builder().kind(SubjectKind.of("squad")).build())
                .build();
        assertRules(checkTeam(declared, on("squad", "leadership")), "criteria.wrong-kind");
    }

    @Test
    void findASetForTeamsOnAnOrganization() {
        CampaignPlan teams = plan().toBuilder()
                .addCriteriaSet(CriteriaSet.builder()
                        .id(CriteriaSetId.of("team-goods"))
                        .name(LocalizedText.of("好班子", "Good Teams"))
                        .addCriteria(Criterion.builder()
                                .code(CriterionCode.of("unity"))
                                .name(LocalizedText.of("团结好", "Good unity"))
                                .subjectKind(SubjectKind.LEADERSHIP_TEAM)
                                .build())
                        .build())
                .build();
        assertRules(checkTeam(teams, on("party", "unity")), "criteria.wrong-kind");
        assertRules(checkTeam(teams, on("pm", "unity")), "criteria.wrong-kind");
        assertRules(checkTeam(teams, on("team", "unity")));
        assertRules(checkTeam(teams, on("committee", "unity")));
        assertRules(checkTeam(teams, on("own", "unity"))); // of a line of one's own nobody knows the kind
    }

    @Test
    void passOverAnEntryThatIsSuperseded() {
        CampaignPlan goods = plan(CriteriaSets.FIVE_GOODS.id());
        Judgement wrong = on("party", "bravery");
        Judgement corrected = on("party", "leadership").toBuilder()
                .id(EntryId.of("e-2"))
                .supersedes(wrong.id())
                .build();
        assertRules(check(goods, wrong), "criteria.criterion-unknown");
        assertRules(check(goods, wrong, corrected));
    }

    @Test
    void findASetThatThePlanDoesNotUse() {
        CampaignPlan goods = plan(CriteriaSets.FIVE_GOODS.id());
        Findings findings = check(goods, by("five-leads", on("lm", "learning")));
        assertRules(findings, "criteria.set-not-used", "criteria.wrong-kind");
        assertOne(
                findings,
                "criteria.set-not-used",
                Severity.ERROR,
                "e-1",
                "record#/evidence/0/criterion",
                "entry 'e-1' judges 'lm' by criteria set 'five-leads', which the plan does not use: correct it or add"
                        + " the set to the plan, there are: five-goods");
        assertRules(check(goods, by("five-goods", on("party", "leadership"))));
    }

    @Test
    void findACriterionOfNoSet() {
        assertOne(
                check(plan(CriteriaSets.FIVE_GOODS.id(), CriteriaSets.FIVE_LEADS.id()), on("party", "bravery")),
                "criteria.criterion-unknown",
                Severity.ERROR,
                "e-1",
                "record#/evidence/0/criterion",
                "entry 'e-1' judges 'party' by criterion 'bravery', which is in none of the criteria sets five-goods,"
                        + " five-leads: correct the code");
        assertRules(check(plan(), on("party", "bravery")));
        assertRules(
                check(plan(CriteriaSets.FIVE_GOODS.id()), by("five-goods", on("party", "bravery"))),
                "criteria.criterion-unknown");
    }

    @Test
    void findACriterionOfSeveralSets() {
        CriteriaSet own = CriteriaSets.FIVE_GOODS.toBuilder()
                .id(CriteriaSetId.of("own-goods"))
                .build();
        CampaignPlan both = plan(CriteriaSets.FIVE_GOODS.id()).toBuilder()
                .addCriteriaSet(own)
                .build();
        assertOne(
                check(both, on("party", "leadership")),
                "criteria.ambiguous",
                Severity.WARNING,
                "e-1",
                "record#/evidence/0/criterion",
                "entry 'e-1' judges 'party' by criterion 'leadership', which is in several criteria sets of the plan"
                        + " (five-goods, own-goods): say in the entry which set is meant");
        assertRules(check(both, by("own-goods", on("party", "leadership"))));
        assertRules(
                check(
                        plan(CriteriaSets.FIVE_GOODS.id()).toBuilder()
                                .addCriteriaSet(own.toBuilder()
                                        .criteria(own.criteria().stream()
                                                .map(one -> one.toBuilder()
                                                        .subjectKind(SubjectKind.LEAGUE_ORGANIZATION)
                                                        .build())
                                                .toList())
                                        .build())
                                .addSubjectKind(
                                        DeclaredKind.builder().kind(TEACHER).build())
                                .build(),
                        on("party", "leadership")),
                "criteria.unadapted");
    }

    @Test
    void warnOfACriterionThatSpeaksOfOthers() {
        CampaignPlan applied = plan(CriteriaSets.FIVE_GOODS.id()).toBuilder()
                .addApplication(SetApplication.builder()
                        .set(CriteriaSets.FIVE_GOODS.id())
                        .kind(SubjectKind.MASS_ORGANIZATION)
                        .build())
                .build();
        Findings findings = check(applied, on("league", "leadership"));
        assertRules(findings, "criteria.unadapted");
        assertOne(
                findings,
                "criteria.unadapted",
                Severity.WARNING,
                "five-goods",
                "plan#/applications/0",
                "criterion 2 of 'Five Goods', 'Good ranks of Party members', speaks of Party members, but is asked of:"
                        + " mass organization; adapt the criterion for them or choose another set");
        assertRules(check(applied.toBuilder()
                .applications(List.of(applied.applications().get(0).toBuilder()
                        .putAdapted(CriterionCode.of("membership"), LocalizedText.of("会员队伍好", "Good ranks"))
                        .build()))
                .build()));
    }

    @Test
    void warnOfASetOfOnesOwnThatSpeaksOfOthers() {
        Criterion membership = CriteriaSets.FIVE_GOODS.criteria().get(1).toBuilder()
                .subjectKind(SubjectKind.LEAGUE_ORGANIZATION)
                .build();
        CriteriaSet own = CriteriaSets.FIVE_GOODS.toBuilder()
                .id(CriteriaSetId.of("own"))
                .criteria(List.of(membership))
                .build();
        Findings findings = check(plan().toBuilder().addCriteriaSet(own).build());
        assertRules(findings, "criteria.unadapted");
        assertThat(findings.list().get(0).place()).hasToString("Optional[plan#/criteriaSets/0/criteria/0]");
    }

    @Test
    void tellHowASetDiffersFromItsModel() {
        CriteriaSet local = CriteriaSets.FIVE_LEADS.toBuilder()
                .id(CriteriaSetId.of("local"))
                .name(LocalizedText.of("新五带头", "Local Leads"))
                .criteria(List.of(
                        CriteriaSets.FIVE_LEADS.criteria().get(0),
                        Criterion.builder()
                                .code(CriterionCode.of("stability"))
                                .name(LocalizedText.of("带头维护稳定", "Leads in stability"))
                                .subjectKind(SubjectKind.PARTY_MEMBER)
                                .build(),
                        CriteriaSets.FIVE_LEADS.criteria().get(1)))
                .build();
        CampaignPlan compared = plan().toBuilder()
                .addCriteriaSet(local)
                .addCounterpart(Counterparts.builder()
                        .set(CriteriaSets.FIVE_LEADS.id())
                        .other(local.id())
                        .build())
                .build();
        assertThat(CampaignRules.RESOLUTION.check(Campaign.of(compared))).isEmpty();
        assertOne(
                check(compared),
                "criteria.sets-differ",
                Severity.INFO,
                "local",
                "plan#/counterparts/0",
                "'Local Leads' differs from 'Five Leads': criteria that correspond: 2 (2 identical, 0 near); replaced: Leads"
                        + " in serving the masses, Leads in observing discipline and the law, Leads in upholding"
                        + " integrity, by: Leads in stability; missing: none; added: none; in another order: none;"
                        + " nothing needs to be done if that is intended");
    }

    @Test
    void stopAtNamesThatHaveNothingBehindThem() {
        CampaignPlan wrong = plan(CriteriaSets.FIVE_GOODS.id()).toBuilder()
                .addApplications(
                        SetApplication.builder()
                                .set(CriteriaSetId.of("six-goods"))
                                .kind(TEACHER)
                                .build(),
                        SetApplication.builder()
                                .set(CriteriaSets.FIVE_GOODS.id())
                                .kind(TEACHER)
                                .putAdapted(CriterionCode.of("bravery"), LocalizedText.of("勇敢", "Brave"))
                                .build())
                .addCounterpart(Counterparts.builder()
                        .set(CriteriaSets.FIVE_LEADS.id())
                        .other(CriteriaSetId.of("seven-leads"))
                        .pairs(Map.of(CriterionCode.of("bravery"), CriterionCode.of("x")))
                        .build())
                .addSubjectKinds(
                        DeclaredKind.builder()
                                .kind(TEACHER)
                                .within(SubjectKind.of("b"))
                                .build(),
                        DeclaredKind.builder()
                                .kind(SubjectKind.of("b"))
                                .within(TEACHER)
                                .build())
                .build();
        assertThat(CampaignRules.RESOLUTION.check(Campaign.of(wrong)))
                .extracting(finding -> finding.place().orElseThrow() + " " + finding.rule())
                .containsExactly(
                        "plan#/applications/0/set criteria.application-unknown",
                        "plan#/applications/1/adapted/bravery criteria.application-unknown",
                        "plan#/counterparts/0/other criteria.counterpart-unknown",
                        "plan#/counterparts/0/pairs/bravery criteria.counterpart-unknown",
                        "plan#/subjectKinds/0/within criteria.kind-circular",
                        "plan#/subjectKinds/1/within criteria.kind-circular");
        assertThat(CampaignRules.RESOLUTION.check(Campaign.of(wrong)))
                .extracting(finding -> finding.message(Catalogue.core(), Language.EN))
                .contains(
                        "an application of criteria set 'six-goods' names 'six-goods', which does not exist: correct"
                                + " it, there are: five-goods",
                        "kind of subject 'b' lies within itself (b, teacher-member): correct what it is within");
    }

    @Test
    void listAllThatIsAskedOfAKind() {
        CampaignPlan plan = plan(CriteriaSets.FIVE_GOODS.id(), CriteriaSets.FOUR_STRENGTHS.id()).toBuilder()
                .addApplications(
                        SetApplication.builder()
                                .set(CriteriaSets.FIVE_GOODS.id())
                                .kind(SubjectKind.LEADERSHIP_TEAM)
                                .build(),
                        SetApplication.builder()
                                .set(CriteriaSets.FOUR_STRENGTHS.id())
                                .kind(SubjectKind.LEADERSHIP_TEAM)
                                .putAdapted(CriterionCode.of("cohesion"), LocalizedText.of("凝聚力强", "Cohesive"))
                                .build())
                .build();
        List<AskedCriterion> asked = plan.criteriaFor(SubjectKind.LEADERSHIP_TEAM);
        assertThat(asked).hasSize(9);
        assertThat(asked.stream().map(one -> one.set().value()).distinct())
                .containsExactly("five-goods", "four-strengths");
        assertThat(asked.get(8).name().en()).isEqualTo("Cohesive");
        assertThat(plan.criteriaFor(SubjectKind.LEAGUE_MEMBER)).isEmpty();
    }

    @Test
    void knowKindsThroughTheGroupsOfSectorsOfThePlan() {
        SubjectKind market = SubjectKind.of("market-organization");
        Sector stall = Sector.of("market-stall");
        CampaignPlan plan = plan(CriteriaSets.FIVE_GOODS.id()).toBuilder()
                .addSubjectKind(DeclaredKind.builder()
                        .kind(market)
                        .subjects(Addressees.builder().addSector(Sector.TWO_NEW).build())
                        .build())
                .build();
        Organizations rows = Organizations.builder()
                .addOrganization(Organization.builder()
                        .id(OrganizationId.of("s-1"))
                        .name(LocalizedText.of("摊位支部", "Stall branch"))
                        .line(Line.PARTY)
                        .tier(Tier.BRANCH)
                        .sector(stall)
                        .build())
                .build();
        assertThat(plan.kinds().kinds(rows)).containsEntry(SubjectId.of("s-1"), SubjectKind.PARTY_ORGANIZATION);
        CampaignPlan grouped = plan.toBuilder()
                .addSectorGroup(SectorGroup.of(Sector.TWO_NEW, stall))
                .build();
        assertThat(grouped.kinds().kinds(rows)).containsEntry(SubjectId.of("s-1"), market);
    }

    @Test
    void knowKindsThatThePlanDeclares() {
        CampaignPlan plan = plan(CriteriaSets.FIVE_LEADS.id()).toBuilder()
                .addSubjectKind(DeclaredKind.builder()
                        .kind(TEACHER)
                        .within(SubjectKind.PARTY_MEMBER)
                        .subjects(Addressees.builder()
                                .kind(Addressed.MEMBERS)
                                .addLine(Line.PARTY)
                                .build())
                        .build())
                .build();
        assertThat(plan.kinds().kinds(rows()))
                .containsEntry(SubjectId.of("pm"), TEACHER)
                .containsEntry(SubjectId.of("league"), SubjectKind.LEAGUE_ORGANIZATION)
                .doesNotContainKey(SubjectId.of("own"));
        assertThat(plan.kinds().isA(TEACHER, SubjectKind.PARTY_MEMBER)).isTrue();
        assertThat(plan.kinds().isA(SubjectKind.PARTY_MEMBER, TEACHER)).isFalse();
        assertThat(plan.criteriaFor(TEACHER)).hasSize(5);
        assertRules(check(plan, on("pm", "learning")));
    }
}
