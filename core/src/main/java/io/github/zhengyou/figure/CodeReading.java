package io.github.zhengyou.figure;

/**
 * How a code is to be read 读法. It is declared, never guessed: the same digits mean different things in different
 * codes. Separators ({@code +}, {@code -}, {@code ·} and spaces) may stand between quantities in every reading.
 *
 * @since 0.1
 */
public enum CodeReading {
    /** Each digit is a quantity of its own 逐位: {@code 2512} is 2, 5, 1, 2. */
    DIGITS("digits"),
    /** The quantities are written one after the other 连写: {@code 512} is 5, 12 or 51, 2, as the parts say. */
    MAGNITUDES("magnitudes"),
    /** Not to be read at all 不拆读. */
    OPAQUE("opaque");

    private final String code;

    CodeReading(String code) {
        this.code = code;
    }

    /** The code, lower-kebab. */
    public String code() {
        return code;
    }
}
