package io.github.zhengyou.timeline;

import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules over what must come in order: stages and events of a sequence, and years of several series. */
final class OrderRules {

    private static final Place SEQUENCES = Timeline.PLACE.at("sequences");

    static final Rule<Timeline> BROKEN =
            Rule.of("timeline.order-broken", Severity.ERROR, Source.PROJECT, OrderRules::broken);

    static final Rule<Timeline> SEQUENCE_UNKNOWN =
            Rule.of("timeline.sequence-unknown", Severity.ERROR, Source.PROJECT, timeline -> {
                List<Observation> found = new ArrayList<>();
                List<StageId> known = known(timeline);
                for (int i = 0; i < timeline.sequences().size(); i++) {
                    List<StageId> sequence = timeline.sequences().get(i);
                    for (int j = 0; j < sequence.size(); j++) {
                        StageId id = sequence.get(j);
                        if (timeline.stage(id).isEmpty() && timeline.event(id).isEmpty()) {
                            found.add(Observation.of(id)
                                    .with("known", known)
                                    .at(SEQUENCES.at(i).at(j)));
                        }
                    }
                }
                return found;
            });

    static final Rule<Timeline> SERIES_CONFLICT =
            Rule.of("timeline.series-conflict", Severity.WARNING, Source.PROJECT, OrderRules::conflicts);

    private OrderRules() {}

    private static List<StageId> known(Timeline timeline) {
        List<StageId> known = new ArrayList<>();
        timeline.allStages().forEach(stage -> known.add(stage.id()));
        timeline.events().forEach(event -> known.add(event.id()));
        return known;
    }

    /** A stage or event and the first time it runs. */
    private record First(StageId id, LocalizedText name, Span span, Extent extent) {
        static Optional<First> of(StageId id, Timeline timeline) {
            return timeline.stage(id)
                    .map(stage -> of(id, stage.name(), stage.occurrences(), timeline))
                    .or(() -> timeline.event(id).map(event -> of(id, event.name(), List.of(event.span()), timeline)));
        }

        private static First of(StageId id, LocalizedText name, List<Span> times, Timeline timeline) {
            return times.stream()
                    .map(time -> new First(id, name, time, Extent.of(time, timeline)))
                    .min(Comparator.comparing(
                            first -> first.extent.earliestStart().orElse(LocalDate.MAX)))
                    .orElseThrow();
        }
    }

    private static List<Observation> broken(Timeline timeline) {
        List<Observation> found = new ArrayList<>();
        for (int i = 0; i < timeline.sequences().size(); i++) {
            List<StageId> sequence = timeline.sequences().get(i);
            First latest = null;
            for (int j = 0; j < sequence.size(); j++) {
                First next = First.of(sequence.get(j), timeline).orElse(null);
                if (next == null || next.extent.earliestStart().isEmpty()) {
                    continue;
                }
                if (latest != null && Extent.isBefore(next.extent.latestStart(), latest.extent.earliestStart())) {
                    found.add(Observation.of(next.id)
                            .with("name", next.name)
                            .with("from", next.span.fromIn(timeline))
                            .with("after", latest.id)
                            .with("afterName", latest.name)
                            .with("afterFrom", latest.span.fromIn(timeline))
                            .at(SEQUENCES.at(i).at(j)));
                } else {
                    latest = next;
                }
            }
        }
        return found;
    }

    private static List<Observation> conflicts(Timeline timeline) {
        List<Observation> found = new ArrayList<>();
        Map<Integer, YearSeries> first = new HashMap<>();
        for (int i = 0; i < timeline.series().size(); i++) {
            YearSeries series = timeline.series().get(i);
            for (int j = 0; j < series.labels().size(); j++) {
                int year = series.firstYear() + j;
                YearSeries other = first.putIfAbsent(year, series);
                LocalizedText label = series.labels().get(j);
                if (other == null) {
                    continue;
                }
                LocalizedText otherLabel = other.label(year).orElseThrow();
                if (!label.equals(otherLabel)) {
                    found.add(Observation.of(series.id())
                            .with("year", year)
                            .with("name", series.name())
                            .with("label", label)
                            .with("other", other.id())
                            .with("otherName", other.name())
                            .with("otherLabel", otherLabel)
                            .at(Timeline.PLACE.at("series").at(i).at("labels").at(j)));
                }
            }
        }
        return found;
    }
}
