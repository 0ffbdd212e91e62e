package io.github.zhengyou.json;

import org.jspecify.annotations.Nullable;

/** {@code true} or {@code false}. */
final class BooleanCodec extends Codec<Boolean> {
    @Override
    @Nullable
    Boolean read(Reading in) {
        return switch (in.source().token()) {
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            default -> {
                in.wrongType("boolean");
                yield null;
            }
        };
    }

    @Override
    String expected() {
        return "boolean";
    }

    @Override
    void write(Boolean value, TokenSink out) {
        out.bool(value);
    }
}
