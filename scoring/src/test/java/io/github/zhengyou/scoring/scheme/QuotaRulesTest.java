package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.LintFixture.branch;
import static io.github.zhengyou.scoring.scheme.LintFixture.found;
import static io.github.zhengyou.scoring.scheme.LintFixture.lint;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.PLAN;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.criteria.SubjectKind;
import io.github.zhengyou.organization.Member;
import io.github.zhengyou.organization.MemberId;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.quantity.Ratio;
import io.github.zhengyou.recognition.Award;
import io.github.zhengyou.recognition.AwardId;
import io.github.zhengyou.recognition.Quota;
import io.github.zhengyou.recognition.Recipient;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotaRulesTest {

    private static final Organizations TWO_BRANCHES = Organizations.builder()
            .addOrganizations(branch("branch-1", Sector.SCHOOL), branch("branch-2", Sector.SCHOOL))
            .build();

    private static Award.Builder award(Recipient recipient, Quota quota) {
        return Award.builder()
                .id(AwardId.of("advanced"))
                .name(LocalizedText.of("先进集体", "Advanced"))
                .recipient(recipient)
                .quota(quota);
    }

    private static List<String> check(Award award, Organizations organizations) {
        Campaign campaign = Campaign.builder()
                .plan(PLAN.toBuilder().addAward(award).build())
                .organizations(organizations)
                .build();
        return found(lint(scheme(), campaign), "scheme.quota-above-population");
    }

    @Test
    void findsAQuotaAboveThoseWhoCanWin() {
        Award award = award(Recipient.COLLECTIVE, new Quota.Places(3))
                .subjectKind(SubjectKind.PARTY_ORGANIZATION)
                .build();
        assertThat(check(award, TWO_BRANCHES))
                .containsExactly(
                        "plan#/awards/0/quota award 'Advanced' (advanced) may go to 3, but there are only 2 who"
                                + " can win it: lower the quota, or check the organizations");
        assertThat(check(
                        award.toBuilder()
                                .quota(new Quota.Share(new Ratio(1, 2), 6))
                                .build(),
                        TWO_BRANCHES))
                .hasSize(1);
        assertThat(check(award.toBuilder().quota(new Quota.Places(2)).build(), TWO_BRANCHES))
                .isEmpty();
    }

    @Test
    void countsOnlyRowsOfTheKindOfTheAward() {
        Award league = award(Recipient.COLLECTIVE, new Quota.Places(1))
                .subjectKind(SubjectKind.LEAGUE_ORGANIZATION)
                .build();
        assertThat(check(league, TWO_BRANCHES)).singleElement().asString().contains("only 0 who");
        Award anybody = award(Recipient.COLLECTIVE, new Quota.Places(2)).build();
        assertThat(check(anybody, TWO_BRANCHES)).isEmpty();
    }

    @Test
    void nobodyCanTellOfKindsThatHaveNoRows() {
        Award windows = award(Recipient.COLLECTIVE, new Quota.Places(100))
                .subjectKind(SubjectKind.WINDOW_UNIT)
                .build();
        assertThat(check(windows, TWO_BRANCHES)).isEmpty();
        Award branches = award(Recipient.COLLECTIVE, new Quota.Places(100)).build();
        assertThat(check(branches, Organizations.builder().build())).isEmpty();
        assertThat(check(award(Recipient.INDIVIDUAL, new Quota.Places(100)).build(), TWO_BRANCHES))
                .isEmpty();
    }

    @Test
    void countsMembersForAnAwardToPersons() {
        Organizations members = TWO_BRANCHES.toBuilder()
                .addMember(Member.builder()
                        .id(MemberId.of("m-1"))
                        .organization(OrganizationId.of("branch-1"))
                        .build())
                .build();
        Award persons = award(Recipient.INDIVIDUAL, new Quota.Places(2))
                .subjectKind(SubjectKind.PARTY_MEMBER)
                .build();
        assertThat(check(persons, members)).singleElement().asString().contains("may go to 2", "only 1 who");
        assertThat(check(persons.toBuilder().quota(new Quota.Places(1)).build(), members))
                .isEmpty();
    }
}
