package io.github.zhengyou.scoring.scheme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.KindTable;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.RankedReason;
import io.github.zhengyou.scoring.Rating;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The model of one indicator of which all that it declares was asked once, when the scheme was compiled; so none of it can
 * fail later.
 *
 * @param only the only points that it can come to out of the maximum of the indicator
 * @param takingAway the parts of the indicator that take points away
 */
record DeclaredModel(
        Model model,
        KindTable kinds,
        boolean kindsAreFixed,
        boolean weighs,
        boolean sharesWeight,
        boolean definesZeroWeight,
        boolean rangesOverLeaves,
        Set<Points> only,
        Set<IndicatorId> takingAway)
        implements Model {

    static Model of(Model model, List<IndicatorId> parts, Points maximum) {
        return new DeclaredModel(
                model,
                requireNonNull(model.kinds(), "its table of kinds was null"),
                model.kindsAreFixed(),
                model.weighs(),
                model.sharesWeight(),
                model.definesZeroWeight(),
                model.rangesOverLeaves(),
                ImmutableSet.copyOf(model.onlyPoints(maximum)),
                parts.stream().filter(model::takesAway).collect(ImmutableSet.toImmutableSet()));
    }

    @Override
    public Set<Points> onlyPoints(Points maximum) {
        return only;
    }

    @Override
    public boolean takesAway(IndicatorId part) {
        return takingAway.contains(part);
    }

    @Override
    public Rating combine(Parts parts) {
        return model.combine(parts);
    }

    @Override
    public Points weight(Part part) {
        return model.weight(part);
    }

    @Override
    public List<Points> factors(Parts parts) {
        return model.factors(parts);
    }

    @Override
    public Rating ofNothing(Points maximum, boolean root) {
        return model.ofNothing(maximum, root);
    }

    @Override
    public Points maximum(Parts parts) {
        return model.maximum(parts);
    }

    @Override
    public List<RankedReason> reasons(Parts parts) {
        return model.reasons(parts);
    }

    @Override
    public Optional<Formula> formula(Parts parts) {
        return model.formula(parts);
    }
}
