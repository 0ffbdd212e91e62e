package io.github.zhengyou.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformanceTest {

    @Test
    void everyVectorHolds(@TempDir Path folder) throws IOException {
        Conformance report = new Conformance();
        XccdfVectors.published(report);
        XccdfVectors.random(report, 10_000);
        XccdfVectors.oscap(report, 500, folder);
        FhirVectors.run(report);
        OtherVectors.scorecard(report);
        OtherVectors.capability(report);
        OtherVectors.geometricMean(report, 1000);
        report.note(
                "Not here: the aggregate of OpenSSF, which is a weighted mean and whose published vectors state no inputs; OpenSCAP's"
                        + " test of checks without content, which states none either.");
        Path file = Path.of("target", "conformance.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, report.text());
        assertThat(report.wrong()).isEmpty();
    }

    @Test
    void aVectorThatDoesNotHoldIsNotOk() {
        Conformance report =
                new Conformance().section("XCCDF").row("V1", "350/9", "350/9").row("V2", "50", "49");
        assertThat(report.wrong()).containsExactly("XCCDF: V2, expected 50, got 49");
        assertThat(report.text())
                .contains("| V1 | 350/9 | 350/9 | ok |\n| V2 | 50 | 49 | NOT OK |\n")
                .endsWith("\n2 vectors, 1 NOT OK.\n");
    }
}
