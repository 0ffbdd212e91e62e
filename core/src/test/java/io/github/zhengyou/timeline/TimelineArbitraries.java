package io.github.zhengyou.timeline;

import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.time.YearMonth;
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
                        timeline.addEvents(event("event-" + i, events.get(i)));
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

    static Event event(String id, Period period) {
        return Event.builder()
                .id(StageId.of(id))
                .name(LocalizedText.of("节点 " + id, "Event " + id))
                .period(period)
                .build();
    }

    /** Days and months around the year 2011. */
    static Arbitrary<Boundary> calendar() {
        return Combinators.combine(days(), Arbitraries.of(true, false))
                .as((day, asMonth) -> asMonth ? Boundary.month(YearMonth.from(day)) : Boundary.day(day));
    }

    /** Spans of which an end may be missing. */
    static Arbitrary<Span> spans() {
        return Combinators.combine(calendar().optional(), calendar().optional()).as((one, other) -> {
            boolean inOrder = one.isEmpty()
                    || other.isEmpty()
                    || !((Boundary.Calendar) other.get()).last().isBefore(((Boundary.Calendar) one.get()).first());
            return inOrder ? new Span(one, other) : new Span(other, one);
        });
    }
}
