package io.github.zhengyou.timeline;

import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     * @since 0.1
     */
    @Value.Immutable
    public abstract static class Step {
        Step() {}

        /** The id of the stage or event. */
        public abstract StageId id();

        /** Its name. */
        public abstract LocalizedText name();

        /** Where it stands. */
        public abstract Progress progress();

        /** When it runs, as the plan says it; the first time if it recurs. */
        @Value.Default
        public Span span() {
            return Span.UNDATED;
        }

        /** When it runs again; empty unless it recurs. */
        public abstract List<Span> again();

        /** Its first day; empty where it is not known. */
        public abstract Optional<LocalDate> firstDay();

        /** Its last day, of the first time if it recurs; empty where it is not known. */
        public abstract Optional<LocalDate> lastDay();

        /** The stages inside it, in the order of the timeline. */
        public abstract List<Step> steps();

        /** A builder without any attribute set. */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * Builds a {@link Step}; id, name and progress are required.
         *
         * @since 0.1
         */
        public static final class Builder extends ImmutableStep.Builder {
            Builder() {}
        }
    }

    /** The day. */
    public abstract LocalDate asOf();

    /** Where the campaign as a whole stands. */
    public abstract Progress progress();

    /** The stages, in the order of the timeline; empty where there is no staged timeline. */
    public abstract List<Step> stages();

    /** The events, in the order of the timeline. */
    public abstract List<Step> events();

    /** Whether there is a staged timeline at all; without one no stage is current, whatever the day. */
    public boolean isStaged() {
        return !stages().isEmpty();
    }

    /** The stages that the day lies in, at any depth, each before those inside it; those without a known end included. */
    public List<Step> current() {
        List<Step> current = new ArrayList<>();
        collect(stages(), current);
        return current;
    }

    private static void collect(List<Step> steps, List<Step> current) {
        for (Step step : steps) {
            if (step.progress().isRunning()) {
                current.add(step);
            }
            collect(step.steps(), current);
        }
    }

    static TimelineStatus of(Timeline timeline, LocalDate asOf) {
        return builder()
                .asOf(asOf)
                .progress(Extent.of(timeline.span(), timeline).progress(asOf))
                .stages(steps(timeline.stages(), timeline, asOf))
                .events(timeline.events().stream()
                        .map(event -> step(event.id(), event.name(), List.of(event.span()), timeline, asOf)
                                .build())
                        .toList())
                .build();
    }

    private static List<Step> steps(List<Stage> stages, Timeline timeline, LocalDate asOf) {
        return stages.stream()
                .map(stage -> step(stage.id(), stage.name(), stage.occurrences(), timeline, asOf)
                        .steps(steps(stage.stages(), timeline, asOf))
                        .build())
                .toList();
    }

    private static Step.Builder step(
            StageId id, LocalizedText name, List<Span> times, Timeline timeline, LocalDate asOf) {
        Extent first = Extent.of(times.get(0), timeline);
        return Step.builder()
                .id(id)
                .name(name)
                .progress(Progress.ofAll(times.stream()
                        .map(time -> Extent.of(time, timeline).progress(asOf))
                        .toList()))
                .span(times.get(0))
                .again(times.subList(1, times.size()))
                .firstDay(first.earliestStart())
                .lastDay(first.latestEnd());
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
