package io.github.zhengyou.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A text that a factory makes a value of. */
final class CodeCodec<T> extends Codec<T> {
    private static final int KEPT = 256; // a power of two
    private static final int LONGEST_KEPT = 64;

    private final Function<String, T> factory;
    private final Function<? super T, String> text;
    private final @Nullable Kept<T> @Nullable []
            kept; // by hash; threads may overwrite each other's, which does no harm

    /** A text that was read, and the value made of it. */
    private record Kept<T>(String text, T value) {
        boolean isOf(char[] characters, int offset, int length) {
            if (text.length() != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (text.charAt(i) != characters[offset + i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** @param keeping whether to keep the values made last, because their texts repeat */
    CodeCodec(Function<String, T> factory, Function<? super T, String> text, boolean keeping) {
        this.factory = factory;
        this.text = text;
        this.kept = keeping ? CodeCodec.<T>slots() : null;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // only ever holds what this codec read
    private static <T> @Nullable Kept<T>[] slots() {
        return new Kept[KEPT];
    }

    @Override
    @Nullable
    T read(Reading in) {
        TokenSource source = in.source();
        if (kept == null || source.token() != Token.STRING || source.length() > LONGEST_KEPT) {
            return make(in);
        }
        char[] characters = source.characters();
        int offset = source.offset();
        int length = source.length();
        int slot = slot(characters, offset, length);
        Kept<T> last = kept[slot];
        if (last != null && length <= in.options().maxTextLength() && last.isOf(characters, offset, length)) {
            return last.value();
        }
        T value = make(in);
        if (value != null) {
            kept[slot] = new Kept<>(source.text(), value);
        }
        return value;
    }

    private static int slot(char[] characters, int offset, int length) {
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + characters[i];
        }
        return (hash ^ (hash >>> 8) ^ (hash >>> 16)) & (KEPT - 1);
    }

    private @Nullable T make(Reading in) {
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
    String expected() {
        return "text";
    }

    @Override
    void write(T value, TokenSink out) {
        out.string(text.apply(value));
    }
}
