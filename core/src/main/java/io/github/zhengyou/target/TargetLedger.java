package io.github.zhengyou.target;

import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.figure.Bounds;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.quantity.Ratio;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The targets of a campaign and what was reported of them 目标台账.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class TargetLedger {

    private static final Comparator<TargetReport> IN_TIME =
            Comparator.comparing(TargetReport::date).thenComparing(TargetReport::id);

    TargetLedger() {}

    /** The targets, in the order of the plan; may be empty. */
    public abstract List<Target> targets();

    /** The reports, in the order of the record; may be empty. */
    public abstract List<TargetReport> reports();

    /** The day; later reports do not count. Empty: all count, and nothing is expected by a day. */
    public abstract Optional<LocalDate> asOf();

    /**
     * Whether the record is known to cover the campaign up to the day, so that a target of which nothing is reported is
     * known to have no report.
     */
    @Value.Default
    public boolean complete() {
        return false;
    }

    /** The targets that reports speak of, whether they count or not. */
    @Value.Lazy
    Set<TargetId> reported() {
        return reports().stream().map(TargetReport::target).collect(ImmutableSet.toImmutableSet());
    }

    /** The reports that count, by target, earlier ones first; those of one day by id. */
    @Value.Lazy
    Map<TargetId, List<TargetReport>> counted() {
        Map<TargetId, List<TargetReport>> counted = new HashMap<>();
        reports().stream()
                .distinct()
                .filter(report -> asOf().map(day -> !report.date().isAfter(day)).orElse(true))
                .sorted(IN_TIME)
                .forEach(report -> counted.computeIfAbsent(report.target(), id -> new ArrayList<>())
                        .add(report));
        return counted;
    }

    /** How far each target is, in the order of the plan. */
    @Value.Lazy
    public List<TargetProgress> progress() {
        return targets().stream().map(this::progress).toList();
    }

    /** How far a target is; empty if there is none of that id, the first if there are several. */
    public Optional<TargetProgress> progress(TargetId id) {
        return progress().stream()
                .filter(progress -> progress.target().equals(id))
                .findFirst();
    }

    private TargetProgress progress(Target target) {
        List<TargetReport> reports = counted().getOrDefault(target.id(), List.of());
        Optional<TargetReport> latest =
                last(reports.stream().filter(TargetReport::hasNumber).toList());
        return TargetProgress.builder()
                .target(target.id())
                .asOf(asOf())
                .due(due(target))
                .done(latest.flatMap(report -> done(target, report)))
                .growth(latest.flatMap(TargetReport::growth))
                .status(last(reports.stream()
                                .filter(report -> report.status().isPresent())
                                .toList())
                        .flatMap(TargetReport::status))
                .expected(asOf().flatMap(day -> expected(target, day)))
                .build();
    }

    private static Optional<TargetReport> last(List<TargetReport> reports) {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.get(reports.size() - 1));
    }

    private static Optional<Bounds> due(Target target) {
        Optional<Bounds> value = target.quantity().map(quantity -> quantity.bounds());
        return target.measure() == TargetMeasure.CHANGE ? value : value.flatMap(level -> fromBaseline(target, level));
    }

    private static Optional<Bounds> done(Target target, TargetReport report) {
        Optional<Bounds> closing = report.closing().map(quantity -> quantity.bounds());
        Optional<Bounds> value = report.value().map(quantity -> quantity.bounds());
        if (target.measure() == TargetMeasure.LEVEL) {
            return value.or(() -> closing).flatMap(level -> fromBaseline(target, level));
        }
        Optional<Bounds> opening = report.opening().or(target::baseline).map(quantity -> quantity.bounds());
        return value.or(() -> opening.flatMap(before -> closing.map(now -> way(target, before, now))));
    }

    /** How far it is to a level. */
    private static Optional<Bounds> fromBaseline(Target target, Bounds level) {
        return target.baseline()
                .map(quantity -> quantity.bounds())
                .or(() -> target.direction() == TargetDirection.UP
                        ? Optional.of(Bounds.exactly(Decimal.ZERO))
                        : Optional.empty())
                .map(before -> way(target, before, level));
    }

    private static Bounds way(Target target, Bounds before, Bounds now) {
        return target.direction() == TargetDirection.UP ? now.minus(before) : before.minus(now);
    }

    private static Optional<Ratio> expected(Target target, LocalDate day) {
        Optional<List<TargetPart>> dated = target.breakdowns().stream()
                .filter(parts -> parts.stream().allMatch(part -> part.lastDay().isPresent()))
                .findFirst();
        if (dated.isPresent() && target.addsUp(dated.get())) {
            return expectedOfParts(dated.get(), day);
        }
        if (dated.isPresent()
                && target.measure() == TargetMeasure.LEVEL
                && dated.get().stream().allMatch(part -> part.organization().isEmpty())) {
            return expectedLevel(target, day);
        }
        if (target.firstDay().isEmpty() || target.lastDay().isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = target.firstDay().get();
        long days = ChronoUnit.DAYS.between(from, target.lastDay().get()) + 1;
        long gone = ChronoUnit.DAYS.between(from, day) + 1;
        return Optional.of(new Ratio(Math.max(0, Math.min(gone, days)), days));
    }

    /** Empty where a part is vague, or they come to nothing or to more than is counted with. */
    private static Optional<Ratio> expectedOfParts(List<TargetPart> parts, LocalDate day) {
        Decimal due = Decimal.ZERO;
        Decimal whole = Decimal.ZERO;
        for (TargetPart part : parts) {
            Optional<Decimal> exact = part.value().bounds().exact().filter(value -> !value.isNegative());
            if (exact.isEmpty()) {
                return Optional.empty();
            }
            whole = whole.plus(exact.get());
            if (!part.lastDay().orElseThrow().isAfter(day)) {
                due = due.plus(exact.get());
            }
        }
        return share(due, whole);
    }

    /**
     * The way to the level that is due last by the day; empty where it or the whole way is vague, or leads back. A level due
     * within the time of another is one on the way to it.
     */
    private static Optional<Ratio> expectedLevel(Target target, LocalDate day) {
        Optional<TargetPart> latest = target.parts().stream()
                .filter(part -> part.organization().isEmpty())
                .filter(part -> part.lastDay().filter(due -> !due.isAfter(day)).isPresent())
                .max(Comparator.comparing(part -> part.lastDay().orElseThrow()));
        Optional<Decimal> due = latest.isEmpty()
                ? Optional.of(Decimal.ZERO)
                : latest.flatMap(part -> fromBaseline(target, part.value().bounds()))
                        .flatMap(Bounds::exact);
        return due(target).flatMap(Bounds::exact).flatMap(whole -> due.flatMap(part -> share(part, whole)));
    }

    private static Optional<Ratio> share(Decimal part, Decimal whole) {
        if (part.isNegative() || whole.isNegative()) {
            return Optional.empty();
        }
        int places = Math.max(part.scale(), whole.scale());
        try {
            Ratio share = new Ratio(
                    part.toBigDecimal().movePointRight(places).longValueExact(),
                    whole.toBigDecimal().movePointRight(places).longValueExact());
            return Optional.of(share).filter(Ratio::isDefined);
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
    }

    /** A builder without any target. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link TargetLedger}; nothing is required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableTargetLedger.Builder {
        Builder() {}
    }
}
