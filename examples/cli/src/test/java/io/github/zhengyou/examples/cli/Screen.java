package io.github.zhengyou.examples.cli;

import java.util.List;

/** A screen of fixed width: an own measure of texts, beside the one that the tables are made with. */
final class Screen {

    private Screen() {}

    /** The columns that a text takes, by the East Asian width of its characters: wide and full-width ones take two. */
    static int columns(String text) {
        return text.codePoints().map(Screen::columns).sum();
    }

    private static int columns(int character) {
        boolean wide = character >= 0x1100 && character <= 0x115F
                || character >= 0x2E80 && character <= 0x303E
                || character >= 0x3041 && character <= 0xA4CF
                || character >= 0xAC00 && character <= 0xD7A3
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0xFE30 && character <= 0xFE6F
                || character >= 0xFF00 && character <= 0xFF60
                || character >= 0xFFE0 && character <= 0xFFE6
                || character >= 0x20000 && character <= 0x3FFFD;
        return wide ? 2 : 1;
    }

    /** The column, from 0, at which a text begins in a line; -1 if it is not in it. */
    static int columnOf(String text, String line) {
        int at = line.indexOf(text);
        return at < 0 ? -1 : columns(line.substring(0, at));
    }

    /** The lines of an output. */
    static List<String> lines(String output) {
        return output.lines().toList();
    }
}
