package io.github.zhengyou.campaign;

import static io.github.zhengyou.campaign.CampaignFixture.appraise;
import static io.github.zhengyou.campaign.CampaignFixture.plan;
import static io.github.zhengyou.campaign.CampaignFixture.set;
import static io.github.zhengyou.campaign.PlanFindings.name;
import static io.github.zhengyou.campaign.PlanFindings.of;
import static io.github.zhengyou.campaign.PlanFindings.one;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.pledge.PledgeDuty;
import io.github.zhengyou.pledge.PledgeDutyId;
import io.github.zhengyou.pledge.PledgeEvent;
import io.github.zhengyou.pledge.PledgeId;
import io.github.zhengyou.pledge.PledgeItem;
import io.github.zhengyou.pledge.PledgeItemId;
import io.github.zhengyou.pledge.PledgeOutcome;
import io.github.zhengyou.pledge.PledgePhase;
import io.github.zhengyou.pledge.PledgeProcess;
import io.github.zhengyou.pledge.PledgeProposal;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a plan demands of its pledges: phases of the process, and days by which they are reached. */
class PledgeDutiesTest {
    private static final LocalDate JUNE = LocalDate.of(2011, 6, 30);

    private static PledgeDuty.Builder duty(String id, PledgePhase phase) {
        PledgeDuty.Builder duty = PledgeDuty.builder();
        duty.id(PledgeDutyId.of(id)).name(name("要求", "duty of " + id)).phase(phase);
        return duty;
    }

    private static CampaignPlan withDuties(PledgeDuty... duties) {
        return plan().toBuilder().addPledgeDuties(duties).build();
    }

    /** A pledge made in March and appraised in December, as far as the record goes. */
    private static Campaign campaign(CampaignPlan plan, LocalDate through) {
        return Campaign.builder()
                .plan(plan)
                .record(CampaignRecord.builder()
                        .addPledgeEvent(set("e-1", "m-1", "b-1"))
                        .addPledgeEvent(appraise("e-2"))
                        .through(Optional.ofNullable(through))
                        .build())
                .build();
    }

    @Test
    void findThePhaseThatTheProcessLacks() {
        Campaign campaign = PlanFindings.campaign(withDuties(
                duty("keep", PledgePhase.FULFIL).build(),
                duty("double-disclosure", PledgePhase.PUBLISH).build()));
        Finding finding = one(
                campaign,
                "pledge.phase-missing",
                Severity.WARNING,
                "double-disclosure",
                "plan#/pledgeDuties/1",
                "duty 'double-disclosure' (duty of double-disclosure) demands that pledges go through the phase"
                        + " 'publish', but pledge process 'two-step@1' has no step for it: add such a step, or say how"
                        + " else the duty is met");
        assertThat(finding.arguments()).containsOnlyKeys("name", "phase", "process");
    }

    @Test
    void findNoPhaseMissingWhereItIsThereOrWhereThereIsNoProcess() {
        assertThat(of(
                        PlanFindings.campaign(withDuties(
                                duty("keep", PledgePhase.FULFIL).build(),
                                duty("appraise", PledgePhase.APPRAISE).build())),
                        "pledge.phase-missing"))
                .isEmpty();
        CampaignPlan without = withDuties(
                        duty("double-disclosure", PledgePhase.PUBLISH).build())
                .toBuilder()
                .pledgeProcess(Optional.empty())
                .build();
        assertThat(of(PlanFindings.campaign(without), "pledge.phase-missing")).isEmpty();
    }

