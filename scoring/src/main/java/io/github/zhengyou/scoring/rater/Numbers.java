package io.github.zhengyou.scoring.rater;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;

/** Reads parameters that are numbers within bounds. */
final class Numbers {

    private Numbers() {}

    static Points zeroOrMore(Parameters parameters, String name) {
        Decimal value = parameters.decimal(name);
        if (value.signum() < 0) {
            throw parameters.refuseByCode(name, "zero-or-more");
        }
        return Points.from(value);
    }

    static Points aboveZero(Parameters parameters, String name, Decimal value) {
        if (value.signum() <= 0) {
            throw parameters.refuseByCode(name, "above-zero");
        }
        return Points.from(value);
    }

    /** A share from 0 to 1. */
    static Points share(Parameters parameters, String name, Decimal otherwise) {
        Decimal value = parameters.decimal(name, otherwise);
        if (value.signum() < 0 || value.compareTo(Decimal.ONE) > 0) {
            throw parameters.refuseByCode(name, "share");
        }
        return Points.from(value);
    }
}
