package io.github.zhengyou.json;

/** A place in a text: line and column from 1, columns in Unicode code points. */
record Place(int line, int column) {
    static final Place START = new Place(1, 1);

    /** As one negative number, so that offsets, which are not negative, can be told apart. */
    long pack() {
        return ~(((long) line << 32) | column);
    }

    static Place unpack(long packed) {
        long bits = ~packed;
        return new Place((int) (bits >>> 32), (int) bits);
    }
}
