package io.github.zhengyou.campaign;

import static io.github.zhengyou.campaign.PlanFindings.name;
import static io.github.zhengyou.campaign.PlanFindings.of;
import static io.github.zhengyou.campaign.PlanFindings.one;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Member;
import io.github.zhengyou.organization.MemberId;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.recognition.AwardId;
import io.github.zhengyou.recognition.Election;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Only formal members vote; see {@link FormalVoters}. */
class FormalVotersTest {
    private static final String RULE = "substance.non-formal-counted";
    private static final LocalDate MAY = LocalDate.of(2021, 5, 10);

    /** Four members, of whom one becomes formal in June 2021 and one never does. */
    private static Organizations branch(Line line, boolean partial) {
        OrganizationId id = OrganizationId.of("b-1");
        return Organizations.builder()
                .addOrganization(Organization.builder()
                        .id(id)
                        .name(name("支部", "Branch"))
                        .line(line)
                        .tier(Tier.BRANCH)
                        .build())
                .addMembers(
                        Member.of(MemberId.of("m-1"), id),
                        Member.of(MemberId.of("m-2"), id),
                        Member.of(MemberId.of("m-3"), id).toBuilder()
                                .formalFrom(LocalDate.of(2021, 6, 1))
                                .build(),
                        Member.of(MemberId.of("m-4"), id).toBuilder()
                                .formal(false)
                                .build())
                .partialRolls(partial)
                .build();
    }

    private static Election election(LocalDate day, long eligible) {
        return Election.builder()
                .id(EntryId.of("v-1"))
                .award(AwardId.of("star"))
                .date(day)
                .organization(OrganizationId.of("b-1"))
                .body(Role.MEMBER_MEETING)
                .seats(1)
                .eligible(eligible)
                .build();
    }

    private static Campaign campaign(Organizations organizations, Election election) {
        return Campaign.builder()
                .plan(CampaignFixture.plan())
                .organizations(organizations)
                .record(CampaignRecord.builder().addElection(election).build())
                .build();
    }

    private static Campaign campaign(Election election) {
        return campaign(branch(Line.PARTY, false), election);
    }

    @Test
    void findsMoreVotersThanFormalMembersOfThatDay() {
        Finding finding = one(
                campaign(election(MAY, 3)),
                RULE,
                Severity.WARNING,
                "v-1",
                "record#/elections/0/eligible",
                "election 'v-1' counts 3 with a vote, and 'b-1' had 2 formal members on 2021-05-10: who is not a formal"
                        + " member has no vote, so count formal members only");
        assertThat(finding.message(Catalogue.core(), Language.ZH))
                .isEqualTo("选举“v-1”计有选举权的 3 人，而“b-1”在 2021-05-10 有正式党员 2 人；不是正式党员的没有选举权，请只计正式党员");
        assertThat(of(campaign(election(LocalDate.of(2021, 6, 1), 3)), RULE))
                .as("the third is formal by then")
                .isEmpty();
        assertThat(of(campaign(election(MAY, 2)), RULE)).isEmpty();
    }

    @Test
    void findsNothingBeforeTheRegulationOrWhereNotAllIsKnown() {
        assertThat(of(campaign(election(LocalDate.of(2020, 7, 12), 4)), RULE)).isEmpty();
        assertThat(of(campaign(election(LocalDate.of(2020, 7, 13), 4)), RULE)).hasSize(1);
        assertThat(of(campaign(branch(Line.PARTY, true), election(MAY, 4)), RULE))
                .as("not all members are on the rolls given")
                .isEmpty();
        assertThat(of(campaign(branch(Line.YOUTH_LEAGUE, false), election(MAY, 4)), RULE))
                .as("another line")
                .isEmpty();
        Organizations rows = branch(Line.PARTY, false);
        Organizations stated = Organizations.builder()
                .addOrganization(rows.organizations().get(0).toBuilder()
                        .putHeadcount(Population.FORMAL_PARTY_MEMBERS, 2L)
                        .build())
                .build();
        assertThat(of(campaign(stated, election(MAY, 4)), RULE))
                .as("a headcount is not of the day of the election")
                .isEmpty();
        assertThat(of(
                        campaign(election(MAY, 4).toBuilder()
                                .body(Role.of("delegates"))
                                .build()),
                        RULE))
                .as("another body")
                .isEmpty();
    }
}
