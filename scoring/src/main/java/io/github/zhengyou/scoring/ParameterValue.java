package io.github.zhengyou.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhengyou.quantity.Decimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A parameter as data: what a scheme hands to a rule of the host. Closed: these are all the shapes there are.
 *
 * @since 0.1
 */
public sealed interface ParameterValue {

    /** The code of the shape, as the message catalogue names it. */
    String shape();

    /**
     * The value as people write it, such as {@code {each: 2, of: incidents}}.
     *
     * @param text how texts and names are written, such as in quotation marks
     */
    String written(UnaryOperator<String> text);

    /** A text. */
    static ParameterValue of(String value) {
        return new Text(value);
    }

    /** A number. */
    static ParameterValue of(Decimal value) {
        return new Amount(value);
    }

    /** True or false. */
    static ParameterValue of(boolean value) {
        return new Flag(value);
    }

    /** Values in order. */
    static ParameterValue of(List<? extends ParameterValue> values) {
        return new Items(ImmutableList.copyOf(values));
    }

    /**
     * A text or a code.
     *
     * @param value the text
     */
    record Text(String value) implements ParameterValue {
        /** Refuses {@code null}. */
        public Text {
            requireNonNull(value, "value");
        }

        @Override
        public String shape() {
            return "text";
        }

        @Override
        public String written(UnaryOperator<String> text) {
            return text.apply(value);
        }
    }

    /**
     * A number.
     *
     * @param value the number, exact
     */
    record Amount(Decimal value) implements ParameterValue {
        /** Refuses {@code null}. */
        public Amount {
            requireNonNull(value, "value");
        }

        @Override
        public String shape() {
            return "number";
        }

        @Override
        public String written(UnaryOperator<String> text) {
            return value.toString();
        }
    }

    /**
     * True or false.
     *
     * @param value which of them
     */
    record Flag(boolean value) implements ParameterValue {
        @Override
        public String shape() {
            return "flag";
        }

        @Override
        public String written(UnaryOperator<String> text) {
            return Boolean.toString(value);
        }
    }

    /**
     * Values in order; may be empty.
     *
     * @param values the values
     */
    record Items(List<ParameterValue> values) implements ParameterValue {
        /** Keeps an unmodifiable copy. */
        public Items {
            values = ImmutableList.copyOf(values);
        }

        @Override
        public String shape() {
            return "list";
        }

        @Override
        public String written(UnaryOperator<String> text) {
            return values.stream().map(value -> value.written(text)).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /**
     * Values by name; may be empty. Equal whatever the order of the names.
     *
     * @param values the values
     */
    record Fields(Map<String, ParameterValue> values) implements ParameterValue {
        /** No parameters. */
        public static final Fields NONE = new Fields(Map.of());

        /** Keeps an unmodifiable copy in the order given. */
        public Fields {
            values = ImmutableMap.copyOf(values);
        }

        /** The values of a list among these; none where there is no such list. */
        public List<ParameterValue> items(String name) {
            return values.get(name) instanceof Items items ? items.values() : List.of();
        }

        /** These values and one more; a value of that name is replaced. */
        public Fields with(String name, ParameterValue value) {
            Map<String, ParameterValue> more = new LinkedHashMap<>(values);
            more.put(name, value);
            return new Fields(more);
        }

        @Override
        public String shape() {
            return "object";
        }

        @Override
        public String written(UnaryOperator<String> text) {
            return values.entrySet().stream()
                    .map(field ->
                            text.apply(field.getKey()) + ": " + field.getValue().written(text))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }
}
