package io.github.zhengyou.target;

import io.github.zhengyou.figure.Bounds;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The rules over targets and the reports of them 目标核对规则. Their source is the project: a target that cannot be measured
 * is lawful, but nobody can say whether it was reached.
 *
 * @since 0.1
 */
public final class TargetRules {

    private static final Place TARGETS = Place.in("plan").at("targets");
    private static final Place REPORTS = Place.in("record").at("targetReports");

    /** Of a level only, and only once something is counted from where it starts: a report, or the way down to it. */
    private static final Rule<TargetLedger> NO_BASELINE = target(
            "target.no-baseline",
            Severity.WARNING,
            (ledger, target, progress) -> target.quantity().isPresent()
                            && target.baseline().isEmpty()
                            && target.measure() == TargetMeasure.LEVEL
                            && (target.direction() == TargetDirection.DOWN
                                    || ledger.counted().getOrDefault(target.id(), List.of()).stream()
                                            .anyMatch(TargetReport::hasNumber))
                    ? Optional.of(observe(target))
                    : Optional.empty());

    private static final Rule<TargetLedger> NO_VALUE = target(
            "target.no-value",
            Severity.WARNING,
            (ledger, target, progress) ->
                    target.value().isPresent() || target.baseline().isEmpty()
                            ? Optional.empty()
                            : Optional.of(observe(target)));

    /** Neither number: said once, in place of the two rules above. */
    private static final Rule<TargetLedger> NOT_MEASURABLE = target(
            "target.not-measurable",
            Severity.WARNING,
            (ledger, target, progress) ->
                    target.value().isPresent() || target.baseline().isPresent()
                            ? Optional.empty()
                            : Optional.of(observe(target)));

    private static final Rule<TargetLedger> CONTENT_UNKNOWN = target(
            "target.content-unknown",
            Severity.INFO,
            (ledger, target, progress) -> target.contentCode()
                    .map(code -> observe(target)
                            .with("code", code)
                            .with("status", progress.status().stream().toList())));

    private static final Rule<TargetLedger> ACHIEVEMENT_UNKNOWN =
            target("target.achievement-unknown", Severity.WARNING, TargetRules::achievementUnknown);

    private static final Rule<TargetLedger> PARTS_DIFFER =
            Rule.of("target.parts-differ", Severity.ERROR, Source.PROJECT, TargetRules::partsDiffer);

    private static final Rule<TargetLedger> BEHIND = target(
            "target.behind",
            Severity.INFO,
            (ledger, target, progress) -> progress.isBehind() && !isMissed(target, progress)
                    ? Optional.of(standing(target, progress)
                            .with(
                                    "expected",
                                    progress.expectedPercent(1, RoundingMode.HALF_UP)
                                            .orElse(Decimal.ZERO))
                            .with("asOf", progress.asOf().orElseThrow()))
                    : Optional.empty());

    private static final Rule<TargetLedger> MISSED = target(
            "target.missed",
            Severity.WARNING,
            (ledger, target, progress) -> isMissed(target, progress)
                    ? Optional.of(standing(target, progress)
                            .with("through", target.lastDay().orElseThrow())
                            .with("asOf", progress.asOf().orElseThrow()))
                    : Optional.empty());

    private static final Rule<TargetLedger> UNKNOWN = report(
            "target.unknown",
            Severity.ERROR,
            (target, report) -> target.isPresent()
                    ? Optional.empty()
                    : Optional.of(Observation.of(report.id()).with("target", report.target())));

    private static final Rule<TargetLedger> TOTAL_ONLY = report(
            "target.total-only",
            Severity.WARNING,
            (target, report) -> target.filter(known -> known.measure() == TargetMeasure.CHANGE
                            && known.baseline().isEmpty()
                            && report.closing().isPresent()
                            && report.opening().isEmpty()
                            && report.value().isEmpty())
                    .map(known -> Observation.of(report.id())
                            .with("target", known.id())
                            .with("name", known.name())
                            .with(
                                    "closing",
                                    report.closing().orElseThrow().bounds().argument())
                            .with("unit", unit(known))));

    private static final Rule<TargetLedger> REPORT_DIFFERS =
            report("target.report-differs", Severity.ERROR, TargetRules::reportDiffers);

    /** The rules over the targets of a campaign and the reports of them. */
    public static final RuleBook<TargetLedger> BOOK = RuleBook.of(
            NO_BASELINE,
            NO_VALUE,
            NOT_MEASURABLE,
            CONTENT_UNKNOWN,
            ACHIEVEMENT_UNKNOWN,
            PARTS_DIFFER,
            BEHIND,
            MISSED,
            UNKNOWN,
            TOTAL_ONLY,
            REPORT_DIFFERS);

    /** A look at one target. */
    private interface TargetCheck {
        Optional<Observation> observe(TargetLedger ledger, Target target, TargetProgress progress);
    }

    private TargetRules() {}

