package io.github.zhengyou.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A constant of an enum, by its name in lower-kebab form. */
final class ChoiceCodec<E extends Enum<E>> extends Codec<E> {
    private final Map<String, E> constants;

    ChoiceCodec(Iterable<E> choices) {
        ImmutableMap.Builder<String, E> builder = ImmutableMap.builder();
        for (E constant : choices) {
            builder.put(name(constant), constant);
        }
        this.constants = builder.buildOrThrow();
    }

    /** The name of a constant in lower-kebab form. */
    static String name(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }

    /** The constants by name, in their order. */
    Map<String, E> constants() {
        return constants;
    }

    /** The constant of a name, for keys of a map. */
    E parse(String name) {
        E constant = constants.get(name);
        checkArgument(constant != null, "expected one of %s, got '%s'", constants.keySet(), name);
        return constant;
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
    String expected() {
        return "text";
    }

    @Override
    void write(E value, TokenSink out) {
        out.string(name(value));
    }
}
