package io.github.zhengyou.json;

/**
 * A place in a text.
 *
 * @param line the line, from 1; a line ends with LF, CR LF or CR
 * @param column the column, from 1, counted in Unicode code points: a Chinese character is one column
 * @since 0.1
 */
public record Location(int line, int column) {
    static final Location START = new Location(1, 1);

    /** As one negative number, so that offsets, which are not negative, can be told apart. */
    long pack() {
        return ~(((long) line << 32) | column);
    }

    static Location unpack(long packed) {
        long bits = ~packed;
        return new Location((int) (bits >>> 32), (int) bits);
    }

    /** Line and column, such as {@code 14:20}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
