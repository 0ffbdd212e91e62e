package io.github.zhengyou.target;

import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.figure.Quantity;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;

/** Targets, reports and ledgers. */
final class TargetFixtures {
    private TargetFixtures() {}

    static Target.Builder target(String id) {
        Target.Builder target = Target.builder();
        target.id(TargetId.of(id)).name(LocalizedText.of("目标" + id, id));
        return target;
    }

    static TargetReport.Builder report(String id, String target, String date) {
        TargetReport.Builder report = TargetReport.builder();
        report.id(EntryId.of(id)).target(TargetId.of(target)).date(LocalDate.parse(date));
        return report;
    }

    static Quantity exact(String number) {
        return Quantity.parse(number);
    }

    static TargetLedger ledger(LocalDate asOf, Target target, TargetReport... reports) {
        return TargetLedger.builder()
                .addTarget(target)
                .addReports(reports)
                .asOf(asOf)
                .build();
    }
}
