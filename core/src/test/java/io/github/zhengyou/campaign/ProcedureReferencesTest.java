package io.github.zhengyou.campaign;

import static io.github.zhengyou.campaign.CampaignFixture.organizations;
import static io.github.zhengyou.campaign.CampaignFixture.plan;
import static io.github.zhengyou.campaign.PlanFindings.of;
import static io.github.zhengyou.campaign.PlanFindings.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.Procedure;
import io.github.zhengyou.lifecycle.ProcedureEvent;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.lifecycle.StepKind;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.rectification.Problem;
import io.github.zhengyou.rectification.ProblemId;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import org.junit.jupiter.api.Test;

/** What a plan and a record name by procedures and problems, and does not exist. */
class ProcedureReferencesTest {
    private static final ProcessId EXEMPLARS = ProcessId.of("exemplars@1");
    private static final ProcessId PROBLEMS = ProcessId.of("problems@1");

    private static Procedure procedure(ProcessId id) {
        return Procedure.builder(id)
                .start("found", StepKind.REGISTER)
                .end("closed", StepKind.CLOSE)
                .permit("found", "close", "closed")
                .build();
    }

    private static CampaignPlan withProcedures(ProcessId... ids) {
        CampaignPlan.Builder plan = plan().toBuilder();
        for (ProcessId id : ids) {
            plan.addProcedure(procedure(id));
        }
        return plan.build();
    }

    private static ProcedureEvent close(String id, ProcessId procedure, String subject) {
        return ProcedureEvent.builder()
                .id(EntryId.of(id))
                .procedure(procedure)
                .subject(SubjectId.of(subject))
                .date(CampaignFixture.MARCH)
                .role(Role.LEADER)
                .action(Action.of("close"))
                .build();
    }

    private static Problem problem(String id, String of) {
        return Problem.builder()
                .id(ProblemId.of(id))
                .text("学习不严")
                .subject(SubjectId.of(of))
                .build();
    }

    private static Campaign campaign(CampaignPlan plan, CampaignRecord.Builder record) {
        return Campaign.builder()
                .plan(plan)
                .organizations(organizations())
                .record(record.build())
                .build();
    }

    private static CampaignRecord.Builder events(ProcedureEvent... events) {
        CampaignRecord.Builder record = CampaignRecord.builder();
        record.addProcedureEvents(events);
        return record;
    }

    /** The one thing that a plan names in vain. */
    private static Finding unresolved(CampaignPlan plan) {
        assertThat(CampaignRules.RESOLUTION.check(Campaign.of(plan)).list()).hasSize(1);
        return CampaignRules.RESOLUTION.check(Campaign.of(plan)).list().get(0);
    }

