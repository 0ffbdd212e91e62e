package io.github.zhengyou.json;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Stands for a codec that is looked up at the first use. */
final class LazyCodec<T> extends Codec<T> {
    private final Supplier<Codec<T>> codec;

    LazyCodec(Supplier<Codec<T>> codec) {
        this.codec = Suppliers.memoize(codec::get);
    }

    Codec<T> codec() {
        return codec.get();
    }

    @Override
    @Nullable
    T read(Reading in) {
        return codec().read(in);
    }

    @Override
    String expected() {
        return codec().expected();
    }

    @Override
    List<String> names() {
        return codec().names();
    }

    @Override
    void write(T value, TokenSink out) {
        codec().write(value, out);
    }
}
