package io.github.zhengyou.scoring.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.KindTable;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Weight;
import java.util.List;

/**
 * The weighted mean of ratings on a common maximum 加权平均: Σ weight × points ÷ Σ weight over the parts that count.
 *
 * <p>What it does with parts that are not rated, unless a scheme says otherwise:
 *
 * <table>
 * <caption>Kinds</caption>
 * <tr><th>kind</th><th>effect</th></tr>
 * <tr><td>not applicable, exempt</td><td>left out</td></tr>
 * <tr><td>not checked, unknown, error</td><td>invalidates: the whole takes kind and reason of the first such part</td></tr>
 * </table>
 *
 * <p>Where every part is left out, or all that count weigh nothing, the whole is not applicable with the reason {@link
 * ReasonCode#NOTHING_RATED}. Bounded by the lowest and highest part; no part that rises lowers it.
 *
 * @since 0.1
 */
public final class WeightedMean {

    /** The id of the model. */
    public static final String ID = "weighted-mean";

    /** What it does with each kind unless a scheme says otherwise. */
    public static final KindTable KINDS = new KindTable(ImmutableMap.of(
            ResultKind.NOT_APPLICABLE, KindEffect.LEAVE_OUT,
            ResultKind.NOT_CHECKED, KindEffect.INVALIDATE,
            ResultKind.EXEMPT, KindEffect.LEAVE_OUT,
            ResultKind.UNKNOWN, KindEffect.INVALIDATE,
            ResultKind.ERROR, KindEffect.INVALIDATE));

    private final ImmutableList<Points> weights;
    private final ImmutableList<Weight> declared;
    private final KindTable kinds;

    /**
     * The mean under some weights, in the order of the parts.
     *
     * @throws IllegalArgumentException if the weights sum to zero
     */
    public WeightedMean(List<Weight> weights, KindTable kinds) {
        this.declared = ImmutableList.copyOf(weights);
        this.weights =
                weights.stream().map(weight -> Points.from(weight.value())).collect(ImmutableList.toImmutableList());
        this.kinds = kinds;
        if (this.weights.stream().allMatch(weight -> weight.signum() == 0)) {
            throw new IllegalArgumentException("weights must sum to more than zero, got " + weights);
        }
    }

    /**
     * A whole and its parts.
     *
     * @param rating the rating of the whole
     * @param parts its parts, in their order
     */
    public record Result(Rating rating, List<WeightedPart> parts) {
        /** Keeps an unmodifiable copy. */
        public Result {
            requireNonNull(rating, "rating");
            parts = ImmutableList.copyOf(parts);
        }
    }

    /**
     * Combines ratings, one for each weight, in the same order.
     *
     * @throws IllegalArgumentException if there are more or fewer ratings than weights
     */
    public Result combine(List<Rating> ratings) {
        if (ratings.size() != weights.size()) {
            throw new IllegalArgumentException(
                    "there must be one rating for each of " + weights.size() + " weights, got " + ratings.size());
        }
        Points sum = Points.ZERO;
        Points total = Points.ZERO;
        for (int i = 0; i < weights.size(); i++) {
            Rating rating = ratings.get(i);
            if (rating instanceof Rating.Rated rated) {
                sum = sum.plus(weights.get(i).times(rated.points()));
            } else {
                KindEffect effect = kinds.effect(rating.kind());
                if (effect == KindEffect.INVALIDATE) {
                    return new Result(rating, parts(ratings, Points.ZERO));
                }
                if (effect == KindEffect.LEAVE_OUT) {
                    continue;
                }
            }
            total = total.plus(weights.get(i));
        }
        return new Result(
                total.signum() == 0
                        ? Rating.unrated(ResultKind.NOT_APPLICABLE, ReasonCode.NOTHING_RATED)
                        : Rating.of(sum.dividedBy(total)),
                parts(ratings, total));
    }

    private ImmutableList<WeightedPart> parts(List<Rating> ratings, Points total) {
        ImmutableList.Builder<WeightedPart> parts = ImmutableList.builderWithExpectedSize(ratings.size());
        for (int i = 0; i < weights.size(); i++) {
            Rating rating = ratings.get(i);
            boolean counts = total.signum() != 0
                    && (rating instanceof Rating.Rated || kinds.effect(rating.kind()) == KindEffect.ZERO);
            parts.add(new WeightedPart(
                    rating, declared.get(i), counts ? weights.get(i).dividedBy(total) : Points.ZERO));
        }
        return parts.build();
    }
}
