package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.LintFixture.found;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.AS_OF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.DAY;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.HIGHER;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.criteria.CriteriaSets;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.organization.Addressed;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Member;
import io.github.zhengyou.organization.MemberId;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The five leads, asked of the members of branches. */
class MembersTest {

    private static final CampaignPlan LEADS =
            PLAN.toBuilder().addReferenceSet(CriteriaSets.FIVE_LEADS.id()).build();

    private static final List<Indicator> FIVE = CriteriaSets.FIVE_LEADS.criteria().stream()
            .map(criterion -> SchemeFixture.criterion(criterion.code().code(), "1"))
            .toList();

    private static final Organizations ROWS = Organizations.builder()
            .addOrganizations(
                    organization("committee", Tier.COMMITTEE, Optional.empty()),
                    organization("b-2", Tier.BRANCH, Optional.of("committee")),
                    organization("b-1", Tier.BRANCH, Optional.of("committee")),
                    organization("adrift", Tier.BRANCH, Optional.of("nowhere")))
            .addMembers(
                    member("m-3", "b-1"),
                    member("m-1", "b-2"),
                    member("m-2", "b-1"),
                    member("clerk", "committee"),
                    member("lost", "adrift"),
                    Member.builder()
                            .id(MemberId.of("gone"))
                            .organization(OrganizationId.of("b-1"))
                            .through(LocalDate.of(2011, 3, 1))
                            .build())
            .build();

    private static ScoringScheme scheme() {
        return SchemeFixture.scheme().toBuilder()
                .criteriaSet(CriteriaSets.FIVE_LEADS.id())
                .subjects(SubjectFilter.builder()
                        .kind(Addressed.MEMBERS)
                        .line(Line.PARTY)
                        .tier(Tier.BRANCH)
                        .build())
                .root(SchemeFixture.root(FIVE))
                .raterGroups(List.of(SchemeFixture.group(HIGHER, "1", SchemeFixture.MEAN)))
                .vetoes(List.of())
                .build();
    }

    private static Evaluator evaluator(ScoringScheme scheme) {
        return Evaluator.compile(scheme, LEADS, Extensions.none());
    }

    private static Campaign campaign() {
        CampaignRecord.Builder record = CampaignRecord.builder();
        for (String subject : List.of("m-1", "m-2", "b-1", "clerk")) {
            for (Indicator leaf : FIVE) {
                record.addEvidence(judgement(subject, leaf, subject.equals("m-1") ? 90 : 70));
            }
        }
        return Campaign.builder()
                .plan(LEADS)
                .organizations(ROWS)
                .record(record.build())
                .build();
    }

    @Test
    void theMembersOnTheRollsOfTheDayAreAssessedBranchByBranch() {
        assertThat(evaluator(scheme()).assessed(ROWS, AS_OF))
                .extracting(
                        record -> record.subject().value(),
                        record -> record.member().orElseThrow().id().value(),
                        record -> record.organization().orElseThrow().id().value())
                .containsExactly(tuple("m-3", "m-3", "b-1"), tuple("m-2", "m-2", "b-1"), tuple("m-1", "m-1", "b-2"));
        assertThat(evaluator(scheme()).assessed(ROWS, LocalDate.of(2011, 3, 1)))
                .extracting(record -> record.subject().value())
                .containsExactly("m-3", "m-2", "gone", "m-1");
    }

    @Test
    void eachIsEvaluatedByTheEvidenceOnThem() {
        assertThat(evaluator(scheme()).evaluateAll(campaign(), AS_OF))
                .extracting(evaluation -> evaluation.subject().value(), MembersTest::outcome)
                .containsExactly(
                        tuple("m-3", "not-checked no-evidence"),
                        tuple("m-2", "70"),
                        tuple("m-1", "90"),
                        tuple("lost", "error organization-detached"));
    }

    @Test
    void conditionsAndPeersAreThoseOfTheOrganizationThatKeepsThem() {
        Indicator notForSchools = FIVE.get(0).toBuilder()
                .addNotFor(OrganizationCondition.builder()
                        .addSectors(Sector.SCHOOL)
                        .build())
                .build();
        ScoringScheme scheme = scheme().toBuilder()
                .root(SchemeFixture.root(List.of(notForSchools, FIVE.get(1))))
                .peers(new PeerGroup.SameSector())
                .build();
        SubjectRecord teacher = SubjectRecord.of(
                member("m-1", "b-2"),
                organization("b-2", Tier.BRANCH, Optional.empty()).toBuilder()
                        .sector(Sector.SCHOOL)
                        .build());
        assertThat(evaluator(scheme).peerGroup(teacher)).contains("school");
        assertThat(evaluator(scheme)
                        .evaluate(teacher, AS_OF)
                        .indicator(notForSchools.id())
                        .orElseThrow()
                        .rating()
                        .kind())
                .isEqualTo(ResultKind.NOT_APPLICABLE);
    }

