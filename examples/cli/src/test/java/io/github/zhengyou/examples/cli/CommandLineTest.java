package io.github.zhengyou.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"demo", "check", "status", "process", "evaluate"})
    void everyCommandHelpsWithAnExample(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Usage: zhengyou " + command, "示例 Example", "\n  " + command);
    }

    @Test
    void helpsWithAllCommands() {
        Run run = Run.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("demo", "check", "status", "process", "evaluate", "exec:java");
    }

    @Test
    void tellsItsVersion() {
        Run run = Run.of("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("zhengyou \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\n");
    }

    @Test
    void suggestsACommand() {
        Run run = Run.of("chekc", "somewhere");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Unmatched arguments from index 0: 'chekc', 'somewhere'", "zhengyou check");
    }

    @Test
    void asksForTheFolder() {
        Run run = Run.of("check");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Missing required parameter: 'DIR'", "see: zhengyou check --help");
    }

    @Test
    void asksForTheDay() {
        Run run = Run.of("status", "somewhere");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Missing required option: '--as-of=DATE'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-13-01", "2011-02-29", "20110630", "yesterday"})
    void refusesWhatIsNotADay(String day) {
        Run run = Run.of("evaluate", "somewhere", "--as-of", day);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("Invalid value for option '--as-of': ")
                .contains("expected a date such as 2011-06-30, got '" + day + "'");
    }

    @Test
    void refusesAnUnknownLanguage() {
        Run run = Run.of("check", "somewhere", "--lang", "fr");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Invalid value for option '--lang': ", "expected zh, en or both, got 'fr'");
    }

    @Test
    void writesUtf8AndItsExitCodeWhateverTheLocale(@TempDir Path directory) throws Exception {
        CampaignOnDisk.in(directory).replace("figures.json", "\"value\": 25", "\"value\": 26");
        Result sound = inOwnMachine("status", directory.toString(), "--as-of", "2011-06-30", "--lang", "zh");
        assertThat(sound.out()).contains("活动: 小区活动 (small-2011)");
        assertThat(sound.code()).isZero();
        assertThat(inOwnMachine("check", directory.toString()).code()).isEqualTo(1);
        assertThat(inOwnMachine("check", directory.resolve("nowhere").toString())
                        .code())
                .isEqualTo(2);
    }

    private record Result(int code, String out) {}

    private static Result inOwnMachine(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), out);
    }
}
