package io.github.zhengyou.examples.cli;

import io.github.zhengyou.figure.AuditResult;
import io.github.zhengyou.figure.FigureAudit;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.text.Language;
import java.util.List;

/**
 * The audit of reported figures as text: what is said of each relation, then the findings.
 *
 * @param audit the audit
 * @param wording how to say it
 */
record AuditReport(FigureAudit audit, Wording wording) {

    @Override
    public String toString() {
        Table results = new Table(wording.label("relation"), wording.label("verdict"), wording.label("message"));
        for (AuditResult result : audit.results()) {
            List<String> lines = wording.choice().languages().stream()
                    .map(language -> message(result, language))
                    .toList();
            results.add(
                    result.relation(), wording.term("verdict", result.verdict().code()), lines.get(0));
            lines.stream().skip(1).forEach(line -> results.add("", "", line));
        }
        Table findings = new Table(wording.label("severity"), wording.label("subject"), wording.label("message"));
        for (Finding finding : audit.findings()) {
            List<String> lines = wording.lines(finding);
            findings.add(wording.term("severity", finding.severity().code()), finding.subject(), lines.get(0));
            lines.stream().skip(1).forEach(line -> findings.add("", "", line));
        }
        return results + "\n" + findings;
    }

    private static String message(AuditResult result, Language language) {
        return result.message(Wording.CATALOGUE, language);
    }
}
