package io.github.zhengyou.examples.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings as text, a table for each rule book, and a summary.
 *
 * @param check what was found
 * @param places where it stands
 * @param most how many findings of one rule are shown; of the others the number is
 * @param wording how to say it
 */
record FindingsReport(CampaignCheck check, Places places, int most, Wording wording) {

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        Map<String, List<Finding>> books =
                check.findings().stream().collect(groupingBy(FindingsReport::book, TreeMap::new, toList()));
        books.forEach((book, findings) -> text.append("== ")
                .append(wording.label("book." + book))
                .append(" (")
                .append(findings.size())
                .append(")\n")
                .append(table(findings))
                .append('\n'));
        if (!check.absent().isEmpty()) {
            text.append(wording.sentence("not-checked", Map.of("files", String.join(", ", check.absent()))))
                    .append('\n');
        }
        check.campaign().ifPresent(campaign -> text.append(day(campaign)).append('\n'));
        return text.append(summary(check.findings())).append('\n').toString();
    }

    private String day(Campaign campaign) {
        return campaign.asOf()
                .map(day -> wording.sentence("checked-as-of", Map.of("day", day.toString())))
                .orElseGet(() -> wording.sentence("no-day", Map.of()));
    }

    private static String book(Finding finding) {
        return finding.rule().substring(0, finding.rule().indexOf('.'));
    }

    private Table table(List<Finding> findings) {
        Table table = new Table(
                wording.label("severity"),
                wording.label("rule"),
                wording.label("subject"),
                wording.label("place"),
                wording.label("message"));
        Map<String, Integer> shown = new TreeMap<>();
        for (Finding finding : findings) {
            if (shown.merge(finding.rule(), 1, Integer::sum) <= most) {
                List<String> lines = wording.lines(finding);
                table.add(
                        severity(finding.severity()),
                        finding.rule(),
                        finding.subject(),
                        places.inShort(finding),
                        lines.get(0));
                lines.stream().skip(1).forEach(line -> table.add("", "", "", "", line));
            }
        }
        shown.forEach((rule, count) -> {
            if (count > most) {
                Map<String, String> values = Map.of("count", Integer.toString(count - most), "rule", rule);
                table.add("…", "", "", "", wording.sentence("more-findings", values));
            }
        });
        return table;
    }

    private String severity(Severity severity) {
        return wording.term("severity", severity.code());
    }

    private String summary(Findings findings) {
        if (findings.isEmpty()) {
            return wording.sentence("no-findings", Map.of());
        }
        return wording.sentence(
                "summary",
                Map.of(
                        "count", Integer.toString(findings.list().size()),
                        "errors", count(findings, Severity.ERROR),
                        "warnings", count(findings, Severity.WARNING),
                        "notes", count(findings, Severity.INFO)));
    }

    private static String count(Findings findings, Severity severity) {
        return Long.toString(findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count());
    }
}
