package io.github.zhengyou.json;

import java.time.LocalDate;
import java.util.function.Function;

/** The codecs of plain values. */
final class Scalars {
    /** A text, any Unicode characters. */
    static final Codec<String> STRING = new CodeCodec<>(Function.identity(), Function.identity(), false);

    static final Codec<Boolean> BOOLEAN = new BooleanCodec();

    /** A whole number from -2147483648 to 2147483647. */
    static final Codec<Integer> INTEGER =
            new WholeNumberCodec<>(Integer.MIN_VALUE, Integer.MAX_VALUE, Math::toIntExact, Integer::longValue);

    /** A whole number of 64 bits. Programs that hold numbers as {@code double} keep 53 of them. */
    static final Codec<Long> LONG =
            new WholeNumberCodec<>(Long.MIN_VALUE, Long.MAX_VALUE, Function.identity(), Function.identity());

    /** A whole number of 64 bits, zero or more. */
    static final Codec<Long> COUNT =
            new WholeNumberCodec<>(0, Long.MAX_VALUE, Function.identity(), Function.identity());

    /** A day, such as {@code "2011-06-30"}. */
    static final Codec<LocalDate> DATE = new DateCodec();

    private Scalars() {}

    /** A whole number within bounds, both inclusive. */
    static Codec<Integer> integer(int least, int most) {
        return new WholeNumberCodec<>(least, most, Math::toIntExact, Integer::longValue);
    }
}
