package io.github.zhengyou.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A sealed type whose variants are told apart by the JSON type alone: a text, a number, a list and so on.
 *
 * @param <T> the type
 */
final class ShapeCodec<T> extends Codec<T> {
    private final String expected;
    private final Map<Token, Codec<? extends T>> byToken;
    private final List<Shape<? extends T>> shapes;

    private ShapeCodec(Builder<T> builder) {
        this.expected = builder.expected;
        this.byToken = new EnumMap<>(builder.byToken);
        this.shapes = List.copyOf(builder.shapes);
    }

    /** One shape: which values have it, and how they are written. */
    private record Shape<V>(Class<V> type, Predicate<? super V> when, Codec<V> codec) {
        boolean writes(Object value, TokenSink out) {
            if (!type.isInstance(value) || !when.test(type.cast(value))) {
                return false;
            }
            codec.write(type.cast(value), out);
            return true;
        }
    }

    /** The codecs by the first token of what they read. */
    Map<Token, Codec<? extends T>> shapes() {
        return byToken;
    }

    @Override
    @Nullable
    T read(Reading in) {
        Codec<? extends T> codec = byToken.get(in.source().token());
        if (codec == null) {
            in.wrongType(expected);
            return null;
        }
        return codec.read(in);
    }

    @Override
    String expected() {
        return expected;
    }

    @Override
    void write(T value, TokenSink out) {
        for (Shape<? extends T> shape : shapes) {
            if (shape.writes(value, out)) {
                return;
            }
        }
        throw new IllegalArgumentException("no shape of " + shapes + " writes " + value);
    }

    /**
     * Describes a type, variant by variant; the first whose class fits a value writes it.
     *
     * @param <T> the type
     */
    static final class Builder<T> {
        private final String expected;
        private final Map<Token, Codec<? extends T>> byToken = new EnumMap<>(Token.class);
        private final List<Shape<? extends T>> shapes = new ArrayList<>();

        /** @param expected what the messages call the type, see {@code type.} there */
        Builder(String expected) {
            this.expected = expected;
        }

        <V extends T> Builder<T> text(Class<V> type, Codec<V> codec) {
            return text(type, value -> true, codec);
        }

        /** A text for some values of a type alone. */
        <V extends T> Builder<T> text(Class<V> type, Predicate<? super V> when, Codec<V> codec) {
            return shape(type, when, codec, Token.STRING);
        }

        <V extends T> Builder<T> number(Class<V> type, Codec<V> codec) {
            return shape(type, value -> true, codec, Token.WHOLE_NUMBER, Token.FRACTION);
        }

        <V extends T> Builder<T> bool(Class<V> type, Codec<V> codec) {
            return shape(type, value -> true, codec, Token.TRUE, Token.FALSE);
        }

        <V extends T> Builder<T> list(Class<V> type, Codec<V> codec) {
            return shape(type, value -> true, codec, Token.START_LIST);
        }

        <V extends T> Builder<T> object(Class<V> type, Codec<V> codec) {
            return shape(type, value -> true, codec, Token.START_OBJECT);
        }

        private <V extends T> Builder<T> shape(
                Class<V> type, Predicate<? super V> when, Codec<V> codec, Token... tokens) {
            for (Token token : tokens) {
                checkArgument(byToken.put(token, codec) == null, "two variants begin with %s", token);
            }
            shapes.add(new Shape<>(type, when, codec));
            return this;
        }

        ShapeCodec<T> build() {
            return new ShapeCodec<>(this);
        }
    }
}
