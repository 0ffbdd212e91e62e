package io.github.zhengyou.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;

/** A fraction by the book, never reduced before it is asked for its text: what {@link Points} are compared with. */
public record Fraction(BigInteger above, BigInteger below) {
    public static Fraction of(long above, long below) {
        return new Fraction(BigInteger.valueOf(above), BigInteger.valueOf(below));
    }

    public Points toPoints() {
        return Points.parse(text());
    }

    public Fraction plus(Fraction other) {
        return new Fraction(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    public Fraction minus(Fraction other) {
        return new Fraction(
                above.multiply(other.below).subtract(other.above.multiply(below)), below.multiply(other.below));
    }

    public Fraction times(Fraction other) {
        return new Fraction(above.multiply(other.above), below.multiply(other.below));
    }

    public Fraction dividedBy(Fraction other) {
        return new Fraction(above.multiply(other.below), below.multiply(other.above));
    }

    public int compareTo(Fraction other) {
        return minus(other).signum();
    }

    public int signum() {
        return above.signum() * below.signum();
    }

    public BigDecimal round(Rounding rounding) {
        return new BigDecimal(above).divide(new BigDecimal(below), rounding.scale(), rounding.mode());
    }

    public String text() {
        BigInteger divisor = above.gcd(below);
        BigInteger denominator = below.divide(divisor).abs();
        BigInteger numerator = above.divide(divisor).abs();
        String sign = signum() < 0 ? "-" : "";
        return sign + numerator + (denominator.equals(BigInteger.ONE) ? "" : "/" + denominator);
    }
}
