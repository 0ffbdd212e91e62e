package io.github.zhengyou.scoring;

import java.math.BigInteger;

/**
 * A fraction of any size: where {@link Points} go when a {@code long} is too short.
 *
 * <p>Every operation returns lowest terms with a denominator above zero, so equal fractions are equal records.
 */
record BigFraction(BigInteger numerator, BigInteger denominator) implements Comparable<BigFraction> {
    /** The fraction in lowest terms; the denominator has either sign but is not zero. */
    static BigFraction of(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return new BigFraction(numerator.divide(signed), denominator.divide(signed));
    }

    static BigFraction of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    BigFraction plus(BigFraction other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    BigFraction times(BigFraction other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient; the other is not zero. */
    BigFraction dividedBy(BigFraction other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    BigFraction negate() {
        return new BigFraction(numerator.negate(), denominator);
    }

    @Override
    public int compareTo(BigFraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
