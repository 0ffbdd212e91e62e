package io.github.zhengyou.campaign;

import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.Progress;
import io.github.zhengyou.timeline.RequiredTask;
import io.github.zhengyou.timeline.Timeline;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The rules over the tasks that the timeline of a plan requires: whether they were done. */
final class TaskRules {

    private static final Argument NO_DUE_DAY = new Argument.Name(LocalizedText.of("未定", "not set"));

    /** How many groups of periods a message names. */
    private static final int GROUPS_SHOWN = 6;

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

    static final RuleBook<Campaign> BOOK = RuleBook.of(OPEN, PENDING, DUTY_MISSED);

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
        if (counted.isDuty() || status.required().filter(times -> times > 0).isEmpty()) {
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
        List<Counted> missed = campaign.countedTasks().stream()
                .filter(counted -> !counted.status().missed().isEmpty())
                .toList();
        if (missed.isEmpty()) {
            return List.of();
        }
        CampaignNames names = new CampaignNames(campaign);
        return missed.stream().map(counted -> missedDuty(counted, names)).toList();
    }

    private static Observation missedDuty(Counted counted, CampaignNames names) {
        List<TaskStatus.Missed> missed = counted.status().missed();
        return counted.observation()
                .with(
                        "cadence",
                        counted.requiredTask().task().cadence().orElseThrow().code())
                .with("count", missed.size())
                .with("periods", missed.stream().map(one -> label(one.period())).toList())
                .with(
                        "missing",
                        missed.stream()
                                .flatMap(one -> one.missing().stream())
                                .distinct()
                                .toList())
                .with("missed", new Argument.Name(missed(missed, names)));
    }

    /** The periods, each with those who then missed it, and together where these are the same; the first of them. */
    private static LocalizedText missed(List<TaskStatus.Missed> missed, CampaignNames names) {
        Map<List<String>, List<String>> periods = new LinkedHashMap<>();
        missed.forEach(one ->
                periods.computeIfAbsent(one.missing(), who -> new ArrayList<>()).add(label(one.period())));
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        periods.forEach((who, when) -> {
            if (zh.size() < GROUPS_SHOWN) {
                zh.add(shown(when, who, names, Language.ZH));
                en.add(shown(when, who, names, Language.EN));
            }
        });
        int more = periods.values().stream()
                .skip(GROUPS_SHOWN)
                .mapToInt(List::size)
                .sum();
        return LocalizedText.of(
                String.join("；", zh) + (more == 0 ? "" : "；另有 " + more + " 期"),
                String.join("; ", en) + (more == 0 ? "" : "; and " + more + " more"));
    }

    private static String shown(List<String> periods, List<String> who, CampaignNames names, Language language) {
        String when = new Argument.Texts(periods).in(language);
        if (who.isEmpty()) {
            return when;
        }
        String missing = new Argument.Texts(who)
                .in(
                        language,
                        id -> names.find("participant-id", id)
                                .map(name -> name.in(language))
                                .orElse(id));
        return language == Language.ZH ? when + " 缺" + missing : when + " by " + missing;
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
}
