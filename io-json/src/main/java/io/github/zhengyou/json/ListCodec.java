package io.github.zhengyou.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of values of one type. */
final class ListCodec<V> extends Codec<List<V>> {
    private final Codec<V> element;

    ListCodec(Codec<V> element) {
        this.element = element;
    }

    Codec<V> element() {
        return element;
    }

    @Override
    @Nullable
    List<V> read(Reading in) {
        if (!in.enterList()) {
            return null;
        }
        List<V> values = new ArrayList<>();
        boolean sound = true;
        for (int position = 0; in.nextElement(position); position++) {
            V value = element.read(in);
            if (value == null) {
                sound = false;
            } else {
                values.add(value);
            }
        }
        in.leave();
        return sound ? Collections.unmodifiableList(values) : null;
    }

    @Override
    String expected() {
        return "list";
    }

    @Override
    void write(List<V> values, TokenSink out) {
        writeAll(values, out);
    }

    void writeAll(Iterable<? extends V> values, TokenSink out) {
        out.startList();
        for (V value : values) {
            element.write(value, out);
        }
        out.endList();
    }
}
