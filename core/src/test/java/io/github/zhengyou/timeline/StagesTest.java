package io.github.zhengyou.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stages by month, by event, inside one another and recurring: where they stand on a day. */
class StagesTest {
    static final StageId CONGRESS = StageId.of("congress");

    static Stage stage(String id, Span span) {
        return Stage.builder()
                .id(StageId.of(id))
                .name(LocalizedText.of("阶段 " + id, "Stage " + id))
                .span(span)
                .build();
    }

    static Stage stage(String id, String from, String through) {
        return stage(id, Span.of(Boundary.parse(from), Boundary.parse(through)));
    }

    static Event congress(Span span) {
        return Event.builder()
                .id(CONGRESS)
                .name(LocalizedText.of("代表大会", "Congress"))
                .span(span)
                .build();
    }

    private static Timeline timeline(Boundary end, Span congress) {
        return Timeline.builder()
                .addStages(
                        stage("1", "2010-11", "2010-12"),
                        stage("2", "2011-01", "2012-06"),
                        stage("3", Span.of(Boundary.parse("2012-07"), end)))
                .addEvent(congress(congress))
                .build();
    }

    private static List<String> current(Timeline timeline, String day) {
        return timeline.status(LocalDate.parse(day)).current().stream()
                .map(step -> step.id().value())
                .toList();
    }

    private static Progress last(Timeline timeline, String day) {
        return timeline.status(LocalDate.parse(day)).stages().get(2).progress();
    }

    @ParameterizedTest
    @CsvSource({"2010-10-31, ''", "2010-11-01, 1", "2010-11-30, 1", "2011-01-01, 2", "2011-07-01, 2", "2012-07-01, 3"})
    void areCurrentInTheirMonths(String day, String stage) {
        Timeline timeline = timeline(Boundary.untilAfter(CONGRESS), Span.UNDATED);
        assertThat(current(timeline, day)).isEqualTo(stage.isEmpty() ? List.of() : List.of(stage));
        assertThat(timeline.status(LocalDate.of(2010, 10, 31)).stages())
                .extracting(TimelineStatus.Step::progress)
                .containsOnly(Progress.NOT_STARTED);
    }

    @Test
    void areOpenWhileTheEndIsNotKnown() {
        Timeline timeline = timeline(Boundary.untilAfter(CONGRESS), Span.UNDATED);
        assertThat(last(timeline, "2012-12-31")).isEqualTo(Progress.OPEN_ENDED);
        assertThat(current(timeline, "2012-12-31")).containsExactly("3");
        TimelineStatus status = timeline.status(LocalDate.of(2012, 12, 31));
        assertThat(status.stages().get(2).lastDay()).isEmpty();
        assertThat(status.events().get(0).progress()).isEqualTo(Progress.UNDATED);
        assertThat(status.progress()).isEqualTo(Progress.UNDATED);
    }

    @Test
    void keepTheDaysOfAnEventTheyRunUntilAfterAndInventNoClosingDay() {
        Timeline timeline = timeline(
                Boundary.untilAfter(CONGRESS),
                Span.of(Period.of(LocalDate.of(2012, 11, 8), LocalDate.of(2012, 11, 14))));
        assertThat(last(timeline, "2012-11-08")).isEqualTo(Progress.CURRENT);
        assertThat(last(timeline, "2012-11-14")).isEqualTo(Progress.CURRENT);
        assertThat(last(timeline, "2012-11-15")).isEqualTo(Progress.OPEN_ENDED);
        assertThat(timeline.lastDay(timeline.stages().get(2).span())).isEmpty();
        assertThat(timeline.days(timeline.stages().get(2).span())).isEmpty();
    }

    @Test
    void endBeforeAnEventTheyRunUntil() {
        Timeline open = timeline(Boundary.until(CONGRESS), Span.UNDATED);
        assertThat(last(open, "2012-11-08")).isEqualTo(Progress.OPEN_ENDED);
        Timeline known = timeline(Boundary.until(CONGRESS), Span.startingAt(Boundary.parse("2012-11-08")));
        assertThat(last(known, "2012-11-07")).isEqualTo(Progress.CURRENT);
        assertThat(last(known, "2012-11-08")).isEqualTo(Progress.COMPLETED);
        assertThat(known.lastDay(known.stages().get(2).span())).contains(LocalDate.of(2012, 11, 7));
        Timeline month = timeline(Boundary.until(CONGRESS), Span.startingAt(Boundary.parse("2012-11")));
        assertThat(last(month, "2012-10-31")).isEqualTo(Progress.CURRENT);
        assertThat(last(month, "2012-11-20")).isEqualTo(Progress.OPEN_ENDED);
        assertThat(last(month, "2012-11-30")).isEqualTo(Progress.COMPLETED);
    }

