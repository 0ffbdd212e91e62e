package io.github.zhengyou.scoring.rater;

import com.google.common.collect.Sets;
import io.github.zhengyou.evidence.Incident;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
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
                : new OfMeasure(Measure.from(parameters), measured(Prices.each(parameters), floor));
    }

    private static OfMeasure.Rule measured(Prices prices, Points floor) {
        return (value, evidence) ->
                value.signum() < 0 ? Unratable.OUT_OF_BOUNDS : rate(prices.times(value), floor, evidence.maximum());
    }

    private static Rating rate(Points deducted, Points floor, Points maximum) {
        return Rating.of(maximum.minus(deducted).max(floor));
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
    }
}
