package io.github.zhengyou.scoring.model;

import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import java.util.List;
import java.util.Optional;

/**
 * The sum of weight × points over the parts 求和. The others carry what a part could have given that is left out 折算: their sum
 * is multiplied by what all could give ÷ what they could. So a subject loses nothing by what does not apply to it.
 */
final class Sum implements Model {

    @Override
    public Rating combine(Parts parts) {
        Points sum = Points.ZERO;
        for (Part part : parts.all()) {
            sum = sum.plus(part.weight().times(part.points()));
        }
        return Rating.of(sum.times(carried(parts.all(), parts.leftOut())));
    }

    @Override
    public List<Points> factors(Parts parts) {
        return parts.all().stream().map(Part::weight).toList();
    }

    /** By how much the parts that count must be multiplied to carry those that are left out. */
    static Points carried(List<Part> counted, List<Part> leftOut) {
        Points could = most(counted);
        return leftOut.isEmpty() || could.signum() == 0
                ? Points.ONE
                : could.plus(most(leftOut)).dividedBy(could);
    }

    private static Points most(List<Part> parts) {
        Points most = Points.ZERO;
        for (Part part : parts) {
            most = most.plus(part.weight().times(part.maximum()));
        }
        return most;
    }

    @Override
    public boolean sharesWeight() {
        return false;
    }

    @Override
    public Optional<Formula> formula(Parts parts) {
        return Optional.of(formula(parts.all(), parts.leftOut()));
    }

    /** The sum over parts that count, multiplied so that it carries those that are left out. */
    static Formula formula(List<Part> counted, List<Part> leftOut) {
        Formula sum = Terms.weighted(counted);
        return carried(counted, leftOut).equals(Points.ONE)
                ? sum
                : sum.times(Formula.of(most(counted).plus(most(leftOut)))).dividedBy(Formula.of(most(counted)));
    }
}
