package io.github.zhengyou.scoring.scheme;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.internal.LongArithmetic;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.Gate;
import io.github.zhengyou.scoring.Grade;
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
     * A veto on a linear indicator whose gate compares points with a number.
     *
     * @param form the indicator
     * @param limit the gate falls for a sum below this, or, if above, beyond it
     * @param above on which side it falls
     */
    record Limit(LinearForm form, long limit, boolean above) {
        boolean falls(ImmutableList<Rating> ratings) {
            return falls(form.sum(ratings));
        }

        boolean falls(long sum) {
            return above ? sum > limit : sum < limit;
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
    private final int[] caps; // by veto, the rank of the grade where it caps

    /** The lowest rounded score of each grade, in its last place and in the order of the bands. */
    private final long[] firstOfGrade;

    private final ImmutableList<Optional<Grade>> grades;

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
        this.caps = evaluator.vetoes().stream()
                .mapToInt(veto -> rank(scheme, veto.veto().effect()))
                .toArray();
        this.allSafe = evaluator.vetoes().stream()
                .map(veto -> Conclusion.safe(veto.veto()))
                .collect(ImmutableList.toImmutableList());
        this.titled = scheme.leaves().stream().anyMatch(leaf -> leaf.titleFrom().isPresent());
        List<GradeBand> bands = scheme.grades().map(all -> all.bands()).orElse(List.of());
        this.firstOfGrade = new long[bands.size()];
        ImmutableList.Builder<Optional<Grade>> named = ImmutableList.builder();
        for (int i = 0; i < bands.size(); i++) {
            Points lower = Points.from(bands.get(i).lower()).times(Points.of(scale));
            Decimal first = lower.round(new Rounding(0, RoundingMode.CEILING));
            boolean next = lower.isInteger() && !bands.get(i).lowerInclusive();
            firstOfGrade[i] = first.longValueExact() + (next ? 1 : 0);
            named.add(Optional.of(bands.get(i).grade()));
        }
        this.grades = named.build();
    }

    private static int rank(ScoringScheme scheme, VetoEffect effect) {
        return effect instanceof VetoEffect.CapGrade cap
                ? scheme.grades().map(grades -> grades.rank(cap.grade())).orElse(-1)
                : -1;
    }

    /** The short way of an evaluator; null where its scheme has none. */
    static @Nullable LinearEvaluation of(Evaluator evaluator, ImmutableList<CompiledIndicator> indicators) {
        int[] leaves = IntStream.range(0, indicators.size())
                .filter(place -> indicators.get(place).isLeaf())
                .toArray();
        long factor = LongArithmetic.powerOfTen(evaluator.scheme().rounding().scale());
        Optional<LinearForm> root = LinearForm.of(indicators, leaves, 0, factor);
        if (root.isEmpty()) {
            return null;
        }
        ImmutableList.Builder<Limit> limits = ImmutableList.builder();
        for (CompiledVeto veto : evaluator.vetoes()) {
            Optional<Limit> limit = limit(veto, indicators, leaves);
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

    private static Optional<Limit> limit(CompiledVeto veto, List<CompiledIndicator> indicators, int[] leaves) {
        String gate = veto.veto().gate().id();
        boolean above = gate.equals("above");
        if (veto.zeroed() >= 0 || veto.indicator() == 0 || !(above || gate.equals("below"))) {
            return Optional.empty();
        }
        Points points = Points.from(veto.limit().orElseThrow());
        return LinearForm.of(indicators, leaves, veto.indicator(), 1).flatMap(form -> {
            Points sum = points.times(Points.of(form.denominator));
            Decimal limit = sum.round(new Rounding(0, above ? RoundingMode.FLOOR : RoundingMode.CEILING));
            return limit.isCompact() && limit.scale() == 0
                    ? Optional.of(new Limit(form, limit.longValueExact(), above))
                    : Optional.empty();
        });
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
            sum += root.weights[i] * points;
        }
        long rounded = rounded(sum);
        Conclusion conclusion = new Conclusion(evaluator, evaluator.maximum(), context);
        conclusion.score(
                root.points(sum),
                Decimal.of(rounded, evaluator.scheme().rounding().scale()),
                grade(rounded));
        List<VetoResult> vetoes = vetoes(conclusion, ratings);
        IndicatorResults indicators = new IndicatorResults(evaluator, subject, ratings);
        return conclusion.evaluation(
                subject,
                asOf,
                indicators,
                vetoes,
                titled ? Conclusion.titles(evaluator, indicators) : ImmutableList.of(),
                Findings.none());
    }

    private List<VetoResult> vetoes(Conclusion conclusion, ImmutableList<Rating> ratings) {
        List<VetoResult> some = allSafe;
        for (int i = 0; i < limits.size(); i++) {
            if (limits.get(i).falls(ratings)) {
                if (some == allSafe) {
                    some = new ArrayList<>(allSafe);
                }
                some.set(i, conclusion.veto(evaluator.vetoes().get(i).veto(), Gate.State.FELL));
            }
        }
        return some;
    }

    private Optional<Grade> grade(long rounded) {
        int rank = rank(rounded);
        return rank < 0 ? Optional.empty() : grades.get(rank);
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

    /** The rank of the grade at which a veto caps; of use only where it does. */
    int cap(int veto) {
        return caps[veto];
    }

    long lowest(int leaf) {
        return lowest[leaf];
    }

    long highest(int leaf) {
        return highest[leaf];
    }
}
