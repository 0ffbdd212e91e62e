package io.github.zhengyou.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A whole number between two bounds, both inclusive. */
final class WholeNumberCodec<T> extends Codec<T> {
    private final long least;
    private final long most;
    private final Function<Long, T> from;
    private final Function<T, Long> to;

    WholeNumberCodec(long least, long most, Function<Long, T> from, Function<T, Long> to) {
        checkArgument(least <= most, "the least number %s must not be above the most %s", least, most);
        this.least = least;
        this.most = most;
        this.from = from;
        this.to = to;
    }

    long least() {
        return least;
    }

    long most() {
        return most;
    }

    @Override
    @Nullable
    T read(Reading in) {
        if (!NumberCodec.isPlain(in, "whole-number")) {
            return null;
        }
        TokenSource source = in.source();
        if (source.token() != Token.WHOLE_NUMBER) {
            in.wrongType("whole-number");
            return null;
        }
        char[] characters = source.characters();
        int start = source.offset();
        int end = start + source.length();
        boolean negative = characters[start] == '-';
        long value = 0; // kept negative: its range is larger by one
        boolean fits = true;
        for (int i = negative ? start + 1 : start; i < end && fits; i++) {
            int digit = characters[i] - '0';
            fits = value > Long.MIN_VALUE / 10 || (value == Long.MIN_VALUE / 10 && digit <= 8);
            value = value * 10 - digit;
        }
        fits &= negative || value != Long.MIN_VALUE;
        value = negative ? value : -value;
        if (!fits || value < least || value > most) {
            in.report(in.problem(ProblemKind.OUT_OF_RANGE)
                    .expected(most == Long.MAX_VALUE ? "≥ " + least : least + " … " + most)
                    .got(in.excerpt()));
            return null;
        }
        return from.apply(value);
    }

    @Override
    String expected() {
        return "whole-number";
    }

    @Override
    void write(T value, TokenSink out) {
        out.number(to.apply(value));
    }
}
