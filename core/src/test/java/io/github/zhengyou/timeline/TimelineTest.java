package io.github.zhengyou.timeline;

import static io.github.zhengyou.timeline.TimelineArbitraries.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {
    private static final Period CAMPAIGN = period("2010-04-06", "2012-10-15");
    private static final Stage MOBILISE = stage("mobilise", period("2010-04-06", "2010-06-30"));
    private static final Stage STRIVE = stage("strive", period("2010-07-01", "2011-06-30"));
    private static final Stage MEETING = stage("meeting", period("2011-07-01", "2011-07-01"));
    private static final Timeline TIMELINE = Timeline.builder()
            .period(CAMPAIGN)
            .addStages(MOBILISE, STRIVE)
            .addEvents(MEETING)
            .build();

    private static Period period(String from, String through) {
        return Period.of(LocalDate.parse(from), LocalDate.parse(through));
    }

    @ParameterizedTest
    @CsvSource({
        "2010-04-05, NOT_STARTED, NOT_STARTED, NOT_STARTED, NOT_STARTED",
        "2010-04-06, CURRENT, CURRENT, NOT_STARTED, NOT_STARTED",
        "2010-06-30, CURRENT, CURRENT, NOT_STARTED, NOT_STARTED",
        "2010-07-01, CURRENT, COMPLETED, CURRENT, NOT_STARTED",
        "2011-06-30, CURRENT, COMPLETED, CURRENT, NOT_STARTED",
        "2011-07-01, CURRENT, COMPLETED, COMPLETED, CURRENT",
        "2011-07-02, CURRENT, COMPLETED, COMPLETED, COMPLETED",
        "2012-10-15, CURRENT, COMPLETED, COMPLETED, COMPLETED",
        "2012-10-16, COMPLETED, COMPLETED, COMPLETED, COMPLETED",
    })
    void standsOnADay(LocalDate asOf, Progress campaign, Progress mobilise, Progress strive, Progress meeting) {
        TimelineStatus status = TIMELINE.status(asOf);
        assertThat(status.asOf()).isEqualTo(asOf);
        assertThat(status.progress()).isEqualTo(campaign);
        assertThat(status.stages())
                .containsExactly(new TimelineStatus.Step(MOBILISE, mobilise), new TimelineStatus.Step(STRIVE, strive));
        assertThat(status.events()).containsExactly(new TimelineStatus.Step(MEETING, meeting));
    }

    @Property
    void isCurrentOnExactlyTheDaysOfItsPeriod(@ForAll("timelines") Timeline timeline, @ForAll("days") LocalDate day) {
        TimelineStatus status = timeline.status(day);
        assertThat(status.progress() == Progress.CURRENT)
                .isEqualTo(timeline.period().contains(day));
        for (TimelineStatus.Step step : status.stages()) {
            assertThat(step.progress() == Progress.CURRENT)
                    .isEqualTo(step.stage().period().contains(day));
        }
    }

    @Property
    void neverGoesBack(
            @ForAll("timelines") Timeline timeline, @ForAll("days") LocalDate a, @ForAll("days") LocalDate b) {
        TimelineStatus earlier = timeline.status(a.isBefore(b) ? a : b);
        TimelineStatus later = timeline.status(a.isBefore(b) ? b : a);
        assertThat(later.progress()).isGreaterThanOrEqualTo(earlier.progress());
        for (int i = 0; i < timeline.stages().size(); i++) {
            assertThat(later.stages().get(i).progress())
                    .isGreaterThanOrEqualTo(earlier.stages().get(i).progress());
        }
    }

    @Property
    void findsWhatLiesOutsideTheCampaign(@ForAll("timelines") Timeline timeline) {
        Findings findings = TimelineRules.BOOK.check(timeline);
        List<String> outside = Stream.concat(timeline.events().stream(), timeline.stages().stream())
                .filter(stage -> !timeline.period().contains(stage.period()))
                .map(stage -> stage.id().value())
                .toList();
        assertThat(findings).extracting(Finding::subject).containsExactlyElementsOf(outside);
    }

    @Test
    void findsNothingWrongWithStagesInsideTheCampaign() {
        assertThat(TimelineRules.BOOK.check(TIMELINE)).isEmpty();
        assertThat(TimelineRules.BOOK.rules()).hasSize(1);
    }

    @Test
    void findsAStageAndAnEventOutsideTheCampaign() {
        Stage early = stage("early", period("2010-04-05", "2010-04-30"));
        Stage late = stage("late", period("2012-10-16", "2012-10-16"));
        Timeline timeline =
                TIMELINE.toBuilder().addStages(early).addEvents(late).build();
        Findings findings = TimelineRules.BOOK.check(timeline);
        Observation seen = Observation.of("early")
                .with("name", LocalizedText.of("阶段 early", "Stage early"))
                .with("from", "2010-04-05")
                .with("through", "2010-04-30")
                .with("campaignFrom", "2010-04-06")
                .with("campaignThrough", "2012-10-15")
                .at(Place.in("plan").at("timeline").at("stages").at(2));
        assertThat(findings).hasSize(2).contains(Finding.of("timeline.outside", Severity.WARNING, seen));
        Finding event = findings.list().get(0);
        assertThat(event.subject()).isEqualTo("late");
        assertThat(event.place())
                .contains(Place.in("plan").at("timeline").at("events").at(1));
        assertThat(findings.list().get(1).message(Catalogue.core(), Language.ZH))
                .isEqualTo("“阶段 early”（2010-04-05 至 2010-04-30）不在活动期间（2010-04-06 至 2012-10-15）之内，请核对日期");
        assertThat(event.message(Catalogue.core(), Language.EN))
                .isEqualTo("'Stage late' (2012-10-16 to 2012-10-16) lies outside the campaign (2010-04-06 to"
                        + " 2012-10-15): check the dates");
    }

    @Test
    void equalsByEachAttribute() {
        new EqualsTester()
                .addEqualityGroup(TIMELINE, TIMELINE.toBuilder().build())
                .addEqualityGroup(TIMELINE.toBuilder()
                        .period(period("2010-04-06", "2012-10-16"))
                        .build())
                .addEqualityGroup(
                        TIMELINE.toBuilder().stages(List.of(STRIVE, MOBILISE)).build())
                .addEqualityGroup(TIMELINE.toBuilder().events(List.of()).build())
                .testEquals();
        new EqualsTester()
                .addEqualityGroup(MEETING, MEETING.toBuilder().build())
                .addEqualityGroup(stage("other", MEETING.period()))
                .addEqualityGroup(stage("meeting", STRIVE.period()))
                .addEqualityGroup(MEETING.toBuilder()
                        .name(LocalizedText.of("会议", "Meeting"))
                        .build())
                .testEquals();
        LocalDate day = LocalDate.of(2011, 1, 1);
        new EqualsTester()
                .addEqualityGroup(TIMELINE.status(day), TIMELINE.status(day))
                .addEqualityGroup(TIMELINE.status(day.plusDays(1)))
                .testEquals();
    }

    @Test
    void rejectsAnIdThatStandsTwiceAmongStagesAndEvents() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TIMELINE.toBuilder().addStages(STRIVE).build())
                .withMessage("id of a stage or event must be unique in its timeline, got 'strive' twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TIMELINE.toBuilder().addEvents(STRIVE).build())
                .withMessage("id of a stage or event must be unique in its timeline, got 'strive' twice");
    }

    @Test
    void rejectsMissingAttributes() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Timeline.builder().build())
                .withMessage("Cannot build Timeline, some of required attributes are not set [period]");
        assertThatIllegalStateException()
                .isThrownBy(() -> Stage.builder().build())
                .withMessage("Cannot build Stage, some of required attributes are not set [id, name, period]");
    }

    @Provide
    Arbitrary<Timeline> timelines() {
        return TimelineArbitraries.timelines();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return TimelineArbitraries.days();
    }
}
