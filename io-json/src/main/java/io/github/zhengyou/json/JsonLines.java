package io.github.zhengyou.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Reads and writes JSON Lines: one value per line, however many. */
final class JsonLines {
    /** The longest line, in bytes; it is held in memory. Source: project decision. */
    static final int LONGEST = 1 << 24;

    private JsonLines() {}

    /**
     * Reads values one by one. A line with a problem is left out and reading goes on with the next; blank lines are
     * skipped. The stream is not closed.
     *
     * @param document the name of the document in problems
     * @param values takes each value that is sound, in order
     * @return the problems, in order; empty if all lines were sound
     * @throws IOException if the stream fails
     */
    static <T> List<ReadProblem> read(
            Codec<T> codec, InputStream in, String document, ReadOptions options, Consumer<? super T> values)
            throws IOException {
        List<ReadProblem> problems = new ArrayList<>();
        Lines lines = new Lines(in);
        while (lines.next()) {
            if (lines.isTooLong()) {
                problems.add(ReadProblem.builder(ProblemKind.TOO_LONG, document, lines.start(), "")
                        .expected(Integer.toString(LONGEST))
                        .build());
            } else if (!lines.isBlank()) {
                T value = Texts.read(codec, lines.text(), document, options, problems);
                if (value != null) {
                    values.accept(value);
                }
            }
            if (problems.size() > options.maxProblems()) {
                problems.subList(options.maxProblems(), problems.size()).clear();
                problems.add(ReadProblem.builder(ProblemKind.TOO_MANY_PROBLEMS, document, lines.start(), "")
                        .expected(Integer.toString(options.maxProblems()))
                        .build());
                break;
            }
        }
        return List.copyOf(problems);
    }

    /** Writes values, each compact and followed by a line feed. The stream is flushed and not closed. */
    static <T> void write(Codec<T> codec, Iterable<? extends T> values, OutputStream out) throws IOException {
        Iterator<? extends T> iterator = values.iterator();
        if (iterator.hasNext()) {
            Jackson3Sink.write(out, Layout.COMPACT, sink -> iterator.forEachRemaining(v -> codec.write(v, sink)));
        }
    }

    /** Cuts bytes into lines. */
    static final class Lines {
        private final InputStream in;
        private final byte[] block = new byte[1 << 16];
        private int from; // what is left of the block
        private int to;
        private byte[] line = new byte[1 << 10];
        private int length;
        private int number;
        private boolean tooLong;

        Lines(InputStream in) {
            this.in = in;
        }

        /** Moves to the next line; false if there is none. */
        boolean next() throws IOException {
            number++;
            length = 0;
            tooLong = false;
            boolean found = false;
            while (fill()) {
                found = true;
                int end = from;
                while (end < to && block[end] != '\n') {
                    end++;
                }
                append(from, end);
                from = end + 1;
                if (end < to) {
                    return true;
                }
            }
            return found;
        }

        private boolean fill() throws IOException {
            if (from >= to) {
                from = 0;
                to = in.readNBytes(block, 0, block.length);
            }
            return to > 0;
        }

        private void append(int start, int end) {
            int count = end - start;
            tooLong |= length + count > LONGEST;
            if (tooLong) {
                return;
            }
            if (length + count > line.length) {
                line = Arrays.copyOf(line, Math.max(length + count, line.length * 2));
            }
            System.arraycopy(block, start, line, length, count);
            length += count;
        }

        /** Whether the line is longer than {@link #LONGEST}; its text is then not kept. */
        boolean isTooLong() {
            return tooLong;
        }

        boolean isBlank() {
            for (int i = 0; i < length; i++) {
                if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                    return false;
                }
            }
            return true;
        }

        Location start() {
            return new Location(number, 1);
        }

        /** The text of the line; valid until the next line. */
        TextStream text() {
            return TextStream.of(line, length, start());
        }
    }
}
