package io.github.zhengyou.json;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Another view of a type that has a codec. */
final class MappedCodec<A, B> extends Codec<B> {
    private final Codec<A> codec;
    private final Function<A, B> from;
    private final Function<B, A> to;

    MappedCodec(Codec<A> codec, Function<A, B> from, Function<B, A> to) {
        this.codec = codec;
        this.from = from;
        this.to = to;
    }

    /** The codec of what stands in the text. */
    Codec<A> codec() {
        return codec;
    }

    @Override
    @Nullable
    B read(Reading in) {
        A read = codec.read(in);
        return read == null ? null : in.make(from, read);
    }

    @Override
    String expected() {
        return codec.expected();
    }

    @Override
    List<String> names() {
        return codec.names();
    }

    @Override
    void write(B value, TokenSink out) {
        codec.write(to.apply(value), out);
    }
}
