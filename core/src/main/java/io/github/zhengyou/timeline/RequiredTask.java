package io.github.zhengyou.timeline;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.rule.Place;
import java.util.Optional;

/**
 * A required task 规定动作, with the stage it belongs to and where it stands in the plan.
 *
 * @param task the task
 * @param stage the stage it belongs to; empty where it is one of the campaign itself
 * @param place where it stands in the plan
 * @since 0.1
 */
public record RequiredTask(StageTask task, Optional<Stage> stage, Place place) {
    /** Refuses {@code null}. */
    public RequiredTask {
        requireNonNull(task, "task");
        requireNonNull(stage, "stage");
        requireNonNull(place, "place");
    }
}
