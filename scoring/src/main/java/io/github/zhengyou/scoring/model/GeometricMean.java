package io.github.zhengyou.scoring.model;

import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Rounding;
import java.math.BigInteger;
import java.util.List;

/**
 * The weighted geometric mean of the shares 几何平均: maximum × Π share^(weight ÷ Σ weight). It has no exact fraction, so it is
 * rounded as the scheme declares, once and correctly: by comparing whole numbers, never through an approximation.
 *
 * <p>A share of zero makes it zero if the part weighs anything; a share below zero is an error with the reason {@link
 * ReasonCode#OUT_OF_BOUNDS}. Parts that count but weigh nothing together make it not applicable. The weights are taken in their
 * smallest whole numbers; if these sum to more than {@value #MAX_WEIGHT}, the result is an error with the reason {@link
 * ReasonCode#WEIGHTS_TOO_FINE}.
 */
final class GeometricMean implements Model {

    /** The largest sum of weights in their smallest whole numbers. Source: project decision. */
    static final int MAX_WEIGHT = 1000;

    /** A root of so many bits is found bit by bit; more than {@link #MAX_WEIGHT} has, so that Newton's method begins near. */
    private static final int SHORT = 12;

    private final Rounding rounding;

    private GeometricMean(Rounding rounding) {
        this.rounding = rounding;
    }

    /** Reads {@code rounding}. */
    static GeometricMean from(Parameters parameters) {
        return new GeometricMean(parameters.rounding("rounding"));
    }

    @Override
    public Rating combine(Parts parts) {
        List<Part> weighing =
                parts.all().stream().filter(part -> part.weight().signum() > 0).toList();
        if (weighing.isEmpty()) {
            return Rating.unrated(ResultKind.NOT_APPLICABLE, ReasonCode.NOTHING_RATED);
        }
        if (weighing.stream().anyMatch(part -> part.points().signum() < 0)) {
            return Rating.unrated(ResultKind.ERROR, ReasonCode.OUT_OF_BOUNDS);
        }
        Points unit = unit(weighing);
        Points sum = parts.weight().dividedBy(unit);
        if (sum.compareTo(Points.of(MAX_WEIGHT)) > 0) {
            return Rating.unrated(ResultKind.ERROR, ReasonCode.WEIGHTS_TOO_FINE);
        }
        int degree = sum.numerator().intValueExact();
        BigInteger halves = BigInteger.TWO.multiply(BigInteger.TEN.pow(rounding.scale()));
        BigInteger above = parts.maximum().numerator().multiply(halves).pow(degree);
        BigInteger below = parts.maximum().denominator().pow(degree);
        for (Part part : weighing) {
            int exponent = part.weight().dividedBy(unit).numerator().intValueExact();
            Points share = part.share();
            above = above.multiply(share.numerator().pow(exponent));
            below = below.multiply(share.denominator().pow(exponent));
        }
        return Rating.of(rounded(above, below, degree, halves));
    }

    /** The root of above ÷ below, in halves of the last place, rounded. */
    private Points rounded(BigInteger above, BigInteger below, int degree, BigInteger halves) {
        BigInteger floor = root(above.divide(below), degree);
        boolean exact = floor.pow(degree).multiply(below).equals(above);
        // What lies between two neighbouring halves of the last place rounds as the middle between them does.
        BigInteger quarters = exact ? floor.shiftLeft(1) : floor.shiftLeft(1).add(BigInteger.ONE);
        return Points.from(rounding.apply(Points.of(quarters, halves.shiftLeft(1))));
    }

    /** The largest number of which every weight is a whole multiple. */
    private static Points unit(List<Part> weighing) {
        BigInteger above = BigInteger.ZERO;
        BigInteger below = BigInteger.ONE;
        for (Part part : weighing) {
            BigInteger other = part.weight().denominator();
            above = above.gcd(part.weight().numerator());
            below = below.multiply(other.divide(below.gcd(other)));
        }
        return Points.of(above, below);
    }

    /** The largest whole number whose power is not above a value: its upper half first, then by Newton's method from above. */
    private static BigInteger root(BigInteger value, int degree) {
        int bits = value.bitLength() / degree + 1;
        if (bits <= SHORT) {
            return bitByBit(value, degree, bits);
        }
        int half = bits / 2;
        BigInteger root = root(value.shiftRight(degree * half), degree)
                .add(BigInteger.ONE)
                .shiftLeft(half);
        BigInteger others = BigInteger.valueOf(degree - 1L);
        while (true) {
            BigInteger next = value.divide(root.pow(degree - 1))
                    .add(others.multiply(root))
                    .divide(BigInteger.valueOf(degree));
            if (next.compareTo(root) >= 0) {
                return root;
            }
            root = next;
        }
    }

    private static BigInteger bitByBit(BigInteger value, int degree, int bits) {
        BigInteger root = BigInteger.ZERO;
        for (int bit = bits - 1; bit >= 0; bit--) {
            BigInteger candidate = root.setBit(bit);
            if (candidate.pow(degree).compareTo(value) <= 0) {
                root = candidate;
            }
        }
        return root;
    }
}
