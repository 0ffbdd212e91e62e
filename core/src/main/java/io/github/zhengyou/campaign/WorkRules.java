package io.github.zhengyou.campaign;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Commentary;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.organization.Addressees;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.RequiredTask;
import io.github.zhengyou.timeline.Span;
import io.github.zhengyou.timeline.Stage;
import io.github.zhengyou.timeline.StageId;
import io.github.zhengyou.timeline.StageTask;
import io.github.zhengyou.timeline.TaskId;
import io.github.zhengyou.timeline.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The rules over the work items of a record and the timeline of the plan: what they belong to, and when they were done; and what commentary is on. */
final class WorkRules {

    private static final Place EVIDENCE = Place.in("record").at("evidence");
    private static final Place WORK = Place.in("record").at("workItems");

    private static final Argument NOT_STATED = new Argument.Name(LocalizedText.of("没有写明的人", "nobody named"));

    private static final Rule<Campaign> UNKNOWN_TASK =
            Rule.of("timeline.work-unknown-task", Severity.ERROR, Source.PROJECT, WorkRules::unknownTasks);

    private static final Rule<Campaign> UNKNOWN_STAGE =
            Rule.of("timeline.work-unknown-stage", Severity.ERROR, Source.PROJECT, WorkRules::unknownStages);

    private static final Rule<Campaign> COMMENTARY_UNKNOWN_STAGE = Rule.of(
            "timeline.commentary-unknown-stage",
            Severity.ERROR,
            Source.PROJECT,
            WorkRules::unknownStagesOfCommentaries);

    private static final Rule<Campaign> NOT_ADDRESSED =
            Rule.of("timeline.work-not-addressed", Severity.WARNING, Source.PROJECT, WorkRules::notAddressed);

    private static final Rule<Campaign> OUTSIDE_STAGE =
            Rule.of("timeline.work-outside-stage", Severity.WARNING, Source.PROJECT, WorkRules::outsideStage);

    private static final Rule<Campaign> LATE =
            Rule.of("timeline.work-late", Severity.WARNING, Source.PROJECT, WorkRules::late);

    static final RuleBook<Campaign> BOOK =
            RuleBook.of(UNKNOWN_TASK, UNKNOWN_STAGE, COMMENTARY_UNKNOWN_STAGE, NOT_ADDRESSED, OUTSIDE_STAGE, LATE);

    private WorkRules() {}

    private static List<Observation> unknownTasks(Campaign campaign) {
        Set<TaskId> known = new LinkedHashSet<>();
        campaign.plan()
                .timeline()
                .ifPresent(timeline -> timeline.requiredTasks()
                        .forEach(requiredTask -> known.add(requiredTask.task().id())));
        return eachItem(
                campaign,
                (item, place) -> item.task()
                        .filter(task -> !known.contains(task))
                        .map(task ->
                                Observation.of(item.id()).with("task", task).at(place.at("task"))));
    }

    private static List<Observation> unknownStages(Campaign campaign) {
        return eachItem(
                campaign,
                (item, place) -> item.stage()
                        .filter(id -> !isTimed(campaign, id))
                        .map(id -> Observation.of(item.id()).with("stage", id).at(place.at("stage"))));
    }

    private static List<Observation> unknownStagesOfCommentaries(Campaign campaign) {
        List<Observation> found = new ArrayList<>();
        campaign.eachStanding((evidence, i) -> {
            if (evidence instanceof Commentary commentary
                    && commentary.stage().filter(id -> !isTimed(campaign, id)).isPresent()) {
                found.add(Observation.of(commentary.id())
                        .with("stage", commentary.stage().get())
                        .at(EVIDENCE.at(i).at("stage")));
            }
        });
        return found;
    }

    /** Whether the plan has a stage or an event of that id. */
    private static boolean isTimed(Campaign campaign, StageId id) {
        return campaign.plan()
                .timeline()
                .filter(timeline ->
                        timeline.stage(id).isPresent() || timeline.event(id).isPresent())
                .isPresent();
    }

    private static List<Observation> notAddressed(Campaign campaign) {
        if (campaign.organizations().isEmpty() || campaign.plan().timeline().isEmpty()) {
            return List.of();
        }
        Map<TaskId, RequiredTask> tasks = tasks(campaign.plan().timeline().get());
        Map<TaskId, Set<String>> addressed = new HashMap<>();
        return eachItem(campaign, (item, place) -> {
            RequiredTask requiredTask = item.task().map(tasks::get).orElse(null);
            if (requiredTask == null || requiredTask.task().addressees().isEmpty()) {
                return Optional.empty();
            }
            Addressees addressees = requiredTask.task().addressees().get();
            Set<String> subjects = addressed.computeIfAbsent(
                    requiredTask.task().id(),
                    task -> Set.copyOf(addressees.among(
                            campaign.organizations(), campaign.plan().allSectorGroups())));
            if (item.subject()
                    .filter(subject -> subjects.contains(subject.value()))
                    .isPresent()) {
                return Optional.empty();
            }
            return Optional.of(Observation.of(item.id())
                    .with("task", requiredTask.task().id())
                    .with("name", requiredTask.task().name())
                    .with("doer", item.subject().map(WorkRules::text).orElse(NOT_STATED))
                    .at(place));
        });
    }