    @Test
    void beginAndEndWithAnEvent() {
        Span days = Span.of(Period.of(LocalDate.of(2012, 11, 8), LocalDate.of(2012, 11, 14)));
        Timeline timeline = Timeline.builder()
                .addStage(stage("study", Span.of(Boundary.event(CONGRESS), Boundary.event(CONGRESS))))
                .addEvent(congress(days))
                .build();
        assertThat(timeline.days(timeline.stages().get(0).span()))
                .contains(Period.of(LocalDate.of(2012, 11, 8), LocalDate.of(2012, 11, 14)));
        Timeline unknown =
                timeline.toBuilder().events(List.of(congress(Span.UNDATED))).build();
        assertThat(unknown.status(LocalDate.of(2012, 11, 9)).stages().get(0).progress())
                .isEqualTo(Progress.UNDATED);
    }

    private static Timeline nested() {
        return Timeline.builder()
                .addStages(
                        stage("one", "2010-05", "2011-06").toBuilder()
                                .addStages(
                                        stage("organize", "2010-08", "2010-08"),
                                        stage("review", "2010-12", "2010-12").toBuilder()
                                                .addAgain(Span.of(Boundary.parse("2011-06"), Boundary.parse("2011-06")))
                                                .build(),
                                        stage("improve", "2010-12", "2010-12").toBuilder()
                                                .addAgain(Span.of(Boundary.parse("2011-06"), Boundary.parse("2011-06")))
                                                .build())
                                .build(),
                        stage("two", Span.startingAt(Boundary.parse("2011-07"))))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2010-11-15, one",
        "2010-12-15, one review improve",
        "2011-03-01, one",
        "2011-06-09, one review improve",
        "2011-07-15, two",
    })
    void runInsideOneAnotherAndAgain(String day, String expected) {
        assertThat(String.join(" ", current(nested(), day))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-11-15, NOT_STARTED",
        "2010-12-15, CURRENT",
        "2011-03-01, PAUSED",
        "2011-06-09, CURRENT",
        "2011-07-15, COMPLETED"
    })
    void pauseBetweenTheirTimes(String day, Progress progress) {
        assertThat(nested().status(LocalDate.parse(day))
                        .stages()
                        .get(0)
                        .steps()
                        .get(1)
                        .progress())
                .isEqualTo(progress);
        assertThat(nested().status(LocalDate.of(2011, 7, 15)).stages().get(1).progress())
                .isEqualTo(Progress.OPEN_ENDED);
    }

    @Test
    void areFoundAtAnyDepth() {
        assertThat(nested().stage(StageId.of("review"))).isPresent();
        assertThat(nested().allStages())
                .extracting(stage -> stage.id().value())
                .containsExactly("one", "organize", "review", "improve", "two");
        assertThat(nested().isStaged()).isTrue();
        Timeline bare = Timeline.builder().build();
        assertThat(bare.isStaged()).isFalse();
        assertThat(bare.status(LocalDate.of(2011, 1, 1)).isStaged()).isFalse();
        assertThat(bare.status(LocalDate.of(2011, 1, 1)).current()).isEmpty();
    }

    @Property
    void standAtExactlyOneProgressPerDay(@ForAll("spans") Span span, @ForAll("days") LocalDate day) {
        Timeline timeline = Timeline.builder().addStage(stage("s", span)).build();
        Progress progress = timeline.status(day).stages().get(0).progress();
        boolean begun =
                timeline.firstDay(span).filter(first -> !day.isBefore(first)).isPresent();
        boolean over = timeline.lastDay(span).filter(day::isAfter).isPresent();
        Progress expected;
        if (over) {
            expected = Progress.COMPLETED;
        } else if (timeline.firstDay(span).isEmpty()) {
            expected = Progress.UNDATED;
        } else if (!begun) {
            expected = Progress.NOT_STARTED;
        } else {
            expected = timeline.lastDay(span).isPresent() ? Progress.CURRENT : Progress.OPEN_ENDED;
        }
        assertThat(progress).isEqualTo(expected);
    }

    @Property
    void neverHoldADayOutsideTheirMonths(@ForAll("spans") Span span, @ForAll("days") LocalDate day) {
        Timeline timeline = Timeline.builder().addStage(stage("s", span)).build();
        if (timeline.status(day).stages().get(0).progress().isRunning()) {
            span.from()
                    .ifPresent(from -> assertThat(YearMonth.from(day))
                            .isAfterOrEqualTo(YearMonth.from(((Boundary.Calendar) from).first())));
            span.through()
                    .ifPresent(through -> assertThat(YearMonth.from(day))
                            .isBeforeOrEqualTo(YearMonth.from(((Boundary.Calendar) through).first())));
        }
    }

    @Test
    void requireTasksWithIdsOfTheirOwn() {
        StageTask task = StageTask.builder()
                .id(TaskId.of("t"))
                .name(LocalizedText.of("任务", "Task"))
                .build();
        Timeline timeline = nested().toBuilder().addTask(task).build();
        assertThat(timeline.requiredTasks()).singleElement().satisfies(requiredTask -> {
            assertThat(requiredTask.stage()).isEmpty();
            assertThat(requiredTask.place()).hasToString("plan#/timeline/tasks/0");
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> task.toBuilder().count(0).build())
                .withMessage("count of task 't' must lie between 1 and 1000000, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> task.toBuilder().count(1_000_001).build())
                .withMessage("count of task 't' must lie between 1 and 1000000, got 1000001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> task.toBuilder()
                        .cadence(Cadence.MONTHLY)
                        .due(Boundary.parse("2011-06"))
                        .build())
                .withMessage("task 't' must have a due date or a cadence, not both, got 2011-06 and monthly");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> task.toBuilder()
                        .span(Span.startingAt(Boundary.parse("2011-06")))
                        .build())
                .withMessage("task 't' must have a cadence to run from and through dates, got 2011-06..?: a single"
                        + " task has a due date");
        assertThat(task.nextDue(LocalDate.of(2010, 12, 20))).isEmpty();
        assertThat(task.toBuilder().cadence(Cadence.HALF_YEARLY).build().nextDue(LocalDate.of(2010, 12, 20)))
                .contains(YearMonth.of(2011, 6));
    }

    @Property
    void areDueAgainNoEarlierWhenDoneLater(
            @ForAll Cadence cadence, @ForAll("days") LocalDate a, @ForAll("days") LocalDate b) {
        YearMonth afterA = cadence.nextDue(YearMonth.from(a));
        YearMonth afterB = cadence.nextDue(YearMonth.from(b));
        assertThat(a.isBefore(b) && afterA.isAfter(afterB)).isFalse();
        assertThat(afterA).isAfter(YearMonth.from(a));
    }

    @Property
    void havePeriodsThatFollowOneAnotherWithoutGap(
            @ForAll Cadence cadence, @ForAll("days") LocalDate first, @ForAll @IntRange(min = 0, max = 900) int more) {
        LocalDate last = first.plusDays(more);
        List<Period> periods = cadence.periodsWithin(first, last);
        for (int i = 0; i < periods.size(); i++) {
            assertThat(periods.get(i)).isEqualTo(cadence.periodOf(periods.get(i).through()));
            assertThat(Period.of(first, last).contains(periods.get(i))).isTrue();
            if (i > 0) {
                assertThat(periods.get(i).from()).isEqualTo(periods.get(i - 1).endExclusive());
            }
        }
        long inside = first.datesUntil(last.plusDays(1))
                .map(cadence::periodOf)
                .distinct()
                .filter(Period.of(first, last)::contains)
                .count();
        assertThat(periods).hasSize((int) inside);
    }

    @Test
    void haveRecurrentDaysOfAYear() {
        LocalizedText name = LocalizedText.of("活动日", "Day");
        Timeline timeline = Timeline.builder()
                .addRecurrentDay(new RecurrentDay(MonthDay.of(12, 5), name))
                .addRecurrentDay(new RecurrentDay(MonthDay.of(3, 5), name))
                .addRecurrentDay(new RecurrentDay(MonthDay.of(2, 29), name))
                .build();
        assertThat(timeline.recurrentDaysIn(2011)).containsExactly(LocalDate.of(2011, 3, 5), LocalDate.of(2011, 12, 5));
        assertThat(timeline.recurrentDaysIn(2012)).hasSize(3).first().isEqualTo(LocalDate.of(2012, 2, 29));
    }

    @Provide
    Arbitrary<Span> spans() {
        return TimelineArbitraries.spans();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return TimelineArbitraries.days();
    }
}