    private static Rule<TargetLedger> target(String id, Severity severity, TargetCheck check) {
        return Rule.of(id, severity, Source.PROJECT, ledger -> {
            List<Observation> observations = new ArrayList<>();
            for (int i = 0; i < ledger.targets().size(); i++) {
                Place place = TARGETS.at(i);
                check.observe(ledger, ledger.targets().get(i), ledger.progress().get(i))
                        .map(observation -> observation.at(place))
                        .ifPresent(observations::add);
            }
            return observations;
        });
    }

    private static Rule<TargetLedger> report(
            String id, Severity severity, BiFunction<Optional<Target>, TargetReport, Optional<Observation>> check) {
        return Rule.of(id, severity, Source.PROJECT, ledger -> {
            Map<TargetId, Target> targets = new HashMap<>();
            ledger.targets().forEach(target -> targets.putIfAbsent(target.id(), target));
            List<Observation> observations = new ArrayList<>();
            for (int i = 0; i < ledger.reports().size(); i++) {
                TargetReport report = ledger.reports().get(i);
                Place place = REPORTS.at(i);
                check.apply(Optional.ofNullable(targets.get(report.target())), report)
                        .map(observation -> observation.at(place))
                        .ifPresent(observations::add);
            }
            return observations;
        });
    }

    private static Observation observe(Target target) {
        return Observation.of(target.id()).with("name", target.name());
    }

    private static String unit(Target target) {
        return target.unit().map(MeasureUnit::code).orElse("");
    }

    /** Whether its last day is past and it is certainly not reached. */
    private static boolean isMissed(Target target, TargetProgress progress) {
        return progress.asOf()
                        .flatMap(day -> target.lastDay().filter(day::isAfter))
                        .isPresent()
                && progress.due()
                        .flatMap(due -> progress.done().filter(due::isAbove))
                        .isPresent();
    }

    /** How far a target is; in percent only where both numbers are exact. */
    private static Observation standing(Target target, TargetProgress progress) {
        Observation seen = observe(target)
                .with("done", progress.done().orElseThrow().argument())
                .with("due", progress.due().orElseThrow().argument())
                .with("unit", unit(target));
        return progress.donePercent(1, RoundingMode.HALF_UP)
                .map(percent -> seen.with("percent", percent))
                .orElse(seen);
    }

    private static Optional<Observation> achievementUnknown(
            TargetLedger ledger, Target target, TargetProgress progress) {
        boolean begun = ledger.asOf()
                .map(day -> target.firstDay().map(from -> !from.isAfter(day)).orElse(true))
                .orElse(true);
        boolean asked = ledger.counted().containsKey(target.id())
                || (ledger.complete() && !ledger.reported().contains(target.id()));
        if (!begun || !asked || progress.done().isPresent()) {
            return Optional.empty();
        }
        return target.quantity()
                .map(value -> observe(target)
                        .with("target", value.bounds().argument())
                        .with("unit", unit(target))
                        .with("baseline", target.baseline().stream().toList()));
    }

    private static List<Observation> partsDiffer(TargetLedger ledger) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < ledger.targets().size(); i++) {
            Target target = ledger.targets().get(i);
            if (target.quantity().isPresent()) {
                Place place = TARGETS.at(i);
                Bounds whole = target.quantity().get().bounds();
                differing(target, whole)
                        .forEach(parts -> observations.add(
                                partsDiffer(target, parts, whole).at(place)));
            }
        }
        return observations;
    }

    /** The breakdowns that do not come to the whole; none where together they do, as some organizations and "the others" may. */
    private static List<List<TargetPart>> differing(Target target, Bounds whole) {
        List<List<TargetPart>> differing = target.breakdowns().stream()
                .filter(target::addsUp)
                .filter(parts -> sum(parts).isDisjointFrom(whole))
                .toList();
        Bounds together = sum(differing.stream().flatMap(List::stream).toList());
        return together.isDisjointFrom(whole) ? differing : List.of();
    }

    private static Bounds sum(List<TargetPart> parts) {
        return parts.stream().map(part -> part.value().bounds()).reduce(Bounds.exactly(Decimal.ZERO), Bounds::plus);
    }

    private static Observation partsDiffer(Target target, List<TargetPart> parts, Bounds whole) {
        Bounds sum = sum(parts);
        Bounds difference = sum.isAbove(whole) ? sum.minus(whole) : whole.minus(sum);
        return observe(target)
                .with("parts", parts.stream().map(part -> part.value()).toList())
                .with("sum", sum.argument())
                .with("target", whole.argument())
                .with("difference", difference.argument())
                .with("unit", unit(target));
    }

    private static Optional<Observation> reportDiffers(Optional<Target> target, TargetReport report) {
        if (report.value().isEmpty() || report.growth().isEmpty()) {
            return Optional.empty();
        }
        return target.filter(known -> known.measure() == TargetMeasure.CHANGE).flatMap(known -> {
            Growth growth = report.growth().get();
            Decimal change = known.direction() == TargetDirection.UP
                    ? growth.increment()
                    : growth.increment().negate();
            Bounds value = report.value().get().bounds();
            return value.contains(change)
                    ? Optional.empty()
                    : Optional.of(Observation.of(report.id())
                            .with("name", known.name())
                            .with("value", value.argument())
                            .with("opening", growth.opening())
                            .with("closing", growth.closing())
                            .with("change", change));
        });
    }
}
