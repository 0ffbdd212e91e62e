package io.github.zhengyou.scoring.explanation;

import com.google.common.collect.ImmutableMap;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.text.LocalizedText;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How nodes and the values in them are put together. */
final class Nodes {

    /** What a fraction without an end is shown with, beside the fraction itself. */
    private static final Rounding SHOWN = new Rounding(4, RoundingMode.HALF_UP);

    private Nodes() {}

    static ExplanationNode node(
            String operation, ImmutableMap.Builder<String, Argument> values, List<ExplanationNode> children) {
        return ExplanationNode.builder()
                .operation(operation)
                .arguments(values.buildOrThrow())
                .children(children)
                .build();
    }

    static ExplanationNode node(String operation, ImmutableMap.Builder<String, Argument> values) {
        return node(operation, values, List.of());
    }

    static ImmutableMap.Builder<String, Argument> values() {
        return ImmutableMap.builder();
    }

    static Argument text(Object value) {
        return new Argument.Text(value.toString());
    }

    static Argument number(Decimal value) {
        return new Argument.Amount(value);
    }

    static Argument number(long value) {
        return new Argument.Amount(Decimal.of(value));
    }

    static Argument name(LocalizedText value) {
        return new Argument.Name(value);
    }

    /** The exact decimal where there is one of few places, else a rounded one that says so. */
    static String shown(Points points) {
        return isShort(points) ? points.toDecimal().orElseThrow().toString() : "≈" + points.round(SHOWN);
    }

    /** Whether {@link #shown} shows the exact value. */
    static boolean isShort(Points points) {
        return points.toDecimal()
                .filter(decimal -> decimal.scale() <= SHOWN.scale())
                .isPresent();
    }

    /** Parameters as the scheme writes them, such as {@code each: 2, of: incidents}; empty if there are none. */
    static String parameters(ParameterValue.Fields parameters) {
        return parameters.values().entrySet().stream()
                .map(parameter -> parameter.getKey() + ": " + written(parameter.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** A parameter without quotation marks. */
    static String written(ParameterValue value) {
        return value.written(UnaryOperator.identity());
    }
}