    private static void assertError(Finding finding, String rule, String subject, String place, String english) {
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.subject()).isEqualTo(subject);
        assertThat(finding.place()).hasToString("Optional[" + place + "]");
        assertThat(finding.message(Catalogue.core(), Language.EN)).isEqualTo(english);
        assertThat(finding.message(Catalogue.core(), Language.ZH)).doesNotContain("{");
    }

    @Test
    void aPlanThatDeclaresAProcedureTwiceCannotBeUsed() {
        assertError(
                unresolved(withProcedures(EXEMPLARS, PROBLEMS, EXEMPLARS)),
                "campaign.plan-id-repeated",
                "exemplars@1",
                "plan#/procedures/2/id",
                "id 'exemplars@1' stands twice in the plan, among its procedures: give one of them another id");
        assertThat(CampaignRules.RESOLUTION
                        .check(Campaign.of(withProcedures(EXEMPLARS, ProcessId.of("exemplars@2"))))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aPlanWhoseProblemsMoveByNoProcedureOfItsOwnCannotBeUsed() {
        CampaignPlan plan = withProcedures(EXEMPLARS);
        Finding finding = unresolved(plan.toBuilder().problemProcedure(PROBLEMS).build());
        assertError(
                finding,
                "campaign.problem-procedure-unknown",
                "problems@1",
                "plan#/problemProcedure",
                "the plan names procedure 'problems@1' for its problems and does not have it; it has: exemplars@1. Add"
                        + " it under 'procedures' or correct the id");
        assertThat(finding.arguments()).containsOnlyKeys("known");
        assertThat(CampaignRules.RESOLUTION
                        .check(Campaign.of(
                                plan.toBuilder().problemProcedure(EXEMPLARS).build()))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void theCheckOfACampaignSaysFirstWhatThePlanNamesInVainAndThenTheRest() {
        CampaignPlan plan = withProcedures(EXEMPLARS);
        CampaignRecord.Builder events = events(close("e-2", PROBLEMS, "b-1"));
        Campaign unresolved =
                campaign(plan.toBuilder().problemProcedure(PROBLEMS).build(), events);
        assertThat(unresolved.check())
                .isEqualTo(CampaignRules.RESOLUTION.check(unresolved))
                .hasSize(1);
        Campaign resolved = campaign(plan, events);
        assertThat(resolved.check())
                .isEqualTo(CampaignRules.BOOK.check(resolved))
                .extracting(Finding::rule)
                .contains("campaign.procedure-unknown")
                .doesNotContain("campaign.problem-procedure-unknown");
    }

    @Test
    void namesTheProcedureThatThePlanDoesNotHave() {
        Finding finding = one(
                campaign(
                        withProcedures(EXEMPLARS),
                        events(close("e-1", EXEMPLARS, "b-1"), close("e-2", PROBLEMS, "b-1"))),
                "campaign.procedure-unknown",
                Severity.ERROR,
                "b-1",
                "record#/procedureEvents/1/procedure",
                "'b-1' is moved by procedure 'problems@1' (entry 'e-2'), which the plan does not have: add it to the plan"
                        + " or correct the id. The entry is left out");
        assertThat(finding.arguments()).containsOnlyKeys("entry", "procedure");
        assertThat(of(
                        campaign(withProcedures(EXEMPLARS, PROBLEMS), events(close("e-2", PROBLEMS, "b-1"))),
                        "campaign.procedure-unknown"))
                .isEmpty();
    }

    @Test
    void namesWhoeverMovesByAProcedureAndIsNotThere() {
        Finding finding = one(
                campaign(
                        withProcedures(EXEMPLARS),
                        events(close("e-1", EXEMPLARS, "b-1"), close("e-2", EXEMPLARS, "b-9"))),
                "campaign.procedure-subject-unknown",
                Severity.ERROR,
                "b-9",
                "record#/procedureEvents/1/subject",
                "'b-9' moves by a procedure (entry 'e-2'), but no organization, member or problem has that id: add it or"
                        + " correct the id");
        assertThat(finding.arguments()).containsOnlyKeys("entry");
    }

    @Test
    void knowsOrganizationsMembersAndProblemsAsSubjects() {
        CampaignRecord.Builder record =
                events(close("e-1", EXEMPLARS, "b-1"), close("e-2", EXEMPLARS, "m-1"), close("e-3", EXEMPLARS, "q-1"));
        record.addProblem(problem("q-1", "b-1"));
        assertThat(of(campaign(withProcedures(EXEMPLARS), record), "campaign.procedure-subject-unknown"))
                .isEmpty();
    }

    @Test
    void looksUpNoSubjectWhereNobodyIsGiven() {
        Campaign.Builder nobody = Campaign.builder();
        nobody.plan(withProcedures(EXEMPLARS))
                .record(events(close("e-1", EXEMPLARS, "b-9"))
                        .addProblem(problem("q-1", "b-9"))
                        .build());
        assertThat(of(nobody.build(), "campaign.procedure-subject-unknown")).isEmpty();
        assertThat(of(nobody.build(), "campaign.problem-subject-unknown")).isEmpty();
        assertThat(nobody.build().organizations())
                .isEqualTo(Organizations.builder().build());
    }

    @Test
    void leavesTheProcedureOfTheProblemsToTheRulesOverProblems() {
        CampaignPlan plan =
                withProcedures(PROBLEMS).toBuilder().problemProcedure(PROBLEMS).build();
        Campaign campaign = campaign(
                plan,
                events(
                                close("e-0", PROBLEMS, "q-1"),
                                close("e-1", PROBLEMS, "q-9"),
                                close("e-2", PROBLEMS, "q-8").toBuilder()
                                        .action(Action.of("bury"))
                                        .build())
                        .addProblem(problem("q-1", "b-1")));
        assertThat(of(campaign, "campaign.procedure-subject-unknown")).isEmpty();
        assertThat(of(campaign, "rectification.unknown-problem"))
                .extracting(
                        Finding::subject,
                        finding -> finding.place().orElseThrow().toString())
                .containsExactly(tuple("q-9", "record#/procedureEvents/1"), tuple("q-8", "record#/procedureEvents/2"));
    }

    @Test
    void namesOfWhomAProblemIsSaidToBe() {
        CampaignRecord.Builder record = CampaignRecord.builder();
        record.addProblem(problem("q-1", "b-1"))
                .addProblem(problem("q-2", "m-1"))
                .addProblem(Problem.builder().id(ProblemId.of("q-3")).text("无主").build())
                .addProblem(problem("q-4", "b-9"));
        Finding finding = one(
                campaign(plan(), record),
                "campaign.problem-subject-unknown",
                Severity.ERROR,
                "q-4",
                "record#/problems/3/subject",
                "problem 'q-4' is said to be of 'b-9', which is no organization, member or body: add it or correct"
                        + " the id");
        assertThat(finding.arguments()).containsOnlyKeys("of");
    }
}
