package io.github.zhengyou.target;

import io.github.zhengyou.quantity.Decimal;
import java.math.BigInteger;
import java.util.List;
import org.immutables.value.Value;

/**
 * Places shared out in proportion to weights 名额分配, exactly; a tie for the last places is said, never broken.
 *
 * <p>Where the weights tie for places that do not go round, those places stay {@linkplain #undecided() undecided} among the
 * {@linkplain #tied() tied}.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Apportionment {

    Apportionment() {}

    /** How they were shared out. */
    public abstract ApportionmentMethod method();

    /** The places of each weight that are certain, in the order of the weights. */
    public abstract List<Integer> shares();

    /** The positions, from zero, of the weights among which the undecided places are; empty if all are decided. */
    public abstract List<Integer> tied();

    /** How many places are not decided, fewer than are tied for them; zero if all are decided. */
    public abstract int undecided();

    /** Whether every place has gone to somebody. */
    public boolean isDecided() {
        return undecided() == 0;
    }

    /** All places: those that are certain and those that are not. */
    public int places() {
        return shares().stream().mapToInt(Integer::intValue).sum() + undecided();
    }

    /**
     * Shares places out. Takes time in proportion to the places and the logarithm of the weights.
     *
     * <p>A weight of zero gets nothing. By the methods that begin with one place for each, where there are fewer places than
     * weights the larger weights come first.
     *
     * @param method how
     * @param weights what they are shared out by, such as how many members each has; each zero or more, and one above zero
     * @param places how many; zero or more
     * @throws IllegalArgumentException if a weight or the places are negative, or no weight is above zero
     */
    public static Apportionment of(ApportionmentMethod method, List<Decimal> weights, int places) {
        if (places < 0) {
            throw new IllegalArgumentException("places to share out must be zero or more, got " + places);
        }
        int scale = 0;
        for (Decimal weight : weights) {
            if (weight.isNegative()) {
                throw new IllegalArgumentException("weights of an apportionment must be zero or more, got " + weight);
            }
            scale = Math.max(scale, weight.scale());
        }
        int point = scale;
        List<BigInteger> whole = weights.stream()
                .map(weight -> weight.toBigDecimal().movePointRight(point).toBigIntegerExact())
                .toList();
        if (whole.stream().noneMatch(weight -> weight.signum() > 0)) {
            throw new IllegalArgumentException(
                    "at least one weight of an apportionment must be above zero, got " + weights);
        }
        return method == ApportionmentMethod.LARGEST_REMAINDER
                ? LargestRemainder.of(whole, places)
                : HighestQuotients.of(method, whole, places);
    }

    static Apportionment of(ApportionmentMethod method, List<Integer> shares, List<Integer> tied, int undecided) {
        return new Builder()
                .method(method)
                .shares(shares)
                .tied(tied.stream().sorted().toList())
                .undecided(undecided)
                .build();
    }

    static final class Builder extends ImmutableApportionment.Builder {
        Builder() {}
    }
}
