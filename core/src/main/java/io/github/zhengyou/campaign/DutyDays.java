package io.github.zhengyou.campaign;

import io.github.zhengyou.timeline.Cadence;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.RequiredTask;
import io.github.zhengyou.timeline.Span;
import io.github.zhengyou.timeline.Stage;
import io.github.zhengyou.timeline.Timeline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The days on which a periodic duty is asked: those of its stage, each time, without the pauses between; an end of its own
 * takes the place of the first beginning or the last end. One with both ends of its own is asked in each whole period in
 * which its stage runs, however short.
 *
 * @param begin the first day; empty where it is not known, and then nothing is asked
 * @param end the last day; empty where it is not known
 * @param runs the times, in order, apart from one another
 */
record DutyDays(Optional<LocalDate> begin, Optional<LocalDate> end, List<Run> runs) {

    /** One time; without a known end it goes on. */
    record Run(LocalDate from, Optional<LocalDate> through) {
        private boolean touches(Run later) {
            return through.filter(day -> !later.from.isAfter(day.plusDays(1))).isPresent();
        }

        private Run with(Run later) {
            return new Run(from, through.flatMap(mine -> later.through.map(day -> day.isAfter(mine) ? day : mine)));
        }

        private Run inWholePeriods(Cadence cadence) {
            return new Run(
                    cadence.periodOf(from).from(),
                    through.map(day -> cadence.periodOf(day).through()));
        }

        private boolean reaches(YearMonth month) {
            return !month.isBefore(YearMonth.from(from))
                    && through.filter(day -> month.isAfter(YearMonth.from(day))).isEmpty();
        }
    }

    static DutyDays of(RequiredTask duty, Timeline timeline) {
        Span own = duty.task().span();
        List<Span> times = duty.stage().map(Stage::occurrences).orElse(List.of(timeline.span()));
        List<Run> given = times.stream()
                .flatMap(time -> timeline.firstDay(time).map(from -> new Run(from, timeline.lastDay(time))).stream())
                .sorted(Comparator.comparing(Run::from))
                .toList();
        Optional<LocalDate> begin = own.from().isPresent()
                ? timeline.firstDay(own)
                : given.isEmpty()
                        ? times.size() == 1 ? timeline.firstDay(timeline.span()) : Optional.empty()
                        : Optional.of(given.get(0).from);
        Optional<LocalDate> end = own.through().isPresent() ? timeline.lastDay(own) : lastDay(times, timeline);
        if (begin.isEmpty()) {
            return new DutyDays(begin, end, List.of());
        }
        Optional<Cadence> whole = duty.task()
                .cadence()
                .filter(cadence -> own.from().isPresent() && own.through().isPresent());
        List<Run> runs = given.isEmpty()
                ? List.of(new Run(begin.get(), end))
                : given.stream()
                        .map(run -> whole.map(run::inWholePeriods).orElse(run))
                        .toList();
        return new DutyDays(
                begin, end, merged(clipped(runs, begin.get(), end, own.through().isPresent())));
    }

    /** The last day of all times; empty if that of one is not known. */
    static Optional<LocalDate> lastDay(List<Span> times, Timeline timeline) {
        List<Optional<LocalDate>> days = times.stream().map(timeline::lastDay).toList();
        return days.contains(Optional.<LocalDate>empty())
                ? Optional.empty()
                : days.stream().map(Optional::get).max(Comparator.naturalOrder());
    }

    private static List<Run> clipped(List<Run> runs, LocalDate begin, Optional<LocalDate> end, boolean ownEnd) {
        List<Run> clipped = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            LocalDate from = i == 0 || run.from.isBefore(begin) ? begin : run.from;
            boolean endsWithDuty = ownEnd
                    && (i == runs.size() - 1
                            || end.filter(day ->
                                            run.through.filter(day::isAfter).isEmpty())
                                    .isPresent());
            Optional<LocalDate> through = endsWithDuty ? end : run.through;
            if (through.filter(from::isAfter).isEmpty()) {
                clipped.add(new Run(from, through));
            }
        }
        return clipped;
    }

    private static List<Run> merged(List<Run> runs) {
        List<Run> merged = new ArrayList<>();
        for (Run run : runs) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).touches(run)) {
                merged.set(last, merged.get(last).with(run));
            } else {
                merged.add(run);
            }
        }
        return List.copyOf(merged);
    }

    /** The periods that are past on a day. A time whose end is not known counts until another has begun. */
    List<Period> past(Cadence cadence, LocalDate asOf) {
        List<Period> past = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean paused = run.through.isEmpty()
                    && i + 1 < runs.size()
                    && !runs.get(i + 1).from.isAfter(asOf);
            if (!paused) {
                LocalDate last = run.through.filter(asOf::isAfter).orElse(asOf);
                past.addAll(cadence.periodsWithin(run.from, last));
            }
        }
        return past;
    }

    /**
     * The month in which it is due again after a month; in a pause, that in which its stage begins again. Empty where it ends
     * before.
     */
    Optional<YearMonth> nextDue(Cadence cadence, YearMonth lastDone) {
        YearMonth due = cadence.nextDue(lastDone);
        YearMonth next = runs.stream().anyMatch(run -> run.reaches(due))
                ? due
                : runs.stream()
                        .map(run -> YearMonth.from(run.from))
                        .filter(due::isBefore)
                        .findFirst()
                        .orElse(due);
        return end.filter(last -> next.isAfter(YearMonth.from(last))).isPresent()
                ? Optional.empty()
                : Optional.of(next);
    }
}
