package io.github.zhengyou.examples.cli;

import static java.util.stream.Collectors.joining;

import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.CampaignStatus;
import io.github.zhengyou.campaign.TaskStatus;
import io.github.zhengyou.timeline.Progress;
import io.github.zhengyou.timeline.Span;
import io.github.zhengyou.timeline.Timeline;
import io.github.zhengyou.timeline.TimelineStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a campaign stands on a day, as text.
 *
 * @param campaign the campaign
 * @param status how it stands
 * @param wording how to say it
 */
record StatusReport(Campaign campaign, CampaignStatus status, Wording wording) {

    private static final int SHOWN = 5;

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(wording.label("campaign")).append(": ");
        text.append(wording.name(campaign.plan().name()))
                .append(" (")
                .append(status.campaign())
                .append(")\n");
        text.append(wording.label("as-of")).append(": ").append(status.asOf());
        campaign.plan()
                .timeline()
                .ifPresentOrElse(
                        timeline -> timeline(text, timeline, status),
                        () -> text.append("\n\n")
                                .append(wording.sentence("no-timeline", Map.of()))
                                .append("\n\n"));
        status.ledger()
                .ifPresentOrElse(
                        ledger -> text.append(new LedgerReport(ledger, campaign.plan(), wording)),
                        () -> text.append(wording.sentence("no-ledger", Map.of()))
                                .append('\n'));
        return text.append(new ResultsReport(status, campaign.plan(), wording)).toString();
    }

    private void timeline(StringBuilder text, Timeline timeline, CampaignStatus status) {
        TimelineStatus standing = status.timeline().orElseThrow();
        SpanText spans = new SpanText(timeline, wording);
        if (!timeline.span().equals(Span.UNDATED)) {
            text.append(", ").append(spans.of(timeline.span()));
            text.append(", ").append(progress(standing.progress()));
        }
        text.append("\n\n");
        steps(text, "stages", standing.stages(), spans);
        if (!standing.isStaged()) {
            text.append(wording.sentence("no-stages", Map.of())).append("\n\n");
        }
        steps(text, "events", standing.events(), spans);
        tasks(text, status.tasks());
    }

    private void steps(StringBuilder text, String label, List<TimelineStatus.Step> steps, SpanText spans) {
        text.append(wording.label(label));
        if (steps.isEmpty()) {
            text.append(": ").append(wording.label("none")).append("\n\n");
            return;
        }
        Table table = new Table(
                wording.label("from"),
                wording.label("through"),
                wording.label("progress"),
                wording.label("id"),
                wording.label("name"));
        rows(table, steps, "", spans);
        text.append('\n').append(table).append('\n');
    }

    private void rows(Table table, List<TimelineStatus.Step> steps, String indent, SpanText spans) {
        for (TimelineStatus.Step step : steps) {
            table.add(
                    times(step, span -> spans.from(span)),
                    times(step, span -> spans.through(span)),
                    progress(step.progress()),
                    indent + step.id(),
                    wording.name(step.name()));
            rows(table, step.steps(), indent + "  ", spans);
        }
    }

    private static String times(TimelineStatus.Step step, Function<Span, String> end) {
        return Stream.concat(Stream.of(step.span()), step.again().stream())
                .map(end)
                .collect(joining("; "));
    }

    private void tasks(StringBuilder text, List<TaskStatus> tasks) {
        if (tasks.isEmpty()) {
            return;
        }
        Table table = new Table(
                wording.label("id"),
                wording.label("progress"),
                wording.label("due"),
                wording.label("done"),
                wording.label("missing"),
                wording.label("name"));
        for (TaskStatus task : tasks) {
            table.add(
                    task.task(),
                    progress(task.progress()),
                    task.due()
                            .map(LocalDate::toString)
                            .or(() -> task.nextDue().map(YearMonth::toString))
                            .orElse("-"),
                    task.done() + "/" + task.required().map(Object::toString).orElse("?"),
                    missing(task),
                    wording.name(task.name()));
        }
        text.append(wording.label("tasks")).append('\n').append(table).append('\n');
    }

    /** The first few who have not done it, or periods in which a duty was not done, and how many there are. */
    private static String missing(TaskStatus task) {
        List<String> all = task.missed().isEmpty()
                ? task.missing()
                : task.missed().stream()
                        .map(missed -> missed.period().toString())
                        .toList();
        if (all.isEmpty()) {
            return "-";
        }
        return all.stream().limit(SHOWN).collect(joining(" ")) + (all.size() > SHOWN ? " … (" + all.size() + ")" : "");
    }

    private String progress(Progress progress) {
        return wording.term("progress", progress.code());
    }
}
