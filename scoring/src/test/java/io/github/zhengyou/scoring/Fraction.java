package io.github.zhengyou.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A fraction by the book, never reduced before it is asked for its text: what {@link Points} are compared with. */
record Fraction(BigInteger above, BigInteger below) {
    static Fraction of(long above, long below) {
        return new Fraction(BigInteger.valueOf(above), BigInteger.valueOf(below));
    }

    Points toPoints() {
        return Points.parse(text());
    }

    Fraction plus(Fraction other) {
        return new Fraction(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    Fraction minus(Fraction other) {
        return new Fraction(
                above.multiply(other.below).subtract(other.above.multiply(below)), below.multiply(other.below));
    }

    Fraction times(Fraction other) {
        return new Fraction(above.multiply(other.above), below.multiply(other.below));
    }

    Fraction dividedBy(Fraction other) {
        return new Fraction(above.multiply(other.below), below.multiply(other.above));
    }

    int compareTo(Fraction other) {
        return minus(other).signum();
    }

    int signum() {
        return above.signum() * below.signum();
    }

    BigDecimal round(Rounding rounding) {
        return new BigDecimal(above).divide(new BigDecimal(below), rounding.scale(), rounding.mode());
    }

    String text() {
        BigInteger divisor = above.gcd(below);
        BigInteger denominator = below.divide(divisor).abs();
        BigInteger numerator = above.divide(divisor).abs();
        String sign = signum() < 0 ? "-" : "";
        return sign + numerator + (denominator.equals(BigInteger.ONE) ? "" : "/" + denominator);
    }
}
