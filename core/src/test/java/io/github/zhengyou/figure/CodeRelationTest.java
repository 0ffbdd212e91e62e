package io.github.zhengyou.figure;

import static io.github.zhengyou.figure.FigureFixtures.audit;
import static io.github.zhengyou.figure.FigureFixtures.code;
import static io.github.zhengyou.figure.FigureFixtures.figure;
import static io.github.zhengyou.figure.FindingsAssert.assertAudit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeRelationTest {

    private static FigureAudit read(String text, CodeReading reading, String... parts) {
        List<Object> document = new ArrayList<>();
        document.add(figure("c", new FigureValue.Identifier(text), MeasureUnit.ITEM));
        String[] ids = new String[parts.length];
        for (int i = 0; i < parts.length; i++) {
            ids[i] = "p" + i;
            document.add(figure(ids[i], parts[i], MeasureUnit.of("thing-" + i)));
        }
        document.add(code("r", reading, "c", ids));
        return audit(document.toArray());
    }

    @Test
    void readsMagnitudesOneAfterTheOther() {
        assertAudit(read("720", CodeReading.MAGNITUDES, "7", "20"))
                .isClean()
                .concludes(
                        Verdict.HOLDS,
                        "代号“720”（数c）连写拆读，与 7、20 相符",
                        "code '720' (c), read as magnitudes written one after the other, agrees with 7, 20");
    }

    @Test
    void findsPartsThatDoNotMakeTheCode() {
        assertAudit(read("720", CodeReading.MAGNITUDES, "7", "2"))
                .finds(FigureRules.CODE_DIFFERS)
                .says(
                        FigureRules.CODE_DIFFERS,
                        "r",
                        "/relations/0",
                        "代号“720”（数c）连写拆读，与所列数量 7、2 不符；请核对代号、数量或拆读方式",
                        "code '720' (c), read as magnitudes written one after the other, does not agree with its quantities"
                                + " 7, 2; check the code, the quantities or the reading")
                .concludes(
                        Verdict.FAILS,
                        "代号“720”（数c）连写拆读，与 7、2 不符",
                        "code '720' (c), read as magnitudes written one after the other, does not agree with 7, 2");
    }

    @ParameterizedTest
    @CsvSource({
        "343,DIGITS,3 4 3,HOLDS", "3-4-3,DIGITS,3 4 3,HOLDS", "343,DIGITS,34 3,FAILS", "343,DIGITS,3 4,FAILS",
        "343,DIGITS,3 4 3 3,FAILS", "1+6,MAGNITUDES,1 6,HOLDS", "1+6,MAGNITUDES,16,FAILS", "12+6,MAGNITUDES,12 6,HOLDS",
        "720,MAGNITUDES,≥7 20,FAILS", "7-,MAGNITUDES,7,FAILS", "-7,MAGNITUDES,-7,FAILS",
    })
    void readsAsDeclared(String text, CodeReading reading, String parts, Verdict verdict) {
        assertThat(read(text, reading, parts.split(" ")).results().get(0).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void neverReadsOpaqueCode() {
        assertAudit(read("720", CodeReading.OPAQUE, "9")).isClean().isUntold("opaque");
        assertAudit(read("2+3+X", CodeReading.OPAQUE)).isClean().isUntold("opaque");
    }

    @Test
    void findsCodeThatCannotBeRead() {
        assertAudit(read("2+3+X", CodeReading.DIGITS, "2", "3"))
                .finds(FigureRules.CODE_UNREADABLE)
                .says(
                        FigureRules.CODE_UNREADABLE,
                        "r",
                        "/relations/0",
                        "代号“2+3+X”（数c）声明为逐位拆读，但含有数字和分隔符以外的字符；请更正，或声明为不拆读",
                        "code '2+3+X' (c) is declared to be read digit by digit, but it has characters other than digits and"
                                + " separators; correct it or declare it opaque")
                .isUntold("code-unreadable");
    }

    @Test
    void readsNoQuantityAsCode() {
        assertAudit(audit(
                        figure("c", "720", MeasureUnit.ITEM),
                        figure("p", "720", MeasureUnit.ITEM),
                        code("r", CodeReading.MAGNITUDES, "c", "p")))
                .finds(FigureRules.NOT_A_CODE)
                .says(
                        FigureRules.NOT_A_CODE,
                        "r",
                        "/relations/0",
                        "关系“r”要拆读“数c”，但“720”不是代号；请把该数据的值登记为代号",
                        "relation 'r' reads 'c' as a code, but '720' is not one; record its value as an identifier")
                .isUntold("not-a-code");
    }

    @Test
    void rejectsReadingIntoNothing() {
        assertThatThrownBy(() -> code("r", CodeReading.DIGITS, "c"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("code 'r' must have at least one part where it is read digits, got none");
    }
}
