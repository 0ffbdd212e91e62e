package io.github.zhengyou.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Describes an object without a builder, part by part in written order; each part is later asked for by its handle.
 *
 * <pre>{@code
 * ObjectParts<Size> size = Codec.parts(Size.class);
 * Part<Integer> width = size.required("width", INTEGER, Size::width);
 * Part<Integer> height = size.withDefault("height", INTEGER, 1, Size::height);
 * return size.build(parts -> new Size(parts.get(width), parts.get(height)));
 * }</pre>
 *
 * @param <T> the type of the object
 */
final class ObjectParts<T> {
    private final List<@Nullable Object> absent = new ArrayList<>(); // per part, what stands for it where it is absent
    private final ObjectCodec.Builder<T, Parts> properties;

    ObjectParts(Class<T> type) {
        this.properties = Codec.object(type, () -> new Parts(absent.toArray()));
    }

    /**
     * The handle of a part.
     *
     * @param <V> the type of the part
     */
    static final class Part<V> {
        private final int index;

        private Part(int index) {
            this.index = index;
        }

        @SuppressWarnings({"unchecked", "NullAway"}) // set through the same handle; complete before it is asked for
        private V of(@Nullable Object[] values) {
            return (V) values[index];
        }
    }

    /** The parts that were read. */
    static final class Parts {
        private final @Nullable Object[] values;

        private Parts(@Nullable Object[] values) {
            this.values = values;
        }

        /** The part of a handle: the value, or an {@code Optional} for an optional part. */
        <V> V get(Part<V> part) {
            return part.of(values);
        }

        private void set(Part<?> part, Object value) {
            values[part.index] = value;
        }
    }

    /** A part that must be there. */
    <V> Part<V> required(String name, Codec<V> codec, Function<? super T, ? extends V> getter) {
        Part<V> part = part(null);
        properties.required(name, codec, getter, (parts, value) -> parts.set(part, value));
        return part;
    }

    /** A part that may be absent. */
    <V> Part<Optional<V>> optional(
            String name, Codec<V> codec, Function<? super T, ? extends Optional<? extends V>> getter) {
        Part<Optional<V>> part = part(Optional.empty());
        properties.optional(name, codec, getter, (parts, value) -> parts.set(part, Optional.of(value)));
        return part;
    }

    /** A part that has a value when absent, and is not written when it has that value. */
    <V> Part<V> withDefault(String name, Codec<V> codec, V value, Function<? super T, ? extends V> getter) {
        Part<V> part = part(value);
        properties.withDefault(name, codec, value, getter, (parts, read) -> parts.set(part, read));
        return part;
    }

    /** A list, absent when it is empty. */
    <V> Part<List<V>> list(
            String name, Codec<V> element, Function<? super T, ? extends Collection<? extends V>> getter) {
        Part<List<V>> part = part(List.of());
        properties.list(name, element, getter, (parts, values) -> parts.set(part, values));
        return part;
    }

    /** A map in its order, absent when it is empty. */
    <K, V> Part<Map<K, V>> map(
            String name, Function<String, K> key, Codec<V> value, Function<? super T, ? extends Map<K, V>> getter) {
        Part<Map<K, V>> part = part(Map.of());
        properties.map(name, key, value, getter, (parts, values) -> parts.set(part, values));
        return part;
    }

    private <V> Part<V> part(@Nullable Object whenAbsent) {
        absent.add(whenAbsent);
        return new Part<>(absent.size() - 1);
    }

    /** Ends the description with how the parts make the value; it refuses by an {@link IllegalArgumentException}. */
    ObjectCodec<T, Parts> build(Function<? super Parts, ? extends T> finish) {
        return properties.build(finish);
    }
}
