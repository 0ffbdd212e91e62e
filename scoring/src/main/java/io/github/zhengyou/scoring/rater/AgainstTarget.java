package io.github.zhengyou.scoring.rater;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.target.TargetDirection;
import java.util.List;
import java.util.Optional;

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

    /** Full points at the target, none at another value, in proportion between. */
    private record Linear(Points target, Points zeroAt) implements OfMeasure.Rule {
        @Override
        public Rating rate(Points value, CriterionEvidence evidence) {
            Points share = value.minus(zeroAt).dividedBy(target.minus(zeroAt));
            return share(share.max(Points.ZERO).min(Points.ONE), evidence);
        }

        @Override
        public Optional<Formula> formula(Formula value, CriterionEvidence evidence) {
            Formula share = zeroAt.signum() == 0
                    ? value.dividedBy(Formula.of(target))
                    : value.minus(Formula.of(zeroAt))
                            .dividedBy(Formula.of(target).minus(Formula.of(zeroAt)));
            if (share.value().compareTo(Points.ONE) > 0) {
                share = Formula.min(List.of(share, Formula.of(1)));
            } else if (share.value().signum() < 0) {
                share = Formula.max(List.of(share, Formula.of(0)));
            }
            return Optional.of(share.times(Formula.of(evidence.maximum())));
        }
    }

    /** Full points up to the target, above it the less the more. */
    private record Inverse(Points target) implements OfMeasure.Rule {
        @Override
        public Rating rate(Points value, CriterionEvidence evidence) {
            return share(value.compareTo(target) <= 0 ? Points.ONE : target.dividedBy(value), evidence);
        }

        @Override
        public Optional<Formula> formula(Formula value, CriterionEvidence evidence) {
            return value.value().compareTo(target) <= 0
                    ? Optional.empty()
                    : Optional.of(Formula.of(target).dividedBy(value).times(Formula.of(evidence.maximum())));
        }
    }

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
        if (target.equals(zeroAt)) {
            throw parameters.refuseByCode("target", "other-than-zero-at", zeroAt);
        }
        return new Linear(target, zeroAt);
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
        return new Inverse(Numbers.aboveZero(parameters, "target", parameters.decimal("target")));
    }

    private static Rating share(Points share, CriterionEvidence evidence) {
        return Rating.of(share.times(evidence.maximum()));
    }
}
