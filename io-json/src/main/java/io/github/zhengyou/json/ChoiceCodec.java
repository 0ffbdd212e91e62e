package io.github.zhengyou.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A constant of an enum, by its name in lower-kebab form. */
final class ChoiceCodec<E extends Enum<E>> extends Codec<E> {
    private final Map<String, E> constants;

    ChoiceCodec(Class<E> type) {
        ImmutableMap.Builder<String, E> builder = ImmutableMap.builder();
        for (E constant : type.getEnumConstants()) {
            builder.put(name(constant), constant);
        }
        this.constants = builder.buildOrThrow();
    }

    private static String name(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }

    /** The constants by name, in their order. */
    Map<String, E> constants() {
        return constants;
    }

    @Override
    @Nullable
    E read(Reading in) {
        String name = CodeCodec.text(in);
        if (name == null) {
            return null;
        }
        E constant = constants.get(name);
        if (constant == null) {
            in.report(in.problem(ProblemKind.UNKNOWN_CHOICE)
                    .expected(Excerpts.listed(constants.keySet()))
                    .got(in.excerpt())
                    .nearest(Spelling.nearest(name, constants.keySet())));
        }
        return constant;
    }

    @Override
    void write(E value, TokenSink out) {
        out.string(name(value));
    }
}
