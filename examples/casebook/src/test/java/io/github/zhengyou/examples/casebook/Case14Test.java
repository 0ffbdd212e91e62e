package io.github.zhengyou.examples.casebook;

import static io.github.zhengyou.examples.casebook.CaseAssert.assertThat;
import static io.github.zhengyou.examples.casebook.CaseAssert.assertValue;

import io.github.zhengyou.campaign.TaskStatus;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.timeline.Progress;
import io.github.zhengyou.timeline.TaskId;
import io.github.zhengyou.timeline.TimelineStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Case14Test {

    private final Case plain = Case.of("14");

    @Test
    @DisplayName(
            "Given 2010-12-15, the library reports phases 4 and 5 as both current; given 2010-11-15, no phase but stage 1.")
    void S_14_1() {
        assertValue("2010-12-15", current(plain, "2010-12-15"))
                .isEqualTo(List.of("stage-1", "commentary", "improvement"));
        assertValue("2010-11-15", current(plain, "2010-11-15")).isEqualTo(List.of("stage-1"));
        assertThat(plain).doesNotFind("timeline.overlap");

        assertValue(
                        "2010-12-15, improvement in 2011-01",
                        current(
                                plain.with(
                                        "plan#/timeline/stages/stage-1/stages/improvement",
                                        "{'from': '2011-01', 'through': '2011-01'}"),
                                "2010-12-15"))
                .isEqualTo(List.of("stage-1", "commentary"));
    }

    @Test
    @DisplayName("Given the half-yearly rule and commentary in 2010-12, the library computes the next due as 2011-06.")
    void S_14_2() {
        Case december = plain.with("record#/workItems/commentary-2011", "null");
        assertValue("next due", commentary(december).nextDue()).isEqualTo(Optional.of(YearMonth.of(2011, 6)));
        assertValue("next due after 2011-06, when it ends", commentary(plain).nextDue())
                .isEqualTo(Optional.empty());
        Case longer = plain.with(
                "plan#/timeline/stages/stage-1/stages/commentary/tasks/half-yearly-commentary",
                "{'through': '2012-06'}");
        assertValue(
                        "next due after 2011-06, ending a year later",
                        commentary(longer).nextDue())
                .isEqualTo(Optional.of(YearMonth.of(2011, 12)));
        assertThat(plain).doesNotFind("timeline.duty-missed");

        assertThat(december.with("record", "{'through': '2011-07-01'}"))
                .finds("timeline.duty-missed")
                .about("half-yearly-commentary")
                .with("cadence", "half-yearly")
                .with("count", "1")
                .with("periods", "2011-01..2011-06");
    }

    @Test
    @DisplayName(
            "Given a report date 2011-06-09 and phase month 2011-06, the library reports the phase as still running.")
    void S_14_3() {
        for (String phase : List.of("commentary", "improvement")) {
            assertValue(phase + " on 2011-06-09", phase(plain, phase, "2011-06-09"))
                    .isEqualTo(Progress.CURRENT);
            assertValue(phase + " on 2011-05-31", phase(plain, phase, "2011-05-31"))
                    .isEqualTo(Progress.PAUSED);
            assertValue(phase + " on 2011-07-01", phase(plain, phase, "2011-07-01"))
                    .isEqualTo(Progress.COMPLETED);
        }
        assertValue("organization on 2011-06-09", phase(plain, "organization", "2011-06-09"))
                .isEqualTo(Progress.COMPLETED);

        Case once = plain.with("plan#/timeline/stages/stage-1/stages/commentary", "{'again': null}");
        assertValue("commentary once", phase(once, "commentary", "2011-06-09")).isEqualTo(Progress.COMPLETED);
    }

    @Test
    @DisplayName(
            "Given a member pledge without time of fulfilment, the library reports the missing element (items, goals, measures, time).")
    void S_14_4() {
        Case timeless = plain.with("record#/pledgeEvents/m-1/proposal/items/a", "{'due': null}");
        assertThat(timeless)
                .finds("pledge.element-missing")
                .times(1)
                .about("member-pledge")
                .as(Severity.ERROR)
                .at("record#/pledgeEvents/0")
                .with("item", "a")
                .with("elements", "due");
        assertThat(timeless.with(
                        "record#/pledgeEvents/m-1/proposal/items/a", "{'text': null, 'goal': null, 'measures': null}"))
                .finds("pledge.element-missing")
                .with("elements", "text, goal, measures, due");

        assertThat(plain).doesNotFind("pledge.element-missing");
    }

    @Test
    @DisplayName(
            "Given the deputy instead of the branch secretary as commentator, the library reports the wrong role for the item-by-item commentary of stage 1 (where the secretary comments).")
    void S_14_5() {
        assertThat(plain.with("record#/pledgeEvents/m-3", "{'role': 'deputy-secretary'}"))
                .finds("pledge.role-not-allowed")
                .about("member-pledge")
                .as(Severity.ERROR)
                .at("record#/pledgeEvents/2")
                .with("action", "comment")
                .with("role", "deputy-secretary")
                .with("allowed", "secretary");

        assertThat(plain).doesNotFind("pledge.role-not-allowed");
    }

    @Test
    @DisplayName("Given 2011-07-15, the library reports stage 2, end unknown.")
    void S_14_6() {
        List<TimelineStatus.Step> current = timeline(plain, "2011-07-15").current();
        assertValue("2011-07-15", current(plain, "2011-07-15")).isEqualTo(List.of("stage-2"));
        assertValue("progress", current.get(0).progress()).isEqualTo(Progress.OPEN_ENDED);
        assertValue("last day known", current.get(0).lastDay().isPresent()).isEqualTo(false);
        assertThat(plain).finds("timeline.undated").about("congress-18");

        Case convened = plain.with("plan#/timeline/events/congress-18", "{'from': '2012-11-08'}");
        TimelineStatus.Step ending = timeline(convened, "2011-07-15").current().get(0);
        assertValue("progress, end known", ending.progress()).isEqualTo(Progress.CURRENT);
        assertValue("last day", ending.lastDay()).isEqualTo(Optional.of(LocalDate.parse("2012-11-07")));
        assertThat(convened).doesNotFind("timeline.undated");
    }

    @Test
    @DisplayName(
            "Given a candidate for activist without a vote of the Party-member meeting, the library reports a missing approval.")
    void S_14_7() {
        Case unvoted = plain.with("record#/procedureEvents/v-1", "null");
        assertThat(unvoted)
                .finds("procedure.step-missing")
                .about("new-staff-2")
                .as(Severity.ERROR)
                .at("record#/procedureEvents/0")
                .with("action", "confirm")
                .with("missing", "vote")
                .with("missingNames", "vote of the Party-member meeting");
        assertValue("state", state(unvoted)).isEqualTo("candidate");

        assertThat(plain).doesNotFind("procedure.step-missing");
        assertValue("state after the vote", state(plain)).isEqualTo("activist");
    }

    @Test
    @DisplayName(
            "Given phase 3 (pledge) before phase 2 (deployment), the library reports an ordering breach; a repeat of phase 4 after phase 5 is accepted.")
    void S_14_8() {
        Case early =
                plain.with("plan#/timeline/stages/stage-1/stages/pledge", "{'from': '2010-08', 'through': '2010-08'}");
        assertThat(early)
                .finds("timeline.order-broken")
                .times(1)
                .about("pledge")
                .as(Severity.ERROR)
                .with("from", "2010-08")
                .with("after", "deployment")
                .with("afterFrom", "2010-09")
                .at("plan#/timeline/sequences/0/2");

        assertThat(plain).doesNotFind("timeline.order-broken");
        Case repeated = plain.with(
                "plan#/timeline/stages/stage-1/stages/improvement",
                "{'from': '2011-01', 'through': '2011-01', 'again': null}");
        assertThat(repeated).doesNotFind("timeline.order-broken");
    }

    private static TimelineStatus timeline(Case of, String day) {
        return of.status(LocalDate.parse(day)).timeline().orElseThrow();
    }

    private static List<String> current(Case of, String day) {
        return timeline(of, day).current().stream()
                .map(step -> step.id().value())
                .toList();
    }

    private static Progress phase(Case of, String id, String day) {
        return timeline(of, day).stages().get(0).steps().stream()
                .filter(step -> step.id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .progress();
    }

    private static TaskStatus commentary(Case of) {
        return of.status(LocalDate.parse("2011-06-09")).tasks().stream()
                .filter(task -> task.task().equals(TaskId.of("half-yearly-commentary")))
                .findFirst()
                .orElseThrow();
    }

    private static String state(Case of) {
        return of.campaign()
                .procedure(ProcessId.of("activist@1"))
                .orElseThrow()
                .proceedings()
                .get(0)
                .state()
                .code();
    }
}
