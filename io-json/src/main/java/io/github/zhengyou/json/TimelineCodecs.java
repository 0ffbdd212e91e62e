package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.choice;
import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.Scalars.DATE;
import static io.github.zhengyou.json.ValueCodecs.NAME;

import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.Progress;
import io.github.zhengyou.timeline.Stage;
import io.github.zhengyou.timeline.StageId;
import io.github.zhengyou.timeline.Timeline;
import io.github.zhengyou.timeline.TimelineStatus;
import io.github.zhengyou.timeline.TimelineStatus.Step;
import java.time.LocalDate;
import java.util.List;

/** The codecs of a timeline. The first and the last day stand beside the other attributes, not in a period. */
final class TimelineCodecs {
    static final Codec<StageId> STAGE_ID = code(StageId::of);
    static final Codec<Stage> STAGE = stage();
    private static final Codec<Progress> PROGRESS = choice(Progress.class);
    static final Codec<Timeline> TIMELINE = timeline();

    static final Codec<TimelineStatus> STATUS = Codec.object(TimelineStatus.class, TimelineStatus::builder)
            .required("asOf", DATE, TimelineStatus::asOf, (b, v) -> b.asOf(v))
            .required("progress", PROGRESS, TimelineStatus::progress, (b, v) -> b.progress(v))
            .list("stages", step(), TimelineStatus::stages, (b, v) -> b.stages(v))
            .list("events", step(), TimelineStatus::events, (b, v) -> b.events(v))
            .build(b -> b.build());

    private TimelineCodecs() {}

    private static Codec<Step> step() {
        ObjectParts<Step> step = Codec.parts(Step.class);
        Part<Stage> stage = step.required("stage", STAGE, Step::stage);
        Part<Progress> progress = step.required("progress", PROGRESS, Step::progress);
        return step.build(parts -> new Step(parts.get(stage), parts.get(progress)));
    }

    private static Codec<Stage> stage() {
        ObjectParts<Stage> stage = Codec.parts(Stage.class);
        Part<StageId> id = stage.required("id", STAGE_ID, Stage::id);
        Part<LocalizedText> name = stage.required("name", NAME, Stage::name);
        Part<LocalDate> from = stage.required("from", DATE, s -> s.period().from());
        Part<LocalDate> through =
                stage.required("through", DATE, s -> s.period().through());
        return stage.build(parts -> Stage.builder()
                .id(parts.get(id))
                .name(parts.get(name))
                .period(Period.of(parts.get(from), parts.get(through)))
                .build());
    }

    private static Codec<Timeline> timeline() {
        ObjectParts<Timeline> timeline = Codec.parts(Timeline.class);
        Part<LocalDate> from = timeline.required("from", DATE, t -> t.period().from());
        Part<LocalDate> through =
                timeline.required("through", DATE, t -> t.period().through());
        Part<List<Stage>> stages = timeline.list("stages", STAGE, Timeline::stages);
        Part<List<Stage>> events = timeline.list("events", STAGE, Timeline::events);
        return timeline.build(parts -> Timeline.builder()
                .period(Period.of(parts.get(from), parts.get(through)))
                .stages(parts.get(stages))
                .events(parts.get(events))
                .build());
    }
}
