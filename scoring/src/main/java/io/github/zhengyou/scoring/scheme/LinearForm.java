package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An indicator as a weighted sum of the leaves below it, in whole numbers: what a tree of models comes to that are linear in
 * their parts, where every leaf is rated within its bounds and in thousandths.
 */
final class LinearForm {

    /** In what parts of a point leaves are taken. */
    static final int UNIT = 1000;

    /** How many bits sums and products may have, so that none overflows. */
    private static final int BITS = 62;

    /** The first of its leaves, among all in the order of the tree, and the one behind the last. */
    final int from;

    final int to;

    /** By what the sum of weights times leaves is divided; above zero. */
    final long denominator;

    private final long[] weights; // of its leaves, in the order of the tree; zero or more

    private LinearForm(int from, long[] weights, long denominator) {
        this.from = from;
        this.to = from + weights.length;
        this.weights = weights;
        this.denominator = denominator;
    }

    /**
     * The form of an indicator; empty where it has none.
     *
     * @param leaves the places of the leaves, in their order
     * @param factor by what the sum will be multiplied without an overflow, one or more
     */
    static Optional<LinearForm> of(List<CompiledIndicator> indicators, int[] leaves, int place, long factor) {
        List<Points> shares = new ArrayList<>();
        if (!collect(indicators, place, Points.ONE, shares)) {
            return Optional.empty();
        }
        int found = Arrays.binarySearch(leaves, place);
        int from = found < 0 ? -found - 1 : found;
        BigInteger denominator = BigInteger.ONE;
        for (Points share : shares) {
            denominator = denominator.multiply(share.denominator()).divide(denominator.gcd(share.denominator()));
        }
        Points common = Points.of(denominator, BigInteger.ONE);
        Points largest = Points.ZERO; // of the sum, whichever way the leaves point
        long[] weights = new long[shares.size()];
        for (int i = 0; i < weights.length; i++) {
            BigInteger weight = shares.get(i).times(common).numerator();
            CompiledIndicator leaf = indicators.get(leaves[from + i]);
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
                : Optional.of(new LinearForm(from, weights, divisor.longValueExact()));
    }

    /** Adds what an indicator takes of each leaf below it, in their order; false where it takes them in another way. */
    private static boolean collect(List<CompiledIndicator> indicators, int place, Points factor, List<Points> shares) {
        CompiledIndicator indicator = indicators.get(place);
        if (indicator.indicator.rounding().isPresent()) {
            return false;
        }
        if (indicator.isLeaf()) {
            shares.add(factor);
            return true;
        }
        List<Points> factors = factors(indicators, indicator);
        if (factors.size() != indicator.parts.length) {
            return false;
        }
        Points lowest = Points.ZERO;
        Points highest = Points.ZERO;
        for (int i = 0; i < indicator.parts.length; i++) {
            CompiledIndicator part = indicators.get(indicator.parts[i]);
            Points share = factors.get(i);
            lowest = lowest.plus(share.times(part.lowest));
            highest = highest.plus(share.times(part.highest));
            if (share.signum() < 0 || !collect(indicators, indicator.parts[i], factor.times(share), shares)) {
                return false;
            }
        }
        // else whether it keeps its bounds must be asked of each subject
        return lowest.compareTo(indicator.lowest) >= 0 && highest.compareTo(indicator.highest) <= 0;
    }

    /** The factors that the model of a whole declares; empty where it declares none, or fails to. */
    private static List<Points> factors(List<CompiledIndicator> indicators, CompiledIndicator whole) {
        Model model = Objects.requireNonNull(whole.model);
        List<Part> parts = new ArrayList<>();
        for (int place : whole.parts) {
            CompiledIndicator part = indicators.get(place);
            parts.add(new Part(part.indicator.id(), Points.ZERO, part.maximum, part.weight, ReasonCode.RATED));
        }
        Parts all = new Parts(whole.maximum, parts);
        try {
            boolean plain = !model.rangesOverLeaves() && model.maximum(all).equals(whole.maximum);
            return plain ? List.copyOf(model.factors(all)) : List.of();
        } catch (RuntimeException e) {
            return List.of(); // a model of a host: it is asked for each subject, and fails there with a finding
        }
    }

    /** What one of its leaves weighs, by the place of the leaf among all. */
    long weight(int leaf) {
        return weights[leaf - from];
    }

    /** The sum for the ratings of all leaves, in thousandths; it no more overflows than its bound. */
    long sum(List<Rating> leaves) {
        long sum = 0;
        for (int i = from; i < to; i++) {
            if (leaves.get(i) instanceof Rating.Rated rated) {
                sum += weight(i) * rated.points().thousandths(0);
            }
        }
        return sum;
    }

    /** The points of a sum. */
    Points points(long sum) {
        return Points.of(sum, denominator);
    }
}
