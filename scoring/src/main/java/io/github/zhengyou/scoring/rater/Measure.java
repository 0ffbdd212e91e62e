package io.github.zhengyou.scoring.rater;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Misfit;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How the measurements of a subject become one value: what all raters over measurements share. */
record Measure(Pooling pooling, Units units) {

    static final Set<EvidenceForm> FORMS = Sets.immutableEnumSet(EvidenceForm.MEASUREMENT);

    private static final List<String> OF_PERCENT = List.of("single", "mean", "last", "highest", "lowest");

    /** What several measurements become. */
    enum Pooling {
        SINGLE,
        SUM,
        MEAN,
        LAST,
        HIGHEST,
        LOWEST,
        COUNT
    }

    /** A value, or the rating that stands for it where there is none. */
    private sealed interface Reading {
        record Value(Points value) implements Reading {}

        record None(Rating rating) implements Reading {}
    }

    /** Reads {@code measure} and {@code unit}, where given. */
    static Measure from(Parameters parameters) {
        return new Measure(parameters.choice("measure", Pooling.SINGLE), Units.from(parameters));
    }

    /** Reads {@code measure}, where given, and {@code unit}, so that the values of all subjects are in the same one. */
    static Measure inNamedUnit(Parameters parameters) {
        return new Measure(parameters.choice("measure", Pooling.SINGLE), Units.named(parameters));
    }

    /** Reads {@code measure} alone, for measurements in percent: sums and counts of them are none. */
    static Measure ofPercent(Parameters parameters) {
        Pooling pooling = parameters.choice("measure", Pooling.SINGLE);
        if (pooling == Pooling.SUM || pooling == Pooling.COUNT) {
            throw parameters.refuseByCode("measure", "measure-of-percentage", OF_PERCENT);
        }
        return new Measure(pooling, new Units(Optional.of(MeasureUnit.PERCENT)));
    }

    Optional<Misfit> misfit(Evidence entry) {
        return units.misfit(entry);
    }

    /** The value; empty where there is none. */
    Optional<Points> value(CriterionEvidence evidence) {
        return read(evidence) instanceof Reading.Value value ? Optional.of(value.value()) : Optional.empty();
    }

    /** How it comes from the measurements; empty where there is none. */
    Optional<Formula> formula(CriterionEvidence evidence) {
        return value(evidence).map(value -> {
            List<Formula> values = evidence.all(Measurement.class)
                    .map(measurement -> Formula.of(Points.from(measurement.value())))
                    .toList();
            return switch (pooling) {
                case SUM -> Formula.sum(values);
                case MEAN -> Formula.sum(values).dividedBy(Formula.of(values.size()));
                case HIGHEST -> Formula.max(values);
                case LOWEST -> Formula.min(values);
                case SINGLE, LAST, COUNT -> Formula.of(value);
            };
        });
    }

    /** What a rule says of the value, or why there is none. */
    Rating rate(CriterionEvidence evidence, Function<Points, Rating> rule) {
        Reading reading = read(evidence);
        return reading instanceof Reading.Value value ? rule.apply(value.value()) : ((Reading.None) reading).rating();
    }

    private Reading read(CriterionEvidence evidence) {
        List<Measurement> measurements = evidence.all(Measurement.class).collect(ImmutableList.toImmutableList());
        if (measurements.isEmpty()) {
            return new Reading.None(Unratable.NO_EVIDENCE);
        }
        if (units.mixes(measurements)) {
            return new Reading.None(Unratable.MIXED_UNITS);
        }
        List<Points> values = measurements.stream()
                .map(measurement -> Points.from(measurement.value()))
                .collect(ImmutableList.toImmutableList());
        return switch (pooling) {
            case SINGLE ->
                values.size() == 1 ? new Reading.Value(values.get(0)) : new Reading.None(Unratable.SEVERAL_VALUES);
            case SUM -> new Reading.Value(sum(values));
            case MEAN -> new Reading.Value(sum(values).dividedBy(Points.of(values.size())));
            case LAST -> last(measurements);
            case HIGHEST ->
                new Reading.Value(values.stream().max(Comparator.naturalOrder()).orElseThrow());
            case LOWEST ->
                new Reading.Value(values.stream().min(Comparator.naturalOrder()).orElseThrow());
            case COUNT -> new Reading.Value(Points.of(values.size()));
        };
    }

    private static Points sum(List<Points> values) {
        return values.stream().reduce(Points.ZERO, Points::plus);
    }

    /** Those of the last day of some entries, of which there is at least one. */
    static <E extends Evidence> List<E> ofLastDay(List<E> entries) {
        LocalDate day = entries.stream()
                .map(Evidence::date)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return entries.stream().filter(entry -> entry.date().equals(day)).toList();
    }

    private static Reading last(List<Measurement> measurements) {
        List<Points> values = ofLastDay(measurements).stream()
                .map(measurement -> Points.from(measurement.value()))
                .distinct()
                .toList();
        return values.size() == 1 ? new Reading.Value(values.get(0)) : new Reading.None(Unratable.LAST_UNDECIDED);
    }
}
