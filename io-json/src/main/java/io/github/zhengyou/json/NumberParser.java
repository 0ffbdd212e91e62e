package io.github.zhengyou.json;

/**
 * Makes a value of the characters of a number: an optional minus, digits, and perhaps a point and more digits.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
interface NumberParser<T> {
    /**
     * Parses.
     *
     * @param text holds the characters; not to be kept or changed
     * @throws IllegalArgumentException if the number is refused
     */
    T parse(char[] text, int offset, int length);
}
