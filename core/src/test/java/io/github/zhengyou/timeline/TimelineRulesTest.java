package io.github.zhengyou.timeline;

import static io.github.zhengyou.timeline.StagesTest.congress;
import static io.github.zhengyou.timeline.StagesTest.stage;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineRulesTest {
    private static final StageTask TASK = StageTask.builder()
            .id(TaskId.of("sign"))
            .name(LocalizedText.of("签承诺书", "Signing the pledge letter"))
            .build();

    private static List<Finding> found(String rule, Timeline timeline) {
        return TimelineRules.BOOK.plus(TimelineRules.RESOLUTION).check(timeline).list().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private static Timeline timeline(Stage... stages) {
        return Timeline.builder().addStages(stages).build();
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

    private static Event event(String id, String day) {
        return TimelineArbitraries.event(id, Period.of(LocalDate.parse(day), LocalDate.parse(day)));
    }

    @Property
    void findWhatLiesOutsideTheCampaign(@ForAll("timelines") Timeline timeline) {
        Period campaign = timeline.period().orElseThrow();
        List<String> outside = Stream.concat(
                        timeline.events().stream()
                                .filter(event -> !campaign.contains(
                                        timeline.days(event.span()).orElseThrow()))
                                .map(event -> event.id().value()),
                        timeline.stages().stream()
                                .filter(stage -> !campaign.contains(
                                        timeline.days(stage.span()).orElseThrow()))
                                .map(stage -> stage.id().value()))
                .toList();
        assertThat(found("timeline.outside", timeline))
                .extracting(Finding::subject)
                .containsExactlyElementsOf(outside);
    }

    @Test
    void findAnEventBeforeTheCampaign() {
        Timeline timeline = Timeline.builder()
                .span(Span.startingAt(Boundary.parse("2010-04")))
                .addEvents(
                        Event.builder()
                                .id(StageId.of("work"))
                                .name(LocalizedText.of("服务群众", "Serving the masses"))
                                .span(Span.of(Boundary.parse("2009-06"), Boundary.parse("2010-06")))
                                .build(),
                        event("meeting", "2010-04-01"))
                .build();
        assertFound(
                found("timeline.outside", timeline),
                Severity.WARNING,
                "work",
                "plan#/timeline/events/0",
                "'Serving the masses' (2009-06 to 2010-06) lies outside 'the campaign' (2010-04 to not stated): check"
                        + " the dates");
    }

    @Test
    void findAPhaseOutsideItsStageEachTimeItRuns() {
        Stage phase = stage("phase", "2010-12", "2010-12").toBuilder()
                .addAgain(Span.of(Boundary.parse("2011-07"), Boundary.parse("2011-07")))
                .build();
        Timeline timeline = timeline(
                stage("one", "2010-05", "2011-06").toBuilder().addStage(phase).build());
        assertFound(
                found("timeline.outside", timeline),
                Severity.WARNING,
                "phase",
                "plan#/timeline/stages/0/stages/0/again/0",
                "'Stage phase' (2011-07 to 2011-07) lies outside 'Stage one' (2010-05 to 2011-06): check the dates");
    }

    @Test
    void findADueDayOutsideItsStage() {
        StageTask due = TASK.toBuilder().due(Boundary.parse("2011-07")).build();
        Timeline timeline = timeline(
                stage("one", "2010-05", "2011-06").toBuilder().addTask(due).build());
        assertFound(
                found("timeline.outside", timeline),
                Severity.WARNING,
                "sign",
                "plan#/timeline/stages/0/tasks/0/due",
                "'Signing the pledge letter', due 2011-07, lies outside 'Stage one' (2010-05 to 2011-06): check the dates");
        assertThat(found("timeline.outside", timeline).get(0).message(Catalogue.core(), Language.ZH))
                .isEqualTo("“签承诺书”的期限 2011-07 不在“阶段 one”（2010-05 至 2011-06）的时间范围之内，请核对日期");
    }

    @Test
    void findADutyThatRunsLongerThanTheCampaign() {
        StageTask duty = TASK.toBuilder()
                .cadence(Cadence.MONTHLY)
                .span(Span.of(Boundary.parse("2010-05"), Boundary.parse("2011-07")))
                .build();
        Timeline timeline = Timeline.builder()
                .span(Span.of(Boundary.parse("2010-05"), Boundary.parse("2011-06")))
                .addTask(duty)
                .build();
        assertFound(
                found("timeline.outside", timeline),
                Severity.WARNING,
                "sign",
                "plan#/timeline/tasks/0",
                "'Signing the pledge letter' (2010-05 to 2011-07) lies outside 'the campaign' (2010-05 to 2011-06):"
                        + " check the dates");
    }

    @Test
    void findNoTaskOutsideInThePauseOfAStageThatRecursOrWithoutDays() {
        Stage recurs = stage("one", "2010-05", "2010-06").toBuilder()
                .addAgain(Span.of(Boundary.parse("2010-09"), Boundary.parse("2010-10")))
                .build();
        for (StageTask task : List.of(
                TASK,
                TASK.toBuilder().due(Boundary.parse("2010-07-10")).build(),
                TASK.toBuilder().due(Boundary.parse("2010-10-31")).build(),
                TASK.toBuilder()
                        .cadence(Cadence.MONTHLY)
                        .span(Span.of(Boundary.parse("2010-05"), Boundary.parse("2010-10")))
                        .build(),
                TASK.toBuilder()
                        .cadence(Cadence.HALF_YEARLY)
                        .span(Span.of(Boundary.parse("2010-01"), Boundary.parse("2010-12")))
                        .build())) {
            Timeline timeline = timeline(recurs.toBuilder().addTask(task).build());
            assertThat(found("timeline.outside", timeline)).isEmpty();
        }
    }

    @Test
    void findADutyThatAnEventPutsInReverse() {
        StageTask duty = TASK.toBuilder()
                .cadence(Cadence.MONTHLY)
                .span(Span.of(Boundary.parse("2012-07"), Boundary.until(StagesTest.CONGRESS)))
                .build();
        Timeline timeline = Timeline.builder()
                .addTask(duty)
                .addEvent(congress(Span.startingAt(Boundary.parse("2011-11-08"))))
                .build();
        assertFound(
                found("timeline.reversed", timeline),
                Severity.ERROR,
                "sign",
                "plan#/timeline/tasks/0",
                "'Signing the pledge letter' begins 2012-07 and ends before 'Congress': that is from 2012-07-01 through"
                        + " 2011-11-07, which ends before it begins; check the days of the events it names");
    }

    @ParameterizedTest
    @CsvSource({"2010-04, 2010-05", "2010-04-10, 2010-05", "2010-04, 2010-05-31"})
    void findNothingOutsideWhereMonthsDoNotTell(String from, String through) {
        Timeline timeline = timeline(stage("s", from, through)).toBuilder()
                .span(Span.of(Boundary.parse("2010-04-10"), Boundary.parse("2010-05")))
                .build();
        assertThat(found("timeline.outside", timeline)).isEmpty();
    }

    @Test
    void findAnEventThatPutsTheEndBeforeTheBeginning() {
        Timeline timeline =
                timeline(stage("three", Span.of(Boundary.parse("2012-07"), Boundary.until(StagesTest.CONGRESS))))
                        .toBuilder()
                        .addEvent(congress(Span.startingAt(Boundary.parse("2011-11-08"))))
                        .build();
        assertFound(
                found("timeline.reversed", timeline),
                Severity.ERROR,
                "three",
                "plan#/timeline/stages/0",
                "'Stage three' begins 2012-07 and ends before 'Congress': that is from 2012-07-01 through 2011-11-07,"
                        + " which ends before it begins; check the days of the events it names");
        assertThat(found(
                        "timeline.reversed",
                        timeline.toBuilder()
                                .events(List.of(congress(Span.UNDATED)))
                                .build()))
                .isEmpty();
    }

    @Test
    void findNoGapAndNoOverlapBetweenMonthsThatFollow() {
        Timeline timeline = timeline(
                        stage("1", "2010-11", "2010-12"),
                        stage("2", "2011-01", "2012-06"),
                        stage("3", Span.of(Boundary.parse("2012-07"), Boundary.untilAfter(StagesTest.CONGRESS))))
                .toBuilder()
                .addEvent(congress(Span.UNDATED))
                .build();
        assertThat(found("timeline.gap", timeline)).isEmpty();
        assertThat(found("timeline.overlap", timeline)).isEmpty();
    }

    @Property
    void findNoGapBetweenContiguousMonths(@ForAll("lengths") List<Integer> lengths) {
        Timeline.Builder timeline = Timeline.builder();
        YearMonth next = YearMonth.of(2010, 5);
        for (int i = 0; i < lengths.size(); i++) {
            YearMonth last = next.plusMonths(lengths.get(i));
            timeline.addStage(stage("s" + i, Span.of(Boundary.month(next), Boundary.month(last))));
            next = last.plusMonths(1);
        }
        assertThat(found("timeline.gap", timeline.build())).isEmpty();
        assertThat(found("timeline.overlap", timeline.build())).isEmpty();
    }

    @Test
    void findAGapInMonths() {
        Timeline timeline = timeline(stage("2", "2011-03", "2011-06"), stage("1", "2010-11", "2010-12"));
        assertFound(
                found("timeline.gap", timeline),
                Severity.INFO,
                "2",
                "plan#/timeline/stages/0",
                "nothing is planned from 2011-01 through 2011-02: 'Stage 1' ends 2010-12, 'Stage 2' begins 2011-03;"
                        + " check whether the gap is meant");
    }

    @Test
    void findAGapInDays() {
        Timeline timeline = timeline(stage("1", "2010-11", "2010-12-20"), stage("2", "2011-01-05", "2011-06"));
        assertThat(found("timeline.gap", timeline)).singleElement().satisfies(finding -> {
            assertThat(finding.arguments().get("gapFrom")).hasToString("Text[value=2010-12-21]");
            assertThat(finding.arguments().get("gapThrough")).hasToString("Text[value=2011-01-04]");
        });
    }

    @Test
    void findNoGapThatStagesOfUnknownDaysMayFill() {
        Stage first = stage("1", "2010-11", "2010-12");
        Stage third = stage("3", "2011-03", "2011-06");
        assertThat(found("timeline.gap", timeline(first, third))).hasSize(1);
        assertThat(found("timeline.gap", timeline(first, stage("2", Span.UNDATED), third)))
                .isEmpty();
        assertThat(found(
                        "timeline.gap", timeline(first, stage("2", Span.startingAt(Boundary.parse("2011-01"))), third)))
                .isEmpty();
        Stage recurring = stage("2", "2010-10", "2010-10").toBuilder()
                .addAgain(Span.of(Boundary.parse("2011-01"), Boundary.parse("2011-02")))
                .build();
        assertThat(found("timeline.gap", timeline(first, recurring, third))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2010-12, 2010-12, true",
        "2010-12, 2010-12-10, false",
        "2010-12-10, 2010-12, false",
        "2010-12-10, 2010-12-10, true",
        "2011-01, 2010-12-10, true",
        "2011-01-01, 2010-12, true",
    })
    void findAnOverlapWhereBothDatesTell(String through, String from, boolean overlaps) {
        Timeline timeline = timeline(stage("1", "2010-11", through), stage("2", from, "2011-06"));
        assertThat(found("timeline.overlap", timeline)).hasSize(overlaps ? 1 : 0);
    }

    @Test
    void sayWhatOverlaps() {
        Timeline timeline = timeline(stage("1", "2010-11", "2011-01"), stage("2", "2011-01", "2011-06"));
        assertFound(
                found("timeline.overlap", timeline),
                Severity.WARNING,
                "2",
                "plan#/timeline/stages/1",
                "'Stage 2' begins 2011-01, while 'Stage 1' runs through 2011-01: they overlap; check the dates");
        Timeline recurring = timeline(
                stage("1", "2010-11", "2011-01"),
                stage("2", "2011-01", "2011-06").toBuilder()
                        .addAgain(Span.startingAt(Boundary.parse("2012-01")))
                        .build());
        assertThat(found("timeline.overlap", recurring)).isEmpty();
    }

    @Test
    void findTimesOfOneStageThatOverlap() {
        Stage stage = stage("1", "2011-03", "2011-05");
        Timeline timeline = timeline(stage.toBuilder()
                .addAgain(Span.of(Boundary.parse("2011-04-20"), Boundary.parse("2011-06")))
                .build());
        assertFound(
                found("timeline.overlap", timeline),
                Severity.WARNING,
                "1",
                "plan#/timeline/stages/0",
                "'Stage 1' begins 2011-04-20, while 'Stage 1' runs through 2011-05: they overlap; check the dates");
        assertThat(found(
                        "timeline.overlap",
                        timeline(stage.toBuilder()
                                .addAgain(Span.of(Boundary.parse("2011-06"), Boundary.parse("2011-06")))
                                .build())))
                .isEmpty();
    }

    private static Timeline sequence(String speech, String bulletin) {
        return Timeline.builder()
                .addEvents(event("speech", speech), event("bulletin", bulletin))
                .addSequences(List.of(StageId.of("speech"), StageId.of("bulletin")))
                .build();
    }

    @Test
    void findAnOrderThatIsBroken() {
        assertThat(found("timeline.order-broken", sequence("2010-08-31", "2010-09-01")))
                .isEmpty();
        assertThat(found("timeline.order-broken", sequence("2010-08-31", "2010-08-31")))
                .isEmpty();
        assertFound(
                found("timeline.order-broken", sequence("2010-09-01", "2010-08-31")),
                Severity.ERROR,
                "bulletin",
                "plan#/timeline/sequences/0/1",
                "'Event bulletin' (2010-08-31) must not come before 'Event speech' (2010-09-01), but does: check the"
                        + " dates, or the order that is required");
    }

    @Test
    void findAnOrderOfPhasesByTheirFirstTimesOnly() {
        Stage fifth = stage("5", "2010-12", "2010-12");
        Stage fourth = stage("4", "2010-12", "2010-12").toBuilder()
                .addAgain(Span.of(Boundary.parse("2011-06"), Boundary.parse("2011-06")))
                .build();
        List<StageId> order = List.of(StageId.of("2"), StageId.of("3"), StageId.of("4"), StageId.of("5"));
        Timeline sound =
                timeline(stage("2", "2010-09", "2010-09"), stage("3", "2010-10", "2010-10"), fourth, fifth).toBuilder()
                        .addSequences(order)
                        .build();
        assertThat(found("timeline.order-broken", sound)).isEmpty();
        Timeline broken =
                timeline(stage("2", "2010-10", "2010-10"), stage("3", "2010-09", "2010-09"), fourth, fifth).toBuilder()
                        .addSequences(order)
                        .build();
        assertThat(found("timeline.order-broken", broken))
                .extracting(Finding::subject)
                .containsExactly("3");
    }

    @Test
    void findNamesInASequenceAndInADateThatNameNothing() {
        Timeline timeline =
                timeline(stage("1", Span.of(Boundary.parse("2010-11"), Boundary.until(StageId.of("none"))))).toBuilder()
                        .addSequences(List.of(StageId.of("1"), StageId.of("other")))
                        .build();
        assertFound(
                found("timeline.event-unknown", timeline),
                Severity.ERROR,
                "none",
                "plan#/timeline/stages/0/through",
                "'Stage 1' is timed by event 'none', which the timeline does not have: add the event or correct the id,"
                        + " there are: none");
        assertFound(
                found("timeline.sequence-unknown", timeline),
                Severity.ERROR,
                "other",
                "plan#/timeline/sequences/0/1",
                "a sequence names 'other', which is neither a stage nor an event: correct the id, there are: 1");
        assertThat(TimelineRules.RESOLUTION.check(sequence("2010-08-31", "2010-09-01")))
                .isEmpty();
    }

    private static YearSeries series(String id, String second) {
        return YearSeries.builder()
                .id(SeriesId.of(id))
                .name(LocalizedText.of("系列 " + id, "Series " + id))
                .firstYear(2010)
                .addLabels(LocalizedText.of("推进年", "Promotion"), LocalizedText.of("第二年", second))
                .build();
    }

    @Test
    void findYearsThatTwoSeriesCallDifferently() {
        Timeline timeline = Timeline.builder()
                .series(List.of(series("A", "Deepening"), series("B", "Consolidation")))
                .build();
        assertThat(timeline.seriesYears()).extracting(SeriesYear::year).containsExactly(2010, 2011);
        assertThat(timeline.seriesYears()).extracting(SeriesYear::isShared).containsExactly(true, false);
        assertFound(
                found("timeline.series-conflict", timeline),
                Severity.WARNING,
                "B",
                "plan#/timeline/series/1/labels/1",
                "the year 2011 is called 'Consolidation' in 'Series B', and 'Deepening' in 'Series A': decide which"
                        + " label applies");
        assertThat(found(
                        "timeline.series-conflict",
                        Timeline.builder()
                                .series(List.of(series("A", "Deepening"), series("B", "Deepening")))
                                .build()))
                .isEmpty();
    }

    @Test
    void findWhatHasNoDate() {
        StageTask late = TASK.toBuilder()
                .due(new Boundary.ByReference(LocalizedText.of("规定时限", "the time prescribed")))
                .build();
        Timeline timeline = Timeline.builder()
                .addTask(late)
                .addEvent(event("e", "2011-07-01"))
                .build();
        assertFound(
                found("timeline.undated", timeline),
                Severity.INFO,
                "sign",
                "plan#/timeline/tasks/0/due",
                "'Signing the pledge letter' has no date for its due date; what is said of it: the time prescribed. Give a day"
                        + " or a month");
        assertThat(found(
                        "timeline.undated",
                        Timeline.builder()
                                .addTask(TASK.toBuilder()
                                        .due(Boundary.parse("2011-06"))
                                        .build())
                                .build()))
                .isEmpty();
        Timeline open = Timeline.builder()
                .addStage(stage("s", Span.startingAt(Boundary.parse("2011-01"))))
                .addEvent(congress(Span.UNDATED))
                .build();
        assertThat(found("timeline.undated", open))
                .extracting(finding -> finding.subject() + " "
                        + finding.arguments().get("end").in(Language.EN) + " "
                        + finding.place().orElseThrow())
                .containsExactly("congress from plan#/timeline/events/0", "s through plan#/timeline/stages/0");
    }

    @Test
    void findAStageThatRequiresNothingBesideOneThatDoes() {
        Stage first = stage("1", "2010-06", "2010-06").toBuilder().addTask(TASK).build();
        Stage fourth = stage("4", Span.startingAt(Boundary.parse("2012-07")));
        assertFound(
                found("timeline.stage-without-tasks", timeline(first, fourth)),
                Severity.INFO,
                "4",
                "plan#/timeline/stages/1",
                "stage 'Stage 4' requires nothing, while other stages (1) have tasks: say what must be done in it");
        assertThat(found("timeline.stage-without-tasks", timeline(fourth))).isEmpty();
    }

    @Provide
    Arbitrary<Timeline> timelines() {
        return TimelineArbitraries.timelines();
    }

    @Provide
    Arbitrary<List<Integer>> lengths() {
        return Arbitraries.integers().between(0, 14).list().ofMinSize(2).ofMaxSize(5);
    }
}
