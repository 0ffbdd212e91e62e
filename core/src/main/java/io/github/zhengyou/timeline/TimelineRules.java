package io.github.zhengyou.timeline;

import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules over a timeline, which stands in the plan.
 *
 * @since 0.1
 */
public final class TimelineRules {

    private static final Rule<Timeline> OUTSIDE =
            Rule.of("timeline.outside", Severity.WARNING, Source.PROJECT, TimelineRules::outside);

    private static final Rule<Timeline> REVERSED =
            Rule.of("timeline.reversed", Severity.ERROR, Source.PROJECT, TimelineRules::reversed);

    private static final Rule<Timeline> UNDATED =
            Rule.of("timeline.undated", Severity.INFO, Source.PROJECT, TimelineRules::undated);

    private static final Rule<Timeline> EVENT_UNKNOWN =
            Rule.of("timeline.event-unknown", Severity.ERROR, Source.PROJECT, TimelineRules::unknownEvents);

    /** What a timeline names and does not have: while it finds anything, the plan cannot be used. */
    public static final RuleBook<Timeline> RESOLUTION = RuleBook.of(EVENT_UNKNOWN, OrderRules.SEQUENCE_UNKNOWN);

    /** All others. */
    public static final RuleBook<Timeline> BOOK = RuleBook.of(
            OUTSIDE,
            REVERSED,
            SiblingRules.GAP,
            SiblingRules.OVERLAP,
            OrderRules.BROKEN,
            OrderRules.SERIES_CONFLICT,
            UNDATED,
            SiblingRules.WITHOUT_TASKS);

    private TimelineRules() {}

