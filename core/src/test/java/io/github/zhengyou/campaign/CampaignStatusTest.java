package io.github.zhengyou.campaign;

import static io.github.zhengyou.campaign.PlanFindings.name;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.figure.Quantity;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.Procedure;
import io.github.zhengyou.lifecycle.ProcedureEvent;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.lifecycle.StepKind;
import io.github.zhengyou.organization.CoverageClass;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.organization.Unit;
import io.github.zhengyou.organization.UnitId;
import io.github.zhengyou.quantity.Ratio;
import io.github.zhengyou.rectification.Problem;
import io.github.zhengyou.rectification.ProblemId;
import io.github.zhengyou.rectification.ProblemLedger;
import io.github.zhengyou.target.Target;
import io.github.zhengyou.target.TargetId;
import io.github.zhengyou.target.TargetReport;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the status of a campaign tells of targets, problems and coverage. */
class CampaignStatusTest {
    private static final LocalDate JUNE = LocalDate.of(2011, 6, 30);

    private static final Procedure PROBLEMS = Procedure.builder(ProcessId.of("problems@1"))
            .start("found", StepKind.REGISTER)
            .end("closed", StepKind.CLOSE)
            .permit("found", "close", "closed")
            .build();

    private static TargetReport report(String id, LocalDate day, String value) {
        return TargetReport.builder()
                .id(EntryId.of(id))
                .target(TargetId.of("points"))
                .date(day)
                .value(Quantity.parse(value))
                .build();
    }

    private static Problem problem(String id, LocalDate found) {
        return Problem.builder()
                .id(ProblemId.of(id))
                .text("覆盖面不广")
                .found(found)
                .due(found.plusDays(30))
                .build();
    }

    private static Campaign campaign() {
        return Campaign.builder()
                .plan(CampaignFixture.plan().toBuilder()
                        .addTarget(Target.builder()
                                .id(TargetId.of("points"))
                                .name(name("示范点", "Points"))
                                .value(Quantity.parse("100"))
                                .build())
                        .addProcedure(PROBLEMS)
                        .problemProcedure(PROBLEMS.id())
                        .build())
                .organizations(Organizations.builder()
                        .addUnits(
                                Unit.builder()
                                        .id(UnitId.of("mill"))
                                        .name(name("厂", "Mill"))
                                        .build(),
                                Unit.builder()
                                        .id(UnitId.of("shop"))
                                        .name(name("店", "Shop"))
                                        .build())
                        .addOrganization(Organization.builder()
                                .id(OrganizationId.of("b-1"))
                                .name(name("支部", "Branch"))
                                .line(Line.PARTY)
                                .tier(Tier.BRANCH)
                                .unit(UnitId.of("mill"))
                                .established(JUNE)
                                .build())
                        .build())
                .record(CampaignRecord.builder()
                        .addTargetReports(report("r-1", JUNE, "30"), report("r-2", JUNE.plusDays(1), "40"))
                        .addProblems(problem("q-1", JUNE.minusDays(60)), problem("q-2", JUNE.plusDays(1)))
                        .addProcedureEvent(ProcedureEvent.builder()
                                .id(EntryId.of("c-1"))
                                .procedure(PROBLEMS.id())
                                .subject(SubjectId.of("q-1"))
                                .date(JUNE.plusDays(1))
                                .role(Role.LEADER)
                                .action(Action.of("close"))
                                .build())
                        .build())
                .build();
    }

    @Test
    void tellsHowFarTargetsAreByTheDay() {
        assertThat(campaign().status(JUNE).targets()).singleElement().satisfies(progress -> {
            assertThat(progress.target()).isEqualTo(TargetId.of("points"));
            assertThat(progress.done().orElseThrow()).hasToString("30");
            assertThat(progress.due().orElseThrow()).hasToString("100");
        });
        assertThat(campaign().status(JUNE.plusDays(1)).targets().get(0).done().orElseThrow())
                .hasToString("40");
    }

    @Test
    void countsTheProblemsFoundByTheDayAsTheyThenStood() {
        ProblemLedger june = campaign().status(JUNE).problems().orElseThrow();
        assertThat(june.open()).isEqualTo(1);
        assertThat(june.overdue()).isEqualTo(1);
        assertThat(june.closed()).isZero();
        ProblemLedger july = campaign().status(JUNE.plusDays(1)).problems().orElseThrow();
        assertThat(july.open()).isEqualTo(1);
        assertThat(july.overdue()).isZero();
        assertThat(july.closure()).isEqualTo(new Ratio(1, 2));
        assertThat(campaign().status(JUNE.minusDays(61)).problems())
                .as("none was found yet")
                .isEmpty();
    }

    @Test
    void tellsWhichUnitWasCoveredOnTheDay() {
        assertThat(campaign().status(JUNE).coverage().orElseThrow().classes())
                .isEqualTo(Map.of(
                        CoverageClass.PARTY_ONLY, 1L,
                        CoverageClass.MASS_ONLY, 0L,
                        CoverageClass.NEITHER, 1L,
                        CoverageClass.BOTH, 0L));
        assertThat(campaign().status(JUNE.minusDays(1)).coverage().orElseThrow().organizational(Line.PARTY))
                .isEqualTo(new Ratio(0, 2));
    }

    @Test
    void leavesOutWhatThereIsNoneOf() {
        CampaignStatus status =
                CampaignFixture.campaign(CampaignFixture.record()).status(JUNE);
        assertThat(status.targets()).isEmpty();
        assertThat(status.problems()).isEmpty();
        assertThat(status.coverage()).isEmpty();
    }
}
