package io.github.zhengyou.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object with known properties, written in their order and read in any.
 *
 * @param <T> the type of the object
 * @param <B> the type of what builds it
 */
final class ObjectCodec<T, B> extends Codec<T> {
    private final Class<T> type;
    private final ImmutableList<Property<T, B>> properties;
    private final PropertyNames names;
    private final Supplier<B> start;
    private final Function<? super B, ? extends T> finish;
    private final long required; // one bit per property
    private final long all;

    ObjectCodec(
            Class<T> type,
            List<Property<T, B>> properties,
            Supplier<B> start,
            Function<? super B, ? extends T> finish) {
        checkArgument(properties.size() <= 64, "%s has %s properties; 64 are possible", type, properties.size());
        this.type = type;
        this.properties = ImmutableList.copyOf(properties);
        this.names = new PropertyNames(properties.stream().map(Property::name).toList());
        this.start = start;
        this.finish = finish;
        long bits = 0;
        for (int i = 0; i < properties.size(); i++) {
            bits |= properties.get(i).presence() == Property.Presence.REQUIRED ? 1L << i : 0;
        }
        this.required = bits;
        this.all = properties.isEmpty() ? 0 : -1L >>> (64 - properties.size());
    }

    /** The codec of an object as such. */
    static <T> ObjectCodec<T, ?> of(Codec<T> codec) {
        checkArgument(codec instanceof ObjectCodec, "the codec must be one of Codec.object or Codec.parts: %s", codec);
        return (ObjectCodec<T, ?>) codec;
    }

    Class<T> type() {
        return type;
    }

    /** The properties in written order. */
    List<Property<T, B>> properties() {
        return properties;
    }

    /** This object with one more property in front, which always has the same text. */
    ObjectCodec<T, B> withConstant(String name, String text) {
        checkArgument(names.indexOf(name) < 0, "%s has a property '%s' of its own", type, name);
        ImmutableList.Builder<Property<T, B>> more = ImmutableList.builder();
        more.add(new Property.Constant<>(name, text)).addAll(properties);
        return new ObjectCodec<>(type, more.build(), start, finish);
    }

    @Override
    @Nullable
    T read(Reading in) {
        return in.enterObject(names.all()) ? readEntered(in, 0) : null;
    }

    /**
     * Reads an object that was entered already, and leaves it.
     *
     * @param read how many of the first properties were read already
     */
    @Nullable
    T readEntered(Reading in, int read) {
        B builder = start.get();
        long seen = (1L << read) - 1;
        long meant = 0; // by names with a typo: those are not missing as well
        boolean sound = true;
        int index = in.nextName(names, read);
        while (index != TokenSource.END) {
            if (index == TokenSource.UNKNOWN) {
                int nearest = in.unknownProperty(names);
                meant |= nearest < 0 ? 0 : 1L << nearest;
                sound &= in.options().unknownPropertiesTolerated();
                index = in.nextName(names, Long.bitCount(seen));
                continue;
            }
            long bit = 1L << index;
            if ((seen & bit) != 0) {
                in.duplicateKey();
                sound = false;
            } else {
                seen |= bit;
                in.source().next();
                Property<T, B> property = properties.get(index);
                boolean isSound = property.read(in, builder);
                sound &= isSound;
                if (!isSound && property instanceof Property.Constant) {
                    in.skipRest(); // another format: what follows would only mislead
                    in.leave();
                    return null;
                }
            }
            index = in.nextName(names, index + 1);
        }
        in.leave();
        long absent = all & ~seen;
        return (absent == 0 || fill(in, builder, absent, meant)) && sound ? in.make(finish, builder) : null;
    }

    /** Sees to the properties that are absent; false if one of them is required. */
    private boolean fill(Reading in, B builder, long absent, long meant) {
        for (long missing = absent & required & ~meant; missing != 0; missing &= missing - 1) {
            properties.get(Long.numberOfTrailingZeros(missing)).reportMissing(in);
        }
        for (long omitted = absent & ~required; omitted != 0; omitted &= omitted - 1) {
            properties.get(Long.numberOfTrailingZeros(omitted)).absent(builder);
        }
        return (absent & required) == 0;
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
        out.startObject();
        for (int i = 0; i < properties.size(); i++) {
            properties.get(i).write(value, names, i, out);
        }
        out.endObject();
    }

    @Override
    public String toString() {
        return type.getSimpleName() + names.all();
    }

    /**
     * Describes an object, property by property in written order.
     *
     * @param <T> the type of the object
     * @param <B> the type of what builds it
     */
    static final class Builder<T, B> {
        private final Class<T> type;
        private final Supplier<B> start;
        private final ImmutableList.Builder<Property<T, B>> properties = ImmutableList.builder();
        private final Set<String> names = new HashSet<>();

        Builder(Class<T> type, Supplier<B> start) {
            this.type = type;
            this.start = start;
        }

        /** A property that must be there. */
        <V> Builder<T, B> required(
                String name,
                Codec<V> codec,
                Function<? super T, ? extends V> getter,
                BiConsumer<? super B, ? super V> setter) {
            return add(new Property.Required<>(name, codec, getter, setter));
        }

        /** A property that may be absent; the builder is then not told. */
        <V> Builder<T, B> optional(
                String name,
                Codec<V> codec,
                Function<? super T, ? extends Optional<? extends V>> getter,
                BiConsumer<? super B, ? super V> setter) {
            return add(new Property.Possible<>(name, codec, getter, setter));
        }

        /** A property that has a value when absent, and is not written when it has that value. */
        <V> Builder<T, B> withDefault(
                String name,
                Codec<V> codec,
                V value,
                Function<? super T, ? extends V> getter,
                BiConsumer<? super B, ? super V> setter) {
            return add(new Property.Defaulted<>(name, codec, value, value::equals, getter, setter));
        }

        /** A list, absent when it is empty; the builder is then not told. */
        <V> Builder<T, B> list(
                String name,
                Codec<V> element,
                Function<? super T, ? extends Collection<? extends V>> getter,
                BiConsumer<? super B, ? super List<V>> setter) {
            return add(new Property.Listed<>(name, Codec.list(element), getter, setter));
        }

        /** A map in its order, absent when it is empty. Keys are made by a factory and written by their text. */
        <K, V> Builder<T, B> map(
                String name,
                Function<String, K> key,
                Codec<V> value,
                Function<? super T, ? extends Map<K, V>> getter,
                BiConsumer<? super B, ? super Map<K, V>> setter) {
            return map(name, Codec.map(key, value), getter, setter);
        }

        /** A map in its order, absent when it is empty. */
        <K, V> Builder<T, B> map(
                String name,
                MapCodec<K, V> codec,
                Function<? super T, ? extends Map<K, V>> getter,
                BiConsumer<? super B, ? super Map<K, V>> setter) {
            return add(new Property.Defaulted<>(name, codec, Map.<K, V>of(), Map::isEmpty, getter, setter));
        }

        private Builder<T, B> add(Property<T, B> property) {
            checkArgument(names.add(property.name()), "%s has two properties '%s'", type, property.name());
            properties.add(property);
            return this;
        }

        /** Ends the description with how the builder builds; it refuses by an {@link IllegalArgumentException}. */
        ObjectCodec<T, B> build(Function<? super B, ? extends T> finish) {
            return new ObjectCodec<>(type, properties.build(), start, finish);
        }
    }
}