    @Test
    void aMemberIsKeptByTheOrganizationOfItsRow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SubjectRecord.of(member("m-1", "b-2"), organization("b-1", Tier.BRANCH, Optional.empty())))
                .withMessage("organization of member 'm-1' must be 'b-2', got 'b-1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubjectRecord.builder()
                        .subject(SubjectId.of("m-2"))
                        .member(member("m-1", "b-2"))
                        .build())
                .withMessage("member of subject 'm-2' must have its id, got 'm-1'");
    }

    @Test
    void evidenceOnTheirOrganizationsIsFound() {
        Findings findings = evaluator(scheme())
                .check(ROWS, List.of(judgement("b-1", FIVE.get(0), 70), judgement("gone", FIVE.get(0), 70)));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.message(ScoringMessages.catalogue(), Language.EN))
                    .isEqualTo(
                            "entry 'b-1-" + FIVE.get(0).id() + "' is on b-1, whom the scheme does not assess, and does"
                                    + " not count; it assesses members of organizations of line Party and tier branch");
            assertThat(finding.message(ScoringMessages.catalogue(), Language.ZH))
                    .endsWith("评价对象为党组织的支部的成员");
        });
    }

    @Test
    void aSchemeForMembersWithoutAnyIsFound() {
        Organizations none = ROWS.toBuilder().members(List.of()).build();
        assertThat(evaluator(scheme()).check(none, List.of()))
                .extracting(Finding::rule)
                .containsExactly("evaluation.no-subject");
    }

    @Test
    void criteriaForMembersFitAndThoseForOrganizationsDoNot() {
        assertThat(found(LintFixture.lint(scheme(), LEADS), "scheme.criterion-of-other-kind"))
                .isEmpty();
        ScoringScheme goods =
                SchemeFixture.scheme().toBuilder().subjects(scheme().subjects()).build();
        assertThat(found(LintFixture.lint(goods, LEADS), "scheme.criterion-of-other-kind"))
                .singleElement()
                .asString()
                .contains("but the scheme assesses members of organizations of line Party and tier branch");
        ScoringScheme branches =
                scheme().toBuilder().subjects(SchemeFixture.scheme().subjects()).build();
        assertThat(found(LintFixture.lint(branches, LEADS), "scheme.criterion-of-other-kind"))
                .containsExactly(
                        "scheme#/criteriaSet the criteria discipline, integrity, learning, results, service of 'five-leads'"
                                + " are asked of Party member, but the scheme assesses organizations of line Party and tier branch:"
                                + " take the set made for them, or declare in the plan that this one is applied to them");
    }

    @Test
    void membersMustNotBeRankedWhateverIsAskedOfThem() {
        ScoringScheme ranked = scheme().toBuilder()
                .root(SchemeFixture.root(List.of(FIVE.get(0).toBuilder()
                        .rater(Reference.to("ratio-to-best").with("unit", ParameterValue.of("item")))
                        .build())))
                .raterGroups(List.of())
                .period(new EvaluationPeriod.CalendarYear(2026))
                .peers(new PeerGroup.Everybody())
                .build();
        assertThat(found(LintFixture.lint(ranked, LEADS), "scheme.ranks-persons"))
                .containsExactly(
                        "scheme#/root/parts/0/rater indicator 'learning' is asked of Party member and compares them by"
                                + " 'ratio-to-best': persons must not be ranked by points; rate each by what was promised and done");
    }

    @Test
    void whomASchemeAssessesIsPartOfItsHash() {
        ScoringScheme branches =
                scheme().toBuilder().subjects(SchemeFixture.scheme().subjects()).build();
        assertThat(scheme().hash()).isNotEqualTo(branches.hash());
        assertThat(CanonicalScheme.text(scheme())).contains("\"subjects\":{\"kind\":\"members\";");
        assertThat(CanonicalScheme.text(branches)).contains("\"subjects\":{\"line\":");
    }

    private static String outcome(Evaluation evaluation) {
        return evaluation.outcome() instanceof Outcome.Scored scored
                ? scored.score().rounded().toString()
                : ((Outcome.Unscored) evaluation.outcome()).kind().code() + " "
                        + ((Outcome.Unscored) evaluation.outcome()).reason();
    }

    private static Evidence judgement(String subject, Indicator leaf, long points) {
        return Judgement.builder()
                .id(EntryId.of(subject + "-" + leaf.id()))
                .subject(SubjectId.of(subject))
                .criterion(leaf.criterion().orElseThrow())
                .raterGroup(HIGHER)
                .date(DAY)
                .points(Decimal.of(points))
                .maximum(Decimal.HUNDRED)
                .build();
    }

    private static Member member(String id, String organization) {
        return Member.of(MemberId.of(id), OrganizationId.of(organization));
    }

    private static Organization organization(String id, Tier tier, Optional<String> parent) {
        return Organization.builder()
                .id(OrganizationId.of(id))
                .name(LocalizedText.of("组织 " + id, "Organization " + id))
                .line(Line.PARTY)
                .tier(tier)
                .parent(parent.map(OrganizationId::of))
                .build();
    }
}
