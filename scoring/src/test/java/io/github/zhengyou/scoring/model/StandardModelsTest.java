package io.github.zhengyou.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.KindTable;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.ResultKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandardModelsTest {

    /**
     * What each model does with not applicable, not checked, exempt, unknown and error: {@code -} leaves out, {@code 0} counts
     * as zero, {@code !} invalidates; then whether it weighs, ranges over leaves, and has its kinds fixed.
     */
    private static final Map<String, String> TABLE = Map.ofEntries(
            Map.entry("all-or-nothing", "-!-!!"),
            Map.entry("base-and-lines", "-!-!! weighs"),
            Map.entry("capability-level", "-!-!!"),
            Map.entry("composite-all-or-nothing", "-!-!!"),
            Map.entry("composite-linear", "-!-!!"),
            Map.entry("composite-opportunity", "-!-!!"),
            Map.entry("composite-weighted", "-!-!! weighs"),
            Map.entry("count-met", "-!-!!"),
            Map.entry("geometric-mean", "-!-!! weighs"),
            Map.entry("lexicographic", "!!!!!"),
            Map.entry("maximum", "-!-!!"),
            Map.entry("minimum", "-!-!!"),
            Map.entry("scorecard", "-!-!!"),
            Map.entry("sum", "-!-!! weighs"),
            Map.entry("weighted-mean", "-!-!! weighs"),
            Map.entry("worst-of", "-!-!!"),
            Map.entry("xccdf-absolute", "---00 weighs leaves fixed"),
            Map.entry("xccdf-default", "---00 weighs fixed"),
            Map.entry("xccdf-flat", "---00 weighs leaves fixed"),
            Map.entry("xccdf-flat-unweighted", "---00 weighs leaves fixed"));

    @Test
    void everyModelTreatsKindsAsTheTableSays() {
        Map<String, String> found = StandardModels.all().keySet().stream()
                .collect(Collectors.toMap(id -> id, id -> describe(ModelLaws.model(id))));
        assertThat(found).containsExactlyInAnyOrderEntriesOf(TABLE);
    }

    @Test
    void everyModelIsInTheTableOfTheJavadocAndInATestOfItsOwn() throws IOException {
        String javadoc =
                Files.readString(Path.of("src/main/java/io/github/zhengyou/scoring/model/StandardModels.java"));
        String tests;
        try (Stream<Path> files = Files.list(Path.of("src/test/java/io/github/zhengyou/scoring/model"))) {
            tests = files.filter(file -> !List.of("StandardModelsTest.java", "ModelLaws.java")
                            .contains(file.getFileName().toString()))
                    .map(StandardModelsTest::read)
                    .collect(Collectors.joining());
        }
        for (String id : StandardModels.all().keySet()) {
            assertThat(javadoc).as(id).contains("<td>{@code " + id + "}</td>");
            assertThat(tests).as(id).contains("\"" + id + "\"");
        }
    }

    private static String describe(Model model) {
        KindTable kinds = model.kinds();
        StringBuilder text = new StringBuilder();
        for (ResultKind kind : ResultKind.values()) {
            if (kind != ResultKind.RATED) {
                KindEffect effect = kinds.effect(kind);
                text.append(effect == KindEffect.LEAVE_OUT ? '-' : effect == KindEffect.ZERO ? '0' : '!');
            }
        }
        text.append(model.weighs() ? " weighs" : "");
        text.append(model.rangesOverLeaves() ? " leaves" : "");
        text.append(model.kindsAreFixed() ? " fixed" : "");
        return text.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
