package io.github.zhengyou.scoring.scheme;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.internal.LongArithmetic;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.Gate;
import io.github.zhengyou.scoring.GradeBand;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.scoring.ScoreContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The short way through a scheme that is linear: one weighted sum of the leaves instead of a walk up the tree. It gives the
 * same evaluation as {@link Combination}, and leaves to it whatever is not plain: a leaf that is not rated, is out of
 * bounds or finer than thousandths.
 */
final class LinearEvaluation {

    /**
     * A veto whose gate compares points with a number.
     *
     * @param form the linear indicator whose sum is compared; null for the whole, of which it is the rounded score before any
     *     veto, in units of its last place
     * @param limit the gate falls for what is below this, or, if above, beyond it
     * @param above on which side it falls
     */
    record Limit(@Nullable LinearForm form, long limit, boolean above) {
        boolean falls(ImmutableList<Rating> ratings, long rounded) {
            return falls(form == null ? rounded : form.sum(ratings));
        }

        boolean falls(long compared) {
            return above ? compared > limit : compared < limit;
        }
    }

    private final Evaluator evaluator;
    private final LinearForm root;
    private final long[] lowest; // of each leaf, in units
    private final long[] highest;
    private final long scale; // ten to the places of the rounding
    private final ImmutableList<Limit> limits;
    private final ImmutableList<VetoResult> allSafe;
    private final boolean titled;
    private final RoundedQuotient quotient;

    /** The lowest rounded score of each grade, in its last place and in the order of the bands. */
    private final long[] firstOfGrade;

    private LinearEvaluation(
            Evaluator evaluator, LinearForm root, long[] lowest, long[] highest, ImmutableList<Limit> limits) {
        this.evaluator = evaluator;
        this.root = root;
        this.lowest = lowest;
        this.highest = highest;
        this.limits = limits;
        ScoringScheme scheme = evaluator.scheme();
        this.scale = LongArithmetic.powerOfTen(scheme.rounding().scale());
        this.quotient = new RoundedQuotient(root.denominator, scheme.rounding().mode());
        this.allSafe = evaluator.vetoes().stream()
                .map(veto -> Conclusion.safe(veto.veto()))
                .collect(ImmutableList.toImmutableList());
        this.titled = scheme.leaves().stream().anyMatch(leaf -> leaf.titleFrom().isPresent());
        List<GradeBand> bands = scheme.grades().map(all -> all.bands()).orElse(List.of());
        this.firstOfGrade = new long[bands.size()];
        for (int i = 0; i < bands.size(); i++) {
            Points lower = Points.from(bands.get(i).lower()).times(Points.of(scale));
            boolean next = lower.isInteger() && !bands.get(i).lowerInclusive();
            firstOfGrade[i] = whole(next ? lower.plus(Points.ONE) : lower, RoundingMode.CEILING);
        }
    }

    /** The whole number beside a bound; where it is beyond what sums and scores come to, one that they do not reach either. */
    private static long whole(Points bound, RoundingMode mode) {
        Decimal whole = bound.round(new Rounding(0, mode));
        return whole.isCompact() ? whole.longValueExact() : whole.isNegative() ? -Long.MAX_VALUE : Long.MAX_VALUE;
    }

