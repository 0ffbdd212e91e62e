package io.github.zhengyou.quantity;

import io.github.zhengyou.internal.LongArithmetic;
import java.math.BigDecimal;
import java.util.Objects;

/** The text form of {@link Decimal}, read and written without intermediate objects where a {@code long} will do. */
final class DecimalText {
    /** So many digits always fit a long. */
    private static final int SAFE_DIGITS = 18;

    private DecimalText() {}

    static Decimal parse(char[] text, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, text.length);
        int end = offset + length;
        boolean negative = length > 0 && text[offset] == '-';
        int start = negative ? offset + 1 : offset;
        int point = end;
        long value = 0; // wraps beyond the safe digits and is not used then
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
            } else if (c == '.' && point == end) {
                point = i;
            } else {
                throw malformed(text, offset, length);
            }
        }
        int whole = point - start;
        int places = Math.max(end - point - 1, 0);
        if (whole == 0 || point == end - 1 || (whole > 1 && text[start] == '0')) {
            throw malformed(text, offset, length);
        }
        int digits = whole + places;
        if (digits > Decimal.MAX_DIGITS) {
            throw new IllegalArgumentException("decimal must have at most " + Decimal.MAX_DIGITS + " digits, got "
                    + digits + " in '" + excerpt(text, offset, length) + "'");
        }
        return digits <= SAFE_DIGITS
                ? Decimal.stripped(negative ? -value : value, places)
                : Decimal.stripped(new BigDecimal(text, offset, length));
    }

    /** Appends a number of 1 to 18 places. */
    static void append(StringBuilder text, long unscaled, int scale) {
        long power = LongArithmetic.powerOfTen(scale);
        long magnitude = Math.abs(unscaled);
        if (unscaled < 0) {
            text.append('-');
        }
        text.append(magnitude / power).append('.');
        long places = magnitude % power;
        for (int i = scale - 1; i > 0 && places < LongArithmetic.powerOfTen(i); i--) {
            text.append('0');
        }
        text.append(places);
    }

    private static IllegalArgumentException malformed(char[] text, int offset, int length) {
        return new IllegalArgumentException(
                "decimal must be digits with an optional leading '-' and an optional point between digits, as in"
                        + " '-12.5', without leading zeros or exponent, got '" + excerpt(text, offset, length) + "'");
    }

    private static String excerpt(char[] text, int offset, int length) {
        return length <= Decimal.MAX_DIGITS
                ? new String(text, offset, length)
                : new String(text, offset, Decimal.MAX_DIGITS) + "...";
    }
}
