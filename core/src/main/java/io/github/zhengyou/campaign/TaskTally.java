package io.github.zhengyou.campaign;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.organization.Addressees;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.timeline.Cadence;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.Progress;
import io.github.zhengyou.timeline.RequiredTask;
import io.github.zhengyou.timeline.Span;
import io.github.zhengyou.timeline.Stage;
import io.github.zhengyou.timeline.StageTask;
import io.github.zhengyou.timeline.TaskId;
import io.github.zhengyou.timeline.Timeline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts the work items of a campaign against the tasks that its timeline requires. */
final class TaskTally {

    private final Campaign campaign;
    private final Timeline timeline;
    private final Optional<LocalDate> asOf;
    private final Map<TaskId, List<WorkItem>> work = new HashMap<>();
    private final Standing given;
    private @Nullable Standing standing; // looked at last: tasks and periods mostly share one

    /** Rows as they stood since a day, and who of them is addressed, looked up once. */
    private record Standing(
            Optional<LocalDate> since, Organizations rows, Map<Addressees, ImmutableList<String>> subjects) {
        static Standing of(Optional<LocalDate> since, Organizations rows) {
            return new Standing(since, rows, new HashMap<>());
        }
    }

    /**
     * @param asOf the day; empty where none is known, then no task is late
     * @param counted the last day whose work counts; empty for all
     */
    TaskTally(Campaign campaign, Timeline timeline, Optional<LocalDate> asOf, Optional<LocalDate> counted) {
        this.campaign = campaign;
        this.timeline = timeline;
        this.asOf = asOf;
        this.given = Standing.of(Optional.empty(), campaign.organizations());
        for (WorkItem item : new LinkedHashSet<>(campaign.record().workItems())) {
            if (item.task().isPresent()
                    && (counted.isEmpty() || !item.period().through().isAfter(counted.get()))) {
                work.computeIfAbsent(item.task().get(), task -> new ArrayList<>())
                        .add(item);
            }
        }
    }

    static List<TaskStatus> of(Campaign campaign, LocalDate asOf) {
        return campaign.plan()
                .timeline()
                .map(timeline -> {
                    TaskTally tally = new TaskTally(campaign, timeline, Optional.of(asOf), Optional.of(asOf));
                    return timeline.requiredTasks().stream().map(tally::status).toList();
                })
                .orElse(List.of());
    }

    TaskStatus status(RequiredTask requiredTask) {
        StageTask task = requiredTask.task();
        List<WorkItem> items = work.getOrDefault(task.id(), List.of());
        TaskStatus.Builder status = TaskStatus.builder()
                .task(task.id())
                .name(task.name())
                .stage(requiredTask.stage().map(Stage::id));
        if (task.cadence().isPresent()) {
            duty(requiredTask, task.cadence().get(), items, status);
        } else {
            once(requiredTask, items, status);
        }
        return status.build();
    }

    /**
     * Who must do it, by the rows as they stood on a day; one nameless subject where the whole campaign must, empty where
     * there is no row.
     */
    private Optional<List<String>> subjects(StageTask task, Optional<LocalDate> day) {
        if (task.addressees().isEmpty()) {
            return Optional.of(List.of(""));
        }
        if (campaign.organizations().isEmpty()) {
            return Optional.empty();
        }
        Standing then = day.map(this::standing).orElse(given);
        return Optional.of(then.subjects()
                .computeIfAbsent(
                        task.addressees().get(),
                        addressees -> ImmutableList.copyOf(
                                addressees.among(then.rows(), campaign.plan().allSectorGroups()))));
    }

    private Standing standing(LocalDate day) {
        Optional<LocalDate> since = campaign.organizations().changedBy(day);
        Standing last = standing;
        if (last == null || !last.since().equals(since)) {
            last = Standing.of(since, campaign.organizations().asOf(day));
            standing = last;
        }
        return last;
    }

    /** Who did it, as its task asks: nobody in particular where the whole campaign must. */
    static String doer(StageTask task, WorkItem item) {
        return task.addressees().isEmpty()
                ? ""
                : item.subject().map(SubjectId::value).orElse("");
    }