    /** The short way of an evaluator; null where its scheme has none. */
    static @Nullable LinearEvaluation of(Evaluator evaluator, ImmutableList<CompiledIndicator> indicators) {
        int[] leaves = IntStream.range(0, indicators.size())
                .filter(place -> indicators.get(place).isLeaf())
                .toArray();
        long scale = LongArithmetic.powerOfTen(evaluator.scheme().rounding().scale());
        Optional<LinearForm> root = LinearForm.of(indicators, leaves, 0, scale);
        if (root.isEmpty()) {
            return null;
        }
        ImmutableList.Builder<Limit> limits = ImmutableList.builder();
        for (CompiledVeto veto : evaluator.vetoes()) {
            Optional<Limit> limit = limit(veto, indicators, leaves, scale);
            if (limit.isEmpty()) {
                return null;
            }
            limits.add(limit.get());
        }
        long[] lowest = new long[leaves.length];
        long[] highest = new long[leaves.length];
        for (int i = 0; i < leaves.length; i++) {
            CompiledIndicator leaf = indicators.get(leaves[i]);
            lowest[i] = leaf.lowest.thousandths(Long.MIN_VALUE);
            highest[i] = leaf.highest.thousandths(Long.MIN_VALUE);
            if (lowest[i] == Long.MIN_VALUE || highest[i] == Long.MIN_VALUE) {
                return null;
            }
        }
        return new LinearEvaluation(evaluator, root.get(), lowest, highest, limits.build());
    }

    private static Optional<Limit> limit(
            CompiledVeto veto, List<CompiledIndicator> indicators, int[] leaves, long scale) {
        String gate = veto.veto().gate().id();
        boolean above = gate.equals("above");
        if (veto.zeroed() >= 0 || !(above || gate.equals("below"))) {
            return Optional.empty();
        }
        Points points = Points.from(veto.limit().orElseThrow());
        RoundingMode mode = above ? RoundingMode.FLOOR : RoundingMode.CEILING;
        return veto.indicator() == 0
                ? Optional.of(new Limit(null, whole(points.times(Points.of(scale)), mode), above))
                : LinearForm.of(indicators, leaves, veto.indicator(), 1)
                        .map(form -> new Limit(form, whole(points.times(Points.of(form.denominator)), mode), above));
    }

    /** The evaluation of a subject; null where the long way must be gone. */
    @Nullable
    Evaluation evaluate(SubjectId subject, LocalDate asOf, ImmutableList<Rating> ratings, ScoreContext context) {
        long sum = 0;
        for (int i = 0; i < lowest.length; i++) {
            if (!(ratings.get(i) instanceof Rating.Rated rated)) {
                return null;
            }
            long points = rated.points().thousandths(Long.MIN_VALUE);
            if (points < lowest[i] || points > highest[i]) {
                return null;
            }
            sum += root.weight(i) * points;
        }
        long rounded = rounded(sum);
        Conclusion conclusion = new Conclusion(evaluator, evaluator.maximum(), context);
        conclusion.score(
                root.points(sum),
                Decimal.of(rounded, evaluator.scheme().rounding().scale()),
                rank(rounded));
        List<VetoResult> vetoes = vetoes(conclusion, ratings, rounded);
        IndicatorResults indicators = new IndicatorResults(evaluator, subject, ratings);
        return conclusion.evaluation(
                subject,
                asOf,
                indicators,
                vetoes,
                titled ? Conclusion.titles(evaluator, indicators) : ImmutableList.of(),
                Findings.none());
    }

    private List<VetoResult> vetoes(Conclusion conclusion, ImmutableList<Rating> ratings, long rounded) {
        List<VetoResult> some = allSafe;
        for (int i = 0; i < limits.size(); i++) {
            if (limits.get(i).falls(ratings, rounded)) {
                if (some == allSafe) {
                    some = new ArrayList<>(allSafe);
                }
                some.set(i, conclusion.veto(evaluator.vetoes().get(i), Gate.State.FELL));
            }
        }
        return some;
    }

    /** The rank of the grade of a rounded score in units of its last place; -1 where there are no grades. */
    int rank(long rounded) {
        int rank = -1;
        for (long first : firstOfGrade) {
            rank += rounded >= first ? 1 : 0; // without a branch, as no grade is likelier than another
        }
        return rank;
    }

    /** A sum rounded to a score in units of its last place. */
    long rounded(long sum) {
        return quotient.of(sum * scale);
    }

    LinearForm root() {
        return root;
    }

    ImmutableList<Limit> limits() {
        return limits;
    }

    long lowest(int leaf) {
        return lowest[leaf];
    }

    long highest(int leaf) {
        return highest[leaf];
    }
}
