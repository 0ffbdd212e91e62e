package io.github.zhengyou.json;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The description of one type in JSON: reads it, writes it and says where something is wrong.
 *
 * <p>A codec is immutable and thread-safe. Its subclasses can be asked what they are made of, so that a schema comes
 * from the same description.
 *
 * @param <T> the type
 */
abstract class Codec<T> {
    /**
     * Reads the value that begins at the current token, and ends at its last token.
     *
     * @return null if there was a problem, which is then reported
     */
    abstract @Nullable T read(Reading in);

    /** Writes a value. */
    abstract void write(T value, TokenSink out);

    /** What messages call its type, see {@code type.} there. */
    abstract String expected();

    /** The names of its properties, in written order, for messages; empty where it has none that are fixed. */
    List<String> names() {
        return List.of();
    }

    /** An object, put together by a builder. */
    static <T, B> ObjectCodec.Builder<T, B> object(Class<T> type, Supplier<B> builder) {
        return new ObjectCodec.Builder<>(type, builder);
    }

    /** An object without a builder: its parts are read first and handed over at once. */
    static <T> ObjectParts<T> parts(Class<T> type) {
        return new ObjectParts<>(type);
    }

    /** An object without parts: only its type matters, as a variant. */
    static <T> ObjectCodec<T, ?> single(Class<T> type, Supplier<T> value) {
        return Codec.parts(type).build(parts -> value.get());
    }

    /** A sealed type: an object whose property of the given name says which variant it is. */
    static <T> VariantCodec.Builder<T> variants(String discriminator, Class<T> type) {
        return new VariantCodec.Builder<>(discriminator, type);
    }

    /** A value whose JSON type says which variant it is. */
    static <T> ShapeCodec.Builder<T> shapes(String expected) {
        return new ShapeCodec.Builder<>(expected);
    }

    /** A whole document: an object, and before its own properties one that names the format. */
    static <T> Codec<T> document(String format, Codec<T> object) {
        return ObjectCodec.of(object).withConstant("format", format);
    }

    /** A list. */
    static <V> ListCodec<V> list(Codec<V> element) {
        return new ListCodec<>(element);
    }

    /** An object with free names, which a factory makes keys of; a key is written by its {@code toString}. */
    static <K, V> MapCodec<K, V> map(Function<String, K> key, Codec<V> value) {
        return new MapCodec<>(key, Object::toString, value);
    }

    /** An object whose names are the constants of an enum, in lower-kebab form. */
    static <K extends Enum<K>, V> MapCodec<K, V> choiceMap(Class<K> key, Codec<V> value) {
        return new MapCodec<>(new ChoiceCodec<>(EnumSet.allOf(key))::parse, ChoiceCodec::name, value);
    }

    /**
     * A text that a factory makes a value of; the value is written by its {@code toString}. Such texts repeat, so the
     * values read last are kept and given again.
     */
    static <T> Codec<T> code(Function<String, T> factory) {
        return code(factory, Object::toString);
    }

    /** A text that a factory makes a value of, each time anew, as such texts hardly repeat. */
    static <T> Codec<T> id(Function<String, T> factory) {
        return new CodeCodec<>(factory, Object::toString, false);
    }

    /** A text that a factory makes a value of. The factory refuses by an {@link IllegalArgumentException}. */
    static <T> Codec<T> code(Function<String, T> factory, Function<? super T, String> text) {
        return new CodeCodec<>(factory, text, true);
    }

    /** A closed set: the constants of an enum by their names in lower-kebab form. */
    static <E extends Enum<E>> Codec<E> choice(Class<E> type) {
        return choice(EnumSet.allOf(type));
    }

    /** Some constants of an enum, by their names in lower-kebab form. */
    static <E extends Enum<E>> Codec<E> choice(Set<E> constants) {
        return new ChoiceCodec<>(constants);
    }

    /** A number in plain form, which may have a fraction. */
    static <T> Codec<T> number(NumberParser<T> parser, Function<? super T, String> text) {
        return new NumberCodec<>(parser, text);
    }

    /** Another view of a described type. The function from it refuses by an {@link IllegalArgumentException}. */
    static <A, B> Codec<B> mapped(Codec<A> codec, Function<A, B> from, Function<B, A> to) {
        return new MappedCodec<>(codec, from, to);
    }

    /** A codec that is not there yet: for a type that contains itself. */
    static <T> Codec<T> lazy(Supplier<Codec<T>> codec) {
        return new LazyCodec<>(codec);
    }
}
