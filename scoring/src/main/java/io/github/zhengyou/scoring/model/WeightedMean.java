package io.github.zhengyou.scoring.model;

import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import java.util.List;
import java.util.Optional;

/**
 * The weighted mean of shares 加权平均: Σ weight × points ÷ maximum over the parts that count, ÷ Σ weight, × the maximum of
 * the whole. Where all that counts weighs nothing, the whole is not applicable, as nothing was rated. Bounded by the lowest
 * and highest share; no part that rises lowers it.
 */
final class WeightedMean implements Model {

    @Override
    public Rating combine(Parts parts) {
        Points sum = Points.ZERO;
        Points weight = Points.ZERO;
        for (Part part : parts.all()) {
            Points points = part.maximum().equals(parts.maximum())
                    ? part.points()
                    : part.share().times(parts.maximum());
            sum = sum.plus(part.weight().times(points));
            weight = weight.plus(part.weight());
        }
        return weight.signum() == 0
                ? Rating.unrated(ResultKind.NOT_APPLICABLE, ReasonCode.NOTHING_RATED)
                : Rating.of(sum.dividedBy(weight));
    }

    @Override
    public List<Points> factors(Parts parts) {
        Points weight = parts.weight();
        return weight.signum() == 0
                ? List.of()
                : parts.all().stream()
                        .map(part -> part.weight().times(parts.maximum()).dividedBy(weight.times(part.maximum())))
                        .toList();
    }

    @Override
    public Optional<Formula> formula(Parts parts) {
        return Optional.of(mean(parts));
    }

    /** Σ weight × share ÷ Σ weight, × maximum. */
    static Formula mean(Parts parts) {
        List<Formula> terms = parts.all().stream()
                .map(part -> Formula.of(part.weight()).times(Terms.outOf(parts.maximum(), part)))
                .toList();
        return Formula.sum(terms).dividedBy(Formula.of(parts.weight()));
    }
}
