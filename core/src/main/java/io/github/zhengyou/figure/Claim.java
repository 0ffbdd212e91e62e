package io.github.zhengyou.figure;

import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.text.LocalizedText;

/** A figure that a relation counts with, and its quantity. */
record Claim(Figure figure, Quantity quantity) {

    FigureId id() {
        return figure.id();
    }

    LocalizedText name() {
        return figure.name();
    }

    MeasureUnit unit() {
        return figure.unit();
    }

    Bounds bounds() {
        return quantity.bounds();
    }

    /** The number itself where it is exact, else the text of the quantity. */
    Argument argument() {
        return quantity instanceof Quantity.Exact exact
                ? new Argument.Amount(exact.value())
                : new Argument.Text(quantity.toString());
    }
}
