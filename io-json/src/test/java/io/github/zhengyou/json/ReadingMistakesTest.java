package io.github.zhengyou.json;

import static io.github.zhengyou.json.Goldens.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhengyou.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadingMistakesTest {
    @Test
    void missingFileIsTheCallers() {
        assertThatThrownBy(() -> {
                    try (var in = Files.newInputStream(Path.of("no-such-plan.json"))) {
                        Document.PLAN.read(in, "no-such-plan.json");
                    }
                })
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatIsNotJsonIsSaid() {
        assertThat(Goldens.read(Document.PLAN, "format: zhengyou/plan@1\n").problems())
                .extracting(ReadProblem::toString)
                .containsExactly("plan.json:1:1: not JSON from here on: format: zhengyou/plan@1");
    }

    @Test
    void anotherDocumentIsSaid() {
        assertThat(Goldens.read(Document.PLAN, Goldens.text("scheme.json")).problems())
                .extracting(ReadProblem::toString)
                .containsExactly(
                        "plan.json:2:13 /format: expected the format \"zhengyou/plan@1\", got \"zhengyou/scheme@1\"");
    }

    @Test
    void unknownPropertyHasItsNearestName() {
        assertThat(problems(Document.SCHEME, "\"missingGroup\"", "\"misingGroup\""))
                .containsExactly("scheme.json:40:3 /misingGroup: unknown property \"misingGroup\""
                        + " (did you mean \"missingGroup\"?)");
    }

    @Test
    void anUnknownPropertyWithoutANearNameIsAnsweredByTheFirstTwelveThatAreKnown() {
        ReadProblem problem = Goldens.read(
                        Document.PLAN, "{\"format\": \"zhengyou/plan@1\", \"id\": \"p\", \"xyzzy\": 1}")
                .problems()
                .get(1);
        assertThat(problem.known()).startsWith("format", "id", "name").hasSizeGreaterThan(12);
        String twelve = String.join(", ", problem.known().subList(0, 12));
        assertThat(problem.message(Language.EN)).isEqualTo("unknown property \"xyzzy\"; known here: " + twelve + ", …");
        assertThat(problem.message(Language.ZH)).isEqualTo("未知属性“xyzzy”；此处可用：" + twelve + ", …");
    }

    @Test
    void whatShouldBeAnObjectOrIsMissingIsToldByItsProperties() {
        String text = "{\"format\": \"zhengyou/plan@1\", \"id\": \"p\", \"issuer\": \"县委\"}";
        assertThat(Goldens.read(Document.PLAN, text).problems())
                .extracting(problem -> problem.message(Language.EN))
                .containsExactly(
                        "property \"name\" is missing: an object with zh, en",
                        "expected an object with zh, en, got \"县委\"");
        assertThat(Goldens.read(Document.PLAN, text).problems())
                .extracting(problem -> problem.message(Language.ZH))
                .containsExactly("缺少属性“name”：应为对象，属性有 zh, en", "应为对象（属性有 zh, en），实为 \"县委\"");
        assertThat(Goldens.read(Document.PLAN, text).problems().get(0).type()).hasValue("object");
    }

    @Test
    void aReasonInEnglishIsAnnouncedInChinese() {
        assertThat(Goldens.read(
                                Document.PLAN,
                                "{\"format\": \"zhengyou/plan@1\", \"id\": \"p\", \"name\": {\"zh\": \"方案\","
                                        + " \"en\": \"Plan\"}, \"timeline\": {\"from\": \"2011-12-31\","
                                        + " \"through\": \"2011-01-01\"}}")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message(Language.ZH))
                        .startsWith("整体不被接受，原因（英文）：")
                        .contains("2011"));
    }

    @Test
    void unknownPropertyIsToleratedOnRequest() throws IOException {
        byte[] text = Goldens.text("scheme.json")
                .replace("\"missingGroup\"", "\"misingGroup\"")
                .getBytes(StandardCharsets.UTF_8);
        ReadOptions options = ReadOptions.STANDARD.tolerateUnknownProperties();
        assertThat(Document.SCHEME
                        .read(new ByteArrayInputStream(text), "scheme.json", options)
                        .problems())
                .isEmpty();
    }

    @Test
    void duplicateKeyIsRefused() {
        assertThat(problems(Document.SCHEME, "\"version\": \"2011.1\",", "\"version\": \"1\", \"version\": \"2\","))
                .containsExactly("scheme.json:4:19 /version: \"version\" occurs more than once");
    }

    @Test
    void missingPropertyIsPlacedAtItsObject() {
        assertThat(problems(Document.RECORD, "      \"points\": 88.5,\n", ""))
                .containsExactly("record.json:4:5 /evidence/0: property \"points\" is missing: a number");
    }

    @Test
    void weightInQuotesIsRefused() {
        assertThat(problems(Document.SCHEME, "\"weight\": 0.75", "\"weight\": \"0.75\""))
                .containsExactly(
                        "scheme.json:49:19 /root/parts/0/weight: expected a number without quotes, got \"0.75\"");
    }

    @Test
    void weightWithTooManyPlacesIsRefused() {
        assertThat(problems(Document.SCHEME, "\"weight\": 0.75", "\"weight\": 0.1234567"))
                .containsExactly("scheme.json:49:19 /root/parts/0/weight: 0.1234567 is refused:"
                        + " weight must have at most 6 decimal places, got 0.1234567");
    }

    @Test
    void exponentIsRefused() {
        assertThat(problems(Document.RECORD, "88.5", "8.85e1"))
                .containsExactly(
                        "record.json:12:17 /evidence/0/points: expected a number without exponent, got 8.85e1");
    }

    @Test
    void negativeCountIsRefusedWhereItStands() {
        assertThat(problems(Document.RECORD, "\"do-not-know\": 2", "\"do-not-know\": -2"))
                .containsExactly(
                        "record.json:27:24 /evidence/1/counts/do-not-know: expected a whole number ≥ 0, got -2");
    }

    @Test
    void gapBetweenGradesNamesBothBands() {
        assertThat(problems(Document.SCHEME, "\"below\": 60", "\"below\": 55"))
                .containsExactly(
                        "scheme.json:114:13 /grades: refused as a whole: bands of a grade scale must follow one"
                                + " another without gap or overlap, got: a gap between 'weak' [0, 55) and 'ordinary' [60, 85]");
    }

    @Test
    void bandHasOneBoundAtEachEnd() {
        assertThat(problems(Document.SCHEME, "\"below\": 60", "\"below\": 60, \"atMost\": 60"))
                .containsExactly(
                        "scheme.json:115:5 /grades/0: refused as a whole: band of grade 'weak' must have exactly"
                                + " one of 'atMost' and 'below', got both");
        assertThat(problems(Document.SCHEME, "      \"atLeast\": 0,\n", ""))
                .containsExactly(
                        "scheme.json:115:5 /grades/0: refused as a whole: band of grade 'weak' must have exactly"
                                + " one of 'atLeast' and 'above', got neither");
    }

    @Test
    void kindOfResultIsNamed() {
        assertThat(problems(Document.SCHEME, "\"not-checked\"", "\"not-cheked\""))
                .singleElement()
                .asString()
                .contains(
                        "/kinds/not-cheked: the name \"not-cheked\" is refused: expected one of [rated, not-applicable,");
    }

    @Test
    void defectsOfAProcessAreAllNamed() {
        assertThat(problems(
                        Document.PLAN,
                        "\"to\": \"appraised\"",
                        "\"to\": \"active\"",
                        "\"action\": \"publish\"",
                        "\"action\": \"appraise\""))
                .singleElement()
                .asString()
                .startsWith("plan.json:309:20 /pledgeProcess: refused as a whole: process 'three-step@1'")
                .contains("'appraised'")
                .contains("'draft'", "'active'");
    }

    @Test
    void actionHasOneName() {
        assertThat(problems(
                        Document.PLAN,
                        "\"to\": \"appraised\",",
                        "\"to\": \"appraised\", \"label\": {\"zh\": \"评\", \"en\": \"a\"},",
                        "\"action\": \"publish\"",
                        "\"action\": \"appraise\""))
                .singleElement()
                .asString()
                .contains("/pledgeProcess: refused as a whole: label of action 'appraise' must be one");
    }

    @Test
    void fiveMistakesAreFiveProblems() {
        assertThat(problems(
                        Document.PLAN,
                        "\"en\": \"A county's campaign of 2011\"",
                        "\"em\": \"A county's campaign of 2011\"",
                        "\"2011-01-04\",\n  \"note\"",
                        "\"2011-02-29\",\n  \"note\"",
                        "\"through\": \"2011-03-31\"",
                        "\"through\": \"2010-03-31\"",
                        "[\n    \"five-goods\"",
                        "[\n    \" \"",
                        "\"phase\": \"fulfil\"",
                        "\"phase\": \"fulfill\""))
                .containsExactly(
                        "plan.json:6:5 /name/em: unknown property \"em\" (did you mean \"en\"?)",
                        "plan.json:12:13 /issued: expected a date such as \"2011-06-30\", got \"2011-02-29\"",
                        "plan.json:21:7 /timeline/stages/0: refused as a whole: span must not end before it begins,"
                                + " got from 2011-01-01 through 2010-03-31",
                        "plan.json:171:5 /referenceSets/0: \" \" is refused: criteria set id must not be blank, got ' '",
                        "plan.json:319:18 /pledgeProcess/states/1/phase: expected one of \"propose\", \"review\","
                                + " \"publish\", \"fulfil\", \"supervise\", \"report\", \"appraise\", \"close\","
                                + " got \"fulfill\" (did you mean \"fulfil\"?)");
    }

    @Test
    void argumentOfAnotherTypeIsRefused() {
        assertThat(problems(Document.FINDINGS, "\"cast\": 41", "\"cast\": true"))
                .containsExactly("findings.json:18:17 /findings/1/arguments/cast:"
                        + " expected a text, number, list of texts or name, got true");
    }

    @Test
    void problemsAreSaidInChinese() {
        String text = Goldens.text("scheme.json").replace("0.75", "\"0.75\"");
        assertThat(Goldens.read(Document.SCHEME, text).problems())
                .extracting(problem -> problem.toString(Language.ZH))
                .containsExactly("scheme.json:49:19 /root/parts/0/weight: 数字不应加引号，实为 \"0.75\"");
    }

    @Test
    void mistakesInLinesArePlacedInTheirLines() throws IOException {
        String text = Goldens.text("record.jsonl").replace("\"electorate\":40", "\"electorate\":-1")
                + "{\"type\":\"vote\"}\n";
        assertThat(RecordLines.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "record.jsonl")
                        .problems())
                .extracting(ReadProblem::toString)
                .containsExactly(
                        "record.jsonl:2:182 /electorate: expected a whole number ≥ 0, got -1",
                        "record.jsonl:16:9 /type: expected one of \"judgement\", \"ballots\", \"measurement\", \"honour\", \"incident\","
                                + " \"commentary\", \"activity\", \"pledge\", \"procedure\", \"problem\", \"work\", \"target\", \"nomination\","
                                + " \"election\", \"decision\", \"notice\", \"record\", got \"vote\"");
    }
}
