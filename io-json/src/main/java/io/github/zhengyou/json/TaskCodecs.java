package io.github.zhengyou.json;

import static io.github.zhengyou.json.Scalars.COUNT;
import static io.github.zhengyou.json.Scalars.DATE;
import static io.github.zhengyou.json.Scalars.STRING;
import static io.github.zhengyou.json.ValueCodecs.NAME;
import static io.github.zhengyou.json.ValueCodecs.PERIOD;

import io.github.zhengyou.campaign.TaskStatus;
import io.github.zhengyou.campaign.TaskStatus.Missed;
import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.timeline.Period;
import java.util.List;

/** The codec of how a required task stands. */
final class TaskCodecs {
    static final Codec<TaskStatus> STATUS = Codec.object(TaskStatus.class, TaskStatus::builder)
            .required("task", TimelineCodecs.TASK_ID, TaskStatus::task, (b, v) -> b.task(v))
            .required("name", NAME, TaskStatus::name, (b, v) -> b.name(v))
            .optional("stage", TimelineCodecs.STAGE_ID, TaskStatus::stage, (b, v) -> b.stage(v))
            .required("progress", TimelineCodecs.PROGRESS, TaskStatus::progress, (b, v) -> b.progress(v))
            .optional("due", DATE, TaskStatus::due, (b, v) -> b.due(v))
            .optional("required", COUNT, TaskStatus::required, (b, v) -> b.required(v))
            .required("done", COUNT, TaskStatus::done, (b, v) -> b.done(v))
            .list("missing", STRING, TaskStatus::missing, (b, v) -> b.missing(v))
            .list("missed", missed(), TaskStatus::missed, (b, v) -> b.missed(v))
            .optional("nextDue", BoundaryCodecs.MONTH, TaskStatus::nextDue, (b, v) -> b.nextDue(v))
            .build(b -> b.build());

    private TaskCodecs() {}

    private static Codec<Missed> missed() {
        ObjectParts<Missed> missed = Codec.parts(Missed.class);
        Part<Period> period = missed.required("period", PERIOD, Missed::period);
        Part<List<String>> missing = missed.list("missing", STRING, Missed::missing);
        return missed.build(parts -> new Missed(parts.get(period), parts.get(missing)));
    }
}
