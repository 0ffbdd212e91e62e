package io.github.zhengyou.timeline;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * How a timeline stands on a day: the campaign, its stages, its events 时间进度.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class TimelineStatus {

    TimelineStatus() {}

    /**
     * A stage or event, and where it stands.
     *
     * @param stage the stage or event
     * @param progress where it stands
     * @since 0.1
     */
    public record Step(Stage stage, Progress progress) {
        /** Refuses {@code null}. */
        public Step {
            requireNonNull(stage, "stage");
            requireNonNull(progress, "progress");
        }
    }

    /** The day. */
    public abstract LocalDate asOf();

    /** Where the campaign as a whole stands. */
    public abstract Progress progress();

    /** The stages, in the order of the timeline. */
    public abstract List<Step> stages();

    /** The events, in the order of the timeline. */
    public abstract List<Step> events();

    static TimelineStatus of(Timeline timeline, LocalDate asOf) {
        return builder()
                .asOf(asOf)
                .progress(Progress.of(timeline.period(), asOf))
                .stages(steps(timeline.stages(), asOf))
                .events(steps(timeline.events(), asOf))
                .build();
    }

    private static List<Step> steps(List<Stage> stages, LocalDate asOf) {
        return stages.stream()
                .map(stage -> new Step(stage, Progress.of(stage.period(), asOf)))
                .toList();
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link TimelineStatus}; day and progress are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableTimelineStatus.Builder {
        Builder() {}
    }
}
