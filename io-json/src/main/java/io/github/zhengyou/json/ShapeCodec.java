package io.github.zhengyou.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sealed type whose variants are told apart by the JSON type alone: a text, a number, a list and so on.
 *
 * @param <T> the type
 */
final class ShapeCodec<T> extends Codec<T> {
    private final String expected;
    private final Map<Token, Codec<? extends T>> byToken;
    private final Map<Class<? extends T>, Codec<? extends T>> byType;

    private ShapeCodec(Builder<T> builder) {
        this.expected = builder.expected;
        this.byToken = new EnumMap<>(builder.byToken);
        this.byType = new LinkedHashMap<>(builder.byType);
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
        for (Map.Entry<Class<? extends T>, Codec<? extends T>> entry : byType.entrySet()) {
            if (entry.getKey().isInstance(value)) {
                @SuppressWarnings("unchecked") // put in together with its class
                Codec<T> codec = (Codec<T>) entry.getValue();
                codec.write(value, out);
                return;
            }
        }
        throw new IllegalArgumentException("no variant of " + byType.keySet() + " writes " + value);
    }

    /**
     * Describes a type, variant by variant; the first whose class fits a value writes it.
     *
     * @param <T> the type
     */
    static final class Builder<T> {
        private final String expected;
        private final Map<Token, Codec<? extends T>> byToken = new EnumMap<>(Token.class);
        private final Map<Class<? extends T>, Codec<? extends T>> byType = new LinkedHashMap<>();

        /** @param expected what the messages call the type, see {@code type.} there */
        Builder(String expected) {
            this.expected = expected;
        }

        <V extends T> Builder<T> text(Class<V> type, Codec<V> codec) {
            return shape(type, codec, Token.STRING);
        }

        <V extends T> Builder<T> number(Class<V> type, Codec<V> codec) {
            return shape(type, codec, Token.WHOLE_NUMBER, Token.FRACTION);
        }

        <V extends T> Builder<T> bool(Class<V> type, Codec<V> codec) {
            return shape(type, codec, Token.TRUE, Token.FALSE);
        }

        <V extends T> Builder<T> list(Class<V> type, Codec<V> codec) {
            return shape(type, codec, Token.START_LIST);
        }

        <V extends T> Builder<T> object(Class<V> type, Codec<V> codec) {
            return shape(type, codec, Token.START_OBJECT);
        }

        private <V extends T> Builder<T> shape(Class<V> type, Codec<V> codec, Token... tokens) {
            for (Token token : tokens) {
                checkArgument(byToken.put(token, codec) == null, "two variants begin with %s", token);
            }
            byType.put(type, codec);
            return this;
        }

        ShapeCodec<T> build() {
            return new ShapeCodec<>(this);
        }
    }
}
