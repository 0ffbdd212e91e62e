package io.github.zhengyou.examples.cli;

import static java.util.stream.Collectors.joining;

import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.campaign.CampaignStatus;
import io.github.zhengyou.organization.CoverageClass;
import io.github.zhengyou.organization.CoverageTable;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.quantity.Ratio;
import io.github.zhengyou.rectification.ProblemLedger;
import io.github.zhengyou.target.Target;
import io.github.zhengyou.target.TargetId;
import io.github.zhengyou.target.TargetProgress;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What came of a campaign by a day, as text: targets, problems and coverage, each where there is any.
 *
 * @param status how the campaign stands
 * @param plan its plan, which names the targets
 * @param wording how to say it
 */
record ResultsReport(CampaignStatus status, CampaignPlan plan, Wording wording) {

    private static final int SHOWN = 5;

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (!status.targets().isEmpty()) {
            text.append('\n').append(wording.label("targets")).append('\n').append(targets());
        }
        status.problems()
                .ifPresent(ledger -> text.append('\n')
                        .append(wording.label("problems"))
                        .append('\n')
                        .append(problems(ledger)));
        status.coverage()
                .ifPresent(coverage -> text.append('\n')
                        .append(wording.label("coverage"))
                        .append('\n')
                        .append(classes(coverage))
                        .append('\n')
                        .append(lines(coverage)));
        return text.toString();
    }

    private Table targets() {
        Table table = new Table(
                        wording.label("id"),
                        wording.label("done"),
                        wording.label("to-do"),
                        wording.label("rate"),
                        wording.label("expected"),
                        wording.label("name"))
                .numbersAt(1, 2, 3, 4);
        for (TargetProgress target : status.targets()) {
            table.add(
                    target.target(),
                    target.done().map(Object::toString).orElse("-"),
                    target.due().map(Object::toString).orElse("-"),
                    percent(target.donePercent(1, RoundingMode.HALF_UP)),
                    percent(target.expectedPercent(1, RoundingMode.HALF_UP)),
                    name(target.target()));
        }
        return table;
    }

    private String name(TargetId id) {
        return plan.targets().stream()
                .filter(target -> target.id().equals(id))
                .findFirst()
                .map(Target::name)
                .map(wording::name)
                .orElse("");
    }

    private Table problems(ProblemLedger ledger) {
        Table table = new Table(
                        wording.label("open"),
                        wording.label("overdue"),
                        wording.label("closed"),
                        wording.label("dropped"),
                        wording.label("closing-rate"))
                .numbersAt(0, 1, 2, 3, 4);
        table.add(ledger.open(), ledger.overdue(), ledger.closed(), ledger.dropped(), rate(ledger.closure()));
        return table;
    }

    /** The classes with their units, the first few of each. */
    private Table classes(CoverageTable coverage) {
        Table table =
                new Table(wording.label("coverage-class"), wording.label("units"), wording.label("id")).numbersAt(1);
        coverage.classes()
                .forEach((coverageClass, count) -> table.add(
                        wording.term("coverage-class", coverageClass.code()), count, units(coverage, coverageClass)));
        return table;
    }

    private static String units(CoverageTable coverage, CoverageClass coverageClass) {
        List<String> ids = coverage.rows().stream()
                .filter(row -> row.coverageClass() == coverageClass)
                .map(row -> row.unit().value())
                .toList();
        return ids.isEmpty() ? "-" : ids.stream().limit(SHOWN).collect(joining(" ")) + (ids.size() > SHOWN ? " …" : "");
    }

    private Table lines(CoverageTable coverage) {
        Set<Line> lines =
                new TreeSet<>(Set.of(Line.PARTY, Line.TRADE_UNION, Line.YOUTH_LEAGUE, Line.WOMENS_FEDERATION));
        coverage.rows().forEach(row -> lines.addAll(row.organizations().keySet()));
        Table table = new Table(wording.label("line"), wording.label("covered")).numbersAt(1);
        lines.forEach(line -> table.add(wording.term("line", line.code()), rate(coverage.organizational(line))));
        return table;
    }

    private static String percent(Optional<Decimal> percent) {
        return percent.map(value -> value + "%").orElse("-");
    }

    private static String rate(Ratio ratio) {
        return percent(ratio.percent(2, RoundingMode.HALF_UP)) + " (" + ratio + ")";
    }
}
