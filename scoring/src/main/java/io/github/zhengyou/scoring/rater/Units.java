package io.github.zhengyou.scoring.rater;

import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.scoring.Misfit;
import io.github.zhengyou.scoring.Parameters;
import java.util.List;
import java.util.Optional;

/** In which unit measurements must be; in any, but all in the same, where the scheme names none. */
record Units(Optional<MeasureUnit> expected) {

    /** Reads {@code unit}, where given. */
    static Units from(Parameters parameters) {
        return parameters.has("unit") ? named(parameters) : new Units(Optional.empty());
    }

    /** Reads {@code unit}. */
    static Units named(Parameters parameters) {
        return new Units(Optional.of(parameters.code("unit", MeasureUnit::of)));
    }

    Optional<Misfit> misfit(Evidence entry) {
        return entry instanceof Measurement measurement
                ? expected.filter(unit -> !unit.equals(measurement.unit()))
                        .map(unit -> new Misfit.OtherUnit(unit, measurement.unit()))
                : Optional.empty();
    }

    /** Whether measurements, of which there is at least one, cannot be taken together. */
    boolean mixes(List<Measurement> measurements) {
        MeasureUnit unit = expected.orElse(measurements.get(0).unit());
        return measurements.stream().anyMatch(measurement -> !measurement.unit().equals(unit));
    }
}
