package io.github.zhengyou.json;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Short forms of what a document holds, for messages. */
final class Excerpts {
    private static final int LENGTH = 40;
    private static final int NAMES = 12;

    private Excerpts() {}

    /** In quotes, control characters escaped, shortened. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        shortened(text).codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    /** Names in quotes, separated by commas. */
    static String listed(Collection<String> names) {
        return names.stream().map(Excerpts::quoted).collect(Collectors.joining(", "));
    }

    /** The first {@value #NAMES} names, separated by commas. */
    static String first(List<String> names) {
        String first = names.stream().limit(NAMES).collect(Collectors.joining(", "));
        return names.size() > NAMES ? first + ", …" : first;
    }

    /** The first {@value #LENGTH} characters. */
    static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LENGTH) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LENGTH)) + "…";
    }
}
