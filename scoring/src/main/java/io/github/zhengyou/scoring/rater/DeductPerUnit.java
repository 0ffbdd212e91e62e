package io.github.zhengyou.scoring.rater;

import com.google.common.collect.Sets;
import io.github.zhengyou.evidence.Incident;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From the maximum downwards, so much for each incident or measured unit 扣分, and not below a floor. */
final class DeductPerUnit {

    /** For what. */
    private enum Of {
        INCIDENTS,
        MEASUREMENTS
    }

    private DeductPerUnit() {}

    static Rater from(Parameters parameters) {
        boolean incidents = parameters.choice("of", Of.INCIDENTS) == Of.INCIDENTS;
        Points floor = parameters.pointsUpToMaximum("floor", Decimal.ZERO);
        return incidents
                ? new OfIncidents(Prices.byKind(parameters), floor)
                : new OfMeasure(Measure.from(parameters), new OfUnits(Prices.each(parameters), floor));
    }

    private static Rating rate(Points deducted, Points floor, Points maximum) {
        return Rating.of(maximum.minus(deducted).max(floor));
    }

    private static Formula formula(Formula deducted, Points floor, Points maximum) {
        Formula left = Formula.of(maximum).minus(deducted);
        return left.value().compareTo(floor) < 0 ? Formula.max(List.of(left, Formula.of(floor))) : left;
    }

    private record OfIncidents(Prices prices, Points floor) implements Rater {

        private static final Set<EvidenceForm> FORMS = Sets.immutableEnumSet(EvidenceForm.INCIDENT);

        @Override
        public Set<EvidenceForm> forms() {
            return FORMS;
        }

        @Override
        public boolean needsEntries() {
            return false;
        }

        @Override
        public Rating rate(CriterionEvidence evidence) {
            Points deducted = Points.ZERO;
            List<Incident> incidents = evidence.all(Incident.class).toList();
            for (Incident incident : incidents) {
                Optional<Points> each = prices.of(incident);
                if (each.isEmpty()) {
                    return Unratable.NOT_LISTED;
                }
                deducted = deducted.plus(each.get().times(Points.of(incident.count())));
            }
            return DeductPerUnit.rate(deducted, floor, evidence.maximum());
        }

        @Override
        public Optional<Formula> formula(CriterionEvidence evidence) {
            List<Formula> deducted = evidence.all(Incident.class)
                    .map(incident -> Formula.of(incident.count())
                            .times(Formula.of(prices.of(incident).orElseThrow())))
                    .toList();
            return Optional.of(DeductPerUnit.formula(Formula.sum(deducted), floor, evidence.maximum()));
        }
    }

    private record OfUnits(Prices prices, Points floor) implements OfMeasure.Rule {

        @Override
        public Rating rate(Points value, CriterionEvidence evidence) {
            return value.signum() < 0
                    ? Unratable.OUT_OF_BOUNDS
                    : DeductPerUnit.rate(prices.times(value), floor, evidence.maximum());
        }

        @Override
        public Optional<Formula> formula(Formula value, CriterionEvidence evidence) {
            return Optional.of(DeductPerUnit.formula(
                    value.times(Formula.of(prices.times(Points.ONE))), floor, evidence.maximum()));
        }
    }
}
