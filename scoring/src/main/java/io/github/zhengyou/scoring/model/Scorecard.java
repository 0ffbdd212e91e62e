package io.github.zhengyou.scoring.model;

import com.google.common.collect.ImmutableMap;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.RankedReason;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A scorecard 积分卡, compatible with the scorecard of PMML 4: an initial score plus the points of the parts, which may lie below
 * zero. A part that is left out gives nothing and takes part in no reason.
 *
 * <p>Reasons rank what cost most (points below: baseline − points) or gave most (points above: points − baseline). Differences are
 * summed by reason; a sum of zero or less is dropped; the largest comes first, and equal ones stand in the order of their codes.
 * The reason of a rating, unless it is {@code rated}, goes before the one that the scheme gives to the part; a part with
 * neither is not ranked. The baseline of a part goes before that of the card; where there is neither, it is the maximum
 * of the part for points below, and zero for points above.
 */
final class Scorecard implements Model {

    /** Which way from the baseline is ranked. */
    enum Direction {
        /** What cost points. */
        BELOW,
        /** What gave points. */
        ABOVE
    }

    private final Points initial;
    private final Direction direction;
    private final Optional<Points> baseline;
    private final Map<IndicatorId, Points> baselines;
    private final Map<IndicatorId, ReasonCode> reasons;

    private Scorecard(Parameters parameters) {
        initial = Points.from(parameters.decimal("initial", Decimal.ZERO));
        direction = parameters.choice("points", Direction.BELOW);
        baseline = parameters.has("baseline")
                ? Optional.of(Points.from(parameters.decimal("baseline")))
                : Optional.empty();
        baselines = byPart(parameters, "baselines", (values, part) -> Points.from(values.decimal(part)));
        reasons = byPart(parameters, "reasons", (values, part) -> values.code(part, ReasonCode::of));
    }

    /** Reads {@code initial}, {@code baseline}, {@code baselines}, {@code reasons} and {@code points}. */
    static Scorecard from(Parameters parameters) {
        return new Scorecard(parameters);
    }

    private interface Reading<V> {
        V read(Parameters values, String part);
    }

    private static <V> Map<IndicatorId, V> byPart(Parameters parameters, String name, Reading<V> reading) {
        ImmutableMap.Builder<IndicatorId, V> map = ImmutableMap.builder();
        parameters.object(name).ifPresent(values -> {
            for (IndicatorId part : parameters.parts()) {
                if (values.has(part.value())) {
                    map.put(part, reading.read(values, part.value()));
                }
            }
        });
        return map.buildOrThrow();
    }

    @Override
    public Rating combine(Parts parts) {
        Points score = initial;
        for (Part part : parts.all()) {
            score = score.plus(part.points());
        }
        return Rating.of(score);
    }

    @Override
    public List<RankedReason> reasons(Parts parts) {
        Map<ReasonCode, Points> sums = new TreeMap<>();
        for (Part part : parts.all()) {
            reason(part).ifPresent(reason -> sums.merge(reason, difference(part), Points::plus));
        }
        return sums.entrySet().stream()
                .filter(entry -> entry.getValue().signum() > 0)
                .map(entry -> new RankedReason(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(RankedReason::points).reversed())
                .toList();
    }

    private Optional<ReasonCode> reason(Part part) {
        return part.reason().equals(ReasonCode.RATED)
                ? Optional.ofNullable(reasons.get(part.indicator()))
                : Optional.of(part.reason());
    }

    private Points difference(Part part) {
        boolean below = direction == Direction.BELOW;
        Points from = baselines.getOrDefault(part.indicator(), baseline.orElse(below ? part.maximum() : Points.ZERO));
        return below ? from.minus(part.points()) : part.points().minus(from);
    }

    @Override
    public boolean weighs() {
        return false;
    }

    @Override
    public Optional<Formula> formula(Parts parts) {
        List<Formula> terms = new ArrayList<>();
        if (initial.signum() != 0) {
            terms.add(Formula.of(initial));
        }
        parts.all().forEach(part -> terms.add(Formula.of(part.points())));
        return Optional.of(Formula.sum(terms));
    }
}
