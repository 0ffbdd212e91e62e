package io.github.zhengyou.timeline;

import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of valid days, periods and timelines around the year 2011. */
final class TimelineArbitraries {
    private TimelineArbitraries() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-40, 40).map(LocalDate.of(2011, 2, 28)::plusDays);
    }

    static Arbitrary<Period> periods() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 30))
                .as((from, more) -> Period.of(from, from.plusDays(more)));
    }

    static Arbitrary<Timeline> timelines() {
        return Combinators.combine(
                        periods(),
                        periods().list().ofMaxSize(5),
                        periods().list().ofMaxSize(3))
                .as((whole, stages, events) -> {
                    Timeline.Builder timeline = Timeline.builder().period(whole);
                    for (int i = 0; i < stages.size(); i++) {
                        timeline.addStages(stage("stage-" + i, stages.get(i)));
                    }
                    for (int i = 0; i < events.size(); i++) {
                        timeline.addEvents(stage("event-" + i, events.get(i)));
                    }
                    return timeline.build();
                });
    }

    static Stage stage(String id, Period period) {
        return Stage.builder()
                .id(StageId.of(id))
                .name(LocalizedText.of("阶段 " + id, "Stage " + id))
                .period(period)
                .build();
    }
}