    private void once(RequiredTask requiredTask, List<WorkItem> items, TaskStatus.Builder status) {
        StageTask task = requiredTask.task();
        Optional<LocalDate> due = due(requiredTask);
        Optional<List<String>> subjects =
                subjects(task, asOf.map(day -> due.isPresent() && due.get().isBefore(day) ? due.get() : day));
        Map<String, Long> times = times(task, items);
        long done = 0;
        List<String> missing = new ArrayList<>();
        for (String subject : subjects.orElse(List.of())) {
            long mine = Math.min(times.getOrDefault(subject, 0L), task.count());
            done += mine;
            if (mine < task.count()) {
                missing.add(subject);
            }
        }
        boolean asked = subjects.filter(all -> !all.isEmpty()).isPresent();
        status.due(due)
                .required(subjects.map(all -> Math.multiplyExact((long) all.size(), task.count())))
                .done(done)
                .missing(task.addressees().isEmpty() ? List.of() : missing)
                .progress(asked && missing.isEmpty() ? Progress.COMPLETED : unfinished(requiredTask, due, asked));
    }

    private static Map<String, Long> times(StageTask task, List<WorkItem> items) {
        Map<String, Long> times = new HashMap<>();
        items.forEach(item -> times.merge(doer(task, item), item.count(), TaskTally::plus));
        return times;
    }

    static long plus(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    private Optional<LocalDate> due(RequiredTask requiredTask) {
        return requiredTask.task().due().isPresent()
                ? timeline.lastDay(
                        new Span(Optional.empty(), requiredTask.task().due()))
                : requiredTask.stage().map(Stage::occurrences).flatMap(times -> DutyDays.lastDay(times, timeline));
    }

    private Progress unfinished(RequiredTask requiredTask, Optional<LocalDate> due, boolean asked) {
        if (asOf.isEmpty() || !asked) {
            return Progress.UNDATED;
        }
        if (due.isPresent() && asOf.get().isAfter(due.get())) {
            return Progress.OVERDUE;
        }
        Optional<LocalDate> begin = requiredTask.stage().flatMap(stage -> timeline.firstDay(stage.span()));
        if (begin.isPresent() && asOf.get().isBefore(begin.get())) {
            return Progress.NOT_STARTED;
        }
        return due.isPresent() ? Progress.CURRENT : Progress.UNDATED;
    }

    private void duty(RequiredTask requiredTask, Cadence cadence, List<WorkItem> items, TaskStatus.Builder status) {
        StageTask task = requiredTask.task();
        DutyDays days = DutyDays.of(requiredTask, timeline);
        List<Period> past = asOf.map(day -> days.past(cadence, day)).orElse(List.of());
        Map<Period, List<WorkItem>> byPeriod = new HashMap<>();
        for (WorkItem item : items) {
            byPeriod.computeIfAbsent(cadence.periodOf(item.period().from()), period -> new ArrayList<>())
                    .add(item);
        }
        long done = 0;
        long required = 0;
        List<TaskStatus.Missed> missed = new ArrayList<>();
        for (Period period : past) {
            List<String> subjects =
                    subjects(task, Optional.of(period.through())).orElse(List.of());
            required = plus(required, Math.multiplyExact((long) subjects.size(), task.count()));
            Map<String, Long> times = times(task, byPeriod.getOrDefault(period, List.of()));
            List<String> missing = new ArrayList<>();
            for (String subject : subjects) {
                long mine = Math.min(times.getOrDefault(subject, 0L), task.count());
                done += mine;
                if (mine < task.count()) {
                    missing.add(subject);
                }
            }
            if (!missing.isEmpty()) {
                List<String> named = missing.size() == subjects.size() ? subjects : missing; // shared by periods
                missed.add(new TaskStatus.Missed(period, task.addressees().isEmpty() ? List.of() : named));
            }
        }
        boolean known = task.addressees().isEmpty() || !campaign.organizations().isEmpty();
        status.required(known ? Optional.of(required) : Optional.empty())
                .done(done)
                .missed(missed)
                .nextDue(items.stream()
                        .map(item -> YearMonth.from(item.period().from()))
                        .max(Comparator.naturalOrder())
                        .flatMap(month -> days.nextDue(cadence, month)))
                .progress(progress(days, known && (past.isEmpty() || required > 0), missed.isEmpty()));
    }

    private Progress progress(DutyDays days, boolean asked, boolean nothingMissed) {
        if (asOf.isEmpty() || days.begin().isEmpty() || !asked) {
            return Progress.UNDATED;
        }
        if (asOf.get().isBefore(days.begin().get())) {
            return Progress.NOT_STARTED;
        }
        if (!nothingMissed) {
            return Progress.OVERDUE;
        }
        if (days.end().isEmpty()) {
            return Progress.OPEN_ENDED;
        }
        return asOf.get().isAfter(days.end().get()) ? Progress.COMPLETED : Progress.CURRENT;
    }
}
