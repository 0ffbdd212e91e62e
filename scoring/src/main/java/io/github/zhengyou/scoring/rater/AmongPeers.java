package io.github.zhengyou.scoring.rater;

import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.PeerValues;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import java.util.Optional;
import java.util.function.Function;

/** What was measured, compared with what was measured of the peers 同类比较得分. */
final class AmongPeers {

    /** Which values are better. */
    private enum Best {
        HIGHEST,
        LOWEST
    }

    /** What a value is worth among those of the peers, of whom there are enough. */
    interface Comparison {
        Rating rate(Points value, PeerValues peers, boolean highestIsBest, Points maximum);

        /** How the points of a value come about; empty where no formula says it. */
        Optional<Formula> formula(Points value, PeerValues peers, boolean highestIsBest, Points maximum);
    }

    private static final int MOST = 1_000_000_000;

    private AmongPeers() {}

    /** Reads what all comparisons share, and then one. */
    static Rater from(Parameters parameters, Function<Parameters, Comparison> comparisons) {
        Measure measure = Measure.inNamedUnit(parameters);
        boolean highestIsBest = parameters.choice("best", Best.HIGHEST) == Best.HIGHEST;
        int atLeast = parameters.integer("atLeast", 1, MOST, 2);
        Comparison comparison = comparisons.apply(parameters);
        return new OfMeasure(measure, true, new Rule(comparison, highestIsBest, atLeast));
    }

    private record Rule(Comparison comparison, boolean highestIsBest, int atLeast) implements OfMeasure.Rule {
        @Override
        public Rating rate(Points value, CriterionEvidence evidence) {
            PeerValues peers = peers(evidence);
            return peers.size() < atLeast
                    ? Unratable.NO_PEERS
                    : comparison.rate(value, peers, highestIsBest, evidence.maximum());
        }

        @Override
        public Optional<Formula> formula(Formula value, CriterionEvidence evidence) {
            return comparison.formula(value.value(), peers(evidence), highestIsBest, evidence.maximum());
        }

        private static PeerValues peers(CriterionEvidence evidence) {
            return evidence.peers().orElse(PeerValues.NONE);
        }
    }
}
