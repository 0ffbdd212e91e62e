package io.github.zhengyou.examples.cli;

import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.CampaignStatus;
import io.github.zhengyou.timeline.Progress;
import io.github.zhengyou.timeline.TimelineStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How a campaign stands on a day, as text.
 *
 * @param campaign the campaign
 * @param asOf the day
 * @param wording how to say it
 */
record StatusReport(Campaign campaign, LocalDate asOf, Wording wording) {

    @Override
    public String toString() {
        CampaignStatus status = campaign.status(asOf);
        StringBuilder text = new StringBuilder();
        text.append(wording.label("campaign")).append(": ");
        text.append(wording.name(campaign.plan().name()))
                .append(" (")
                .append(status.campaign())
                .append(")\n");
        text.append(wording.label("as-of")).append(": ").append(asOf);
        text.append(", ").append(campaign.plan().timeline().period());
        text.append(", ").append(progress(status.timeline().progress())).append("\n\n");
        steps(text, "stages", status.timeline().stages());
        steps(text, "events", status.timeline().events());
        status.ledger()
                .ifPresentOrElse(
                        ledger -> text.append(new LedgerReport(ledger, campaign.plan(), wording)),
                        () -> text.append(wording.sentence("no-ledger", Map.of()))
                                .append('\n'));
        return text.toString();
    }

    private void steps(StringBuilder text, String label, List<TimelineStatus.Step> steps) {
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
        for (TimelineStatus.Step step : steps) {
            table.add(
                    step.stage().period().from(),
                    step.stage().period().through(),
                    progress(step.progress()),
                    step.stage().id(),
                    wording.name(step.stage().name()));
        }
        text.append('\n').append(table).append('\n');
    }

    private String progress(Progress progress) {
        return wording.term("progress", progress.code());
    }
}
