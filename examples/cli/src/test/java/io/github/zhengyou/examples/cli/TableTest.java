package io.github.zhengyou.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void linesUpChineseAndAscii() {
        Table table = new Table("名称 name", "等级", "id");
        table.add("北关村党支部", "先进 advanced", "b-1");
        table.add("Branch 2", "一般", "b-2");
        assertThat(table).hasToString("""
                名称 name     等级           id
                北关村党支部  先进 advanced  b-1
                Branch 2      一般           b-2
                """);
    }

    @Test
    void countsPunctuationAndRareCharactersAsTheScreenDoes() {
        Table table = new Table("a", "b");
        table.add("（“五个好”），。", "|");
        table.add("𠮷", "|");
        table.add("x", "|");
        assertThat(Screen.lines(table.toString()).stream().skip(1).map(line -> Screen.columnOf("|", line)))
                .containsOnly(Screen.columns("（“五个好”），。") + 2);
    }

    @Test
    void setsNumbersFlushRight() {
        Table table = new Table("支部 branch", "得分 score", "x").numbersAt(1);
        table.add("甲", "9.5", "|");
        table.add("乙", "100", "|");
        assertThat(table).hasToString("""
                支部 branch  得分 score  x
                甲                  9.5  |
                乙                  100  |
                """);
    }

    @Test
    void setsNumbersFlushRightInTheLastColumn() {
        Table table = new Table("a", "合计 total").numbersAt(1);
        table.add("x", "7");
        assertThat(table).hasToString("a  合计 total\nx           7\n");
    }

    @Test
    void wrapsTheLastColumnOnly() {
        String message = "组织的上级不存在或有内容不同的重复记录；".repeat(6);
        Table table = new Table("id", "说明");
        table.add("b-1", message);
        List<String> lines = Screen.lines(table.toString());
        assertThat(lines).hasSize(3).allMatch(line -> Screen.columns(line) <= 132);
        assertThat(lines.get(2)).startsWith("     ").doesNotStartWith("      ");
        assertThat(lines.get(1).substring(5) + lines.get(2).substring(5)).isEqualTo(message);
    }

    @Test
    void keepsALongWordInTheMiddleWhole() {
        String id = "x".repeat(200);
        Table table = new Table("id", "b");
        table.add(id, "说明");
        assertThat(Screen.lines(table.toString()).get(1)).isEqualTo(id + "  说明");
    }

    @Test
    void refusesARowOfOtherLength() {
        Table table = new Table("a", "b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.add("x"))
                .withMessage("a row must have 2 cells, got 1");
    }

    @Property(tries = 200)
    void secondColumnBeginsWhereTheFirstEnds(
            @ForAll @NotEmpty
                    List<
                                    @StringLength(min = 1, max = 12) @CharRange(from = '一', to = '龥')
                                    @CharRange(from = 'a', to = 'z') @Chars({'，', '。', '《', '（', '-', '1'}) String>
                            names) {
        Table table = new Table("n", "m");
        names.forEach(name -> table.add(name, "|"));
        int widest = names.stream().mapToInt(Screen::columns).max().orElseThrow();
        assertThat(Screen.lines(table.toString()).stream().skip(1).map(line -> Screen.columnOf("|", line)))
                .hasSize(names.size())
                .containsOnly(widest + 2);
    }
}
