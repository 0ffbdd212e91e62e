package io.github.zhengyou.internal;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The checks that ids, codes and texts share.
 *
 * @since 0.1
 */
public final class Texts {

    /** The longest id, in UTF-16 code units. Source: project decision. */
    public static final int MAX_ID_LENGTH = 128;

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Texts() {}

    /**
     * Checks an id and returns it unchanged: not blank, no control characters, no unpaired
     * surrogates, not over-long.
     *
     * @throws IllegalArgumentException naming {@code what}, the rule and the value
     */
    public static String id(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank, got '" + value + "'");
        }
        if (value.length() > MAX_ID_LENGTH) {
            throw new IllegalArgumentException(what + " must have at most " + MAX_ID_LENGTH + " characters, got "
                    + value.length() + ": '" + value.substring(0, 32) + "…'");
        }
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i))) {
                throw new IllegalArgumentException(what + " must not hold control characters, got U+"
                        + String.format(Locale.ROOT, "%04X", (int) value.charAt(i)) + " at position " + i);
            }
        }
        return paired(what, value);
    }

    /** A surrogate without its pair is no character: no UTF-8 holds it, so what has one could not be written down. */
    private static String paired(String what, String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                if (Character.isLowSurrogate(value.charAt(i))
                        || i + 1 == value.length()
                        || !Character.isLowSurrogate(value.charAt(i + 1))) {
                    throw new IllegalArgumentException(what + " must not hold an unpaired surrogate, got U+"
                            + String.format(Locale.ROOT, "%04X", (int) value.charAt(i)) + " at position " + i);
                }
                i++;
            }
        }
        return value;
    }

    /**
     * Checks a code of an open vocabulary and returns it unchanged: lower-kebab, such as {@code general-branch}.
     *
     * @throws IllegalArgumentException naming {@code what}, the rule and the value
     */
    public static String code(String what, String value) {
        id(what, value);
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    what + " must be lower-case letters, digits and single hyphens, got '" + value + "'");
        }
        return value;
    }

    /**
     * Checks a text for people and returns it unchanged: not blank, no unpaired surrogates.
     *
     * @throws IllegalArgumentException naming {@code what} and the rule
     */
    public static String text(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank, got '" + value + "'");
        }
        return paired(what, value);
    }
}
