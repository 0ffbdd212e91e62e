package io.github.zhengyou.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * When a campaign runs: its days, its stages, the events it is timed by, and what must be done 时间安排.
 *
 * <p>Stages and events share their ids, tasks and series have their own. One that stands twice is found beside all others
 * of its plan; until then the first counts.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Timeline {

    static final Place PLACE = Place.in("plan").at("timeline");

    Timeline() {}

    /** When the campaign runs; not stated unless given. */
    @Value.Default
    public Span span() {
        return Span.UNDATED;
    }

    /** The stages, in the order given; empty where a campaign has none. */
    public abstract List<Stage> stages();

    /** The events, in the order given; may be empty. */
    public abstract List<Event> events();

    /** What must be done in the campaign whatever the stage, in the order given; may be empty. */
    public abstract List<StageTask> tasks();

    /** The days that come back every year, in the order given; may be empty. */
    public abstract List<RecurrentDay> recurrentDays();

    /** The series of years, in the order given; may be empty. */
    public abstract List<YearSeries> series();

    /** Stages and events that must begin in the order given, each list for itself; may be empty. */
    public abstract List<List<StageId>> sequences();

    /** Whether it has any stage. */
    public boolean isStaged() {
        return !stages().isEmpty();
    }

    /**
     * Whether it says of anything when it is: of the campaign, a stage, an event or a year, or of a task by a day, a month,
     * an event or a cadence. A list of tasks that are only to be done says what, but not when.
     */
    public boolean isTimed() {
        return isStaged()
                || !events().isEmpty()
                || !recurrentDays().isEmpty()
                || !series().isEmpty()
                || !span().equals(Span.UNDATED)
                || tasks().stream()
                        .anyMatch(task -> task.cadence().isPresent()
                                || task.due()
                                        .filter(due -> !(due instanceof Boundary.ByReference))
                                        .isPresent());
    }

    /** The days of the campaign; empty where an end is not known. */
    public Optional<Period> period() {
        return days(span());
    }

    /** The days of a span, months and known events resolved; empty where an end is not known, or lies before the start. */
    public Optional<Period> days(Span span) {
        Extent extent = Extent.of(span, this);
        return extent.isReversed()
                ? Optional.empty()
                : extent.earliestStart().flatMap(from -> extent.latestEnd().map(through -> Period.of(from, through)));
    }

    /** The first day of a span, months and known events resolved; empty where it is not known. */
    public Optional<LocalDate> firstDay(Span span) {
        return Extent.of(span, this).earliestStart();
    }

    /** The last day of a span, months and known events resolved; empty where it is not known. */
    public Optional<LocalDate> lastDay(Span span) {
        return Extent.of(span, this).latestEnd();
    }

    /** The event of that id. */
    public Optional<Event> event(StageId id) {
        return Optional.ofNullable(eventsById().get(id));
    }

    /** The stage of that id, at any depth. */
    public Optional<Stage> stage(StageId id) {
        return Optional.ofNullable(stagesById().get(id));
    }

    /** The stages at any depth, each before those inside it; of those that share an id the first. */
    public List<Stage> allStages() {
        return stagesById().values().asList();
    }

    @Value.Lazy
    ImmutableMap<StageId, Stage> stagesById() {
        return StageNode.all(this).stream()
                .map(StageNode::stage)
                .collect(ImmutableMap.toImmutableMap(Stage::id, stage -> stage, (first, other) -> first));
    }

    @Value.Lazy
    ImmutableMap<StageId, Event> eventsById() {
        return events().stream()
                .collect(ImmutableMap.toImmutableMap(Event::id, event -> event, (first, other) -> first));
    }

    /** All required tasks: those of the stages, each stage before those inside it, then those of the campaign itself. */
    public List<RequiredTask> requiredTasks() {
        ImmutableList.Builder<RequiredTask> requiredTasks = ImmutableList.builder();
        for (StageNode node : StageNode.all(this)) {
            add(node.stage().tasks(), Optional.of(node.stage()), node.place(), requiredTasks);
        }
        add(tasks(), Optional.empty(), PLACE, requiredTasks);
        return requiredTasks.build();
    }

    private static void add(
            List<StageTask> tasks,
            Optional<Stage> stage,
            Place place,
            ImmutableList.Builder<RequiredTask> requiredTasks) {
        for (int i = 0; i < tasks.size(); i++) {
            requiredTasks.add(
                    new RequiredTask(tasks.get(i), stage, place.at("tasks").at(i)));
        }
    }

    /** The recurrent days of a year, in the order of the calendar. */
    public List<LocalDate> recurrentDaysIn(int year) {
        return recurrentDays().stream()
                .flatMap(day -> day.in(year).stream())
                .sorted()
                .toList();
    }

    /** The years that more than one series labels, in order. */
    public List<SeriesYear> seriesYears() {
        Map<Integer, Map<SeriesId, LocalizedText>> years = new TreeMap<>();
        for (YearSeries one : series()) {
            for (int i = 0; i < one.labels().size(); i++) {
                years.computeIfAbsent(one.firstYear() + i, year -> new LinkedHashMap<>())
                        .put(one.id(), one.labels().get(i));
            }
        }
        List<SeriesYear> several = new ArrayList<>();
        years.forEach((year, labels) -> {
            if (labels.size() > 1) {
                several.add(new SeriesYear(year, labels));
            }
        });
        return several;
    }

    /** How the timeline stands on a day. */
    public TimelineStatus status(LocalDate asOf) {
        return TimelineStatus.of(this, asOf);
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this timeline. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link Timeline}; nothing is required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableTimeline.Builder {
        Builder() {}

        /** When the campaign runs, by days. */
        public Builder period(Period days) {
            return span(Span.of(days));
        }
    }
}
