package io.github.zhengyou.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.json.Shelves.Thing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    private static final String JAR = "{\"kind\":\"jar\",\"id\":\"罐\",\"colour\":\"red\"}";

    private final List<Thing> things = new ArrayList<>();

    private List<String> read(String text, ReadOptions options) throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return JsonLines.read(Shelves.THING, in, "toy.jsonl", options, things::add).stream()
                .map(problem -> problem.code() + " " + problem)
                .toList();
    }

    @Test
    void problemsOfALineDoNotHideTheOthers() throws IOException {
        assertThat(read(
                        String.join(
                                "\n", JAR, "  ", JAR.replace("red", "Red"), "{\"kind\"", JAR, JAR + JAR, JAR + "\r"),
                        ReadOptions.STANDARD))
                .containsExactly(
                        "value-refused toy.jsonl:3:33 /colour: \"Red\" is refused:"
                                + " a colour must be lower-case letters, got 'Red'",
                        "truncated toy.jsonl:4:8: the text ends before the document does",
                        "trailing-content toy.jsonl:6:39: more text after the document: {…}");
        assertThat(things).hasSize(3);
    }

    @Test
    void linesMayBeLong() throws IOException {
        String notes = "\"notes\":[" + "\"好\",".repeat(100_000) + "1],";
        String text = JAR + "\n" + JAR.replace("\"id\"", notes + "\"id\"") + "\n" + JAR.replace("red", "Red");
        assertThat(read(text, ReadOptions.STANDARD))
                .containsExactly("value-refused toy.jsonl:3:33 /colour: \"Red\" is refused:"
                        + " a colour must be lower-case letters, got 'Red'");
        assertThat(things).hasSize(2);
    }

    @Test
    void overlongLineIsLeftOut() throws IOException {
        assertThat(read("\"" + "x".repeat(JsonLines.LONGEST) + "\"\n" + JAR, ReadOptions.STANDARD))
                .containsExactly("too-long toy.jsonl:1:1: longer than 16777216 characters");
        assertThat(things).hasSize(1);
    }

    @Test
    void stopsAfterTooManyProblems() throws IOException {
        assertThat(read("1\n2\n3\n4\n" + JAR, ReadOptions.STANDARD.withMaxProblems(2)))
                .containsExactly(
                        "wrong-type toy.jsonl:1:1: expected an object with kind, got 1",
                        "wrong-type toy.jsonl:2:1: expected an object with kind, got 2",
                        "too-many-problems toy.jsonl:3:1: more than 2 problems; the rest is not read");
        assertThat(things).isEmpty();
    }

    @Test
    void writesOneValueALine() throws IOException {
        assertThat(read(JAR + "\n" + JAR, ReadOptions.STANDARD)).isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonLines.write(Shelves.THING, things, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(JAR + "\n" + JAR + "\n");
        out.reset();
        JsonLines.write(Shelves.THING, List.of(), out);
        assertThat(out.size()).isZero();
        assertThat(read("", ReadOptions.STANDARD)).isEmpty();
    }
}
