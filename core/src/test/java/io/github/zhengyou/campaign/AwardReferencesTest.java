package io.github.zhengyou.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.recognition.Award;
import io.github.zhengyou.recognition.AwardId;
import io.github.zhengyou.recognition.Election;
import io.github.zhengyou.recognition.Nomination;
import io.github.zhengyou.recognition.Nominator;
import io.github.zhengyou.recognition.Notice;
import io.github.zhengyou.recognition.ObjectionState;
import io.github.zhengyou.recognition.PoolId;
import io.github.zhengyou.recognition.PoolRequirement;
import io.github.zhengyou.recognition.Quota;
import io.github.zhengyou.recognition.Recipient;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.StageId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AwardReferencesTest {

    private static final Award AWARD = Award.builder()
            .id(AwardId.of("star"))
            .name(LocalizedText.of("先进个人", "Star"))
            .recipient(Recipient.INDIVIDUAL)
            .quota(new Quota.Places(1))
            .build();

    private static CampaignPlan plan(Award... awards) {
        return CampaignFixture.plan().toBuilder().awards(List.of(awards)).build();
    }

    private static void assertNamedInVain(CampaignPlan plan, String rule, Observation seen, String english) {
        assertThat(CampaignRules.RESOLUTION.check(Campaign.of(plan)))
                .containsExactly(Finding.of(rule, Severity.ERROR, seen));
        assertThat(CampaignRules.RESOLUTION
                        .check(Campaign.of(plan))
                        .list()
                        .get(0)
                        .message(Catalogue.core(), Language.EN))
                .isEqualTo(english);
    }

    @Test
    void areResolvedBeforeThePlanIsUsed() {
        assertThat(CampaignRules.RESOLUTION.check(Campaign.of(
                        plan(AWARD.toBuilder().window(StageId.of("first")).build()))))
                .isEmpty();
        Place award = Place.in("plan").at("awards").at(0);
        assertNamedInVain(
                plan(AWARD.toBuilder().window(StageId.of("second")).build()),
                "recognition.window-unknown",
                Observation.of("star")
                        .with("stage", "second")
                        .with("known", List.of("first"))
                        .at(award.at("window")),
                "award 'star' takes nominations in the stage 'second', which the timeline does not have: correct the id,"
                        + " there are: first");
        assertNamedInVain(
                plan(AWARD.toBuilder().procedure(ProcessId.of("p@1")).build()),
                "recognition.procedure-unknown",
                Observation.of("star")
                        .with("procedure", "p@1")
                        .with("known", List.of())
                        .at(award.at("procedure")),
                "award 'star' names the procedure 'p@1', which the plan does not have: correct the id, there are: none");
        assertNamedInVain(
                plan(AWARD).toBuilder()
                        .addPool(PoolRequirement.builder()
                                .id(PoolId.of("p"))
                                .addAward(AwardId.of("moon"))
                                .build())
                        .build(),
                "recognition.pool-award-unknown",
                Observation.of("p")
                        .with("award", "moon")
                        .with("known", List.of("star"))
                        .at(Place.in("plan").at("pools").at(0).at("awards").at(0)),
                "pool requirement 'p' names the award 'moon', which the plan does not have: correct the id, there are:"
                        + " star");
        assertThat(CampaignRules.RESOLUTION.check(Campaign.of(plan(AWARD, AWARD))))
                .extracting(Finding::rule)
                .containsExactly("campaign.plan-id-repeated");
    }

    private static Nomination nomination(String id, String candidate, String by) {
        return Nomination.builder()
                .id(EntryId.of(id))
                .award(AWARD.id())
                .candidate(SubjectId.of(candidate))
                .date(CampaignFixture.MARCH)
                .by(Nominator.builder().organization(OrganizationId.of(by)).build())
                .build();
    }

    private static List<Finding> findings(CampaignRecord record) {
        Campaign campaign = Campaign.builder()
                .plan(plan(AWARD))
                .organizations(CampaignFixture.organizations())
                .record(record)
                .build();
        return CampaignRules.BOOK.check(campaign).list();
    }

    @Test
    void ofARecordAreFoundAmongThoseWhoTakePart() {
        CampaignRecord record = CampaignRecord.builder()
                .addNominations(nomination("n1", "m-1", "b-1"), nomination("n2", "nobody", "nothing"))
                .build();
        Place place = Place.in("record").at("nominations").at(1);
        assertThat(findings(record))
                .containsExactly(
                        Finding.of(
                                "recognition.nominator-unknown",
                                Severity.ERROR,
                                Observation.of("n2")
                                        .with("organization", "nothing")
                                        .at(place.at("by").at("organization"))),
                        Finding.of(
                                "recognition.candidate-unknown",
                                Severity.ERROR,
                                Observation.of("n2").with("candidate", "nobody").at(place.at("candidate"))));
        assertThat(findings(record).get(1).message(Catalogue.core(), Language.EN))
                .isEqualTo(
                        "entry 'n2' names 'nobody', which is no organization, member or body: add it or correct the id");
    }

    @Test
    void ofVotesAndNoticesAreFoundAmongThoseWhoTakePart() {
        SubjectId nobody = SubjectId.of("nobody");
        CampaignRecord record = CampaignRecord.builder()
                .addElection(Election.builder()
                        .id(EntryId.of("v"))
                        .award(AWARD.id())
                        .date(CampaignFixture.MARCH)
                        .seats(1)
                        .putVote(SubjectId.of("m-1"), 5L)
                        .putVote(nobody, 3L)
                        .build())
                .addNotice(Notice.builder()
                        .id(EntryId.of("n"))
                        .award(AWARD.id())
                        .period(Period.of(CampaignFixture.MARCH, CampaignFixture.MARCH.plusDays(7)))
                        .addSubjects(SubjectId.of("b-1"), nobody)
                        .addObjection(
                                new Notice.Objection(CampaignFixture.MARCH, Optional.of(nobody), ObjectionState.OPEN))
                        .build())
                .build();
        assertThat(findings(record))
                .filteredOn(finding -> finding.rule().equals("recognition.candidate-unknown"))
                .extracting(finding -> finding.subject() + " " + finding.place().orElseThrow())
                .containsExactly(
                        "v record#/elections/0/votes/nobody",
                        "n record#/notices/0/objections/0/subject",
                        "n record#/notices/0/subjects/1");
        assertThat(CampaignRules.BOOK
                        .check(Campaign.builder()
                                .plan(plan(AWARD))
                                .organizations(Organizations.builder().build())
                                .record(record)
                                .build())
                        .list())
                .extracting(Finding::rule)
                .doesNotContain("recognition.candidate-unknown");
    }

    @Test
    void ofEntriesAreUniqueAcrossAllLists() {
        CampaignRecord record = CampaignFixture.record().toBuilder()
                .addNominations(nomination("e-1", "m-1", "b-1"), nomination("n1", "m-1", "b-1"))
                .addNominations(
                        nomination("n1", "m-1", "b-1").toBuilder()
                                .date(CampaignFixture.MARCH.plusDays(1))
                                .build(),
                        nomination("n2", "m-1", "b-1"))
                .addNomination(nomination("n2", "m-1", "b-1"))
                .build();
        assertThat(findings(record))
                .extracting(finding -> finding.rule() + " " + finding.place().orElseThrow())
                .containsExactly(
                        "campaign.entry-repeated record#/nominations/0/id",
                        "campaign.entry-repeated record#/nominations/2/id");
    }
}
