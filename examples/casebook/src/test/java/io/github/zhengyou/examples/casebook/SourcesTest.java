package io.github.zhengyou.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The library knows no case: neither number nor place nor named organization of the casebook stands in its main code. */
class SourcesTest {

    /** Case numbers, ids of the casebook's lists, and what its documents name; they name few, as told here. */
    private static final Pattern NAMED = Pattern.compile(String.join(
            "|",
            "\\b[Cc]ase[ _-]?(01|02|04|05|07|08|09|1[01348]|17)\\b",
            "\\b[SFKXP][-_][0-9]{2}[-_][0-9]+\\b",
            "\\b(Anhui|Gansu)\\b",
            "安徽|甘肃|杭地研|石油|集团公司|计算机应用研究所|油田",
            "\\b(?i:petroleum|hangzhou)\\b",
            "\\b(56130|12338|3343|11321|12355)\\b"));

    @Test
    void mainCodeNamesNoCase() throws IOException {
        List<String> named = new ArrayList<>();
        int files = 0;
        for (String module : List.of("core", "scoring", "io-json")) {
            try (Stream<Path> all = Files.walk(Path.of("..", "..", module, "src", "main"))) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files++;
                    find(file, named);
                }
            }
        }
        assertThat(files).isGreaterThan(200);
        assertThat(named).isEmpty();
    }

    @Test
    void findsWhatItLooksFor() {
        assertThat(List.of("case 11", "S-11-2", "f-11-6".toUpperCase(Locale.ROOT), "in Gansu", "杭地研党"))
                .allMatch(text -> NAMED.matcher(text).find());
        assertThat(List.of("in this case 1 of them", "a case-insensitive id", "IS-11-2", "agansu"))
                .noneMatch(text -> NAMED.matcher(text).find());
    }

    private static void find(Path file, List<String> named) throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = NAMED.matcher(lines.get(i));
            while (matcher.find()) {
                named.add(file + ":" + (i + 1) + " " + matcher.group());
            }
        }
    }
}
