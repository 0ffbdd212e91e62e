package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An indicator as a weighted sum of the leaves of its scheme, in whole numbers: what a tree of weighted means and sums comes
 * to where every leaf is rated within its bounds and in thousandths.
 */
final class LinearForm {

    /** In what parts of a point leaves are taken. */
    static final int UNIT = 1000;

    /** How many bits sums and products may have, so that none overflows. */
    private static final int BITS = 62;

    /** The weight of each leaf, in the order of the tree; zero or more. */
    final long[] weights;

    /** By what the sum of weights times leaves is divided; above zero. */
    final long denominator;

    /** The first leaf that weighs anything, and the one behind the last. */
    final int from;

    final int to;

    private LinearForm(long[] weights, long denominator) {
        this.weights = weights;
        this.denominator = denominator;
        int[] weighing =
                IntStream.range(0, weights.length).filter(i -> weights[i] != 0).toArray();
        this.from = weighing.length == 0 ? 0 : weighing[0];
        this.to = weighing.length == 0 ? 0 : weighing[weighing.length - 1] + 1;
    }

    /**
     * The form of an indicator; empty where it has none.
     *
     * @param leaves the places of the leaves, in their order
     * @param factor by what the sum will be multiplied without an overflow, one or more
     */
    static Optional<LinearForm> of(List<CompiledIndicator> indicators, int[] leaves, int place, long factor) {
        Points[] shares = new Points[leaves.length];
        Arrays.fill(shares, Points.ZERO);
        if (!collect(indicators, leaves, place, Points.ONE, shares)) {
            return Optional.empty();
        }
        BigInteger denominator = BigInteger.ONE;
        for (Points share : shares) {
            denominator = denominator.multiply(share.denominator()).divide(denominator.gcd(share.denominator()));
        }
        Points common = Points.of(denominator, BigInteger.ONE);
        Points largest = Points.ZERO; // of the sum, whichever way the leaves point
        long[] weights = new long[shares.length];
        for (int i = 0; i < shares.length; i++) {
            BigInteger weight = shares[i].times(common).numerator();
            CompiledIndicator leaf = indicators.get(leaves[i]);
            if (weight.bitLength() > BITS) {
                return Optional.empty();
            }
            weights[i] = weight.longValueExact();
            largest = largest.plus(Points.of(weight, BigInteger.ONE).times(leaf.highest.max(leaf.lowest.negate())));
        }
        BigInteger unit = BigInteger.valueOf(UNIT);
        BigInteger bound = largest.numerator().multiply(unit).multiply(BigInteger.valueOf(factor));
        BigInteger divisor = denominator.multiply(unit);
        return bound.bitLength() > BITS || divisor.bitLength() > BITS
                ? Optional.empty()
                : Optional.of(new LinearForm(weights, divisor.longValueExact()));
    }

    /** Adds to the shares of the leaves what an indicator takes of each; false where it takes them in another way. */
    private static boolean collect(
            List<CompiledIndicator> indicators, int[] leaves, int place, Points factor, Points[] shares) {
        CompiledIndicator indicator = indicators.get(place);
        if (indicator.indicator.rounding().isPresent()) {
            return false;
        }
        if (indicator.isLeaf()) {
            shares[Arrays.binarySearch(leaves, place)] = factor;
            return true;
        }
        boolean mean = indicator.indicator.model().id().equals("weighted-mean");
        if (!mean && !indicator.indicator.model().id().equals("sum")) {
            return false;
        }
        Points weight = Points.ZERO;
        for (int part : indicator.parts) {
            weight = weight.plus(indicators.get(part).weight);
        }
        if (weight.signum() == 0) {
            return false;
        }
        Points lowest = Points.ZERO;
        Points highest = Points.ZERO;
        for (int next : indicator.parts) {
            CompiledIndicator part = indicators.get(next);
            Points share =
                    mean ? part.weight.times(indicator.maximum).dividedBy(weight.times(part.maximum)) : part.weight;
            lowest = lowest.plus(share.times(part.lowest));
            highest = highest.plus(share.times(part.highest));
            if (!collect(indicators, leaves, next, factor.times(share), shares)) {
                return false;
            }
        }
        // else whether it keeps its bounds must be asked of each subject
        return lowest.compareTo(indicator.lowest) >= 0 && highest.compareTo(indicator.highest) <= 0;
    }

    /** The sum for the ratings of the leaves, all in thousandths; it no more overflows than its bound. */
    long sum(List<Rating> leaves) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            if (leaves.get(i) instanceof Rating.Rated rated) {
                sum += weights[i] * rated.points().thousandths(0);
            }
        }
        return sum;
    }

    /** The points of a sum. */
    Points points(long sum) {
        return Points.of(sum, denominator);
    }
}
