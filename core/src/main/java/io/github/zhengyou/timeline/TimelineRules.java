package io.github.zhengyou.timeline;

import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules over a timeline, which stands in the plan.
 *
 * @since 0.1
 */
public final class TimelineRules {

    private static final Rule<Timeline> OUTSIDE =
            Rule.of("timeline.outside", Severity.WARNING, Source.PROJECT, timeline -> {
                List<Observation> observations = new ArrayList<>();
                outside(timeline, timeline.stages(), "stages", observations);
                outside(timeline, timeline.events(), "events", observations);
                return observations;
            });

    /** All of them. */
    public static final RuleBook<Timeline> BOOK = RuleBook.of(OUTSIDE);

    private TimelineRules() {}

    private static void outside(Timeline timeline, List<Stage> stages, String list, List<Observation> observations) {
        Place place = Place.in("plan").at("timeline").at(list);
        for (int i = 0; i < stages.size(); i++) {
            Stage stage = stages.get(i);
            if (!timeline.period().contains(stage.period())) {
                observations.add(Observation.of(stage.id())
                        .with("name", stage.name())
                        .with("from", stage.period().from())
                        .with("through", stage.period().through())
                        .with("campaignFrom", timeline.period().from())
                        .with("campaignThrough", timeline.period().through())
                        .at(place.at(i)));
            }
        }
    }
}
