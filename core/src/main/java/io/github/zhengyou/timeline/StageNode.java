package io.github.zhengyou.timeline;

import io.github.zhengyou.rule.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stage where it stands: inside which other, and where in the plan. */
record StageNode(Stage stage, Optional<Stage> parent, Place place) {

    /** All stages of a timeline, each before those inside it. */
    static List<StageNode> all(Timeline timeline) {
        List<StageNode> nodes = new ArrayList<>();
        collect(timeline.stages(), Optional.empty(), Timeline.PLACE, nodes);
        return nodes;
    }

    private static void collect(List<Stage> stages, Optional<Stage> parent, Place place, List<StageNode> nodes) {
        for (int i = 0; i < stages.size(); i++) {
            StageNode node =
                    new StageNode(stages.get(i), parent, place.at("stages").at(i));
            nodes.add(node);
            collect(node.stage.stages(), Optional.of(node.stage), node.place, nodes);
        }
    }
}
