package io.github.zhengyou.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes one value that is a whole text. */
final class Texts {
    private Texts() {}

    /**
     * Reads a value. The stream is read to its end, or to where it cannot be read on, and not closed.
     *
     * @param document the name of the document in problems, usually a file name
     * @throws IOException if the stream fails; whatever is wrong with the text is a problem in the result
     */
    static <T> ReadResult<T> read(Codec<T> codec, InputStream in, String document, ReadOptions options)
            throws IOException {
        List<ReadProblem> problems = new ArrayList<>();
        T value = read(codec, new TextStream(in), document, options, problems);
        return value == null ? ReadResult.of(problems) : ReadResult.of(value);
    }

    /** Reads a value and adds the problems to a list; null if there are any. */
    static <T> @Nullable T read(
            Codec<T> codec, TextStream text, String document, ReadOptions options, List<ReadProblem> problems)
            throws IOException {
        try (Jackson3Source source = Jackson3Source.open(text)) {
            Reading in = new Reading(source, text, document, options);
            T value = read(codec, in);
            problems.addAll(in.problems());
            return in.problems().isEmpty() ? value : null;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static <T> @Nullable T read(Codec<T> codec, Reading in) {
        try {
            if (in.source().next() == Token.END_OF_TEXT) {
                in.report(in.problem(ProblemKind.EMPTY));
                return null;
            }
            T value = codec.read(in);
            if (in.source().next() != Token.END_OF_TEXT) {
                in.report(in.problem(ProblemKind.TRAILING_CONTENT).got(in.excerpt()));
            }
            return value;
        } catch (Unreadable e) {
            in.report(e);
            return null;
        }
    }

    /** Writes a value as UTF-8, with a line feed at the end. The stream is flushed and not closed. */
    static <T> void write(Codec<T> codec, T value, OutputStream out, Layout layout) throws IOException {
        Jackson3Sink.write(out, layout, sink -> codec.write(value, sink));
    }
}
