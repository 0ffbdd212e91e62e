package io.github.zhengyou.scoring;

import io.github.zhengyou.quantity.Decimal;
import java.util.ArrayList;
import java.util.List;

/** Works out the text of a formula by itself, as a reader would by hand. */
public final class FormulaReader {

    private final String text;
    private int at;

    private FormulaReader(String text) {
        this.text = text.replace(" ", "");
    }

    /** What the text comes to. */
    public static Points value(String text) {
        FormulaReader reader = new FormulaReader(text);
        Points value = reader.sum();
        if (reader.at < reader.text.length()) {
            throw new AssertionError("no formula from place " + reader.at + " on: " + text);
        }
        return value;
    }

    private boolean next(String sign) {
        boolean is = text.startsWith(sign, at);
        at += is ? sign.length() : 0;
        return is;
    }

    private Points sum() {
        Points sum = product();
        while (true) {
            if (next("+")) {
                sum = sum.plus(product());
            } else if (next("−")) {
                sum = sum.minus(product());
            } else {
                return sum;
            }
        }
    }

    private Points product() {
        Points product = single();
        while (true) {
            if (next("×")) {
                product = product.times(single());
            } else if (next("÷") || next("/")) {
                product = product.dividedBy(single());
            } else {
                return product;
            }
        }
    }

    private Points single() {
        if (next("(")) {
            return all().get(0);
        }
        if (next("min(")) {
            return all().stream().reduce(Points::min).orElseThrow();
        }
        if (next("max(")) {
            return all().stream().reduce(Points::max).orElseThrow();
        }
        int from = at;
        while (at < text.length() && "-.0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return Points.from(Decimal.parse(text.substring(from, at)));
    }

    private List<Points> all() {
        List<Points> all = new ArrayList<>(List.of(sum()));
        while (next(",")) {
            all.add(sum());
        }
        if (!next(")")) {
            throw new AssertionError("a bracket is open: " + text);
        }
        return all;
    }
}
