package io.github.zhengyou.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    private static final String DIRECTORY = "zhengyou.demo.dir";

    @TempDir
    static Path directory;

    private static Run demo;

    @BeforeAll
    static void runWithoutACommand() {
        System.setProperty(DIRECTORY, directory.toString());
        demo = Run.of();
    }

    @AfterAll
    static void forgetDirectory() {
        System.clearProperty(DIRECTORY);
    }

    @Test
    void endsInZero() {
        assertThat(demo.code()).isZero();
    }

    @Test
    void beginsWithWhatIsPublishedAndWhatIsGenerated() {
        assertThat(demo.outLines().get(0))
                .contains("合计数为公布数", "均系生成", "The totals are the published ones", "is generated and no real record");
    }

    @Test
    void tellsThePlanInSixLines() {
        int heading = demo.outLines().indexOf("== 一、方案 / 1. The plan");
        assertThat(demo.outLines().subList(heading + 2, heading + 8)).allMatch(line -> line.contains(": "));
        assertThat(demo.outLines().get(heading + 8)).isEmpty();
    }

    @Test
    void countsAllPledgeItems() {
        assertThat(demo.out()).containsPattern("合计 total +[0-9]+ +55990 ");
        assertThat(demo.out())
                .containsPattern("按事项兑现率 fulfilment rate by items: [0-9.]+% \\([0-9]+/[0-9]+\\)")
                .containsPattern("按承诺人兑现率 fulfilment rate by pledgers: [0-9.]+% \\([0-9]+/[0-9]+\\)");
    }

    @Test
    void auditsThePublishedFigures() {
        assertThat(demo.out()).contains("多出 481人", "相差 39.3万亩", "声明 10 项", "合计 34个组织");
    }

    @Test
    void gradesAllBranchesByTownshipAndByType() {
        assertThat(demo.outLines().stream().filter(line -> line.matches("合计 total .* 1376 +[0-9.]+")))
                .hasSize(2);
    }

    @Test
    void explainsABranchInBothLanguages() {
        assertThat(demo.out())
                .containsPattern("得 [0-9.]+ 分（满分 100，精确值 ")
                .containsPattern("scores [0-9.]+ of 100 \\(exactly ")
                .contains("  领导班子好：", "  群众反映好：", "  Good leadership team: ", "        satisfied: ");
    }

    @Test
    void showsProgressOnTheOtherStream() {
        assertThat(demo.errLines()).hasSize(7).allMatch(line -> line.startsWith("… "));
    }

    @Test
    void leavesAFolderThatCanBeChecked() {
        Run check = Run.of("check", directory.toString(), "--lang", "en");
        assertThat(check.err()).isEmpty();
        assertThat(check.out()).contains("reported figures").doesNotContain("not checked");
    }
}
