package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Gate;
import io.github.zhengyou.scoring.ParameterValue;
import java.util.Optional;

/**
 * A veto with its gate made.
 *
 * @param indicator the place of the indicator that decides
 * @param zeroed the place of the part whose points it takes; below zero if it takes those of no part
 * @param loss what the whole loses where it takes those of no part
 */
record CompiledVeto(Veto veto, Gate gate, int indicator, int zeroed, VetoLoss loss) {

    /** The points with which its gate compares, of those of the library that do. */
    Optional<Decimal> limit() {
        return veto.gate().parameters().values().get("points") instanceof ParameterValue.Amount points
                ? Optional.of(points.value())
                : Optional.empty();
    }
}
