package io.github.zhengyou.scoring.rater;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import java.util.function.Function;

/** Reads parameters that are numbers within bounds, or codes. */
final class Numbers {

    private static final String ZERO_OR_MORE = "a number of zero or more";
    private static final String ABOVE_ZERO = "a number above zero";

    private Numbers() {}

    static Points zeroOrMore(Parameters parameters, String name) {
        return zeroOrMore(parameters, name, parameters.decimal(name));
    }

    static Points zeroOrMore(Parameters parameters, String name, Decimal value) {
        if (value.signum() < 0) {
            throw parameters.refuse(name, ZERO_OR_MORE);
        }
        return Points.from(value);
    }

    static Points aboveZero(Parameters parameters, String name, Decimal value) {
        if (value.signum() <= 0) {
            throw parameters.refuse(name, ABOVE_ZERO);
        }
        return Points.from(value);
    }

    /** A share from 0 to 1. */
    static Points share(Parameters parameters, String name, Decimal otherwise) {
        Decimal value = parameters.decimal(name, otherwise);
        if (value.signum() < 0 || value.compareTo(Decimal.ONE) > 0) {
            throw parameters.refuse(name, "a share from 0 to 1");
        }
        return Points.from(value);
    }

    /** A code, by what makes it from its text. */
    static <C> C code(Parameters parameters, String name, Function<String, C> code) {
        String text = parameters.text(name);
        try {
            return code.apply(text);
        } catch (IllegalArgumentException e) {
            throw parameters.refuse(name, "a code of lower-case letters, digits and single hyphens");
        }
    }
}
