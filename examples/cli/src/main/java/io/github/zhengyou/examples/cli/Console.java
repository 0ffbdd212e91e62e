package io.github.zhengyou.examples.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where results and everything else are written, always in UTF-8.
 *
 * @param out takes results only
 * @param err takes errors and progress
 */
record Console(PrintStream out, PrintStream err) {

    /** A console over two streams of bytes, whatever the locale of the machine says. */
    static Console over(OutputStream out, OutputStream err) {
        return new Console(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
