package io.github.zhengyou.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.organization.Addressed;
import io.github.zhengyou.organization.Addressees;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Member;
import io.github.zhengyou.organization.MemberId;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Boundary;
import io.github.zhengyou.timeline.Cadence;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.Progress;
import io.github.zhengyou.timeline.Span;
import io.github.zhengyou.timeline.Stage;
import io.github.zhengyou.timeline.StageId;
import io.github.zhengyou.timeline.StageTask;
import io.github.zhengyou.timeline.TaskId;
import io.github.zhengyou.timeline.Timeline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a timeline requires, against the work that a record holds. */
class TasksTest {
    private static final StageTask LETTER = task("letter", "Signing the pledge letter")
            .addressees(Addressees.builder().kind(Addressed.MEMBERS).build())
            .build();
    private static final StageTask PLAN = task("plan", "A plan of its own")
            .addressees(Addressees.builder().addLines(Line.YOUTH_LEAGUE).build())
            .build();
    private static final StageTask CIRCULAR =
            task("circular", "Monthly circular").cadence(Cadence.MONTHLY).build();

    private static StageTask.Builder task(String id, String name) {
        return StageTask.builder().id(TaskId.of(id)).name(LocalizedText.of("任务 " + id, name));
    }

    private static Stage stage(String id, String from, String through, StageTask... tasks) {
        return Stage.builder()
                .id(StageId.of(id))
                .name(LocalizedText.of("阶段 " + id, "Stage " + id))
                .span(Span.of(Boundary.parse(from), Boundary.parse(through)))
                .addTasks(tasks)
                .build();
    }

    private static WorkItem work(String id, String day, String task, String subject) {
        return WorkItem.builder()
                .id(EntryId.of(id))
                .period(Period.of(LocalDate.parse(day), LocalDate.parse(day)))
                .task(TaskId.of(task))
                .subject(Optional.of(subject).filter(one -> !one.isEmpty()).map(SubjectId::of))
                .build();
    }

    private static Organization organization(String id, Line line) {
        return Organization.builder()
                .id(OrganizationId.of(id))
                .name(LocalizedText.of("组织 " + id, "Organization " + id))
                .line(line)
                .tier(Tier.BRANCH)
                .build();
    }

    private static Organizations organizations() {
        Organizations.Builder organizations = Organizations.builder()
                .addOrganizations(
                        organization("branch", Line.PARTY),
                        organization("league-1", Line.YOUTH_LEAGUE),
                        organization("league-2", Line.YOUTH_LEAGUE));
        for (int i = 1; i <= 15; i++) {
            organizations.addMember(Member.of(MemberId.of("m-" + i), OrganizationId.of("branch")));
        }
        return organizations.build();
    }

    private static Campaign campaign(Timeline timeline, String through, List<WorkItem> work) {
        return Campaign.builder()
                .plan(CampaignPlan.builder()
                        .id(CampaignId.of("c"))
                        .name(LocalizedText.of("活动", "Campaign"))
                        .timeline(timeline)
                        .build())
                .organizations(organizations())
                .record(CampaignRecord.builder()
                        .through(Optional.of(through)
                                .filter(day -> !day.isEmpty())
                                .map(LocalDate::parse))
                        .workItems(work)
                        .build())
                .build();
    }

