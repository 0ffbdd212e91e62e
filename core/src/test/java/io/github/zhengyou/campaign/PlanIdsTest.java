package io.github.zhengyou.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.lifecycle.Procedure;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.StepKind;
import io.github.zhengyou.organization.BodyKind;
import io.github.zhengyou.organization.Duty;
import io.github.zhengyou.organization.EstablishmentRules;
import io.github.zhengyou.organization.RequirementId;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.target.Target;
import io.github.zhengyou.target.TargetId;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Event;
import io.github.zhengyou.timeline.SeriesId;
import io.github.zhengyou.timeline.Stage;
import io.github.zhengyou.timeline.StageId;
import io.github.zhengyou.timeline.StageTask;
import io.github.zhengyou.timeline.TaskId;
import io.github.zhengyou.timeline.Timeline;
import io.github.zhengyou.timeline.YearSeries;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanIdsTest {

    private static final LocalizedText NAME = LocalizedText.of("名", "Name");

    private static Stage.Builder stage(String id) {
        return Stage.builder().id(StageId.of(id)).name(NAME);
    }

    private static StageTask task(String id) {
        return StageTask.builder().id(TaskId.of(id)).name(NAME).build();
    }

    private static Target target(String id) {
        return Target.builder().id(TargetId.of(id)).name(NAME).build();
    }

    private static Duty duty(String id) {
        return Duty.builder()
                .id(RequirementId.of(id))
                .name(NAME)
                .holder(BodyKind.OFFICE)
                .build();
    }

    private static Procedure procedure(String id) {
        return Procedure.builder(ProcessId.of(id))
                .start("a", StepKind.REGISTER)
                .end("b", StepKind.REVIEW)
                .permit("a", "go", "b")
                .build();
    }

    private static YearSeries series(String id) {
        return YearSeries.builder()
                .id(SeriesId.of(id))
                .name(NAME)
                .firstYear(2010)
                .addLabel(NAME)
                .build();
    }

    private static Findings check(CampaignPlan.Builder plan) {
        plan.id(CampaignId.of("p")).name(NAME);
        return CampaignRules.RESOLUTION.check(Campaign.of(plan.build()));
    }

    @Test
    void namesEveryIdThatStandsTwiceAtOnce() {
        Timeline timeline = Timeline.builder()
                .addStage(stage("s")
                        .addStage(stage("s").addTask(task("t")).build())
                        .build())
                .addEvent(Event.builder().id(StageId.of("s")).name(NAME).build())
                .addTask(task("t"))
                .addSeries(series("y"), series("y"))
                .build();
        Findings findings = check(CampaignPlan.builder()
                .timeline(timeline)
                .addTargets(target("g"), target("g"))
                .addProcedures(procedure("x@1"), procedure("x@1"))
                .addDuties(
                        duty("d"),
                        duty("d"),
                        duty(EstablishmentRules.NATIONAL.get(0).id().toString())));
        assertThat(findings).allMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(findings)
                .extracting(finding -> finding.place().orElseThrow() + " " + finding.rule() + " " + finding.subject())
                .containsExactly(
                        "plan#/duties/1/id campaign.plan-id-repeated d",
                        "plan#/duties/2/id campaign.plan-id-repeated "
                                + EstablishmentRules.NATIONAL.get(0).id(),
                        "plan#/procedures/1/id campaign.plan-id-repeated x@1",
                        "plan#/targets/1/id campaign.plan-id-repeated g",
                        "plan#/timeline/events/0/id campaign.plan-id-repeated s",
                        "plan#/timeline/series/1/id campaign.plan-id-repeated y",
                        "plan#/timeline/stages/0/stages/0/id campaign.plan-id-repeated s",
                        "plan#/timeline/tasks/0/id campaign.plan-id-repeated t");
        Finding event = findings.list().get(4);
        assertThat(event.message(Catalogue.core(), Language.EN))
                .isEqualTo(
                        "id 's' stands twice in the plan, among its events and the stages: give one of them another id");
        assertThat(event.message(Catalogue.core(), Language.ZH)).isEqualTo("方案的节点与阶段中标识“s”重复，请更换其一");
        assertThat(findings.list().get(3).message(Catalogue.core(), Language.ZH))
                .isEqualTo("方案的目标中标识“g”重复，请更换其一");
    }

    @Test
    void lookedUpApartMayBeAlike() {
        assertThat(check(CampaignPlan.builder()
                        .timeline(Timeline.builder()
                                .addStage(stage("x").addTask(task("x")).build())
                                .addSeries(series("x"))
                                .build())
                        .targets(List.of(target("x")))
                        .duties(List.of(duty("x")))))
                .isEmpty();
    }
}
