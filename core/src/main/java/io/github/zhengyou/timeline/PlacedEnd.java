package io.github.zhengyou.timeline;

import io.github.zhengyou.rule.Place;
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One end of a stage, event, task or campaign, and where it stands.
 *
 * @param owner the id of what begins or ends
 * @param name its name
 * @param end which end: {@code from}, {@code through} or {@code due}
 * @param boundary what the document says of it; empty where it says nothing
 * @param awaited whether a date is expected where nothing is said
 * @param place where it stands, that of the owner where it is absent
 */
record PlacedEnd(
        String owner, LocalizedText name, String end, Optional<Boundary> boundary, boolean awaited, Place place) {

    static final LocalizedText CAMPAIGN = LocalizedText.of("整个活动", "the campaign");

    /** Those of the campaign, then of the stages, the events and the tasks. */
    static List<PlacedEnd> all(Timeline timeline) {
        List<PlacedEnd> ends = new ArrayList<>();
        add("campaign", CAMPAIGN, timeline.span(), false, Timeline.PLACE, ends);
        for (StageNode node : StageNode.all(timeline)) {
            Stage stage = node.stage();
            add(stage.id().value(), stage.name(), stage.span(), true, node.place(), ends);
            for (int i = 0; i < stage.again().size(); i++) {
                Place again = node.place().at("again").at(i);
                add(stage.id().value(), stage.name(), stage.again().get(i), true, again, ends);
            }
        }
        for (int i = 0; i < timeline.events().size(); i++) {
            Event event = timeline.events().get(i);
            Place place = Timeline.PLACE.at("events").at(i);
            add(event.id().value(), event.name(), "from", event.span().from(), true, place, ends);
            add(event.id().value(), event.name(), "through", event.span().through(), false, place, ends);
        }
        for (RequiredTask requiredTask : timeline.requiredTasks()) {
            StageTask task = requiredTask.task();
            add(task.id().value(), task.name(), task.span(), false, requiredTask.place(), ends);
            add(task.id().value(), task.name(), "due", task.due(), false, requiredTask.place(), ends);
        }
        return ends;
    }

    private static void add(
            String owner, LocalizedText name, Span span, boolean awaited, Place place, List<PlacedEnd> ends) {
        add(owner, name, "from", span.from(), awaited, place, ends);
        add(owner, name, "through", span.through(), awaited, place, ends);
    }

    private static void add(
            String owner,
            LocalizedText name,
            String end,
            Optional<Boundary> boundary,
            boolean awaited,
            Place place,
            List<PlacedEnd> ends) {
        ends.add(new PlacedEnd(owner, name, end, boundary, awaited, boundary.isPresent() ? place.at(end) : place));
    }
}
