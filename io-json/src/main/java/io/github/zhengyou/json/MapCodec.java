package io.github.zhengyou.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object with free names: a map that keeps its order. */
final class MapCodec<K, V> extends Codec<Map<K, V>> {
    private final Function<String, K> key;
    private final Function<? super K, String> text;
    private final Codec<V> value;

    MapCodec(Function<String, K> key, Function<? super K, String> text, Codec<V> value) {
        this.key = key;
        this.text = text;
        this.value = value;
    }

    Codec<V> value() {
        return value;
    }

    @Override
    @Nullable
    Map<K, V> read(Reading in) {
        if (!in.enterObject(names())) {
            return null;
        }
        Map<K, @Nullable V> values = new LinkedHashMap<>();
        boolean sound = true;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            K known = in.make(key, name);
            if (known == null) {
                in.skipValue();
                sound = false;
            } else if (values.containsKey(known)) {
                in.duplicateKey();
                sound = false;
            } else {
                in.source().next();
                V read = value.read(in);
                values.put(known, read);
                sound &= read != null;
            }
        }
        in.leave();
        return sound ? sound(values) : null;
    }

    @SuppressWarnings("NullAway") // no value is null
    private static <K, V> Map<K, V> sound(Map<K, @Nullable V> values) {
        return Collections.unmodifiableMap(values);
    }

    @Override
    String expected() {
        return "object";
    }

    @Override
    void write(Map<K, V> values, TokenSink out) {
        out.startObject();
        values.forEach((name, entry) -> {
            out.name(text.apply(name));
            value.write(entry, out);
        });
        out.endObject();
    }
}