    private static List<Finding> found(String rule, Campaign campaign) {
        return CampaignRules.BOOK.check(campaign).list().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private static void assertFound(
            List<Finding> findings, Severity severity, String subject, String place, String message) {
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.subject()).isEqualTo(subject);
            assertThat(finding.place().orElseThrow()).hasToString(place);
            assertThat(finding.message(Catalogue.core(), Language.EN)).isEqualTo(message);
        });
    }

    private static List<WorkItem> letters(int count) {
        List<WorkItem> work = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            work.add(work("w-" + i, "2010-06-12", "letter", "m-" + i));
        }
        return work;
    }

    private static Timeline letterStage() {
        return Timeline.builder()
                .addStage(stage("one", "2010-06", "2010-06", LETTER))
                .build();
    }

    @Test
    void isOpenWhereOneMemberOfFifteenHasNotSigned() {
        Campaign campaign = campaign(letterStage(), "2010-07-01", letters(14));
        assertFound(
                found("timeline.task-open", campaign),
                Severity.WARNING,
                "letter",
                "plan#/timeline/stages/0/tasks/0",
                "'Signing the pledge letter' is not complete: 14 of 15 done, missing: m-15; due: 2010-06-30. Do or"
                        + " record what is missing");
        TaskStatus status = campaign.status(LocalDate.of(2010, 7, 1)).tasks().get(0);
        assertThat(status.progress()).isEqualTo(Progress.OVERDUE);
        assertThat(status.required()).contains(15L);
        assertThat(status.done()).isEqualTo(14);
        assertThat(status.missing()).containsExactly("m-15");
        assertThat(status.isComplete()).isFalse();
        assertThat(status.stage()).contains(StageId.of("one"));
    }

    @Test
    void isCompleteWhereAllHaveSigned() {
        Campaign campaign = campaign(letterStage(), "2010-07-01", letters(15));
        assertThat(found("timeline.task-open", campaign)).isEmpty();
        TaskStatus status = campaign.status(LocalDate.of(2010, 6, 12)).tasks().get(0);
        assertThat(status.progress()).isEqualTo(Progress.COMPLETED);
        assertThat(status.isComplete()).isTrue();
        TaskStatus before = campaign.status(LocalDate.of(2010, 6, 11)).tasks().get(0);
        assertThat(before.done()).isZero();
        assertThat(before.progress()).isEqualTo(Progress.CURRENT);
        assertThat(campaign.status(LocalDate.of(2010, 5, 31)).tasks().get(0).progress())
                .isEqualTo(Progress.NOT_STARTED);
    }

    @Test
    void isPendingUntilItIsDue() {
        Campaign campaign = campaign(letterStage(), "2010-06-30", letters(14));
        assertThat(found("timeline.task-open", campaign)).isEmpty();
        assertFound(
                found("timeline.task-pending", campaign),
                Severity.INFO,
                "letter",
                "plan#/timeline/stages/0/tasks/0",
                "'Signing the pledge letter' is not complete yet: 14 of 15 done, missing: m-15; due: 2010-06-30");
        assertThat(found("timeline.task-pending", campaign(letterStage(), "2010-06-30", letters(15))))
                .isEmpty();
        assertThat(found("timeline.task-pending", campaign(letterStage(), "2010-05-31", List.of())))
                .isEmpty();
    }

    @Test
    void countsForNobodyElseWhatOneDidTwice() {
        List<WorkItem> work = letters(13);
        work.add(work("again", "2010-06-13", "letter", "m-1"));
        work.add(
                work("more", "2010-06-13", "letter", "m-2").toBuilder().count(5).build());
        TaskStatus status = campaign(letterStage(), "2010-07-01", work)
                .status(LocalDate.of(2010, 7, 1))
                .tasks()
                .get(0);
        assertThat(status.done()).isEqualTo(13);
        assertThat(status.missing()).containsExactly("m-14", "m-15");
    }

    @Test
    void isOpenWithoutADueDayUntilItIsDone() {
        Timeline timeline = Timeline.builder().addTask(PLAN).build();
        WorkItem one = work("w", "2010-11-01", "plan", "league-1");
        assertFound(
                found("timeline.task-open", campaign(timeline, "", List.of(one))),
                Severity.WARNING,
                "plan",
                "plan#/timeline/tasks/0",
                "'A plan of its own' is not complete: 1 of 2 done, missing: league-2; due: not set. Do or record what is"
                        + " missing");
        WorkItem other = work("w2", "2010-11-01", "plan", "league-2");
        assertThat(found("timeline.task-open", campaign(timeline, "", List.of(one, other))))
                .isEmpty();
        assertThat(found("timeline.task-open", campaign(timeline, "2010-12-31", List.of(one))))
                .hasSize(1);
        assertThat(found("timeline.task-open", campaign(timeline, "", List.of())))
                .isEmpty();
    }

    @Test
    void isNotAskedOfWhatWasDissolvedBefore() {
        Timeline timeline = Timeline.builder().addTask(PLAN).build();
        Campaign campaign = Campaign.builder()
                .plan(campaign(timeline, "", List.of()).plan())
                .organizations(Organizations.builder()
                        .addOrganizations(
                                organization("league-1", Line.YOUTH_LEAGUE),
                                organization("league-2", Line.YOUTH_LEAGUE).toBuilder()
                                        .dissolved(LocalDate.of(2010, 12, 1))
                                        .build())
                        .build())
                .build();
        assertThat(campaign.status(LocalDate.of(2010, 12, 1)).tasks().get(0).missing())
                .containsExactly("league-1", "league-2");
        assertThat(campaign.status(LocalDate.of(2010, 12, 2)).tasks().get(0).missing())
                .containsExactly("league-1");
    }

    @Test
    void asksOnceOfTheCampaignWhatIsAddressedToNobody() {
        Timeline timeline = Timeline.builder()
                .addTask(task("point", "The contact point becomes a demonstration point")
                        .count(2)
                        .build())
                .build();
        Campaign half = campaign(
                timeline, "", List.of(work("w", "2010-11-01", "point", ""), work("w", "2010-11-01", "point", "")));
        assertThat(found("timeline.task-open", half))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Catalogue.core(), Language.EN))
                        .contains(": 1 of 2 done; due: not set"));
        Campaign whole = campaign(
                timeline,
                "",
                List.of(work("w", "2010-11-01", "point", ""), work("v", "2010-11-01", "point", "branch")));
        assertThat(found("timeline.task-open", whole)).isEmpty();
    }

    @Test
    void doesNotJudgeWhoIsNotKnown() {
        Campaign campaign = Campaign.builder()
                .plan(campaign(letterStage(), "", List.of()).plan())
                .record(CampaignRecord.builder()
                        .through(LocalDate.of(2010, 7, 1))
                        .build())
                .build();
        assertThat(found("timeline.task-open", campaign)).isEmpty();
        TaskStatus status = campaign.status(LocalDate.of(2010, 7, 1)).tasks().get(0);
        assertThat(status.required()).isEmpty();
        assertThat(status.progress()).isEqualTo(Progress.UNDATED);
        assertThat(status.isComplete()).isFalse();
    }

    private static Timeline circulars() {
        return Timeline.builder()
                .span(Span.of(Boundary.parse("2010-09"), Boundary.parse("2012-12")))
                .addTask(CIRCULAR)
                .build();
    }

    @Test
    void findsTheMonthWithoutCircular() {
        List<WorkItem> work = List.of(
                work("a", "2010-09-30", "circular", ""),
                work("b", "2010-11-02", "circular", ""),
                work("c", "2010-12-30", "circular", ""));
        Campaign campaign = campaign(circulars(), "2010-12-31", work);
        assertFound(
                found("timeline.duty-missed", campaign),
                Severity.WARNING,
                "circular",
                "plan#/timeline/tasks/0",
                "'Monthly circular' must be done each month and was not done in 1 of them: 2010-10. Do or"
                        + " record it");
        TaskStatus status = campaign.status(LocalDate.of(2010, 12, 31)).tasks().get(0);
        assertThat(status.missed())
                .containsExactly(new TaskStatus.Missed(
                        Period.of(LocalDate.of(2010, 10, 1), LocalDate.of(2010, 10, 31)), List.of()));
        assertThat(status.required()).contains(4L);
        assertThat(status.done()).isEqualTo(3);
        assertThat(status.nextDue()).contains(YearMonth.of(2011, 1));
        assertThat(status.progress()).isEqualTo(Progress.OVERDUE);
    }

    @Test
    void findsNoMonthMissedThatIsNotPast() {
        List<WorkItem> work = List.of(work("a", "2010-09-30", "circular", ""));
        Campaign campaign = campaign(circulars(), "2010-10-30", work);
        assertThat(found("timeline.duty-missed", campaign)).isEmpty();
        assertThat(campaign.status(LocalDate.of(2010, 10, 30)).tasks().get(0).progress())
                .isEqualTo(Progress.CURRENT);
        assertThat(campaign.status(LocalDate.of(2010, 8, 30)).tasks().get(0).progress())
                .isEqualTo(Progress.NOT_STARTED);
    }

    private static Timeline phase(StageTask duty, String... times) {
        Stage phase = stage("phase", times[0], times[1], duty);
        for (int i = 2; i < times.length; i += 2) {
            phase = phase.toBuilder()
                    .addAgain(Span.of(Boundary.parse(times[i]), Boundary.parse(times[i + 1])))
                    .build();
        }
        return Timeline.builder().addStage(phase).build();
    }

    private static List<String> missedMonths(Timeline timeline, String day) {
        return campaign(timeline, day, List.of()).status(LocalDate.parse(day)).tasks().get(0).missed().stream()
                .map(missed -> YearMonth.from(missed.period().from()).toString())
                .toList();
    }

    @Test
    void asksForNoPeriodInThePauseOfAPhaseThatRecurs() {
        Timeline timeline = phase(CIRCULAR, "2010-03", "2010-05", "2010-09", "2010-11-20");
        Campaign campaign = campaign(timeline, "2011-06-30", List.of(work("a", "2010-04-30", "circular", "")));
        assertFound(
                found("timeline.duty-missed", campaign),
                Severity.WARNING,
                "circular",
                "plan#/timeline/stages/0/tasks/0",
                "'Monthly circular' must be done each month and was not done in 4 of them: 2010-03, 2010-05, 2010-09,"
                        + " 2010-10. Do or record it");
        assertThat(campaign.status(LocalDate.of(2011, 6, 30)).tasks().get(0).required())
                .contains(5L);
    }

    @Test
    void asksForThePeriodsOfTimesThatFollowOneAnother() {
        Timeline timeline = phase(CIRCULAR, "2010-03-15", "2010-04-10", "2010-04-11", "2010-05");
        assertThat(missedMonths(timeline, "2011-06-30")).containsExactly("2010-04", "2010-05");
    }

    @Test
    void asksFromTheBeginningAndThroughTheEndThatADutyHasOfItsOwn() {
        StageTask late = CIRCULAR.toBuilder()
                .span(Span.of(Boundary.parse("2010-05"), Boundary.parse("2010-10")))
                .build();
        assertThat(missedMonths(phase(late, "2010-03", "2010-05", "2010-09", "2010-11"), "2011-06-30"))
                .containsExactly("2010-05", "2010-09", "2010-10");
        StageTask wider = CIRCULAR.toBuilder()
                .span(Span.of(Boundary.parse("2010-02"), Boundary.parse("2010-12")))
                .build();
        assertThat(missedMonths(phase(wider, "2010-03", "2010-03", "2010-11", "2010-11"), "2011-06-30"))
                .containsExactly("2010-02", "2010-03", "2010-11", "2010-12");
    }

    @Test
    void asksInEachWholePeriodInWhichAShortPhaseOfADutyWithItsOwnDaysRuns() {
        StageTask duty = CIRCULAR.toBuilder()
                .cadence(Cadence.HALF_YEARLY)
                .span(Span.of(Boundary.parse("2010-07"), Boundary.parse("2012-06")))
                .build();
        assertThat(missedMonths(phase(duty, "2010-12", "2010-12", "2012-06", "2012-06"), "2012-12-31"))
                .containsExactly("2010-07", "2012-01");
    }

    @Test
    void asksNothingOfATimeOfUnknownEndOnceTheNextHasBegun() {
        Stage phase = stage("phase", "2010-09", "2010-10", CIRCULAR).toBuilder()
                .addAgain(Span.startingAt(Boundary.parse("2010-03")))
                .build();
        Timeline timeline = Timeline.builder().addStage(phase).build();
        assertThat(missedMonths(timeline, "2010-05-31")).containsExactly("2010-03", "2010-04", "2010-05");
        assertThat(missedMonths(timeline, "2010-12-31")).containsExactly("2010-09", "2010-10");
    }

    @Test
    void isDueAgainWhenItsPhaseBeginsAgain() {
        Timeline timeline = phase(CIRCULAR, "2010-03", "2010-05", "2010-09", "2010-11");
        List<WorkItem> work = new ArrayList<>();
        work.add(work("a", "2010-04-30", "circular", ""));
        assertThat(nextDue(timeline, work)).contains(YearMonth.of(2010, 5));
        work.add(work("b", "2010-05-30", "circular", ""));
        assertThat(nextDue(timeline, work)).contains(YearMonth.of(2010, 9));
        work.add(work("c", "2010-11-30", "circular", ""));
        assertThat(nextDue(timeline, work))
                .as("the phase is over and does not begin again")
                .isEmpty();
    }

    @Test
    void isNotDueAgainOnceItHasEnded() {
        StageTask commentary = task("commentary", "Commentary")
                .cadence(Cadence.HALF_YEARLY)
                .span(Span.of(Boundary.parse("2010-07"), Boundary.parse("2011-06")))
                .build();
        List<WorkItem> work = List.of(work("a", "2010-06-09", "commentary", ""));
        assertThat(nextDue(Timeline.builder().addTask(commentary).build(), work))
                .contains(YearMonth.of(2010, 12));
        List<WorkItem> last = List.of(work("a", "2010-12-09", "commentary", ""));
        assertThat(nextDue(Timeline.builder().addTask(commentary).build(), last))
                .contains(YearMonth.of(2011, 6));
        StageTask shorter = commentary.toBuilder()
                .span(Span.of(Boundary.parse("2010-07"), Boundary.parse("2011-05-31")))
                .build();
        assertThat(nextDue(Timeline.builder().addTask(shorter).build(), last)).isEmpty();
    }

    private static Optional<YearMonth> nextDue(Timeline timeline, List<WorkItem> work) {
        LocalDate day = LocalDate.of(2010, 12, 31);
        return campaign(timeline, "2010-12-31", work).status(day).tasks().get(0).nextDue();
    }

    @Test
    void asksOnlyForWhatIsPastHoweverFarItsStageGoes() {
        assertThat(missedMonths(phase(CIRCULAR, "2010-01", "9999-12"), "2010-12-31"))
                .hasSize(12);
        Stage open = Stage.builder()
                .id(StageId.of("open"))
                .name(LocalizedText.of("长期", "Open"))
                .span(Span.startingAt(Boundary.parse("2010-01")))
                .addTask(CIRCULAR)
                .build();
        Timeline timeline = Timeline.builder().addStage(open).build();
        assertThat(missedMonths(timeline, "2010-12-31")).hasSize(12);
        assertThat(campaign(timeline, "", List.of())
                        .status(LocalDate.MAX)
                        .tasks()
                        .get(0)
                        .missed())
                .hasSize((9999 - 2010 + 1) * 12);
    }

    @Test
    void namesOnceThoseWhoNeverDidADutyHoweverManyPeriodsItHas() {
        StageTask duty = CIRCULAR.toBuilder().addressees(LETTER.addressees()).build();
        List<TaskStatus.Missed> missed = campaign(phase(duty, "2010-01", "9999-12"), "2010-12-31", List.of())
                .status(LocalDate.of(2010, 12, 31))
                .tasks()
                .get(0)
                .missed();
        assertThat(missed).hasSize(12).allSatisfy(one -> {
            assertThat(one.missing()).hasSize(15);
            assertThat(one.missing()).isSameAs(missed.get(0).missing());
        });
    }

    @Test
    void namesThePeriodsThatEachMissed() {
        StageTask duty = CIRCULAR.toBuilder().addressees(PLAN.addressees()).build();
        List<WorkItem> work = List.of(
                work("a", "2010-01-20", "circular", "league-1"),
                work("b", "2010-02-20", "circular", "league-1"),
                work("c", "2010-02-20", "circular", "league-2"));
        List<Finding> findings =
                found("timeline.duty-missed", campaign(phase(duty, "2010-01", "2010-12"), "2010-05-01", work));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.message(Catalogue.core(), Language.EN))
                    .isEqualTo("'Monthly circular' must be done each month and was not done in 3 of them: 2010-01 by"
                            + " Organization league-2 (league-2); 2010-03, 2010-04 by Organization league-1 (league-1),"
                            + " Organization league-2 (league-2). Do or record it");
            assertThat(finding.message(Catalogue.core(), Language.ZH))
                    .isEqualTo("“任务 circular”应每月完成，有 3 期没有完成：2010-01 缺组织 league-2（league-2）；2010-03、2010-04"
                            + " 缺组织 league-1（league-1）、组织 league-2（league-2）。请补做或补记");
        });
    }

    @Test
    void namesWhoMissedADutyOfEach() {
        StageTask commentary = task("commentary", "Commentary")
                .cadence(Cadence.HALF_YEARLY)
                .addressees(PLAN.addressees())
                .span(Span.of(Boundary.parse("2010-07"), Boundary.parse("2011-06")))
                .build();
        Timeline timeline = Timeline.builder().addTask(commentary).build();
        List<WorkItem> work = List.of(
                work("a", "2010-12-20", "commentary", "league-1"),
                work("b", "2010-12-20", "commentary", "league-2"),
                work("c", "2011-06-20", "commentary", "league-1"));
        Campaign campaign = campaign(timeline, "2011-12-31", work);
        assertThat(found("timeline.duty-missed", campaign))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Catalogue.core(), Language.EN))
                        .contains(
                                "each half-year and was not done in 1 of them: 2011-01..2011-06 by Organization league-2"
                                        + " (league-2). Do"));
        assertThat(campaign.status(LocalDate.of(2010, 12, 31)).tasks().get(0).nextDue())
                .contains(YearMonth.of(2011, 6));
    }

    @Test
    void findsWorkOutsideItsStage() {
        List<WorkItem> work = letters(14);
        work.add(work("holiday", "2010-07-20", "letter", "m-15"));
        Campaign campaign = campaign(letterStage(), "2010-08-31", work);
        assertFound(
                found("timeline.work-outside-stage", campaign),
                Severity.WARNING,
                "holiday",
                "record#/workItems/14",
                "work 'holiday' (2010-07-20 to 2010-07-20) lies outside stage 'Stage one' (2010-06 to 2010-06), which it"
                        + " belongs to: check the dates or the stage");
        assertThat(found("timeline.work-outside-stage", campaign(letterStage(), "2010-08-31", letters(15))))
                .isEmpty();
    }

    private static StageTask duePlan() {
        return PLAN.toBuilder().due(Boundary.parse("2010-11-15")).build();
    }

    @Test
    void findsWorkDoneAfterItWasDue() {
        Timeline timeline = Timeline.builder()
                .addStage(stage("one", "2010-10", "2010-12", duePlan()))
                .build();
        Campaign campaign = campaign(
                timeline,
                "2010-12-31",
                List.of(
                        work("in-time", "2010-11-15", "plan", "league-1"),
                        work("late", "2010-12-20", "plan", "league-2")));
        assertFound(
                found("timeline.work-late", campaign),
                Severity.WARNING,
                "late",
                "record#/workItems/1",
                "work 'late' was done by 2010-12-20, but 'A plan of its own' was due by 2010-11-15: see why it was late, or"
                        + " check the dates");
        assertThat(found("timeline.work-late", campaign).get(0).message(Catalogue.core(), Language.ZH))
                .isEqualTo("工作事项“late”于 2010-12-20 完成，而“任务 plan”的期限是 2010-11-15，请查明逾期原因，或核对日期");
        assertThat(found("timeline.work-outside-stage", campaign)).isEmpty();
    }

    @Test
    void findsNothingLateOfWhatWasDoneInTimeAndOnceMore() {
        Timeline timeline = Timeline.builder()
                .addStage(stage("one", "2010-10", "2010-12", duePlan(), LETTER))
                .build();
        assertThat(found(
                        "timeline.work-late",
                        campaign(
                                timeline,
                                "2010-12-31",
                                List.of(
                                        work("first", "2010-11-01", "plan", "league-1"),
                                        work("again", "2010-12-20", "plan", "league-1"),
                                        work("other", "2010-12-20", "letter", "m-1")))))
                .isEmpty();
    }

    @Test
    void findsWorkAfterItsStageThoughTheTaskIsDueLater() {
        Timeline timeline = Timeline.builder()
                .addStage(stage(
                        "one",
                        "2010-06",
                        "2010-06",
                        LETTER.toBuilder().due(Boundary.parse("2010-08")).build()))
                .build();
        Campaign campaign = campaign(timeline, "2010-08-31", List.of(work("holiday", "2010-07-20", "letter", "m-1")));
        assertThat(found("timeline.work-outside-stage", campaign))
                .extracting(Finding::subject)
                .containsExactly("holiday");
        assertThat(found("timeline.outside", campaign))
                .as("the plan itself says two things")
                .extracting(Finding::subject)
                .containsExactly("letter");
        assertThat(found("timeline.work-late", campaign)).isEmpty();
        assertThat(found(
                        "timeline.work-outside-stage",
                        campaign(timeline, "2010-08-31", List.of(work("june", "2010-06-20", "letter", "m-1")))))
                .isEmpty();
    }

    @Test
    void findsWorkThatNamesNothingOrIsNotAsked() {
        WorkItem lost = work("lost", "2010-06-12", "leter", "m-1");
        WorkItem astray = work("astray", "2010-06-12", "letter", "league-1").toBuilder()
                .stage(StageId.of("zero"))
                .build();
        Campaign campaign = campaign(letterStage(), "", List.of(lost, astray));
        assertFound(
                found("timeline.work-unknown-task", campaign),
                Severity.ERROR,
                "lost",
                "record#/workItems/0/task",
                "work 'lost' names task 'leter', which the plan does not have: correct the id, or add the task");
        assertFound(
                found("timeline.work-unknown-stage", campaign),
                Severity.ERROR,
                "astray",
                "record#/workItems/1/stage",
                "work 'astray' names stage 'zero', which the plan does not have: correct the id, or add the stage");
        assertFound(
                found("timeline.work-not-addressed", campaign),
                Severity.WARNING,
                "astray",
                "record#/workItems/1",
                "work 'astray' of 'league-1' is recorded for task 'Signing the pledge letter', which is not asked of"
                        + " them, so it does not count: correct who did it, or whom the task addresses");
        Campaign sound = campaign(letterStage(), "", letters(15));
        assertThat(found("timeline.work-unknown-task", sound)).isEmpty();
        assertThat(found("timeline.work-unknown-stage", sound)).isEmpty();
        assertThat(found("timeline.work-not-addressed", sound)).isEmpty();
    }

    @Test
    void answersWithoutATimeline() {
        Campaign campaign = Campaign.builder()
                .plan(CampaignPlan.builder()
                        .id(CampaignId.of("c"))
                        .name(LocalizedText.of("活动", "Campaign"))
                        .build())
                .build();
        CampaignStatus status = campaign.status(LocalDate.of(2010, 6, 1));
        assertThat(status.timeline()).isEmpty();
        assertThat(status.isStaged()).isFalse();
        assertThat(status.tasks()).isEmpty();
        assertThat(CampaignRules.BOOK.check(campaign)).isEmpty();
        assertThat(CampaignRules.RESOLUTION.check(campaign)).isEmpty();
        assertThat(campaign(letterStage(), "", List.of())
                        .status(LocalDate.of(2010, 6, 1))
                        .isStaged())
                .isTrue();
    }
}
