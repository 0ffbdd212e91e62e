package io.github.zhengyou.scoring.model;

import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** What an evaluator makes of the whole tree. */
    Result result() {
        return result(true);
    }

    private Result result(boolean root) {
        return leaf.map(rating -> new Result(rating, maximum)).orElseGet(() -> combined(model.orElseThrow(), root));
    }

    private Result combined(Model combining, boolean root) {
        List<Part> counted = new ArrayList<>();
        List<RatingTree> candidates = combining.rangesOverLeaves() ? leaves().toList() : children;
        for (RatingTree child : candidates) {
            Result result = child.result(false);
            Points points = Points.ZERO;
            if (result.rating() instanceof Rating.Rated rated) {
                points = rated.points();
            } else {
                KindEffect effect = combining.kinds().effect(result.rating().kind());
                if (effect == KindEffect.INVALIDATE) {
                    return new Result(result.rating(), maximum);
                }
                if (effect == KindEffect.LEAVE_OUT) {
                    continue;
                }
            }
            counted.add(new Part(
                    child.indicator(),
                    points,
                    result.maximum(),
                    child.weight(),
                    result.rating().reason()));
        }
        if (counted.isEmpty()) {
            return new Result(combining.ofNothing(root), maximum);
        }
        Parts parts = new Parts(maximum, counted);
        return new Result(combining.combine(parts), combining.maximum(parts));
    }

    private Stream<RatingTree> leaves() {
        return leaf.isPresent() ? Stream.of(this) : children.stream().flatMap(RatingTree::leaves);
    }
}
