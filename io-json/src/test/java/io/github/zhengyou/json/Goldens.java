package io.github.zhengyou.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The golden files, one for each document, and what tests do with texts. */
final class Goldens {
    private Goldens() {}

    /** The text of a golden file. */
    static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Goldens.class.getResourceAsStream("/golden/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The golden file of a document. */
    static String file(Document<?> document) {
        return document.format().replace("zhengyou/", "").replace("@1", "") + ".json";
    }

    static <T> ReadResult<T> read(Document<T> document, String text) {
        try {
            InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            return document.read(in, file(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The problems of a golden file in which something was replaced. */
    static List<String> problems(Document<?> document, String... replacements) {
        String text = text(file(document));
        for (int i = 0; i < replacements.length; i += 2) {
            if (!text.contains(replacements[i])) {
                throw new IllegalArgumentException(file(document) + " does not have " + replacements[i]);
            }
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return read(document, text).problems().stream()
                .map(ReadProblem::toString)
                .toList();
    }

    static <T> byte[] written(Document<T> document, T value, Layout layout) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(value, out, layout);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
