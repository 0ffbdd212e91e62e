package io.github.zhengyou.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A number in plain form: never an exponent, never in quotes. */
final class NumberCodec<T> extends Codec<T> {
    private final NumberParser<T> parser;
    private final Function<? super T, String> text;

    NumberCodec(NumberParser<T> parser, Function<? super T, String> text) {
        this.parser = parser;
        this.text = text;
    }

    @Override
    @Nullable
    T read(Reading in) {
        if (!isPlain(in, "number")) {
            return null;
        }
        TokenSource source = in.source();
        return in.make(s -> parser.parse(s.characters(), s.offset(), s.length()), source);
    }

    /** Whether a number of plain form is at hand; reports if not. */
    static boolean isPlain(Reading in, String expected) {
        TokenSource source = in.source();
        Token token = source.token();
        if (!token.isNumber()) {
            if (token == Token.STRING && isPlain(source.text())) {
                in.report(in.problem(ProblemKind.NUMBER_IN_QUOTES).got(in.excerpt()));
            } else {
                in.wrongType(expected);
            }
            return false;
        }
        int most = in.options().maxNumberLength();
        if (source.length() > most) {
            in.report(in.problem(ProblemKind.TOO_LONG).expected(Integer.toString(most)));
            return false;
        }
        if (token == Token.FRACTION && hasExponent(source)) {
            in.report(in.problem(ProblemKind.EXPONENT).got(in.excerpt()));
            return false;
        }
        return true;
    }

    private static boolean hasExponent(TokenSource source) {
        char[] characters = source.characters();
        int offset = source.offset();
        for (int i = offset; i < offset + source.length(); i++) {
            if (characters[i] == 'e' || characters[i] == 'E') {
                return true;
            }
        }
        return false;
    }

    @Override
    String expected() {
        return "number";
    }

    @Override
    void write(T value, TokenSink out) {
        String number = text.apply(value);
        checkArgument(isPlain(number), "a number must be in plain form, got '%s'", number);
        out.number(number);
    }

    /** Whether a text is an optional minus, digits without a leading zero, and perhaps a point and more digits. */
    private static boolean isPlain(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = afterDigits(text, start);
        if (point == start || (point > start + 1 && text.charAt(start) == '0')) {
            return false;
        }
        return point == text.length()
                || (text.charAt(point) == '.'
                        && point + 1 < text.length()
                        && afterDigits(text, point + 1) == text.length());
    }

    private static int afterDigits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
