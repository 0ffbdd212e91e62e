package io.github.zhengyou.json;

import static io.github.zhengyou.json.DocumentFixture.codes;
import static io.github.zhengyou.json.DocumentFixture.dates;
import static io.github.zhengyou.json.DocumentFixture.names;

import io.github.zhengyou.organization.Addressed;
import io.github.zhengyou.organization.Addressees;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Boundary;
import io.github.zhengyou.timeline.Cadence;
import io.github.zhengyou.timeline.Event;
import io.github.zhengyou.timeline.RecurrentDay;
import io.github.zhengyou.timeline.SeriesId;
import io.github.zhengyou.timeline.Span;
import io.github.zhengyou.timeline.Stage;
import io.github.zhengyou.timeline.StageId;
import io.github.zhengyou.timeline.StageTask;
import io.github.zhengyou.timeline.TaskId;
import io.github.zhengyou.timeline.Timeline;
import io.github.zhengyou.timeline.YearSeries;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Timelines with everything that one can have. */
final class TimelineFixture {
    private static final StageId EVENT = StageId.of("event");

    private TimelineFixture() {}

    private static Arbitrary<Boundary> calendar() {
        return Arbitraries.oneOf(
                dates().map(Boundary::day), dates().map(YearMonth::from).map(Boundary::month));
    }

    private static Arbitrary<Boundary> ends() {
        return Arbitraries.oneOf(
                calendar(),
                names().map(Boundary.ByReference::new),
                Arbitraries.of(Boundary.event(EVENT), Boundary.until(EVENT), Boundary.untilAfter(EVENT)));
    }

    private static Arbitrary<Span> spans() {
        Arbitrary<Boundary> starts =
                Arbitraries.oneOf(names().map(Boundary.ByReference::new), Arbitraries.of(Boundary.event(EVENT)));
        return Arbitraries.oneOf(
                Combinators.combine(starts.optional(), ends().optional()).as(Span::new),
                Combinators.combine(calendar(), Arbitraries.integers().between(0, 900))
                        .as((from, days) -> Span.of(
                                from,
                                Boundary.day(((Boundary.Calendar) from).last().plusDays(days)))));
    }

    private static Arbitrary<StageTask> tasks() {
        Arbitrary<Addressees> addressees = Combinators.combine(
                        Arbitraries.of(Addressed.class), codes(Line::of).set().ofMaxSize(2))
                .as((kind, lines) ->
                        Addressees.builder().kind(kind).lines(lines).build());
        return Combinators.combine(
                        names(),
                        addressees.optional(),
                        Arbitraries.longs().between(1, 20),
                        ends().optional(),
                        Arbitraries.of(Cadence.class),
                        spans(),
                        Arbitraries.of(true, false))
                .as((name, of, count, due, cadence, span, periodic) -> StageTask.builder()
                        .id(TaskId.of("task"))
                        .name(name)
                        .addressees(of)
                        .count(count)
                        .due(periodic ? Optional.empty() : due)
                        .cadence(periodic ? Optional.of(cadence) : Optional.empty())
                        .span(periodic ? span : Span.UNDATED)
                        .build());
    }

    private static Arbitrary<YearSeries> series() {
        return Combinators.combine(
                        names(),
                        Arbitraries.integers().between(1, 9999),
                        names().list().ofMinSize(1).ofMaxSize(2))
                .as((name, year, labels) -> YearSeries.builder()
                        .id(SeriesId.of("series"))
                        .name(name)
                        .firstYear(year)
                        .labels(labels)
                        .build());
    }

    static Arbitrary<Timeline> timelines() {
        Arbitrary<List<RecurrentDay>> days = Combinators.combine(dates().map(MonthDay::from), names())
                .as(RecurrentDay::new)
                .list()
                .ofMaxSize(2);
        Arbitrary<Span> known = calendar().map(day -> Span.of(day, day));
        return Combinators.combine(
                        names(),
                        spans(),
                        spans().list().ofMaxSize(2),
                        known,
                        tasks(),
                        days,
                        series().list().ofMaxSize(1))
                .as((name, span, again, event, task, recurrent, series) -> timeline(name, span, again, task)
                        .addEvent(Event.builder()
                                .id(EVENT)
                                .name(name)
                                .span(again.isEmpty() ? Span.UNDATED : event)
                                .build())
                        .recurrentDays(recurrent)
                        .series(series)
                        .build());
    }

    private static Timeline.Builder timeline(LocalizedText name, Span span, List<Span> again, StageTask task) {
        Stage phase = Stage.builder()
                .id(StageId.of("phase"))
                .name(name)
                .span(span)
                .again(again)
                .addTask(task)
                .build();
        Stage stage = Stage.builder()
                .id(StageId.of("stage"))
                .name(name)
                .addStage(phase)
                .build();
        return Timeline.builder()
                .span(span)
                .addStage(stage)
                .addTask(task.toBuilder().id(TaskId.of("own")).build())
                .addSequences(List.of(EVENT, phase.id()));
    }
}
