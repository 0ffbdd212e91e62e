package io.github.zhengyou.figure;

import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** What an audit has seen so far. */
final class AuditNotes {

    private final List<Finding> findings = new ArrayList<>();

    void add(Rule<Figures> rule, Observation observation) {
        findings.add(Finding.of(rule.id(), rule.severity(), observation));
    }

    Findings findings() {
        return new Findings(findings);
    }
}
