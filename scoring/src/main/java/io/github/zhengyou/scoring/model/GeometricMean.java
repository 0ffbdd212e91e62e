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
        Points power = power(parts.maximum(), degree);
        for (Part part : weighing) {
            power = power.times(power(
                    part.share(), part.weight().dividedBy(unit).numerator().intValueExact()));
        }
        return Rating.of(root(power, degree));
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

    private static Points power(Points base, int exponent) {
        return Points.of(base.numerator().pow(exponent), base.denominator().pow(exponent));
    }

    /** The root of that degree, rounded. */
    private Points root(Points power, int degree) {
        BigInteger halves = BigInteger.TWO.multiply(BigInteger.TEN.pow(rounding.scale()));
        BigInteger above = power.numerator().multiply(halves.pow(degree));
        BigInteger floor = root(above.divide(power.denominator()), degree);
        boolean exact = floor.pow(degree).multiply(power.denominator()).equals(above);
        // What lies between two neighbouring halves of the last place rounds as the middle between them does.
        Points doubled = exact
                ? Points.of(floor, BigInteger.ONE)
                : Points.of(floor.shiftLeft(1).add(BigInteger.ONE), BigInteger.TWO);
        return Points.from(rounding.apply(doubled.dividedBy(Points.of(halves, BigInteger.ONE))));
    }

    /** The largest whole number whose power is not above a value. */
    private static BigInteger root(BigInteger value, int degree) {
        BigInteger root = BigInteger.ZERO;
        for (int bit = value.bitLength() / degree; bit >= 0; bit--) {
            BigInteger candidate = root.setBit(bit);
            if (candidate.pow(degree).compareTo(value) <= 0) {
                root = candidate;
            }
        }
        return root;
    }
}
