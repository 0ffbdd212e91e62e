package io.github.zhengyou.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The days of a span as far as a timeline tells them, read narrowly and widely: a month may begin on its first day or its
 * last. What is certain by both readings may be found; what only one of them says may not.
 *
 * @param earliestStart the first day by the wide reading
 * @param latestStart the first day by the narrow reading
 * @param sureThrough the day through which it surely runs, once begun
 * @param earliestEnd the last day by the narrow reading
 * @param latestEnd the last day by the wide reading; empty where the end is not known
 */
record Extent(
        Optional<LocalDate> earliestStart,
        Optional<LocalDate> latestStart,
        Optional<LocalDate> sureThrough,
        Optional<LocalDate> earliestEnd,
        Optional<LocalDate> latestEnd) {

    static Extent of(Span span, Timeline timeline) {
        Optional<Boundary.Calendar> start = span.from().flatMap(from -> start(from, timeline));
        End end = span.through().map(through -> end(through, timeline)).orElse(End.UNKNOWN);
        return new Extent(
                start.map(Boundary.Calendar::first),
                start.map(Boundary.Calendar::last),
                end.sure,
                end.earliest,
                end.latest);
    }

    /** From the first beginning of several through their last end; an end is not known where that of one is not. */
    static Extent around(List<Extent> times) {
        return new Extent(
                bound(times, Extent::earliestStart, Comparator.naturalOrder()),
                bound(times, Extent::latestStart, Comparator.naturalOrder()),
                bound(times, Extent::sureThrough, Comparator.reverseOrder()),
                bound(times, Extent::earliestEnd, Comparator.reverseOrder()),
                bound(times, Extent::latestEnd, Comparator.reverseOrder()));
    }

    /** The same, with the whole periods in which it begins and ends. */
    Extent inWholePeriods(Cadence cadence) {
        return new Extent(
                earliestStart.map(day -> cadence.periodOf(day).from()),
                latestStart.map(day -> cadence.periodOf(day).from()),
                sureThrough.map(day -> cadence.periodOf(day).through()),
                earliestEnd.map(day -> cadence.periodOf(day).through()),
                latestEnd.map(day -> cadence.periodOf(day).through()));
    }

    private static Optional<LocalDate> bound(
            List<Extent> times, Function<Extent, Optional<LocalDate>> end, Comparator<LocalDate> order) {
        List<LocalDate> days = times.stream().map(end).flatMap(Optional::stream).toList();
        return days.size() < times.size() ? Optional.empty() : days.stream().min(order);
    }

    private record End(Optional<LocalDate> sure, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        static final End UNKNOWN = new End(Optional.empty(), Optional.empty(), Optional.empty());

        static End notBefore(LocalDate day) {
            return new End(Optional.of(day), Optional.of(day), Optional.empty());
        }
    }

    private static Optional<Boundary.Calendar> start(Boundary boundary, Timeline timeline) {
        if (boundary instanceof Boundary.Calendar calendar) {
            return Optional.of(calendar);
        }
        return boundary instanceof Boundary.AtEvent at
                ? timeline.event(at.event()).flatMap(Extent::begins)
                : Optional.empty();
    }

    private static End end(Boundary boundary, Timeline timeline) {
        if (boundary instanceof Boundary.Calendar calendar) {
            return ending(calendar);
        }
        if (!(boundary instanceof Boundary.ByEvent by)) {
            return End.UNKNOWN;
        }
        Event event = timeline.event(by.event()).orElse(null);
        if (event == null) {
            return End.UNKNOWN;
        }
        Optional<Boundary.Calendar> begins = begins(event);
        if (by instanceof Boundary.Until) {
            return begins.map(first -> new End(
                            Optional.of(first.first().minusDays(1)),
                            Optional.of(first.first().minusDays(1)),
                            Optional.of(first.last().minusDays(1))))
                    .orElse(End.UNKNOWN);
        }
        Optional<Boundary.Calendar> ends = calendar(event.span().through());
        if (by instanceof Boundary.AtEvent && ends.isPresent()) {
            return ending(ends.get());
        }
        return ends.map(Boundary.Calendar::last)
                .or(() -> begins.map(Boundary.Calendar::first))
                .map(End::notBefore)
                .orElse(End.UNKNOWN);
    }

    private static End ending(Boundary.Calendar calendar) {
        return new End(Optional.of(calendar.last()), Optional.of(calendar.first()), Optional.of(calendar.last()));
    }

    private static Optional<Boundary.Calendar> begins(Event event) {
        return calendar(event.span().from());
    }

    private static Optional<Boundary.Calendar> calendar(Optional<Boundary> boundary) {
        return boundary.filter(Boundary.Calendar.class::isInstance).map(Boundary.Calendar.class::cast);
    }

    Progress progress(LocalDate asOf) {
        if (latestEnd.isPresent() && asOf.isAfter(latestEnd.get())) {
            return Progress.COMPLETED;
        }
        if (earliestStart.isEmpty()) {
            return Progress.UNDATED;
        }
        if (asOf.isBefore(earliestStart.get())) {
            return Progress.NOT_STARTED;
        }
        return sureThrough.isPresent() && !asOf.isAfter(sureThrough.get()) ? Progress.CURRENT : Progress.OPEN_ENDED;
    }

    /** Whether it surely ends before it begins, which only events that became known can bring about. */
    boolean isReversed() {
        return isBefore(latestEnd, earliestStart);
    }

    /** Whether it surely has a day outside another. */
    boolean isOutside(Extent outer) {
        return isBefore(latestStart, outer.earliestStart)
                || isBefore(latestEnd, outer.earliestStart)
                || isBefore(outer.latestEnd, earliestEnd)
                || isBefore(outer.latestEnd, earliestStart);
    }

    static boolean isBefore(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }
}
