package io.github.zhengyou.json;

import static io.github.zhengyou.json.Shelves.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemsTest {
    private static final String SHELF = "{\"format\":\"toy/shelf@1\",\"name\":{\"zh\":\"架\"},\"width\":2";

    @Test
    void missingPropertyIsPlacedAtItsObject() {
        assertThat(problems(Shelves.SHELF, " {\"name\": {}, \"things\": [ {\"kind\": \"jar\", \"id\": \"a\"} ]}"))
                .containsExactly(
                        "missing-property toy.json:1:2: property \"width\" is missing: a whole number",
                        "missing-property toy.json:1:11 /name: property \"zh\" is missing: a text",
                        "missing-property toy.json:1:27 /things/0: property \"colour\" is missing: a text");
    }

    @Test
    void typoIsNotMissingAsWell() {
        assertThat(problems(Shelves.LABEL, "{\"zhh\": \"架\"}"))
                .containsExactly("unknown-property toy.json:1:2 /zhh: unknown property \"zhh\" (did you mean \"zh\"?)");
        assertThat(problems(Shelves.SHELF, "{\"name\":{\"zh\":\"架\"},\"widht\":2}"))
                .containsExactly("unknown-property toy.json:1:20 /widht: unknown property \"widht\""
                        + " (did you mean \"width\"?)");
    }

    @Test
    void unknownPropertyIsToleratedOnRequest() {
        byte[] text = "{\"zh\":\"架\",\"more\":{\"a\":[1,2]}}".getBytes(StandardCharsets.UTF_8);
        assertThat(Shelves.read(Shelves.LABEL, text, ReadOptions.STANDARD.tolerateUnknownProperties())
                        .orElseThrow()
                        .zh())
                .isEqualTo("架");
        assertThat(Shelves.texts(Shelves.read(Shelves.LABEL, text, ReadOptions.STANDARD)))
                .containsExactly("unknown-property toy.json:1:11 /more: unknown property \"more\"; known here: zh, en");
    }

    @Test
    void duplicateKeysAreRefused() {
        assertThat(problems(
                        Shelves.DOCUMENT,
                        SHELF + ",\"width\":3,\"format\":1,\"colours\":{\"red\":1,\"blue\":2,\"red\":3},"
                                + "\"things\":[{\"kind\":\"jar\",\"id\":\"a\",\"colour\":\"red\",\"kind\":\"box\"}]}"))
                .containsExactly(
                        "duplicate-key toy.json:1:53 /width: \"width\" occurs more than once",
                        "duplicate-key toy.json:1:63 /format: \"format\" occurs more than once",
                        "duplicate-key toy.json:1:102 /colours/red: \"red\" occurs more than once",
                        "duplicate-key toy.json:1:159 /things/0/kind: \"kind\" occurs more than once");
    }

    @Test
    void wrongTypesAreNamed() {
        assertThat(problems(
                        Shelves.SHELF,
                        "{\"name\":[1],\"width\":1.0,\"since\":null,\"material\":true,\"things\":{},\"colours\":\"\"}"))
                .containsExactly(
                        "wrong-type toy.json:1:9 /name: expected an object with zh, en, got […]",
                        "wrong-type toy.json:1:21 /width: expected a whole number, got 1.0",
                        "wrong-type toy.json:1:33 /since: expected a text, got null",
                        "wrong-type toy.json:1:49 /material: expected a text, got true",
                        "wrong-type toy.json:1:63 /things: expected a list, got {…}",
                        "wrong-type toy.json:1:76 /colours: expected an object, got \"\"");
    }

    @Test
    void numbersArePlain() {
        assertThat(problems(Codec.list(Shelves.DECIMAL), "[1e2, 1.5E-3, \"1.5\", \"x\", \"NaN\", -0.10]"))
                .containsExactly(
                        "exponent toy.json:1:2 /0: expected a number without exponent, got 1e2",
                        "exponent toy.json:1:7 /1: expected a number without exponent, got 1.5E-3",
                        "number-in-quotes toy.json:1:15 /2: expected a number without quotes, got \"1.5\"",
                        "wrong-type toy.json:1:22 /3: expected a number, got \"x\"",
                        "wrong-type toy.json:1:27 /4: expected a number, got \"NaN\"");
        assertThat(problems(Shelves.DECIMAL, "NaN")).containsExactly("syntax toy.json:1:1: not JSON from here on: NaN");
    }

    @Test
    void wholeNumbersKeepTheirRange() {
        assertThat(problems(Codec.list(Scalars.INTEGER), "[2147483647, 2147483648, -2147483648, -2147483649]"))
                .containsExactly(
                        "out-of-range toy.json:1:14 /1: expected a whole number -2147483648 … 2147483647,"
                                + " got 2147483648",
                        "out-of-range toy.json:1:39 /3: expected a whole number -2147483648 … 2147483647,"
                                + " got -2147483649");
        assertThat(Shelves.read(Codec.list(Scalars.LONG), "[9223372036854775807, -9223372036854775808, -0]")
                        .orElseThrow())
                .containsExactly(Long.MAX_VALUE, Long.MIN_VALUE, 0L);
        assertThat(problems(
                        Codec.list(Scalars.LONG), "[9223372036854775808, -9223372036854775809, 99999999999999999999]"))
                .hasSize(3)
                .allMatch(problem -> problem.startsWith("out-of-range"));
    }

    @Test
    void builderRefusesTheObject() {
        assertThat(problems(
                        Shelves.DOCUMENT,
                        "{\"format\":\"toy/shelf@1\",\"name\":{\"zh\":\"架\"},\"width\":0,\n"
                                + "\"things\":[ {\"kind\":\"jar\",\"id\":\"a\",\"colour\":\"red\"}]}"))
                .containsExactly("object-refused toy.json:1:1: refused as a whole: a shelf of width 0 cannot hold 1");
        assertThat(problems(Shelves.THING, "{\"kind\":\"box\",\"id\":\"a\",\"weight\":1,\"open\":true,\"content\":[]}"))
                .containsExactly("object-refused toy.json:1:1: refused as a whole: an open box must not be empty");
    }

    @Test
    void choicesAndKeysAreNamed() {
        assertThat(
                        problems(
                                Shelves.SHELF,
                                "{\"name\":{\"zh\":\"架\"},\"width\":2,\"material\":\"stainles-steel\",\"colours\":{\"a/~B\":1}}"))
                .containsExactly(
                        "unknown-choice toy.json:1:41 /material: expected one of \"wood\", \"stainless-steel\","
                                + " got \"stainles-steel\" (did you mean \"stainless-steel\"?)",
                        "key-refused toy.json:1:69 /colours/a~1~0B: the name \"a/~B\" is refused:"
                                + " a colour must be lower-case letters, got 'a/~B'");
    }

    @Test
    void formatMustBeRight() {
        assertThat(problems(Shelves.DOCUMENT, "{\"format\":\"toy/shelf@2\",\"nonsense\":1}"))
                .containsExactly("wrong-format toy.json:1:11 /format: expected the format \"toy/shelf@1\","
                        + " got \"toy/shelf@2\"");
        assertThat(problems(Shelves.DOCUMENT, "{\"name\":{\"zh\":\"架\"},\"width\":2}"))
                .containsExactly(
                        "missing-format toy.json:1:1: property \"format\" is missing; expected \"toy/shelf@1\"");
        assertThat(Shelves.read(Shelves.DOCUMENT, "{\"name\":{\"zh\":\"架\"},\"width\":2,\"format\":\"toy/shelf@1\"}")
                        .problems())
                .isEmpty();
    }

    @Test
    void deepNestingIsRefusedAndReadPast() {
        String deep = "[".repeat(3000) + "]".repeat(3000);
        assertThat(problems(Codec.list(ParameterCodecs.VALUE), "[" + deep + ", null]"))
                .containsExactly(
                        "too-deep toy.json:1:201 " + "/0".repeat(200) + ": nested deeper than 200 levels",
                        "wrong-type toy.json:1:6004 /1: expected a text, number, true, false, list or object, got null");
        assertThat(problems(ParameterCodecs.VALUE, "[".repeat(20_000)))
                .first()
                .asString()
                .startsWith("too-deep toy.json:1:201");
    }

    @Test
    void hugeNumbersAndTextsAreRefused() {
        assertThat(problems(Codec.list(Shelves.DECIMAL), "[" + "9".repeat(101) + ", \"\"]"))
                .containsExactly(
                        "too-long toy.json:1:2 /0: longer than 100 characters",
                        "wrong-type toy.json:1:105 /1: expected a number, got \"\"");
        assertThat(problems(Codec.list(Shelves.DECIMAL), "[" + "9".repeat(1_000_000) + "]"))
                .containsExactly("too-large toy.json:1:2: a number, name or text too long to be read past");
        assertThat(problems(Codec.list(Scalars.STRING), "[\"" + "好".repeat(1_000_001) + "\", 1]"))
                .containsExactly(
                        "too-long toy.json:1:2 /0: longer than 1000000 characters",
                        "wrong-type toy.json:1:1000007 /1: expected a text, got 1");
    }

    @Test
    void syntaxErrorEndsTheCollecting() {
        assertThat(problems(Shelves.SHELF, "{\"name\":1,\n \"width\": 好, \"since\": 1}"))
                .containsExactly(
                        "wrong-type toy.json:1:9 /name: expected an object with zh, en, got 1",
                        "syntax toy.json:2:11 /width: not JSON from here on: 好, \"since\": 1}");
        assertThat(problems(Shelves.LABEL, "{\"zh\": \"架\" \"en\": \"\"}"))
                .containsExactly("syntax toy.json:1:12 /zh: not JSON from here on: \"en\": \"\"}");
        assertThat(problems(Scalars.INTEGER, "007"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("syntax toy.json:1:");
    }

    @Test
    void truncatedDocumentIsSaid() {
        assertThat(problems(Shelves.SHELF, "{\"name\": {\"zh\": \"架\n")).hasSize(1);
        assertThat(problems(Shelves.SHELF, "{\"name\": {\"zh\": \"架\"\n"))
                .containsExactly("truncated toy.json:2:1 /name/zh: the text ends before the document does");
    }

    @Test
    void emptyAndTrailingAreSaid() {
        assertThat(problems(Shelves.SHELF, "")).containsExactly("empty toy.json:1:1: the text is empty");
        assertThat(problems(Shelves.SHELF, " \n\n "))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("empty toy.json:");
        assertThat(problems(Scalars.INTEGER, "1 {}"))
                .containsExactly("trailing-content toy.json:1:3: more text after the document: {…}");
        assertThat(problems(Scalars.INTEGER, "1 x")).containsExactly("syntax toy.json:1:3: not JSON from here on: x");
    }

    @Test
    void otherEncodingsAreSaid() {
        byte[] bytes = "{\"zh\":1,\n\"en\":\"架架\"}".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = 'x';
        assertThat(Shelves.texts(Shelves.read(Shelves.LABEL, bytes, ReadOptions.STANDARD)))
                .containsExactly(
                        "wrong-type toy.json:1:7 /zh: expected a text, got 1",
                        "not-utf8 toy.json:2:8 /en: not UTF-8: byte E6");
        Stream.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .map(charset -> Shelves.read(Shelves.LABEL, "{\"zh\":\"\"}".getBytes(charset), ReadOptions.STANDARD))
                .forEach(result -> assertThat(result.problems())
                        .extracting(ReadProblem::code)
                        .containsExactly("not-utf8"));
    }

    @Test
    void halfCharactersAreRefused() {
        assertThat(problems(Codec.list(ParameterCodecs.VALUE), "[\"\\ud83d\\ude00\", \"a\\ud83d\"]"))
                .containsExactly(
                        "lone-surrogate toy.json:1:18 /1: half a character (a lone surrogate) in \"a\\ud83d\"");
    }

    @Test
    void stopsAfterTooManyProblems() {
        byte[] text = "[1, 2, 3]".getBytes(StandardCharsets.UTF_8);
        assertThat(Shelves.texts(
                        Shelves.read(Codec.list(Scalars.STRING), text, ReadOptions.STANDARD.withMaxProblems(2))))
                .containsExactly(
                        "wrong-type toy.json:1:2 /0: expected a text, got 1",
                        "wrong-type toy.json:1:5 /1: expected a text, got 2",
                        "too-many-problems toy.json:1:8 /2: more than 2 problems; the rest is not read");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasBothMessages(ProblemKind kind) {
        ReadProblem problem = ReadProblem.builder(kind, "a", Location.START, "")
                .expected("x")
                .got("y")
                .reason("z")
                .build();
        assertThat(problem.message(Language.EN)).isNotBlank().doesNotContain("{");
        assertThat(problem.message(Language.ZH))
                .isNotBlank()
                .doesNotContain("{")
                .containsPattern("[\\u4e00-\\u9fff]");
    }
}
