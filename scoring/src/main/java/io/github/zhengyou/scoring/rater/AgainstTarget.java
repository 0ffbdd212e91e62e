package io.github.zhengyou.scoring.rater;

import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Misfit;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.target.TargetDirection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was measured, against a target 目标完成得分. */
final class AgainstTarget implements Rater {

    /** How a value becomes points. */
    private enum Shape {
        LINEAR,
        THRESHOLD,
        BANDED,
        INVERSE
    }

    /** What a value is worth. */
    private interface Rule {
        Rating rate(Points value, CriterionEvidence evidence);

        /** As a share of the maximum; empty where the value alone tells. */
        default Optional<Formula> share(Formula value) {
            return Optional.empty();
        }
    }

    /** Full points at the target, none at another value, in proportion between. */
    private record Linear(Points target, Points zeroAt) implements Rule {
        @Override
        public Rating rate(Points value, CriterionEvidence evidence) {
            Points share = value.minus(zeroAt).dividedBy(target.minus(zeroAt));
            return AgainstTarget.share(share.max(Points.ZERO).min(Points.ONE), evidence);
        }

        @Override
        public Optional<Formula> share(Formula value) {
            Formula share = zeroAt.signum() == 0
                    ? value.dividedBy(Formula.of(target))
                    : value.minus(Formula.of(zeroAt))
                            .dividedBy(Formula.of(target).minus(Formula.of(zeroAt)));
            if (share.value().compareTo(Points.ONE) > 0) {
                return Optional.of(Formula.min(List.of(share, Formula.of(1))));
            }
            return Optional.of(share.value().signum() < 0 ? Formula.max(List.of(share, Formula.of(0))) : share);
        }
    }

    /** Full points up to the target, above it the less the more. */
    private record Inverse(Points target) implements Rule {
        @Override
        public Rating rate(Points value, CriterionEvidence evidence) {
            return AgainstTarget.share(value.compareTo(target) <= 0 ? Points.ONE : target.dividedBy(value), evidence);
        }

        @Override
        public Optional<Formula> share(Formula value) {
            return value.value().compareTo(target) <= 0
                    ? Optional.empty()
                    : Optional.of(Formula.of(target).dividedBy(value));
        }
    }

    private final Measure measure;
    private final Rule rule;

    AgainstTarget(Parameters parameters) {
        this.rule = switch (parameters.choice("shape", Shape.LINEAR)) {
            case LINEAR -> linear(parameters);
            case THRESHOLD -> threshold(parameters);
            case BANDED -> Bands.from(parameters)::rate;
            case INVERSE -> inverse(parameters);
        };
        this.measure = Measure.from(parameters);
    }

    private static Rule linear(Parameters parameters) {
        Points target = Points.from(parameters.decimal("target"));
        Points zeroAt = Points.from(parameters.decimal("zeroAt", Decimal.ZERO));
        Points span = target.minus(zeroAt);
        if (span.signum() == 0) {
            throw parameters.refuse("target", "another number than 'zeroAt', which is " + zeroAt);
        }
        return new Linear(target, zeroAt);
    }

    private static Rule threshold(Parameters parameters) {
        Points target = Points.from(parameters.decimal("target"));
        boolean up = parameters.choice("direction", TargetDirection.UP) == TargetDirection.UP;
        return (value, evidence) -> {
            int side = value.compareTo(target);
            return share((up ? side >= 0 : side <= 0) ? Points.ONE : Points.ZERO, evidence);
        };
    }

    private static Rule inverse(Parameters parameters) {
        Points target = Numbers.aboveZero(parameters, "target", parameters.decimal("target"));
        return new Inverse(target);
    }

    private static Rating share(Points share, CriterionEvidence evidence) {
        return Rating.of(share.times(evidence.maximum()));
    }

    @Override
    public Set<EvidenceForm> forms() {
        return Measure.FORMS;
    }

    @Override
    public Optional<Misfit> misfit(Evidence entry) {
        return measure.misfit(entry);
    }

    @Override
    public Rating rate(CriterionEvidence evidence) {
        return measure.rate(evidence, value -> rule.rate(value, evidence));
    }

    @Override
    public Optional<Formula> formula(CriterionEvidence evidence) {
        return measure.formula(evidence).flatMap(rule::share).map(share -> share.times(Formula.of(evidence.maximum())));
    }
}
