package io.github.zhengyou.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A text that a factory makes a value of. */
final class CodeCodec<T> extends Codec<T> {
    private final Function<String, T> factory;
    private final Function<? super T, String> text;

    CodeCodec(Function<String, T> factory, Function<? super T, String> text) {
        this.factory = factory;
        this.text = text;
    }

    @Override
    @Nullable
    T read(Reading in) {
        String read = text(in);
        return read == null ? null : in.make(factory, read);
    }

    /** The text at hand; null if it is none, too long or no Unicode. */
    static @Nullable String text(Reading in) {
        TokenSource source = in.source();
        if (source.token() != Token.STRING) {
            in.wrongType("text");
            return null;
        }
        String text = source.text();
        int most = in.options().maxTextLength();
        if (text.length() > most) {
            in.report(in.problem(ProblemKind.TOO_LONG).expected(Integer.toString(most)));
            return null;
        }
        if (hasLoneSurrogate(text)) {
            in.report(in.problem(ProblemKind.LONE_SURROGATE).got(in.excerpt()));
            return null;
        }
        return text;
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    @Override
    void write(T value, TokenSink out) {
        out.string(text.apply(value));
    }
}
