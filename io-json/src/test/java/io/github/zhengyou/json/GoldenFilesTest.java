package io.github.zhengyou.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenFilesTest {
    static List<Document<?>> documents() {
        return Document.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void indentedFormIsWrittenBackByteForByte(Document<?> document) {
        assertRewritten(document);
    }

    private static <T> void assertRewritten(Document<T> document) {
        String text = Goldens.text(Goldens.file(document));
        T value = Goldens.read(document, text).orElseThrow();
        assertThat(new String(Goldens.written(document, value, Layout.INDENTED), StandardCharsets.UTF_8))
                .isEqualTo(text);
        String compact = new String(Goldens.written(document, value, Layout.COMPACT), StandardCharsets.UTF_8);
        assertThat(compact.lines()).hasSize(1);
        assertThat(Goldens.read(document, compact).orElseThrow()).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void formatComesFirst(Document<?> document) {
        assertThat(Goldens.text(Goldens.file(document)))
                .startsWith("{\n  \"format\": \"" + document.format() + "\",\n");
    }

    @Test
    void recordLinesAreWrittenBackByteForByte() throws IOException {
        String text = Goldens.text("record.jsonl");
        var record = RecordLines.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "record.jsonl")
                .orElseThrow();
        assertThat(record)
                .isEqualTo(Goldens.read(Document.RECORD, Goldens.text("record.json"))
                        .orElseThrow());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordLines.write(record, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(text);
    }
}
