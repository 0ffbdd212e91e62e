package io.github.zhengyou.json;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One property of an object.
 *
 * @param <T> the type of the object
 * @param <B> the type of what builds it
 */
abstract class Property<T, B> {
    /** Whether a property may be absent. */
    enum Presence {
        /** Always there. */
        REQUIRED,
        /** There if the object has a value for it. */
        OPTIONAL,
        /** Not there when it has its default: a value, or that of an empty list or map. */
        DEFAULTED
    }

    private final String name;
    private final Presence presence;

    Property(String name, Presence presence) {
        this.name = name;
        this.presence = presence;
    }

    String name() {
        return name;
    }

    Presence presence() {
        return presence;
    }

    /** The codec of the value. */
    abstract Codec<?> codec();

    /** Reads the value at hand into the builder; false if it is not sound, which is then reported. */
    abstract boolean read(Reading in, B builder);

    /** Tells the builder that the property is absent. */
    void absent(B builder) {}

    /** Reports that the property is missing in the object just left. */
    void reportMissing(Reading in) {
        in.report(in.problemOfLeft(ProblemKind.MISSING_PROPERTY)
                .expected(name)
                .type(codec().expected())
                .known(codec().names()));
    }

    /** Writes the name and the value, or nothing. */
    abstract void write(T object, PropertyNames names, int index, TokenSink out);

    /** A property with a value of a codec. */
    private abstract static class Valued<T, B, V> extends Property<T, B> {
        final Codec<V> codec;
        final BiConsumer<? super B, ? super V> setter;

        Valued(String name, Presence presence, Codec<V> codec, BiConsumer<? super B, ? super V> setter) {
            super(name, presence);
            this.codec = codec;
            this.setter = setter;
        }

        @Override
        Codec<V> codec() {
            return codec;
        }

        @Override
        boolean read(Reading in, B builder) {
            V value = codec.read(in);
            return value != null && in.set(setter, builder, value);
        }
    }

    /** A property that is always there. */
    static final class Required<T, B, V> extends Valued<T, B, V> {
        private final Function<? super T, ? extends V> getter;

        Required(
                String name,
                Codec<V> codec,
                Function<? super T, ? extends V> getter,
                BiConsumer<? super B, ? super V> setter) {
            super(name, Presence.REQUIRED, codec, setter);
            this.getter = getter;
        }

        @Override
        void write(T object, PropertyNames names, int index, TokenSink out) {
            out.name(names, index);
            codec.write(getter.apply(object), out);
        }
    }

    /** A property that is there if there is a value. */
    static final class Possible<T, B, V> extends Valued<T, B, V> {
        private final Function<? super T, ? extends Optional<? extends V>> getter;

        Possible(
                String name,
                Codec<V> codec,
                Function<? super T, ? extends Optional<? extends V>> getter,
                BiConsumer<? super B, ? super V> setter) {
            super(name, Presence.OPTIONAL, codec, setter);
            this.getter = getter;
        }

        @Override
        void write(T object, PropertyNames names, int index, TokenSink out) {
            Optional<? extends V> value = getter.apply(object);
            if (value.isPresent()) {
                out.name(names, index);
                codec.write(value.get(), out);
            }
        }
    }

    /** A property that is not written when it has its default, or is empty. */
    static final class Defaulted<T, B, V> extends Valued<T, B, V> {
        private final Function<? super T, ? extends V> getter;
        private final Predicate<? super V> isDefault;
        private final V value;

        Defaulted(
                String name,
                Codec<V> codec,
                V value,
                Predicate<? super V> isDefault,
                Function<? super T, ? extends V> getter,
                BiConsumer<? super B, ? super V> setter) {
            super(name, Presence.DEFAULTED, codec, setter);
            this.value = value;
            this.isDefault = isDefault;
            this.getter = getter;
        }

        /** The value of an object in which the property is absent. */
        V value() {
            return value;
        }

        @Override
        void absent(B builder) {
            setter.accept(builder, value);
        }

        @Override
        void write(T object, PropertyNames names, int index, TokenSink out) {
            V present = getter.apply(object);
            if (!isDefault.test(present)) {
                out.name(names, index);
                codec.write(present, out);
            }
        }
    }

    /** A list that is not written when it is empty; the object may hold it as another collection. */
    static final class Listed<T, B, V> extends Valued<T, B, List<V>> {
        private final ListCodec<V> list;
        private final Function<? super T, ? extends Collection<? extends V>> getter;

        Listed(
                String name,
                ListCodec<V> list,
                Function<? super T, ? extends Collection<? extends V>> getter,
                BiConsumer<? super B, ? super List<V>> setter) {
            super(name, Presence.DEFAULTED, list, setter);
            this.list = list;
            this.getter = getter;
        }

        @Override
        void write(T object, PropertyNames names, int index, TokenSink out) {
            Collection<? extends V> values = getter.apply(object);
            if (!values.isEmpty()) {
                out.name(names, index);
                list.writeAll(values, out);
            }
        }
    }

    /** A property that always has the same text: the format of a document, or the variant of an object. */
    static final class Constant<T, B> extends Property<T, B> {
        private final String text;

        Constant(String name, String text) {
            super(name, Presence.REQUIRED);
            this.text = text;
        }

        String text() {
            return text;
        }

        @Override
        Codec<String> codec() {
            return Scalars.STRING;
        }

        @Override
        boolean read(Reading in, B builder) {
            String read = CodeCodec.text(in);
            if (read != null && !read.equals(text)) {
                in.report(in.problem(ProblemKind.WRONG_FORMAT).expected(text).got(in.excerpt()));
            }
            return text.equals(read);
        }

        @Override
        void reportMissing(Reading in) {
            in.report(in.problemOfLeft(ProblemKind.MISSING_FORMAT).expected(text));
        }

        @Override
        void write(T object, PropertyNames names, int index, TokenSink out) {
            out.name(names, index);
            out.string(text);
        }
    }
}