    @Test
    void findThePledgeThatIsLate() {
        CampaignPlan plan = withDuties(
                duty("keep", PledgePhase.FULFIL).by(JUNE).build(),
                duty("mid-year", PledgePhase.APPRAISE).by(JUNE).build());
        Finding finding = one(
                campaign(plan, JUNE.plusDays(1)),
                "pledge.deadline-missed",
                Severity.WARNING,
                "p-1",
                "plan#/pledgeDuties/1",
                "pledge 'p-1' stood in state 'running' on 2011-06-30, by when duty 'mid-year' (duty of mid-year) wanted"
                        + " it in phase 'appraise': see why, or record the step that was not written down");
        assertThat(finding.arguments()).containsOnlyKeys("duty", "name", "phase", "by", "stateName");
        assertThat(of(campaign(plan, CampaignFixture.DECEMBER), "pledge.deadline-missed"))
                .as("appraised by now, but it was late")
                .containsExactly(finding);
        assertThat(of(campaign(plan.toBuilder().issued(JUNE.plusDays(1)).build(), null), "pledge.deadline-missed"))
                .as("the day the plan was issued counts where the record does not say how far it goes")
                .containsExactly(finding);
    }

    @Test
    void findNothingLateBeforeTheDayIsOverOrWhereNoDayIsKnown() {
        CampaignPlan plan =
                withDuties(duty("mid-year", PledgePhase.APPRAISE).by(JUNE).build());
        assertThat(of(campaign(plan, JUNE), "pledge.deadline-missed")).isEmpty();
        assertThat(of(campaign(plan, null), "pledge.deadline-missed")).isEmpty();
        assertThat(of(
                        campaign(withDuties(duty("ever", PledgePhase.APPRAISE).build()), JUNE.plusDays(1)),
                        "pledge.deadline-missed"))
                .as("a duty without a day")
                .isEmpty();
    }

    @Test
    void findNothingLateOfPledgesThatAreInTimeOrBegunLater() {
        assertThat(of(
                        campaign(
                                withDuties(duty("year", PledgePhase.APPRAISE)
                                        .by(CampaignFixture.DECEMBER)
                                        .build()),
                                CampaignFixture.DECEMBER.plusDays(1)),
                        "pledge.deadline-missed"))
                .as("appraised on the very day")
                .isEmpty();
        assertThat(of(
                        campaign(
                                withDuties(duty("early", PledgePhase.APPRAISE)
                                        .by(CampaignFixture.MARCH.minusDays(1))
                                        .build()),
                                JUNE),
                        "pledge.deadline-missed"))
                .as("not begun by that day")
                .isEmpty();
    }

    @Test
    void findOnlyThePhaseMissingWhereThePhaseIsInNoStep() {
        Campaign campaign =
                campaign(withDuties(duty("show", PledgePhase.PUBLISH).by(JUNE).build()), JUNE.plusDays(1));
        assertThat(of(campaign, "pledge.deadline-missed")).isEmpty();
        assertThat(of(campaign, "pledge.phase-missing")).hasSize(1);
    }

    @Test
    void countOnlyWhatTheCurrentTextReached() {
        PledgeProcess process = PledgeProcess.builder(ProcessId.of("shown@1"))
                .start("open", PledgePhase.PROPOSE)
                .state("set", PledgePhase.PROPOSE)
                .state("shown", PledgePhase.PUBLISH)
                .state("returned", PledgePhase.REVIEW)
                .end("appraised", PledgePhase.APPRAISE)
                .permit("open", "set", "set")
                .permit("set", "show", "shown")
                .permit("shown", "return", "returned")
                .permit("returned", "set", "set")
                .permit("shown", "appraise", "appraised")
                .build();
        CampaignPlan plan = withDuties(
                        duty("show", PledgePhase.PUBLISH).by(JUNE).build())
                .toBuilder()
                .pledgeProcess(process)
                .build();
        List<PledgeEvent> events = List.of(
                set("e-1", "m-1", "b-1"),
                step("e-2", "show", 1),
                step("e-3", "return", 2),
                set("e-4", "m-1", "b-1").toBuilder()
                        .date(CampaignFixture.MARCH.plusDays(3))
                        .build());
        one(
                late(plan, events),
                "pledge.deadline-missed",
                Severity.WARNING,
                "p-1",
                "plan#/pledgeDuties/0",
                "pledge 'p-1' stood in state 'set' on 2011-06-30, by when duty 'show' (duty of show) wanted it in phase"
                        + " 'publish': see why, or record the step that was not written down");
        List<PledgeEvent> shownAgain = new ArrayList<>(events);
        shownAgain.add(step("e-5", "show", 4));
        assertThat(of(late(plan, shownAgain), "pledge.deadline-missed")).isEmpty();
        assertThat(of(late(plan, events.subList(0, 3)), "pledge.deadline-missed"))
                .as("sent back, and no new text yet")
                .isEmpty();
    }

