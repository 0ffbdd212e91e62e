package io.github.zhengyou.campaign;

import static io.github.zhengyou.campaign.PlanFindings.argument;
import static io.github.zhengyou.campaign.PlanFindings.name;
import static io.github.zhengyou.campaign.PlanFindings.of;
import static io.github.zhengyou.campaign.PlanFindings.one;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.alignment.AlignedAspect;
import io.github.zhengyou.alignment.AlignmentSet;
import io.github.zhengyou.alignment.AlignmentSetId;
import io.github.zhengyou.alignment.AlignmentState;
import io.github.zhengyou.alignment.AlignmentStatus;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.WorkAspect;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.timeline.Period;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AlignmentRulesTest {
    private static final LocalDate DAY = LocalDate.of(2011, 3, 1);

    private static final AlignmentSet SET = AlignmentSet.builder()
            .id(AlignmentSetId.of("league"))
            .name(name("三同步", "Three in step"))
            .line(Line.YOUTH_LEAGUE)
            .addAspects(
                    new AlignedAspect(WorkAspect.PLAN, name("同谋划", "Plan")),
                    new AlignedAspect(WorkAspect.DEPLOY, name("同部署", "Deploy")),
                    new AlignedAspect(WorkAspect.of("funds"), name("经费同步筹", "Raise funds")))
            .build();

    private static WorkItem.Builder work(String aspect, LocalDate day) {
        return WorkItem.builder()
                .id(EntryId.of("w-" + aspect + "-" + day))
                .period(Period.of(day, day))
                .aspect(WorkAspect.of(aspect));
    }

    private static Campaign campaign(AlignmentSet set, WorkItem... work) {
        return Campaign.builder()
                .plan(CampaignFixture.plan().toBuilder().addAlignmentSet(set).build())
                .organizations(CampaignFixture.organizations())
                .record(CampaignRecord.builder().addWorkItems(work).build())
                .build();
    }

    private static WorkItem joint(String aspect) {
        return work(aspect, DAY).line(Line.PARTY).addJointly(Line.YOUTH_LEAGUE).build();
    }

    @Test
    void namesTheAspectThatOneLineDidNotDo() {
        Campaign campaign = campaign(
                SET,
                joint("plan"),
                joint("deploy"),
                work("funds", DAY).line(Line.PARTY).build());
        Finding finding = one(
                campaign,
                "alignment.aspect-missing",
                Severity.WARNING,
                "league",
                "plan#/alignmentSets/0",
                "'Three in step': line 'Youth League' keeps 2 of 3 aspects in step with line 'Party'; not done by both:"
                        + " Raise funds (not by line 'Youth League': Raise funds; not by line 'Party': none). Do the work,"
                        + " or record it with its line and aspect");
        assertThat(argument(finding, "aspects")).isEqualTo("funds");
        assertThat(campaign.alignments()).extracting(AlignmentStatus::line).containsExactly(Line.YOUTH_LEAGUE);
        assertThat(campaign.alignments().get(0).in(AlignmentState.LEADER_ALONE))
                .extracting(AlignedAspect::aspect)
                .containsExactly(WorkAspect.of("funds"));
    }

    @Test
    void findsNothingWhereAllIsInStep() {
        assertThat(CampaignRules.BOOK.check(campaign(SET, joint("plan"), joint("deploy"), joint("funds"))))
                .isEmpty();
    }

    @Test
    void tellsHowFarApartWorkIs() {
        Campaign campaign = campaign(
                SET.toBuilder().withinDays(3).build(),
                joint("plan"),
                joint("funds"),
                work("deploy", DAY).line(Line.PARTY).build(),
                work("deploy", DAY.plusDays(4)).line(Line.YOUTH_LEAGUE).build());
        one(
                campaign,
                "alignment.apart",
                Severity.WARNING,
                "league",
                "plan#/alignmentSets/0",
                "'Three in step': line 'Youth League' keeps 2 of 3 aspects in step with line 'Party'; in the aspect 'Deploy'"
                        + " their work is at least 4 days apart, and 3 are allowed: check the dates, or allow more days");
        Campaign allowed = campaign(
                SET.toBuilder().withinDays(4).build(),
                joint("plan"),
                joint("funds"),
                work("deploy", DAY).line(Line.PARTY).build(),
                work("deploy", DAY.plusDays(4)).line(Line.YOUTH_LEAGUE).build());
        assertThat(CampaignRules.BOOK.check(allowed)).isEmpty();
    }

    @Test
    void namesEveryAspectThatIsNotCounted() {
        Campaign campaign = campaign(
                SET,
                joint("plan"),
                work("deploy", DAY).line(Line.PARTY).build(),
                work("deploy", DAY.plusDays(61)).line(Line.YOUTH_LEAGUE).build());
        one(
                campaign,
                "alignment.aspect-missing",
                Severity.WARNING,
                "league",
                "plan#/alignmentSets/0",
                "'Three in step': line 'Youth League' keeps 1 of 3 aspects in step with line 'Party'; not done by both:"
                        + " Raise funds (not by line 'Youth League': Raise funds; not by line 'Party': Raise funds); done"
                        + " by both, but too far apart: Deploy. Do the work, or record it with its line and aspect");
        assertThat(of(campaign, "alignment.apart"))
                .extracting(finding -> argument(finding, "done") + " of " + argument(finding, "of"))
                .containsExactly("1 of 3");
    }

    @Test
    void aSetWithoutALineIsAskedOfEveryLineThatWorks() {
        AlignmentSet all = AlignmentSet.builder()
                .id(AlignmentSetId.of("all"))
                .name(SET.name())
                .aspects(SET.aspects())
                .build();
        Campaign campaign = campaign(
                all, joint("plan"), work("deploy", DAY).line(Line.TRADE_UNION).build());
        assertThat(of(campaign, "alignment.aspect-missing"))
                .extracting(finding -> argument(finding, "line") + " " + argument(finding, "done"))
                .containsExactlyInAnyOrder("trade-union 0", "youth-league 1");
    }

    @Test
    void theSubjectTellsTheLine() {
        Campaign campaign = campaign(
                SET,
                work("plan", DAY).subject(SubjectId.of("m-1")).build(),
                work("plan", DAY).line(Line.YOUTH_LEAGUE).build(),
                joint("deploy"),
                joint("funds"));
        assertThat(of(campaign, "alignment.aspect-missing")).isEmpty();
    }

    @Test
    void saysSoWhereNothingCanBeJudged() {
        WorkItem meeting = WorkItem.builder()
                .id(EntryId.of("w"))
                .period(Period.of(DAY, DAY))
                .line(Line.YOUTH_LEAGUE)
                .build();
        Campaign campaign = campaign(SET, meeting);
        one(
                campaign,
                "alignment.no-work",
                Severity.INFO,
                "league",
                "plan#/alignmentSets/0",
                "'Three in step' cannot be judged: the record has work, but none of a line it is asked of in one of its"
                        + " aspects. Record such work with its line and aspect");
        assertThat(of(campaign, "alignment.aspect-missing")).isEmpty();
        assertThat(CampaignRules.BOOK.check(campaign(SET))).isEmpty();
    }

    @Test
    void requirementsAreFoundByLineAndSector() {
        Guidance community = Guidance.builder()
                .id(GuidanceId.of("women-community"))
                .line(Line.WOMENS_FEDERATION)
                .addSector(Sector.COMMUNITY)
                .requirement(name("区域化党建", "Area-wide Party building"))
                .addCarrier(name("示范楼院", "Demonstration buildings"))
                .build();
        CampaignPlan plan =
                CampaignFixture.plan().toBuilder().addGuidance(community).build();
        assertThat(plan.requirements(Line.WOMENS_FEDERATION, Sector.COMMUNITY)).containsExactly(community);
        assertThat(plan.requirements(Line.WOMENS_FEDERATION, Sector.RURAL)).isEmpty();
        assertThat(plan.requirements(Line.TRADE_UNION, Sector.COMMUNITY)).isEmpty();

        Guidance institutions = community.toBuilder()
                .id(GuidanceId.of("league-institutions"))
                .line(Line.YOUTH_LEAGUE)
                .sectors(Set.of(Sector.ORGANS_AND_INSTITUTIONS))
                .build();
        CampaignPlan grouped = plan.toBuilder().addGuidance(institutions).build();
        assertThat(grouped.requirements(Line.YOUTH_LEAGUE, Sector.PUBLIC_INSTITUTION))
                .containsExactly(institutions);
        assertThat(grouped.requirements(Line.YOUTH_LEAGUE, Sector.SOCIAL_ORGANIZATION))
                .isEmpty();
    }
}
