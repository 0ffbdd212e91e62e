package io.github.zhengyou.figure;

import io.github.zhengyou.quantity.Decimal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole numbers from one to another, both inclusive.
 *
 * @param least the smallest
 * @param most the largest; below the smallest where there is none
 */
record WholeNumbers(BigInteger least, BigInteger most) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LISTED = 20; // more are no help to anybody who looks for the right one

    /** The parts of a whole whose share lies between two percentages. */
    static WholeNumbers partsOf(Decimal whole, Bounds percent) {
        BigDecimal least = value(percent.lower().orElseThrow()).multiply(whole.toBigDecimal());
        BigDecimal most = value(percent.upper().orElseThrow()).multiply(whole.toBigDecimal());
        return new WholeNumbers(
                least.divide(HUNDRED, 0, RoundingMode.CEILING).toBigInteger(),
                most.divide(HUNDRED, 0, RoundingMode.FLOOR).toBigInteger());
    }

    /** The wholes of which a part has a share between two percentages above zero. */
    static WholeNumbers wholesOf(Decimal part, Bounds percent) {
        BigDecimal hundredfold = part.toBigDecimal().multiply(HUNDRED);
        return new WholeNumbers(
                hundredfold
                        .divide(value(percent.upper().orElseThrow()), 0, RoundingMode.CEILING)
                        .toBigInteger(),
                hundredfold
                        .divide(value(percent.lower().orElseThrow()), 0, RoundingMode.FLOOR)
                        .toBigInteger());
    }

    private static BigDecimal value(Bounds.Bound bound) {
        return bound.value().toBigDecimal();
    }

    boolean isEmpty() {
        return most.compareTo(least) < 0;
    }

    Bounds bounds() {
        return Bounds.between(Decimal.from(new BigDecimal(least)), Decimal.from(new BigDecimal(most)));
    }

    /** Each of them, or where they are many from which to which. */
    List<String> listed() {
        if (most.subtract(least).compareTo(BigInteger.valueOf(LISTED)) >= 0) {
            return List.of(least + ".." + most);
        }
        List<String> numbers = new ArrayList<>();
        for (BigInteger n = least; n.compareTo(most) <= 0; n = n.add(BigInteger.ONE)) {
            numbers.add(n.toString());
        }
        return numbers;
    }
}
