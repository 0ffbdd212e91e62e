package io.github.zhengyou.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhengyou.text.Language;
import org.junit.jupiter.api.Test;

class FiveMistakesTest {
    private static final String TEXT = """
            {
              "format": "toy/shelf@1",
              "name": {"zh": "书架😀", "em": "shelf"},
              "width": "3",
              "since": "2011-02-29",
              "things": [
                {"kind": "box", "id": "a", "weight": 1.50},
                {"kind": "jag", "id": "b"},
                {"kind": "jar", "id": "罐", "colour": "Red"}
              ]
            }
            """;

    @Test
    void reportsAllWithPlaces() {
        assertThat(Shelves.problems(Shelves.DOCUMENT, TEXT))
                .containsExactly(
                        "unknown-property toy.json:3:25 /name/em: unknown property \"em\" (did you mean \"en\"?)",
                        "number-in-quotes toy.json:4:12 /width: expected a number without quotes, got \"3\"",
                        "invalid-date toy.json:5:12 /since: expected a date such as \"2011-06-30\", got \"2011-02-29\"",
                        "unknown-variant toy.json:8:14 /things/1/kind: expected one of \"box\", \"jar\", got \"jag\""
                                + " (did you mean \"jar\"?)",
                        "value-refused toy.json:9:42 /things/2/colour: \"Red\" is refused:"
                                + " a colour must be lower-case letters, got 'Red'");
    }

    @Test
    void speaksChinese() {
        assertThat(Shelves.read(Shelves.DOCUMENT, TEXT).problems())
                .extracting(problem -> problem.toString(Language.ZH))
                .containsExactly(
                        "toy.json:3:25 /name/em: 未知属性“em”（是否应为“en”？）",
                        "toy.json:4:12 /width: 数字不应加引号，实为 \"3\"",
                        "toy.json:5:12 /since: 应为形如 \"2011-06-30\" 的日期，实为 \"2011-02-29\"",
                        "toy.json:8:14 /things/1/kind: 应为 \"box\", \"jar\" 之一，实为 \"jag\"（是否应为“jar”？）",
                        "toy.json:9:42 /things/2/colour: 值 \"Red\" 不被接受，原因（英文）："
                                + "a colour must be lower-case letters, got 'Red'");
    }

    @Test
    void placesAreTheSameWithOtherLineEnds() {
        var problems = Shelves.problems(Shelves.DOCUMENT, TEXT);
        assertThat(Shelves.problems(Shelves.DOCUMENT, TEXT.replace("\n", "\r\n")))
                .isEqualTo(problems);
        assertThat(Shelves.problems(Shelves.DOCUMENT, TEXT.replace("\n", "\r"))).isEqualTo(problems);
        assertThat(Shelves.problems(Shelves.DOCUMENT, "\uFEFF" + TEXT)).isEqualTo(problems);
    }

    @Test
    void carriesTheParts() {
        ReadProblem problem = Shelves.read(Shelves.DOCUMENT, TEXT).problems().get(3);
        assertThat(problem.document()).isEqualTo("toy.json");
        assertThat(problem.line()).isEqualTo(8);
        assertThat(problem.column()).isEqualTo(14);
        assertThat(problem.pointer()).isEqualTo("/things/1/kind");
        assertThat(problem.expected()).contains("\"box\", \"jar\"");
        assertThat(problem.got()).contains("\"jag\"");
        assertThat(problem.nearest()).contains("jar");
        assertThat(problem.reason()).isEmpty();
    }

    @Test
    void throwsThemAllOnRequest() {
        ReadResult<?> result = Shelves.read(Shelves.DOCUMENT, TEXT);
        assertThat(result.value()).isEmpty();
        assertThatThrownBy(result::orElseThrow)
                .isInstanceOfSatisfying(
                        ReadException.class, e -> assertThat(e.problems()).isEqualTo(result.problems()))
                .hasMessageStartingWith("toy.json:3:25 /name/em: unknown property \"em\" (did you mean \"en\"?)\n")
                .hasMessageEndingWith("got 'Red'");
    }
}
