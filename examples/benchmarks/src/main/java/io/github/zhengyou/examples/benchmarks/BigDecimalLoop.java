package io.github.zhengyou.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.scoring.Rating;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The scheme as data and a loop over it, with {@code BigDecimal} throughout. */
final class BigDecimalLoop {

    private static final BigDecimal FLOOR = BigDecimal.valueOf(ScoringWork.FLOOR);
    private static final BigDecimal HIGHEST_BONUS = BigDecimal.valueOf(ScoringWork.HIGHEST_BONUS);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(ScoringWork.HIGHEST);

    private final ImmutableList<BigDecimal> criterionWeights = shares(ScoringWork.CRITERION_WEIGHTS);
    private final ImmutableList<BigDecimal> groupWeights = shares(ScoringWork.GROUP_WEIGHTS);
    private final ImmutableList<BigDecimal> bounds =
            ScoringWork.GRADE_BOUNDS.stream().map(BigDecimal::valueOf).collect(ImmutableList.toImmutableList());

    private static ImmutableList<BigDecimal> shares(List<Integer> percents) {
        return percents.stream()
                .map(percent -> BigDecimal.valueOf(percent, 2))
                .collect(ImmutableList.toImmutableList());
    }

    NumberResult<BigDecimal> score(ScoringWork.Subject subject) {
        List<BigDecimal> criteria = new ArrayList<>(criterionWeights.size());
        BigDecimal exact = BigDecimal.ZERO;
        int place = 0;
        for (BigDecimal weight : criterionWeights) {
            BigDecimal criterion = BigDecimal.ZERO;
            for (BigDecimal share : groupWeights) {
                criterion =
                        criterion.add(share.multiply(points(subject.ratings().get(place++))));
            }
            criteria.add(criterion);
            exact = exact.add(weight.multiply(criterion));
        }
        exact = exact.add(points(subject.ratings().get(place)).min(HIGHEST_BONUS))
                .min(HIGHEST);
        BigDecimal rounded = exact.setScale(2, RoundingMode.HALF_UP);
        boolean fell = criteria.get(criteria.size() - 1).compareTo(FLOOR) < 0;
        return new NumberResult<>(
                subject.id(), exact, rounded, fell ? "" : grade(rounded), !fell, fell, List.copyOf(criteria));
    }

    private static BigDecimal points(Rating rating) {
        return BigDecimal.valueOf(ScoringWork.thousandths(rating), 3);
    }

    private String grade(BigDecimal rounded) {
        for (int i = bounds.size() - 1; i >= 0; i--) {
            if (rounded.compareTo(bounds.get(i)) >= 0) {
                return ScoringWork.GRADES.get(i);
            }
        }
        return "";
    }
}
