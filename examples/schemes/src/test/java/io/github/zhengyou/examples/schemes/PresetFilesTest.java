package io.github.zhengyou.examples.schemes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.json.Document;
import io.github.zhengyou.json.Layout;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.scheme.Evaluator;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every file under {@code schemes}. */
class PresetFilesTest {

    static List<String> ids() {
        return Preset.ids();
    }

    static List<String> names() {
        return Preset.names();
    }

    static List<String> plans() {
        return Preset.names().stream().filter(name -> name.endsWith(".plan")).toList();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aSchemeHasFewerThan120Lines(String id) throws IOException {
        assertThat(Files.readAllLines(Preset.file(id))).hasSizeLessThan(120);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aFileSaysNothingMoreAndInNoOtherOrderThanTheDocumentIsWritten(String name) throws IOException {
        Document<?> document = name.endsWith(".plan") ? Document.PLAN : Document.SCHEME;
        assertThat(Files.readString(Preset.file(name))).isEqualTo(ShortLines.of(written(document, name)));
    }

    private static <T> String written(Document<T> document, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(document.read(Preset.file(name)).orElseThrow(), out, Layout.COMPACT);
        return out.toString(UTF_8);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aSchemeHasTheNameOfItsFileAndCompiles(String id) {
        Preset preset = Preset.of(id);
        assertThat(preset.scheme().id().value()).isEqualTo(id);
        assertThat(Evaluator.problems(preset.scheme(), preset.plan(), Extensions.none()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aSchemeNamesItsSourceInBothLanguages(String id) {
        ScoringScheme scheme = Preset.of(id).scheme();
        assertThat(scheme.note().orElseThrow().zh()).startsWith("来源：");
        assertThat(scheme.note().orElseThrow().en()).startsWith("Source: ");
        assertThat(scheme.ballotScales()).allMatch(scale -> scale.source().isPresent());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aPlanIsThatOfASchemeAndHasNoProblem(String name) throws IOException {
        CampaignPlan plan = Document.PLAN.read(Preset.file(name)).orElseThrow();
        assertThat(Preset.ids()).anyMatch(id -> Preset.of(id).plan().equals(plan));
        assertThat(Campaign.of(plan).check()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aSchemeIsWorkedOutInATest(String id) throws IOException {
        List<String> tests = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
                tests.add(Files.readString(file));
            }
        }
        assertThat(tests).anyMatch(text -> text.contains("(\"" + id + "\""));
    }

    @Test
    void theReadmeListsEverySchemeAndShowsTheShortest() throws IOException {
        String readme = Files.readString(Path.of("../../README.md"));
        assertThat(Preset.ids()).allMatch(id -> readme.contains("`" + id + "`"));
        Map<String, Integer> lines = new HashMap<>();
        for (String id : Preset.ids()) {
            lines.put(id, Files.readAllLines(Preset.file(id)).size());
        }
        String shortest =
                Collections.min(lines.entrySet(), Map.Entry.comparingByValue()).getKey();
        assertThat(readme).contains("```json\n" + Files.readString(Preset.file(shortest)) + "```\n");
    }
}
