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
import io.github.zhengyou.timeline.Progress;
import io.github.zhengyou.timeline.RequiredTask;
import io.github.zhengyou.timeline.Span;
import io.github.zhengyou.timeline.Stage;
import io.github.zhengyou.timeline.StageId;
import io.github.zhengyou.timeline.TaskId;
import io.github.zhengyou.timeline.Timeline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** The rules over the work items of a record and the timeline of the plan: what was required and what was done. */
final class TaskRules {

    private static final Place WORK = Place.in("record").at("workItems");
    private static final Place EVIDENCE = Place.in("record").at("evidence");

    private static final Argument NOT_STATED = new Argument.Name(LocalizedText.of("没有写明的人", "nobody named"));

    private static final Argument NO_DUE_DAY = new Argument.Name(LocalizedText.of("未定", "not set"));

    private static final Rule<Campaign> UNKNOWN_TASK =
            Rule.of("timeline.work-unknown-task", Severity.ERROR, Source.PROJECT, TaskRules::unknownTasks);

    private static final Rule<Campaign> UNKNOWN_STAGE =
            Rule.of("timeline.work-unknown-stage", Severity.ERROR, Source.PROJECT, TaskRules::unknownStages);

    private static final Rule<Campaign> COMMENTARY_UNKNOWN_STAGE = Rule.of(
            "timeline.commentary-unknown-stage",
            Severity.ERROR,
            Source.PROJECT,
            TaskRules::unknownStagesOfCommentaries);

    private static final Rule<Campaign> NOT_ADDRESSED =
            Rule.of("timeline.work-not-addressed", Severity.WARNING, Source.PROJECT, TaskRules::notAddressed);

    private static final Rule<Campaign> OUTSIDE_STAGE =
            Rule.of("timeline.work-outside-stage", Severity.WARNING, Source.PROJECT, TaskRules::outsideStage);

    private static final Rule<Campaign> OPEN = Rule.of(
            "timeline.task-open",
            Severity.WARNING,
            Source.PROJECT,
            campaign -> tasks(campaign, counted -> isOpen(campaign, counted)));

    private static final Rule<Campaign> PENDING = Rule.of(
            "timeline.task-pending",
            Severity.INFO,
            Source.PROJECT,
            campaign -> tasks(
                    campaign, counted -> !counted.isDuty() && counted.status().progress() == Progress.CURRENT));

    private static final Rule<Campaign> DUTY_MISSED =
            Rule.of("timeline.duty-missed", Severity.WARNING, Source.PROJECT, TaskRules::missedDuties);

    static final RuleBook<Campaign> BOOK = RuleBook.of(
            UNKNOWN_TASK,
            UNKNOWN_STAGE,
            COMMENTARY_UNKNOWN_STAGE,
            NOT_ADDRESSED,
            OUTSIDE_STAGE,
            OPEN,
            PENDING,
            DUTY_MISSED);

    private TaskRules() {}

    /** A required task and how it stands. */
    record Counted(RequiredTask requiredTask, TaskStatus status) {
        boolean isDuty() {
            return requiredTask.task().cadence().isPresent();
        }

        Observation observation() {
            return Observation.of(requiredTask.task().id())
                    .with("name", requiredTask.task().name())
                    .at(requiredTask.place());
        }
    }

    /**
     * The required tasks as of the day of the campaign. All that the record holds counts, unless it says through which day
     * it goes; without a work item or such a day there is no record of work to count.
     */
    static List<Counted> counted(Campaign campaign) {
        CampaignRecord record = campaign.record();
        Timeline timeline = campaign.plan().timeline().orElse(null);
        if (timeline == null
                || (record.workItems().isEmpty() && record.through().isEmpty())) {
            return List.of();
        }
        TaskTally tally = new TaskTally(campaign, timeline, campaign.asOf(), record.through());
        return timeline.requiredTasks().stream()
                .map(requiredTask -> new Counted(requiredTask, tally.status(requiredTask)))
                .toList();
    }

    private static List<Observation> tasks(Campaign campaign, Predicate<Counted> fires) {
        return campaign.countedTasks().stream()
                .filter(fires)
                .map(counted -> counted.observation()
                        .with("required", counted.status().required().orElse(0L))
                        .with("done", counted.status().done())
                        .with("missing", counted.status().missing())
                        .with("due", due(counted)))
                .toList();
    }

    private static Argument due(Counted counted) {
        return counted.status()
                .due()
                .<Argument>map(day -> new Argument.Text(day.toString()))
                .orElse(NO_DUE_DAY);
    }

    /** What is late is open; what has no due day is open until it is done, but not before its stage begins. */
    private static boolean isOpen(Campaign campaign, Counted counted) {
        TaskStatus status = counted.status();
        if (counted.isDuty() || status.required().isEmpty()) {
            return false;
        }
        boolean begun = campaign.asOf().isPresent()
                || counted.requiredTask()
                        .stage()
                        .flatMap(stage -> campaign.plan().timeline().flatMap(t -> t.firstDay(stage.span())))
                        .isEmpty();
        return status.progress() == Progress.OVERDUE
                || (status.progress() == Progress.UNDATED && status.due().isEmpty() && begun);
    }

    private static List<Observation> missedDuties(Campaign campaign) {
        return campaign.countedTasks().stream()
                .filter(counted -> !counted.status().missed().isEmpty())
                .map(counted -> counted.observation()
                        .with(
                                "cadence",
                                counted.requiredTask()
                                        .task()
                                        .cadence()
                                        .orElseThrow()
                                        .code())
                        .with("count", counted.status().missed().size())
                        .with(
                                "periods",
                                counted.status().missed().stream()
                                        .map(missed -> label(missed.period()))
                                        .toList())
                        .with(
                                "missing",
                                counted.status().missed().stream()
                                        .flatMap(missed -> missed.missing().stream())
                                        .distinct()
                                        .toList()))
                .toList();
    }

    /** A calendar period as its document would say it: a year, a month, or its first and last month. */
    private static String label(Period period) {
        YearMonth first = YearMonth.from(period.from());
        YearMonth last = YearMonth.from(period.through());
        if (first.equals(last)) {
            return first.toString();
        }
        return first.plusMonths(11).equals(last) ? Integer.toString(first.getYear()) : first + ".." + last;
    }

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
        campaign.corrections().forEachStanding(campaign.record().evidence(), (evidence, i) -> {
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
                    .with("doer", item.subject().map(TaskRules::text).orElse(NOT_STATED))
                    .at(place));
        });
    }

    private static Argument text(SubjectId subject) {
        return new Argument.Text(subject.value());
    }

    private static Map<TaskId, RequiredTask> tasks(Timeline timeline) {
        Map<TaskId, RequiredTask> tasks = new HashMap<>();
        timeline.requiredTasks()
                .forEach(requiredTask -> tasks.put(requiredTask.task().id(), requiredTask));
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

    /** The stage that an item belongs to: the one it names, else that of its task where the task has no days of its own. */
    private static Optional<Stage> stage(WorkItem item, Timeline timeline, Map<TaskId, RequiredTask> tasks) {
        if (item.stage().isPresent()) {
            return timeline.stage(item.stage().get());
        }
        return item.task()
                .flatMap(task -> Optional.ofNullable(tasks.get(task)))
                .filter(requiredTask -> requiredTask.task().due().isEmpty()
                        && requiredTask.task().span().equals(Span.UNDATED))
                .flatMap(RequiredTask::stage);
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
        for (int i = 0; i < items.size(); i++) {
            check.apply(items.get(i), WORK.at(i)).ifPresent(found::add);
        }
        return found;
    }
}