    private static List<Observation> outside(Timeline timeline) {
        List<Observation> found = new ArrayList<>();
        for (StageNode node : StageNode.all(timeline)) {
            Stage stage = node.stage();
            LocalizedText within = node.parent().map(Stage::name).orElse(PlacedEnd.CAMPAIGN);
            List<Span> outer = node.parent().map(Stage::occurrences).orElse(List.of(timeline.span()));
            for (int i = 0; i < stage.occurrences().size(); i++) {
                Place place = i == 0 ? node.place() : node.place().at("again").at(i - 1);
                Span span = stage.occurrences().get(i);
                outside(timeline, stage.id(), stage.name(), span, within, outer)
                        .ifPresent(observation -> found.add(observation.at(place)));
            }
        }
        for (int i = 0; i < timeline.events().size(); i++) {
            Event event = timeline.events().get(i);
            Place place = Timeline.PLACE.at("events").at(i);
            outside(timeline, event.id(), event.name(), event.span(), PlacedEnd.CAMPAIGN, List.of(timeline.span()))
                    .ifPresent(observation -> found.add(observation.at(place)));
        }
        for (RequiredTask requiredTask : timeline.requiredTasks()) {
            outside(timeline, requiredTask).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Observation> outside(
            Timeline timeline, StageId id, LocalizedText name, Span span, LocalizedText within, List<Span> outer) {
        Extent extent = Extent.of(span, timeline);
        if (extent.isReversed() || outer.stream().anyMatch(one -> !extent.isOutside(Extent.of(one, timeline)))) {
            return Optional.empty();
        }
        return Optional.of(within(
                Observation.of(id)
                        .with("name", name)
                        .with("from", span.fromIn(timeline))
                        .with("through", span.throughIn(timeline)),
                timeline,
                within,
                outer));
    }

    /**
     * A due day, or a duty, before its stage begins for the first time or after it ends for the last: what is asked of a
     * stage that recurs may fall between its times, and a duty is of whole periods.
     */
    private static Optional<Observation> outside(Timeline timeline, RequiredTask requiredTask) {
        StageTask task = requiredTask.task();
        Span span = task.due().isPresent() ? new Span(Optional.empty(), task.due()) : task.span();
        List<Span> outer = requiredTask.stage().map(Stage::occurrences).orElse(List.of(timeline.span()));
        Extent extent = Extent.of(span, timeline);
        Extent stage = Extent.around(
                outer.stream().map(one -> Extent.of(one, timeline)).toList());
        if (extent.isReversed()
                || !extent.isOutside(task.cadence().map(stage::inWholePeriods).orElse(stage))) {
            return Optional.empty();
        }
        Observation seen = Observation.of(task.id()).with("name", task.name());
        return Optional.of(within(
                task.due().isPresent()
                        ? seen.with("due", span.throughIn(timeline))
                                .at(requiredTask.place().at("due"))
                        : seen.with("from", span.fromIn(timeline))
                                .with("through", span.throughIn(timeline))
                                .at(requiredTask.place()),
                timeline,
                requiredTask.stage().map(Stage::name).orElse(PlacedEnd.CAMPAIGN),
                outer));
    }

    private static Observation within(Observation seen, Timeline timeline, LocalizedText within, List<Span> outer) {
        return seen.with("within", within)
                .with("withinFrom", outer.get(0).fromIn(timeline))
                .with("withinThrough", outer.get(outer.size() - 1).throughIn(timeline));
    }

    private static List<Observation> reversed(Timeline timeline) {
        List<Observation> found = new ArrayList<>();
        reversed(timeline, "campaign", PlacedEnd.CAMPAIGN, timeline.span(), Timeline.PLACE, found);
        for (StageNode node : StageNode.all(timeline)) {
            Stage stage = node.stage();
            for (int i = 0; i < stage.occurrences().size(); i++) {
                Place place = i == 0 ? node.place() : node.place().at("again").at(i - 1);
                reversed(timeline, stage.id(), stage.name(), stage.occurrences().get(i), place, found);
            }
        }
        for (RequiredTask requiredTask : timeline.requiredTasks()) {
            StageTask task = requiredTask.task();
            reversed(timeline, task.id(), task.name(), task.span(), requiredTask.place(), found);
        }
        return found;
    }

    private static void reversed(
            Timeline timeline, Object id, LocalizedText name, Span span, Place place, List<Observation> found) {
        Extent extent = Extent.of(span, timeline);
        if (extent.isReversed()) {
            found.add(Observation.of(id)
                    .with("name", name)
                    .with("from", span.fromIn(timeline))
                    .with("through", span.throughIn(timeline))
                    .with("firstDay", extent.earliestStart().orElseThrow())
                    .with("lastDay", extent.latestEnd().orElseThrow())
                    .at(place));
        }
    }

    /** Ends without a date: those given by reference only, and those of stages, and beginnings of events, not given. */
    private static List<Observation> undated(Timeline timeline) {
        List<Observation> found = new ArrayList<>();
        for (PlacedEnd end : PlacedEnd.all(timeline)) {
            boolean byReference = end.boundary()
                    .filter(Boundary.ByReference.class::isInstance)
                    .isPresent();
            if (byReference || (end.boundary().isEmpty() && end.awaited())) {
                Observation seen = Observation.of(end.owner())
                        .with("name", end.name())
                        .with("end", end.end())
                        .at(end.place());
                found.add(end.boundary()
                        .map(boundary -> seen.with("said", boundary.saidIn(timeline)))
                        .orElse(seen));
            }
        }
        return found;
    }

    private static List<Observation> unknownEvents(Timeline timeline) {
        List<Observation> found = new ArrayList<>();
        List<StageId> known = timeline.events().stream().map(Event::id).toList();
        for (PlacedEnd end : PlacedEnd.all(timeline)) {
            if (end.boundary().orElse(null) instanceof Boundary.ByEvent by
                    && timeline.event(by.event()).isEmpty()) {
                found.add(Observation.of(by.event())
                        .with("owner", end.owner())
                        .with("name", end.name())
                        .with("known", known)
                        .at(end.place()));
            }
        }
        return found;
    }
}
