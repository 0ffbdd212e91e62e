package io.github.zhengyou.scoring.model;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.scoring.Weight;
import io.github.zhengyou.scoring.scheme.Evaluation;
import io.github.zhengyou.scoring.scheme.Evaluator;
import io.github.zhengyou.scoring.scheme.Indicator;
import io.github.zhengyou.scoring.scheme.IndicatorResult;
import io.github.zhengyou.scoring.scheme.SchemeFixture;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An indicator of a tree: a leaf with its rating, or a node with its model. {@link #result} is what an evaluator makes of it.
 *
 * @param indicator its id
 * @param weight what it weighs beside its siblings
 * @param maximum its nominal maximum
 * @param leaf the rating of a leaf
 * @param model the model of a node
 * @param children the children of a node, in order
 */
record RatingTree(
        IndicatorId indicator,
        Points weight,
        Points maximum,
        Optional<Rating> leaf,
        Optional<Model> model,
        List<RatingTree> children) {

    private static final Decimal LOWEST = Decimal.of(-1_000_000);
    private static final Decimal HIGHEST = Decimal.of(1_000_000);

    /**
     * A rating and the most that could have been reached.
     *
     * @param rating the rating
     * @param maximum the maximum
     */
    record Result(Rating rating, Points maximum) {

        /** Points of maximum, or why there are none. */
        String text() {
            return rating instanceof Rating.Rated rated
                    ? rated.points() + " of " + maximum
                    : rating.reason().toString();
        }
    }

    static RatingTree leaf(String id, Points weight, Points maximum, Rating rating) {
        return new RatingTree(IndicatorId.of(id), weight, maximum, Optional.of(rating), Optional.empty(), List.of());
    }

    static RatingTree node(String id, Points weight, Points maximum, Model model, List<RatingTree> children) {
        return new RatingTree(IndicatorId.of(id), weight, maximum, Optional.empty(), Optional.of(model), children);
    }

    /** What the evaluator makes of the whole tree. */
    Result result() {
        Extensions.Builder extensions = Extensions.builder();
        List<Rating> ratings = new ArrayList<>();
        Indicator root = indicator("root", extensions, ratings);
        ScoringScheme scheme = SchemeFixture.scheme().toBuilder()
                .root(root)
                .maximum(decimal(maximum))
                .grades(Optional.empty())
                .vetoes(List.of())
                .rounding(new Rounding(Rounding.MAX_SCALE, RoundingMode.HALF_UP))
                .build();
        Evaluation evaluation = Evaluator.compile(scheme, SchemeFixture.PLAN, extensions.build())
                .evaluateRatings(SchemeFixture.SUBJECT, ratings, SchemeFixture.AS_OF);
        IndicatorResult result = evaluation.indicators().get(0);
        return new Result(result.rating(), result.maximum());
    }

    /** This tree as an indicator whose models are those of a host, and the ratings of its leaves in order. */
    private Indicator indicator(String path, Extensions.Builder extensions, List<Rating> ratings) {
        Indicator.Builder builder = Indicator.builder()
                .id(indicator)
                .weight(Weight.of(decimal(weight)))
                .maximum(decimal(maximum))
                .lowest(LOWEST)
                .highest(HIGHEST);
        if (leaf.isPresent()) {
            ratings.add(leaf.get());
            return builder.criterion(SchemeFixture.GOODS.get(0)).build();
        }
        extensions.model(path + "@1", parameters -> model.orElseThrow());
        if (children.isEmpty()) { // a whole without parts is as one whose part does not apply
            ratings.add(Rating.unrated(ResultKind.NOT_APPLICABLE, ReasonCode.NOTHING_RATED));
            builder.addPart(Indicator.builder()
                    .id(IndicatorId.of(path))
                    .criterion(SchemeFixture.GOODS.get(0))
                    .build());
        }
        for (int i = 0; i < children.size(); i++) {
            builder.addPart(children.get(i).indicator(path + "-" + i, extensions, ratings));
        }
        return builder.model(Reference.to(path + "@1")).build();
    }

    private static Decimal decimal(Points points) {
        return points.toDecimal().orElseThrow();
    }
}
