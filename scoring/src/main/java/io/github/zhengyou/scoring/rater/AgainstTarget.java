package io.github.zhengyou.scoring.rater;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.target.TargetDirection;

/** What was measured, against a target 目标完成得分. */
final class AgainstTarget {

    /** How a value becomes points. */
    private enum Shape {
        LINEAR,
        THRESHOLD,
        BANDED,
        INVERSE
    }

    private AgainstTarget() {}

    static Rater from(Parameters parameters) {
        OfMeasure.Rule rule = switch (parameters.choice("shape", Shape.LINEAR)) {
            case LINEAR -> linear(parameters);
            case THRESHOLD -> threshold(parameters);
            case BANDED -> banded(Bands.from(parameters));
            case INVERSE -> inverse(parameters);
        };
        return new OfMeasure(Measure.from(parameters), rule);
    }

    private static OfMeasure.Rule linear(Parameters parameters) {
        Points target = Points.from(parameters.decimal("target"));
        Points zeroAt = Points.from(parameters.decimal("zeroAt", Decimal.ZERO));
        Points span = target.minus(zeroAt);
        if (span.signum() == 0) {
            throw parameters.refuse("target", "other-than-zero-at", zeroAt);
        }
        return (value, evidence) ->
                share(value.minus(zeroAt).dividedBy(span).max(Points.ZERO).min(Points.ONE), evidence);
    }

    private static OfMeasure.Rule threshold(Parameters parameters) {
        Points target = Points.from(parameters.decimal("target"));
        boolean up = parameters.choice("direction", TargetDirection.UP) == TargetDirection.UP;
        return (value, evidence) -> {
            int side = value.compareTo(target);
            return share((up ? side >= 0 : side <= 0) ? Points.ONE : Points.ZERO, evidence);
        };
    }

    private static OfMeasure.Rule banded(Bands bands) {
        return (value, evidence) -> bands.rate(value);
    }

    private static OfMeasure.Rule inverse(Parameters parameters) {
        Points target = Numbers.aboveZero(parameters, "target", parameters.decimal("target"));
        return (value, evidence) ->
                share(value.compareTo(target) <= 0 ? Points.ONE : target.dividedBy(value), evidence);
    }

    private static Rating share(Points share, CriterionEvidence evidence) {
        return Rating.of(share.times(evidence.maximum()));
    }
}