    private static PledgeEvent step(String id, String action, int days) {
        return PledgeEvent.builder()
                .id(EntryId.of(id))
                .pledge(PledgeId.of("p-1"))
                .date(CampaignFixture.MARCH.plusDays(days))
                .role(Role.PLEDGER)
                .action(Action.of(action))
                .build();
    }

    private static Campaign late(CampaignPlan plan, List<PledgeEvent> events) {
        return Campaign.builder()
                .plan(plan)
                .record(CampaignRecord.builder()
                        .pledgeEvents(events)
                        .through(JUNE.plusDays(1))
                        .build())
                .build();
    }

    private static PledgeEvent dated(PledgeEvent event, LocalDate due) {
        PledgeProposal text = event.proposal().orElseThrow();
        PledgeItem item = text.items().get(0);
        return event.toBuilder()
                .proposal(text.toBuilder()
                        .items(List.of(
                                item,
                                item.toBuilder()
                                        .id(PledgeItemId.of("2"))
                                        .due(due)
                                        .build()))
                        .build())
                .build();
    }

    private static Campaign withDatedItem(LocalDate through, PledgeEvent... more) {
        return Campaign.builder()
                .plan(plan())
                .record(CampaignRecord.builder()
                        .addPledgeEvents(more)
                        .addPledgeEvent(dated(set("e-1", "m-1", "b-1"), JUNE))
                        .through(through)
                        .build())
                .build();
    }

    @Test
    void findTheItemWhoseDayIsOverWithoutAnOutcome() {
        Finding finding = one(
                withDatedItem(JUNE.plusDays(1)),
                "pledge.item-overdue",
                Severity.WARNING,
                "p-1",
                "record#/pledgeEvents/0/proposal/items/1",
                "item '2' of pledge 'p-1' was due by 2011-06-30, and as of 2011-07-01 nothing says what became of it:"
                        + " record its outcome");
        assertThat(finding.arguments()).containsOnlyKeys("item", "due", "asOf");
        assertThat(of(withDatedItem(JUNE.plusDays(1), appraise("e-2")), "pledge.item-overdue"))
                .as("what was said in December was not said in July")
                .hasSize(1);
    }

    @Test
    void findNoItemOverdueOnItsLastDayOrOnceSomethingIsSaid() {
        assertThat(of(withDatedItem(JUNE), "pledge.item-overdue")).isEmpty();
        PledgeEvent said = appraise("e-2").toBuilder()
                .putOutcome(PledgeItemId.of("2"), PledgeOutcome.NOT_FULFILLED_OBJECTIVE)
                .reason("flood")
                .build();
        assertThat(of(withDatedItem(CampaignFixture.DECEMBER, said), "pledge.item-overdue"))
                .isEmpty();
        assertThat(of(campaign(plan(), JUNE.plusDays(1)), "pledge.item-overdue"))
                .as("an item without a day")
                .isEmpty();
    }

    @Test
    void countAPhaseThatIsPassedBy() {
        PledgeProcess mayBeShown = PledgeProcess.builder(ProcessId.of("may-be-shown@1"))
                .start("open", PledgePhase.PROPOSE)
                .state("shown", PledgePhase.PUBLISH)
                .state("running", PledgePhase.FULFIL)
                .end("appraised", PledgePhase.APPRAISE)
                .permit("open", "set", "running")
                .permit("running", "show", "shown")
                .permit("shown", "fulfil", "running")
                .permit("running", "appraise", "appraised")
                .build();
        CampaignPlan plan = withDuties(
                        duty("show", PledgePhase.PUBLISH).by(JUNE).build())
                .toBuilder()
                .pledgeProcess(mayBeShown)
                .build();
        assertThat(of(campaign(plan, JUNE.plusDays(1)), "pledge.deadline-missed"))
                .as("in fulfilment, which comes after publication")
                .isEmpty();
    }
}
