package io.github.zhengyou.scoring.model;

import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A base with capped lines that add and deduct 基础分加减分: base + Σ base parts + min(Σ bonus, bonusCap) − min(Σ penalty,
 * penaltyCap), held within {@code floor} and {@code cap}. Every part gives weight × points; the points of a penalty are what it takes away. A line's
 * own cap is the maximum of its part.
 *
 * <p>A line that is left out gives and takes nothing; what a base part could have given that is left out is carried by the others of
 * the base, as in a {@link Sum}. Where there are base parts and none of them counts, the whole is not applicable, unless a
 * {@code base} is given: lines alone are no score. Where {@code cap} lies above the maximum of the indicator, so may the
 * result.
 */
final class BaseAndLines implements Model {

    private final Set<IndicatorId> bonus;
    private final Set<IndicatorId> penalty;
    private final boolean needsBaseParts;
    private final Points given;
    private final Optional<Points> bonusCap;
    private final Optional<Points> penaltyCap;
    private final Optional<Points> cap;
    private final Points floor;

    private BaseAndLines(Parameters parameters) {
        bonus = ImmutableSet.copyOf(parameters.parts("bonus"));
        penalty = ImmutableSet.copyOf(parameters.parts("penalty"));
        if (penalty.stream().anyMatch(bonus::contains)) {
            throw parameters.refuseByCode("penalty", "parts-not-bonus", bonus);
        }
        Optional<Points> base = number(parameters, "base");
        given = base.orElse(Points.ZERO);
        needsBaseParts = base.isEmpty() && parameters.parts().size() > bonus.size() + penalty.size();
        bonusCap = number(parameters, "bonusCap");
        penaltyCap = number(parameters, "penaltyCap");
        for (String name : new String[] {"base", "bonusCap", "penaltyCap"}) {
            if (parameters.decimal(name, Decimal.ZERO).signum() < 0) {
                throw parameters.refuseByCode(name, "zero-or-more");
            }
        }
        floor = parameters.has("cap")
                ? parameters.points("floor", Decimal.ZERO)
                : parameters.pointsUpToMaximum("floor", Decimal.ZERO);
        cap = parameters.has("cap") ? Optional.of(parameters.points("cap")) : Optional.empty();
        if (cap.isPresent() && cap.get().compareTo(floor) < 0) {
            throw parameters.refuseByCode("cap", "at-least-floor", floor);
        }
    }

    /** Reads {@code base}, {@code bonus}, {@code penalty}, {@code bonusCap}, {@code penaltyCap}, {@code cap} and {@code floor}. */
    static BaseAndLines from(Parameters parameters) {
        return new BaseAndLines(parameters);
    }

    private static Optional<Points> number(Parameters parameters, String name) {
        return parameters.has(name) ? Optional.of(Points.from(parameters.decimal(name))) : Optional.empty();
    }

    private List<Part> base(List<Part> parts) {
        return parts.stream()
                .filter(part -> !bonus.contains(part.indicator()) && !penalty.contains(part.indicator()))
                .toList();
    }

    @Override
    public Rating combine(Parts parts) {
        Points base = Points.ZERO;
        Points added = Points.ZERO;
        Points deducted = Points.ZERO;
        boolean baseCounts = !needsBaseParts;
        for (Part part : parts.all()) {
            Points points = part.weight().times(part.points());
            if (bonus.contains(part.indicator())) {
                added = added.plus(points);
            } else if (penalty.contains(part.indicator())) {
                deducted = deducted.plus(points);
            } else {
                base = base.plus(points);
                baseCounts = true;
            }
        }
        if (!baseCounts) {
            return Rating.unrated(ResultKind.NOT_APPLICABLE, ReasonCode.NOTHING_RATED);
        }
        base = base.times(Sum.carried(base(parts.all()), base(parts.leftOut())));
        Points result = given.plus(base)
                .plus(bonusCap.map(added::min).orElse(added))
                .minus(penaltyCap.map(deducted::min).orElse(deducted));
        return within(result, parts.maximum());
    }

    @Override
    public Rating ofNothing(Points maximum, boolean root) {
        return given.signum() > 0 ? within(given, maximum) : Model.super.ofNothing(maximum, root);
    }

    private Rating within(Points result, Points maximum) {
        return Rating.of(result.min(cap.orElse(maximum)).max(floor));
    }

    @Override
    public boolean takesAway(IndicatorId part) {
        return penalty.contains(part);
    }

    @Override
    public boolean sharesWeight() {
        return false;
    }

    @Override
    public Optional<Formula> formula(Parts parts) {
        Formula result = Formula.of(given);
        List<Part> base = base(parts.all());
        if (!base.isEmpty()) {
            Formula counted = Sum.formula(base, base(parts.leftOut()));
            result = given.signum() == 0 ? counted : result.plus(counted);
        }
        List<Part> added = parts.all().stream()
                .filter(part -> bonus.contains(part.indicator()))
                .toList();
        if (!added.isEmpty()) {
            result = result.plus(capped(Terms.weighted(added), bonusCap));
        }
        List<Part> deducted = parts.all().stream()
                .filter(part -> penalty.contains(part.indicator()))
                .toList();
        if (!deducted.isEmpty()) {
            result = result.minus(capped(Terms.weighted(deducted), penaltyCap));
        }
        Points highest = cap.orElse(parts.maximum());
        if (result.value().compareTo(highest) > 0) {
            result = Formula.min(List.of(result, Formula.of(highest)));
        }
        return Optional.of(
                result.value().compareTo(floor) < 0 ? Formula.max(List.of(result, Formula.of(floor))) : result);
    }

    private static Formula capped(Formula line, Optional<Points> cap) {
        return cap.filter(most -> line.value().compareTo(most) > 0)
                .map(most -> Formula.min(List.of(line, Formula.of(most))))
                .orElse(line);
    }
}
