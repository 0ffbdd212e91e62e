package io.github.zhengyou.examples.cli;

import static java.util.stream.Collectors.joining;

import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.timeline.Timeline;

/**
 * A plan in six lines.
 *
 * @param plan the plan
 * @param wording how to say it
 */
record PlanReport(CampaignPlan plan, Wording wording) {

    @Override
    public String toString() {
        return line("campaign", wording.name(plan.name()) + " (" + plan.id() + ")")
                + line(
                        "issuer",
                        plan.issuer().map(wording::name).orElse("-")
                                + plan.issued().map(day -> ", " + day).orElse(""))
                + line("period", plan.timeline().map(this::period).orElse("-"))
                + line("events", plan.timeline().map(this::events).orElse("-"))
                + line(
                        "criteria",
                        plan.allCriteriaSets().stream().map(this::set).collect(joining("; ")))
                + line(
                        "pledge-process",
                        plan.pledgeProcess()
                                .map(process -> process.states().stream()
                                        .map(state -> process.label(state)
                                                .map(wording::name)
                                                .orElse(state.code()))
                                        .collect(joining(" → ")))
                                .orElse("-"));
    }

    private String period(Timeline timeline) {
        return new SpanText(timeline, wording).of(timeline.span());
    }

    private String events(Timeline timeline) {
        SpanText spans = new SpanText(timeline, wording);
        return timeline.events().stream()
                .map(event -> spans.from(event.span()) + " " + wording.name(event.name()))
                .collect(joining("; "));
    }

    private String line(String label, String text) {
        return wording.label(label) + ": " + text + "\n";
    }

    private String set(CriteriaSet set) {
        return wording.name(set.name()) + " (" + set.criteria().size() + ")";
    }
}
