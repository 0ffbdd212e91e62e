package io.github.zhengyou.scoring.rater;

import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Misfit;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.target.TargetDirection;
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
        return (value, evidence) ->
                share(value.minus(zeroAt).dividedBy(span).max(Points.ZERO).min(Points.ONE), evidence);
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
        return (value, evidence) ->
                share(value.compareTo(target) <= 0 ? Points.ONE : target.dividedBy(value), evidence);
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
}
