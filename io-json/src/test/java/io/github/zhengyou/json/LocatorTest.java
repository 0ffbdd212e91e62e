package io.github.zhengyou.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocatorTest {
    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Location> locate(String text, String... pointers) throws IOException {
        return Document.locate(stream(text), List.of(pointers));
    }

    @Test
    void valuesAreLocatedWhereTheyBegin() throws IOException {
        assertThat(locate("{\"好\": [1, {\"a/b\": \"x\"}],\n  \"c\": true}", "/c", "/好/1/a~1b", "", "/好/0"))
                .hasToString("{/c=2:8, /好/1/a~1b=1:19, =1:1, /好/0=1:8}");
    }

    @Test
    void pointerToNothingIsLocatedAtTheNearestValueAroundIt() throws IOException {
        assertThat(locate("{\"a\": [1,\n {\"b\": 2}]}", "/a/1/c/d", "/a/7", "/x"))
                .hasToString("{/a/1/c/d=2:2, /a/7=1:7, /x=1:1}");
    }

    @Test
    void placesOfFindingsAreLocated() throws IOException {
        assertThat(locate(
                        Goldens.text("scheme.json"), "/raterGroups/1/rater/parameters/scale", "/vetoes/0/effect/grade"))
                .hasToString("{/raterGroups/1/rater/parameters/scale=35:20, /vetoes/0/effect/grade=159:18}");
    }

    @Test
    void whatComesAfterAMistakeHasNoLocationOfItsOwn() throws IOException {
        assertThat(locate("{\"a\": 1, \"b\": nope, \"c\": 2}", "/a", "/c")).hasToString("{/a=1:7, /c=1:1}");
        assertThat(locate("", "/a")).isEmpty();
    }

    @Test
    void entriesOfARecordInLinesAreCountedByKindWithoutThoseThatCannotBeRead() throws IOException {
        String text = "\n{\"type\":\"judgement\"}\n" + Goldens.text("record.jsonl");
        assertThat(RecordLines.locate(
                        stream(text),
                        List.of(
                                "/pledgeEvents/0/proposal/pledger",
                                "/evidence/0/subject",
                                "/evidence/0",
                                "/evidence/0/none",
                                "/evidence/99/subject",
                                "/evidence",
                                "")))
                .hasToString("{/pledgeEvents/0/proposal/pledger=10:132, /evidence/0/subject=3:42, /evidence/0=3:1,"
                        + " /evidence/0/none=3:1}");
    }

    @Test
    void longTextsAreLocatedRight() throws IOException {
        String text = "[\"" + "好".repeat(100_000) + "\",\n\"b\", \"" + "x".repeat(100_000) + "\", 3]";
        assertThat(locate(text, "/0", "/2", "/3")).hasToString("{/0=1:2, /2=2:6, /3=2:100010}");
    }
}
