package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.scheme.SubjectEvaluation.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The groups of raters of one leaf on their way to its rating: each rated if it is there and large enough, then weighed. */
final class GroupRating {

    /** What the rater of a group says of its evidence. */
    interface RatingOf {
        Rating rate(int group, Cell cell);
    }

    private final CompiledIndicator leaf;
    private final List<Cell> cells; // by group
    private final Rating[] ratings; // by group
    private Points total = Points.ZERO; // of the weights that count; zero where a group invalidates

    GroupRating(CompiledIndicator leaf, List<Cell> cells) {
        this.leaf = leaf;
        this.cells = cells;
        this.ratings = new Rating[cells.size()];
    }

    Rating combine(RatingOf raters) {
        boolean anything = false;
        Points sum = Points.ZERO;
        @Nullable Rating invalid = null;
        @Nullable Rating leftOut = null; // of a group with a weight, the first that is not merely missing
        boolean missing = false;
        for (int group = 0; group < ratings.length; group++) {
            Cell cell = cells.get(group);
            anything |= cell.spoilt || !cell.usable.isEmpty();
            Rating rating = rate(group, cell, raters);
            ratings[group] = rating;
            if (rating instanceof Rating.Rated rated) {
                sum = sum.plus(weight(group).times(rated.points()));
                total = total.plus(weight(group));
            } else if (leaf.kinds.effect(rating.kind()) == KindEffect.ZERO) {
                total = total.plus(weight(group));
            } else if (leaf.kinds.effect(rating.kind()) == KindEffect.INVALIDATE && invalid == null) {
                invalid = rating;
            } else if (weight(group).signum() > 0) {
                missing |= rating.kind() == ResultKind.NOT_CHECKED;
                leftOut = leftOut == null ? rating : leftOut;
            }
        }
        if (invalid != null) {
            total = Points.ZERO;
        }
        if (!anything) {
            return Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.NO_EVIDENCE);
        }
        if (invalid != null) {
            return invalid;
        }
        if (total.signum() > 0) {
            return Rating.of(sum.dividedBy(total));
        }
        // where a group with a weight is missing, or none has one, nobody looked; else all do not apply or are exempt
        return missing || leftOut == null
                ? Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.MISSING_RATER_GROUP)
                : leftOut;
    }

    List<EvaluationTrace.GroupStep> steps() {
        List<EvaluationTrace.GroupStep> steps = new ArrayList<>();
        for (int group = 0; group < ratings.length; group++) {
            Rating rating = ratings[group];
            boolean counts = total.signum() != 0
                    && (rating instanceof Rating.Rated || leaf.kinds.effect(rating.kind()) == KindEffect.ZERO);
            steps.add(EvaluationTrace.GroupStep.builder()
                    .scoring(leaf.groups.get(group).scoring())
                    .rating(rating)
                    .effective(counts ? weight(group).dividedBy(total) : Points.ZERO)
                    .evidence(cells.get(group).usable)
                    .build());
        }
        return steps;
    }

    private Points weight(int group) {
        return leaf.groups.get(group).weight();
    }

    private Rating rate(int group, Cell cell, RatingOf raters) {
        RaterGroupScoring scoring = leaf.groups.get(group).scoring();
        if (cell.spoilt) {
            return Rating.unrated(ResultKind.ERROR, ReasonCode.BAD_EVIDENCE);
        }
        if (cell.usable.isEmpty()) {
            return Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.MISSING_RATER_GROUP);
        }
        if (scoring.minimumRaters() > 1 && raters(cell) < scoring.minimumRaters()) {
            return Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.TOO_FEW_RATERS);
        }
        if (scoring.minimumTurnout().filter(turnout -> isBelow(turnout, cell)).isPresent()) {
            return Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.TURNOUT_TOO_LOW);
        }
        return raters.rate(group, cell);
    }

    private static long raters(Cell cell) {
        long raters = 0;
        for (Evidence entry : cell.usable) {
            long more = entry instanceof BallotTally tally ? tally.cast() : 1;
            raters = more > Long.MAX_VALUE - raters ? Long.MAX_VALUE : raters + more;
        }
        return raters;
    }

    private static boolean isBelow(Decimal turnout, Cell cell) {
        Points cast = Points.ZERO;
        Points electorate = Points.ZERO;
        for (Evidence entry : cell.usable) {
            if (entry instanceof BallotTally tally) {
                cast = cast.plus(Points.of(tally.cast()));
                electorate = electorate.plus(Points.of(tally.electorate()));
            }
        }
        return cast.compareTo(Points.from(turnout).times(electorate)) < 0;
    }
}
