package io.github.zhengyou.json;

import static io.github.zhengyou.json.BoundaryCodecs.BOUNDARY;
import static io.github.zhengyou.json.Codec.choice;
import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.Scalars.BOOLEAN;
import static io.github.zhengyou.json.Scalars.DATE;
import static io.github.zhengyou.json.ValueCodecs.NAME;

import io.github.zhengyou.json.BoundaryCodecs.Ends;
import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.organization.Addressees;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Boundary;
import io.github.zhengyou.timeline.Cadence;
import io.github.zhengyou.timeline.Event;
import io.github.zhengyou.timeline.Progress;
import io.github.zhengyou.timeline.RecurrentDay;
import io.github.zhengyou.timeline.SeriesId;
import io.github.zhengyou.timeline.Span;
import io.github.zhengyou.timeline.Stage;
import io.github.zhengyou.timeline.StageId;
import io.github.zhengyou.timeline.StageTask;
import io.github.zhengyou.timeline.TaskId;
import io.github.zhengyou.timeline.Timeline;
import io.github.zhengyou.timeline.TimelineStatus;
import io.github.zhengyou.timeline.TimelineStatus.Step;
import io.github.zhengyou.timeline.YearSeries;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** The codecs of a timeline. The first and the last day stand beside the other attributes, not in a span. */
final class TimelineCodecs {
    static final Codec<StageId> STAGE_ID = code(StageId::of);
    static final Codec<TaskId> TASK_ID = code(TaskId::of);
    static final Codec<Progress> PROGRESS = choice(Progress.class);
    private static final Codec<Span> SPAN = span();
    static final Codec<StageTask> TASK = task();
    static final Codec<Stage> STAGE = stage();
    private static final Codec<Event> EVENT = event();
    private static final Codec<RecurrentDay> RECURRENT_DAY = recurrentDay();

    private static final Codec<YearSeries> SERIES = Codec.object(YearSeries.class, YearSeries::builder)
            .required("id", code(SeriesId::of), YearSeries::id, (b, v) -> b.id(v))
            .required("name", NAME, YearSeries::name, (b, v) -> b.name(v))
            .required("firstYear", Scalars.integer(1, 9999), YearSeries::firstYear, (b, v) -> b.firstYear(v))
            .required("labels", Codec.list(NAME), YearSeries::labels, (b, v) -> b.labels(v))
            .build(b -> b.build());

    static final Codec<Timeline> TIMELINE = timeline();
    private static final Codec<Step> STEP = step();

    static final Codec<TimelineStatus> STATUS = Codec.object(TimelineStatus.class, TimelineStatus::builder)
            .required("asOf", DATE, TimelineStatus::asOf, (b, v) -> b.asOf(v))
            .required("progress", PROGRESS, TimelineStatus::progress, (b, v) -> b.progress(v))
            .required("staged", BOOLEAN, TimelineStatus::isStaged, (b, v) -> {}) // told by the stages
            .list("stages", STEP, TimelineStatus::stages, (b, v) -> b.stages(v))
            .list("events", STEP, TimelineStatus::events, (b, v) -> b.events(v))
            .build(b -> b.build());

    private TimelineCodecs() {}

    private static Codec<Span> span() {
        ObjectParts<Span> span = Codec.parts(Span.class);
        Ends ends = Ends.of(span, s -> s);
        return span.build(ends::span);
    }

    private static Codec<StageTask> task() {
        ObjectParts<StageTask> task = Codec.parts(StageTask.class);
        Part<TaskId> id = task.required("id", TASK_ID, StageTask::id);
        Part<LocalizedText> name = task.required("name", NAME, StageTask::name);
        Part<Optional<Addressees>> of = task.optional("of", OrganizationCodecs.ADDRESSEES, StageTask::addressees);
        Part<Long> count = task.withDefault("count", Scalars.COUNT, 1L, StageTask::count);
        Part<Optional<Boundary>> due = task.optional("due", BOUNDARY, StageTask::due);
        Part<Optional<Cadence>> cadence = task.optional("cadence", choice(Cadence.class), StageTask::cadence);
        Ends ends = Ends.of(task, StageTask::span);
        return task.build(parts -> StageTask.builder()
                .id(parts.get(id))
                .name(parts.get(name))
                .addressees(parts.get(of))
                .count(parts.get(count))
                .due(parts.get(due))
                .cadence(parts.get(cadence))
                .span(ends.span(parts))
                .build());
    }