    private static Argument text(SubjectId subject) {
        return new Argument.Text(subject.value());
    }

    private static Map<TaskId, RequiredTask> tasks(Timeline timeline) {
        Map<TaskId, RequiredTask> tasks = new HashMap<>();
        timeline.requiredTasks()
                .forEach(requiredTask -> tasks.putIfAbsent(requiredTask.task().id(), requiredTask));
        return tasks;
    }

    private static List<Observation> outsideStage(Campaign campaign) {
        Timeline timeline = campaign.plan().timeline().orElse(null);
        if (timeline == null) {
            return List.of();
        }
        Map<TaskId, RequiredTask> tasks = tasks(timeline);
        return eachItem(
                campaign,
                (item, place) -> stage(item, timeline, tasks)
                        .filter(stage ->
                                stage.occurrences().stream().allMatch(time -> isOutside(item.period(), time, timeline)))
                        .map(stage -> {
                            List<Span> times = stage.occurrences();
                            return Observation.of(item.id())
                                    .with("from", item.period().from())
                                    .with("through", item.period().through())
                                    .with("stage", stage.id())
                                    .with("stageName", stage.name())
                                    .with("stageFrom", times.get(0).fromIn(timeline))
                                    .with(
                                            "stageThrough",
                                            times.get(times.size() - 1).throughIn(timeline))
                                    .at(place);
                        }));
    }

    /** The stage that an item belongs to: the one it names, else that of its task, unless the task is a duty with days of its own. */
    private static Optional<Stage> stage(WorkItem item, Timeline timeline, Map<TaskId, RequiredTask> tasks) {
        if (item.stage().isPresent()) {
            return timeline.stage(item.stage().get());
        }
        return task(item, tasks)
                .filter(requiredTask -> requiredTask.task().span().equals(Span.UNDATED))
                .flatMap(RequiredTask::stage);
    }

    private static Optional<RequiredTask> task(WorkItem item, Map<TaskId, RequiredTask> tasks) {
        return item.task().flatMap(task -> Optional.ofNullable(tasks.get(task)));
    }

    /**
     * The items that ended after the day by which their task was due, unless whoever did them had done it often enough by then.
     * Of a task without a due day of its own, what is late lies outside the stage.
     */
    private static List<Observation> late(Campaign campaign) {
        Timeline timeline = campaign.plan().timeline().orElse(null);
        if (timeline == null) {
            return List.of();
        }
        Map<TaskId, RequiredTask> tasks = tasks(timeline);
        Map<TaskId, Map<String, Long>> inTime = new HashMap<>();
        for (WorkItem item : new LinkedHashSet<>(campaign.record().workItems())) {
            task(item, tasks)
                    .map(RequiredTask::task)
                    .filter(task -> overdue(item, task, timeline).isEmpty())
                    .ifPresent(task -> inTime.computeIfAbsent(task.id(), id -> new HashMap<>())
                            .merge(TaskTally.doer(task, item), item.count(), TaskTally::plus));
        }
        return eachItem(
                campaign,
                (item, place) -> task(item, tasks)
                        .map(RequiredTask::task)
                        .filter(task ->
                                inTime.getOrDefault(task.id(), Map.of()).getOrDefault(TaskTally.doer(task, item), 0L)
                                        < task.count())
                        .flatMap(task -> overdue(item, task, timeline)
                                .map(due -> Observation.of(item.id())
                                        .with("task", task.id())
                                        .with("name", task.name())
                                        .with("through", item.period().through())
                                        .with("due", due)
                                        .at(place))));
    }

    /** The day by which a task was due, where an item ended after it. */
    private static Optional<LocalDate> overdue(WorkItem item, StageTask task, Timeline timeline) {
        return task.due()
                .flatMap(due -> timeline.lastDay(new Span(Optional.empty(), task.due())))
                .filter(due -> item.period().through().isAfter(due));
    }

    private static boolean isOutside(Period work, Span time, Timeline timeline) {
        Optional<LocalDate> first = timeline.firstDay(time);
        Optional<LocalDate> last = timeline.lastDay(time);
        return first.filter(day -> work.from().isBefore(day)).isPresent()
                || last.filter(day -> work.through().isAfter(day)).isPresent();
    }

    private static List<Observation> eachItem(
            Campaign campaign, BiFunction<WorkItem, Place, Optional<Observation>> check) {
        List<Observation> found = new ArrayList<>();
        List<WorkItem> items = campaign.record().workItems();
        Set<WorkItem> seen = new HashSet<>(); // one that is there again just as it was counts once
        for (int i = 0; i < items.size(); i++) {
            if (seen.add(items.get(i))) {
                check.apply(items.get(i), WORK.at(i)).ifPresent(found::add);
            }
        }
        return found;
    }
}
