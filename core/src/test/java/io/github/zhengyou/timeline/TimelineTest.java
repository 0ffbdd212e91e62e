package io.github.zhengyou.timeline;

import static io.github.zhengyou.timeline.TimelineArbitraries.event;
import static io.github.zhengyou.timeline.TimelineArbitraries.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
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
    private static final Event MEETING = event("meeting", period("2011-07-01", "2011-07-01"));
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
        assertThat(status.stages()).extracting(TimelineStatus.Step::id).containsExactly(MOBILISE.id(), STRIVE.id());
        assertThat(status.stages()).extracting(TimelineStatus.Step::progress).containsExactly(mobilise, strive);
        assertThat(status.events()).singleElement().satisfies(step -> {
            assertThat(step.name()).isEqualTo(MEETING.name());
            assertThat(step.progress()).isEqualTo(meeting);
            assertThat(step.firstDay()).contains(LocalDate.of(2011, 7, 1));
            assertThat(step.lastDay()).contains(LocalDate.of(2011, 7, 1));
        });
    }

    @Property
    void isCurrentOnExactlyTheDaysOfItsPeriod(@ForAll("timelines") Timeline timeline, @ForAll("days") LocalDate day) {
        TimelineStatus status = timeline.status(day);
        assertThat(status.progress() == Progress.CURRENT)
                .isEqualTo(timeline.period().orElseThrow().contains(day));
        for (TimelineStatus.Step step : status.stages()) {
            assertThat(step.progress() == Progress.CURRENT)
                    .isEqualTo(timeline.days(step.span()).orElseThrow().contains(day));
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
                .addEqualityGroup(event("other", period("2011-07-01", "2011-07-01")))
                .addEqualityGroup(event("meeting", period("2010-07-01", "2011-06-30")))
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
    void givesTheFirstOfThoseThatShareAnId() {
        Stage other = STRIVE.toBuilder().name(LocalizedText.of("另", "Other")).build();
        Timeline repeated = TIMELINE.toBuilder()
                .addStages(other)
                .addEvents(event("strive", CAMPAIGN))
                .build();
        assertThat(repeated.stage(STRIVE.id())).contains(STRIVE);
        assertThat(repeated.allStages()).isEqualTo(TIMELINE.allStages());
        assertThat(repeated.status(LocalDate.of(2011, 1, 1)).stages()).isNotEmpty();
    }

    @Test
    void rejectsMissingAttributes() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Stage.builder().build())
                .withMessage("Cannot build Stage, some of required attributes are not set [id, name]");
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