    private static Codec<Stage> stage() {
        ObjectParts<Stage> stage = Codec.parts(Stage.class);
        Part<StageId> id = stage.required("id", STAGE_ID, Stage::id);
        Part<LocalizedText> name = stage.required("name", NAME, Stage::name);
        Ends ends = Ends.of(stage, Stage::span);
        Part<List<Span>> again = stage.list("again", SPAN, Stage::again);
        Part<List<Stage>> stages = stage.list("stages", Codec.lazy(() -> STAGE), Stage::stages);
        Part<List<StageTask>> tasks = stage.list("tasks", TASK, Stage::tasks);
        return stage.build(parts -> Stage.builder()
                .id(parts.get(id))
                .name(parts.get(name))
                .span(ends.span(parts))
                .again(parts.get(again))
                .stages(parts.get(stages))
                .tasks(parts.get(tasks))
                .build());
    }

    private static Codec<Event> event() {
        ObjectParts<Event> event = Codec.parts(Event.class);
        Part<StageId> id = event.required("id", STAGE_ID, Event::id);
        Part<LocalizedText> name = event.required("name", NAME, Event::name);
        Ends ends = Ends.of(event, Event::span);
        return event.build(parts -> Event.builder()
                .id(parts.get(id))
                .name(parts.get(name))
                .span(ends.span(parts))
                .build());
    }

    private static Codec<RecurrentDay> recurrentDay() {
        ObjectParts<RecurrentDay> recurrent = Codec.parts(RecurrentDay.class);
        Part<MonthDay> day = recurrent.required("day", BoundaryCodecs.MONTH_DAY, RecurrentDay::day);
        Part<LocalizedText> name = recurrent.required("name", NAME, RecurrentDay::name);
        return recurrent.build(parts -> new RecurrentDay(parts.get(day), parts.get(name)));
    }

    private static Codec<Timeline> timeline() {
        ObjectParts<Timeline> timeline = Codec.parts(Timeline.class);
        Ends ends = Ends.of(timeline, Timeline::span);
        Part<List<Stage>> stages = timeline.list("stages", STAGE, Timeline::stages);
        Part<List<Event>> events = timeline.list("events", EVENT, Timeline::events);
        Part<List<StageTask>> tasks = timeline.list("tasks", TASK, Timeline::tasks);
        Part<List<RecurrentDay>> days = timeline.list("recurrentDays", RECURRENT_DAY, Timeline::recurrentDays);
        Part<List<YearSeries>> series = timeline.list("series", SERIES, Timeline::series);
        Part<List<List<StageId>>> sequences = timeline.list("sequences", Codec.list(STAGE_ID), Timeline::sequences);
        return timeline.build(parts -> Timeline.builder()
                .span(ends.span(parts))
                .stages(parts.get(stages))
                .events(parts.get(events))
                .tasks(parts.get(tasks))
                .recurrentDays(parts.get(days))
                .series(parts.get(series))
                .sequences(parts.get(sequences))
                .build());
    }

    private static Codec<Step> step() {
        ObjectParts<Step> step = Codec.parts(Step.class);
        Part<StageId> id = step.required("id", STAGE_ID, Step::id);
        Part<LocalizedText> name = step.required("name", NAME, Step::name);
        Part<Progress> progress = step.required("progress", PROGRESS, Step::progress);
        Ends ends = Ends.of(step, Step::span);
        Part<List<Span>> again = step.list("again", SPAN, Step::again);
        Part<Optional<LocalDate>> firstDay = step.optional("firstDay", DATE, Step::firstDay);
        Part<Optional<LocalDate>> lastDay = step.optional("lastDay", DATE, Step::lastDay);
        Part<List<Step>> steps = step.list("steps", Codec.lazy(() -> STEP), Step::steps);
        return step.build(parts -> Step.builder()
                .id(parts.get(id))
                .name(parts.get(name))
                .progress(parts.get(progress))
                .span(ends.span(parts))
                .again(parts.get(again))
                .firstDay(parts.get(firstDay))
                .lastDay(parts.get(lastDay))
                .steps(parts.get(steps))
                .build());
    }
}
