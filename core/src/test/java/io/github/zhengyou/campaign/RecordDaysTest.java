package io.github.zhengyou.campaign;

import static io.github.zhengyou.campaign.CampaignFixture.DECEMBER;
import static io.github.zhengyou.campaign.CampaignFixture.MARCH;
import static io.github.zhengyou.campaign.CampaignFixture.plan;
import static io.github.zhengyou.campaign.CampaignFixture.record;
import static io.github.zhengyou.campaign.PlanFindings.name;
import static io.github.zhengyou.campaign.PlanFindings.of;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.figure.Quantity;
import io.github.zhengyou.recognition.AwardId;
import io.github.zhengyou.recognition.Notice;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.target.Target;
import io.github.zhengyou.target.TargetId;
import io.github.zhengyou.target.TargetReport;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.timeline.Boundary;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.StageTask;
import io.github.zhengyou.timeline.TaskId;
import io.github.zhengyou.timeline.Timeline;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The day as of which a campaign is checked, and the entries that are later than it. */
class RecordDaysTest {
    private static final LocalDate ISSUED = LocalDate.of(2011, 1, 10);

    private static Campaign campaign(CampaignPlan plan, CampaignRecord record) {
        return Campaign.builder().plan(plan).record(record).build();
    }

    private static CampaignPlan issued(LocalDate day) {
        return plan().toBuilder().issued(day).build();
    }

    private static CampaignRecord through(LocalDate day) {
        return record().toBuilder().through(day).build();
    }

    @Test
    void theDayIsTheLastThatTheRecordCoversElseTheLatestOfAPlanThatIsDated() {
        assertThat(campaign(issued(ISSUED), through(MARCH)).asOf()).contains(MARCH);
        assertThat(campaign(issued(ISSUED), record()).asOf())
                .as("the record goes on after the plan was issued")
                .contains(DECEMBER);
        assertThat(campaign(issued(DECEMBER.plusDays(1)), record()).asOf()).contains(DECEMBER.plusDays(1));
        assertThat(PlanFindings.campaign(issued(ISSUED)).asOf()).contains(ISSUED);
        assertThat(campaign(plan(), record()).asOf()).isEmpty();
    }

    private static Target rise() {
        return Target.builder()
                .id(TargetId.of("rise"))
                .name(name("提高", "Rise"))
                .baseline(Quantity.parse("100"))
                .value(Quantity.parse("110"))
                .build();
    }

    private static TargetReport report(LocalDate day) {
        return TargetReport.builder()
                .id(EntryId.of("r-1"))
                .target(TargetId.of("rise"))
                .date(day)
                .closing(Quantity.parse("120"))
                .build();
    }

    private static WorkItem work(LocalDate day) {
        return WorkItem.builder()
                .id(EntryId.of("w-1"))
                .task(TaskId.of("visit"))
                .period(Period.of(day, day))
                .build();
    }

    private static StageTask task(String id) {
        return StageTask.builder()
                .id(TaskId.of(id))
                .name(name("任务", "Task " + id))
                .due(Boundary.parse("2011-06-30"))
                .build();
    }

    private static CampaignPlan withTasks() {
        return plan().toBuilder()
                .timeline(Timeline.builder()
                        .addTasks(task("visit"), task("report"))
                        .build())
                .addTarget(rise())
                .build();
    }

    @Test
    void theDayOfThePlanLeavesOutNothingThatCameAfterIt() {
        CampaignRecord record = CampaignRecord.builder()
                .addTargetReport(report(LocalDate.of(2011, 8, 1)))
                .addWorkItem(work(LocalDate.of(2011, 5, 1)))
                .build();
        Campaign campaign = campaign(withTasks().toBuilder().issued(ISSUED).build(), record);
        assertThat(campaign.targets().progress().get(0).done().orElseThrow()).hasToString("20");
        assertThat(of(campaign, "timeline.task-open"))
                .as("overdue in August, though not on the day of the plan")
                .extracting(Finding::subject)
                .containsExactly("report");
        assertThat(of(
                        campaign(
                                withTasks().toBuilder().issued(ISSUED).build(),
                                record.toBuilder().targetReports(List.of()).build()),
                        "timeline.task-open"))
                .as("in May nothing is overdue")
                .isEmpty();
    }

    @Test
    void findsTheEntriesThatAreLaterThanTheRecordGoes() {
        LocalDate june = LocalDate.of(2011, 6, 30);
        Campaign campaign = campaign(
                withTasks(),
                through(june).toBuilder()
                        .addWorkItem(work(june.plusDays(1)))
                        .addTargetReport(report(june.plusDays(2)))
                        .addNotice(notice(june, 7))
                        .build());
        List<Finding> found = of(campaign, "campaign.entry-after-through");
        assertThat(found)
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING))
                .extracting(finding -> finding.subject() + " " + finding.place().orElseThrow())
                .containsExactlyInAnyOrder(
                        "e-1 record#/evidence/0",
                        "e-3 record#/pledgeEvents/1",
                        "w-1 record#/workItems/0",
                        "r-1 record#/targetReports/0");
        Finding late = found.stream()
                .filter(finding -> finding.subject().equals("w-1"))
                .findFirst()
                .orElseThrow();
        assertThat(late.message(Catalogue.core(), Language.EN))
                .isEqualTo("entry 'w-1' is of 2011-07-01, but the record says that it goes through 2011-06-30, so what"
                        + " stands on that day leaves it out: correct the date, or through which day the record goes");
        assertThat(late.message(Catalogue.core(), Language.ZH))
                .isEqualTo("记录“w-1”的日期为 2011-07-01，而记录只到 2011-06-30 为止，截至该日的情况不计入它，请更正日期或记录截止日");
        assertThat(of(campaign, "target.achievement-unknown"))
                .as("a report says it, though it is later")
                .isEmpty();
        assertThat(of(campaign(withTasks(), through(june)), "target.achievement-unknown"))
                .hasSize(1);
    }

    private static Notice notice(LocalDate from, int days) {
        return Notice.builder()
                .id(EntryId.of("n-1"))
                .award(AwardId.of("award"))
                .period(Period.of(from, from.plusDays(days)))
                .build();
    }

    @Test
    void findsNoEntryLaterThanARecordThatGoesThroughItsDayOrDoesNotSay() {
        assertThat(of(campaign(plan(), through(DECEMBER)), "campaign.entry-after-through"))
                .isEmpty();
        assertThat(of(campaign(issued(ISSUED), record()), "campaign.entry-after-through"))
                .isEmpty();
    }
}
