package io.github.zhengyou.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sealed type: an object, one of whose properties says which variant it is.
 *
 * <p>That property is written first and may come anywhere; what came before it is then read once more.
 *
 * @param <T> the type
 */
final class VariantCodec<T> extends Codec<T> {
    private final String discriminator;
    private final PropertyNames names;
    private final ImmutableMap<String, Variant<? extends T>> variants;

    private VariantCodec(String discriminator, Map<String, Variant<? extends T>> variants) {
        this.discriminator = discriminator;
        this.names = new PropertyNames(List.of(discriminator));
        this.variants = ImmutableMap.copyOf(variants);
    }

    /** One variant; its codec has the discriminator as the first property. */
    record Variant<V>(Class<V> type, ObjectCodec<V, ?> codec) {
        boolean writes(Object value, TokenSink out) {
            if (!type.isInstance(value)) {
                return false;
            }
            codec.write(type.cast(value), out);
            return true;
        }
    }

    String discriminator() {
        return discriminator;
    }

    /** The variants by what the discriminator says. */
    Map<String, Variant<? extends T>> variants() {
        return variants;
    }

    @Override
    @Nullable
    T read(Reading in) {
        if (!in.enterObject(names.all())) {
            return null;
        }
        TokenSource source = in.source();
        if (source.nextName(names, 0) == 0) {
            source.next();
            Variant<? extends T> variant = variant(in);
            return variant == null ? abandon(in) : variant.codec().readEntered(in, 1);
        }
        return readBuffered(in, source);
    }

    private @Nullable T readBuffered(Reading in, TokenSource source) {
        TokenBuffer buffer = new TokenBuffer(source, in);
        while (source.token() == Token.NAME) {
            buffer.keep();
            boolean isDiscriminator = source.name().equals(discriminator);
            source.next();
            if (isDiscriminator) {
                Variant<? extends T> variant = variant(in);
                if (variant == null) {
                    return abandon(in);
                }
                buffer.keep();
                in.source(buffer);
                T value = variant.codec().readEntered(in, 0);
                in.source(source);
                return value;
            }
            buffer.keepValue();
            source.next();
        }
        in.leave();
        in.report(in.problemOfLeft(ProblemKind.MISSING_PROPERTY)
                .expected(discriminator)
                .type("text"));
        return null;
    }

    private @Nullable T abandon(Reading in) {
        in.skipRest();
        in.leave();
        return null;
    }

    /** The variant that the value at hand names. */
    private @Nullable Variant<? extends T> variant(Reading in) {
        in.step(discriminator);
        String name = CodeCodec.text(in);
        if (name == null) {
            return null;
        }
        Variant<? extends T> variant = variants.get(name);
        if (variant == null) {
            in.report(in.problem(ProblemKind.UNKNOWN_VARIANT)
                    .expected(Excerpts.listed(variants.keySet()))
                    .got(in.excerpt())
                    .nearest(Spelling.nearest(name, variants.keySet())));
        }
        return variant;
    }

    @Override
    String expected() {
        return "object";
    }

    @Override
    List<String> names() {
        return names.all();
    }

    @Override
    void write(T value, TokenSink out) {
        for (Variant<? extends T> variant : variants.values()) {
            if (variant.writes(value, out)) {
                return;
            }
        }
        throw new IllegalArgumentException("no variant of " + variants.keySet() + " writes " + value);
    }

    /**
     * Describes a sealed type, variant by variant.
     *
     * @param <T> the type
     */
    static final class Builder<T> {
        private final String discriminator;
        private final Class<T> type;
        private final Map<String, Variant<? extends T>> variants = new LinkedHashMap<>();

        Builder(String discriminator, Class<T> type) {
            this.discriminator = discriminator;
            this.type = type;
        }

        /** One variant, which must be described by {@link Codec#object} or {@link Codec#parts}. */
        <V extends T> Builder<T> variant(String name, Class<V> variant, Codec<V> codec) {
            checkArgument(!variants.containsKey(name), "%s has two variants '%s'", type, name);
            ObjectCodec<V, ?> object = ObjectCodec.of(codec).withConstant(discriminator, name);
            variants.put(name, new Variant<>(variant, object));
            return this;
        }

        /** All variants of a narrower type, which must be told apart by the same property. */
        <V extends T> Builder<T> variants(VariantCodec<V> narrower) {
            checkArgument(
                    narrower.discriminator.equals(discriminator), "%s is told by '%s'", type, narrower.discriminator);
            narrower.variants.forEach((name, variant) ->
                    checkArgument(variants.put(name, variant) == null, "%s has two variants '%s'", type, name));
            return this;
        }

        VariantCodec<T> build() {
            return new VariantCodec<>(discriminator, variants);
        }
    }
}
