package io.github.zhengyou.campaign;

import static io.github.zhengyou.campaign.PlanFindings.of;
import static io.github.zhengyou.campaign.PlanFindings.one;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.organization.Addressees;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.organization.Unit;
import io.github.zhengyou.organization.UnitId;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.Progress;
import io.github.zhengyou.timeline.StageTask;
import io.github.zhengyou.timeline.TaskId;
import io.github.zhengyou.timeline.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodeRulesTest {

    private static final LocalizedText NAME = LocalizedText.of("宣誓", "Oath");

    private static Campaign addressing(Addressees addressees, Organizations rows) {
        CampaignPlan plan = CampaignFixture.plan();
        Timeline timeline = plan.timeline().orElseThrow().toBuilder()
                .addTask(StageTask.builder()
                        .id(TaskId.of("t"))
                        .name(NAME)
                        .addressees(addressees)
                        .build())
                .build();
        return Campaign.builder()
                .plan(plan.toBuilder().timeline(timeline).build())
                .organizations(rows)
                .build();
    }

    private static Addressees tier(String tier) {
        return Addressees.builder().addTier(Tier.of(tier)).build();
    }

    @Test
    void findATypoInWhomATaskAddresses() {
        Campaign typo = addressing(tier("brach"), CampaignFixture.organizations());
        Finding code = one(
                typo,
                "campaign.code-unknown",
                Severity.INFO,
                "brach",
                "plan#/timeline/tasks/0/of/tiers/0",
                "nothing names the code 'brach' of the vocabulary 'tier', so checks that go by it pass over it: correct it"
                        + " if it is a typo, else name it under 'names' of the plan; well known are: branch, committee,"
                        + " federation-of-trade-unions, general-branch, group, primary-trade-union, women-workers-committee,"
                        + " womens-committee, womens-federation, working-committee");
        assertThat(code.message(Catalogue.core(), Language.ZH)).startsWith("词汇“tier”中没有代码“brach”的名称，依据该代码的核对不会涉及它");
        Finding nobody = one(
                typo,
                "timeline.nobody-addressed",
                Severity.WARNING,
                "t",
                "plan#/timeline/tasks/0/of",
                "'Oath' is addressed to nobody: no organization given is among its addressees; correct their lines,"
                        + " tiers, levels, sectors or classes, or add the organizations");
        assertThat(nobody.message(Catalogue.core(), Language.ZH))
                .isEqualTo("“宣誓”没有适用对象：所给组织中没有符合其条件的；请更正其组织线、组织类型、层级、领域或分类，或补充组织");
        Campaign right = addressing(tier("branch"), CampaignFixture.organizations());
        assertThat(of(right, "campaign.code-unknown")).isEmpty();
        assertThat(of(right, "timeline.nobody-addressed")).isEmpty();
        assertThat(of(addressing(tier("brach"), Organizations.builder().build()), "timeline.nobody-addressed"))
                .isEmpty();
    }

    @Test
    void neverCallATaskOfNobodyCompleted() {
        Campaign typo = addressing(tier("brach"), CampaignFixture.organizations());
        assertThat(typo.status(LocalDate.of(2012, 1, 1)).tasks())
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.required()).contains(0L);
                    assertThat(task.progress()).isEqualTo(Progress.UNDATED);
                });
        Campaign counted = Campaign.builder()
                .plan(typo.plan())
                .organizations(typo.organizations())
                .record(CampaignRecord.builder()
                        .through(LocalDate.of(2012, 1, 1))
                        .build())
                .build();
        assertThat(of(counted, "timeline.task-open")).isEmpty();
    }

    private static Campaign using(CampaignPlan plan) {
        Organization branch = CampaignFixture.organizations().organizations().get(0);
        return Campaign.builder()
                .plan(plan)
                .organizations(Organizations.builder()
                        .addOrganizations(
                                branch.toBuilder().line(Line.of("trade-unoin")).build(),
                                branch.toBuilder()
                                        .id(OrganizationId.of("b-2"))
                                        .line(Line.of("trade-unoin"))
                                        .build())
                        .addUnit(Unit.builder()
                                .id(UnitId.of("u"))
                                .name(NAME)
                                .putHeadcount(Population.of("employes"), 60L)
                                .putHeadcount(Population.EMPLOYEES, 60L)
                                .build())
                        .build())
                .record(CampaignRecord.builder()
                        .addWorkItem(WorkItem.builder()
                                .id(EntryId.of("w"))
                                .line(Line.of("trade-unoin"))
                                .period(Period.of(CampaignFixture.MARCH, CampaignFixture.MARCH))
                                .build())
                        .build())
                .build();
    }

    @Test
    void sayEachUnknownCodeOnceWhereItStandsFirst() {
        assertThat(of(using(CampaignFixture.plan()), "campaign.code-unknown"))
                .extracting(finding -> finding.subject() + " " + finding.place().orElseThrow())
                .containsExactlyInAnyOrder(
                        "trade-unoin organizations#/organizations/0/line",
                        "employes organizations#/units/0/headcounts/employes");
    }

    @Test
    void knowTheCodesThatThePlanNames() {
        CampaignPlan naming = CampaignFixture.plan().toBuilder()
                .names(Map.of(
                        "line", Map.of("trade-unoin", NAME),
                        "population", Map.of("employes", NAME)))
                .build();
        assertThat(of(using(naming), "campaign.code-unknown")).isEqualTo(List.of());
    }
}
