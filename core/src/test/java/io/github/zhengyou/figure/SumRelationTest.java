package io.github.zhengyou.figure;

import static io.github.zhengyou.figure.FigureFixtures.audit;
import static io.github.zhengyou.figure.FigureFixtures.figure;
import static io.github.zhengyou.figure.FigureFixtures.persons;
import static io.github.zhengyou.figure.FigureFixtures.sum;
import static io.github.zhengyou.figure.FigureFixtures.under;
import static io.github.zhengyou.figure.FindingsAssert.assertAudit;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumRelationTest {

    @Test
    void saysThatPartsAddUp() {
        assertAudit(audit(persons("a", "3"), persons("b", "18"), persons("t", "21"), sum("s", "t", "a", "b")))
                .isClean()
                .concludes(
                        Verdict.HOLDS,
                        "“数t”相符：各分项（3、18）合计 21人，所报总数 21",
                        "'t' adds up: its parts (3, 18) come to 21 persons, the total claimed is 21");
    }

    @Test
    void findsTotalThatDiffers() {
        assertAudit(audit(persons("a", "3"), persons("b", "18"), persons("t", "22.5"), sum("s", "t", "a", "b")))
                .finds(FigureRules.SUM_DIFFERS)
                .says(
                        FigureRules.SUM_DIFFERS,
                        "s",
                        "/relations/0",
                        "“数t”各分项（3、18）合计 21人，所报总数 22.5，相差 1.5；请核对分项与总数",
                        "the parts of 't' (3, 18) come to 21 persons, but the total claimed is 22.5, a difference of 1.5;"
                                + " check parts and total")
                .concludes(
                        Verdict.FAILS,
                        "“数t”不符：各分项（3、18）合计 21人，所报总数 22.5，相差 1.5",
                        "'t' does not add up: its parts (3, 18) come to 21 persons, the total claimed is 22.5, the"
                                + " difference 1.5");
    }

    @Test
    void derivesTotalThatIsNotClaimed() {
        assertAudit(audit(persons("a", "3"), persons("b", "≥18"), sum("s", "", "a", "b")))
                .isClean()
                .concludes(
                        Verdict.DERIVED,
                        "各分项（3、≥18）合计 ≥21人，未报总数",
                        "the parts (3, ≥18) come to ≥21 persons in total; no total is claimed");
    }

    @ParameterizedTest
    @CsvSource({
        "3,≥18,≥21,HOLDS", "3,≥18,≥20,HOLDS", "3,>18,>21,HOLDS", "3,18,≥20,HOLDS", "3,18,20..22,HOLDS",
        "3,≥18,20,FAILS", "3,>18,21,FAILS", "3,18,<21,FAILS", "6..8,1,10,FAILS", "≤3,≤18,22,FAILS",
    })
    void holdsBoundsAgainstEachOther(String a, String b, String total, Verdict verdict) {
        assertAudit(audit(persons("a", a), persons("b", b), persons("t", total), sum("s", "t", "a", "b")))
                .concludes(verdict);
    }

    @ParameterizedTest
    @CsvSource({"3,≥18,21", "3,≥18,25", "3,≈18,21", "3,18,≈21", "6..8,1,8"})
    void leavesVagueFiguresUntold(String a, String b, String total) {
        assertAudit(audit(persons("a", a), persons("b", b), persons("t", total), sum("s", "t", "a", "b")))
                .isClean()
                .isUntold("vague");
    }

    @Test
    void tellsSmallestDifferenceOfBounds() {
        assertAudit(audit(persons("a", "3"), persons("b", "≥18"), persons("t", "20"), sum("s", "t", "a", "b")))
                .finds(FigureRules.SUM_DIFFERS)
                .computes("difference", "≥1");
    }

    @Test
    void addsNoItemsToPersons() {
        assertAudit(audit(persons("a", "3"), figure("b", "18", MeasureUnit.ITEM), sum("s", "", "a", "b")))
                .finds(FigureRules.UNITS_DIFFER)
                .says(
                        FigureRules.UNITS_DIFFER,
                        "s",
                        "/relations/0",
                        "关系“s”中“数a”的单位是人，“数b”的单位是件，单位不同不能相加或比较；请分开计算或统一单位",
                        "relation 's' puts 'a' in persons together with 'b' in items; different units are neither added nor"
                                + " compared, keep them apart or report both in one unit")
                .isUntold("units-differ");
    }

    @Test
    void addsNoFigureTwice() {
        assertAudit(audit(persons("a", "3"), persons("b", "18"), sum("s", "", "a", "b", "a")))
                .finds(FigureRules.REPEATED_PART)
                .says(
                        FigureRules.REPEATED_PART,
                        "s",
                        "/relations/0/parts/2",
                        "关系“s”把“a”计入了两次，每个数据只能计入一次；请删去一个",
                        "relation 's' adds 'a' twice; a figure is added once, remove one of them")
                .isUntold("repeated-part");
    }

    @Test
    void addsNoOrdinal() {
        assertAudit(audit(
                        persons("a", "3"),
                        figure("b", new FigureValue.Ordinal(11), MeasureUnit.PERSON),
                        sum("s", "", "a", "b")))
                .finds(FigureRules.NOT_A_QUANTITY)
                .says(
                        FigureRules.NOT_A_QUANTITY,
                        "s",
                        "/relations/0/parts/1",
                        "关系“s”要用“数b”计数，但“11”是序数或代号，不是数量；请换用数量",
                        "relation 's' counts with 'b', but '11' is an ordinal or a code, not a quantity; name a quantity"
                                + " instead")
                .isUntold("not-a-quantity");
    }

    @Test
    void addsNoFigureThatWasProbablyReportedTwice() {
        Object[] parts = {
            under("x", persons("x1", "5")), under("x", persons("x2", "6")), under("x", persons("x3", "7")),
            under("y", persons("y1", "5")), under("y", persons("y2", "6")), under("y", persons("y3", "7")),
            sum("s", "", "x2", "x1", "y1"),
        };

        assertAudit(audit(parts))
                .finds(FigureRules.REPEATED_RUN, FigureRules.REPEATED_RUN_ADDED)
                .says(
                        FigureRules.REPEATED_RUN_ADDED,
                        "s",
                        "/relations/0",
                        "关系“s”要把“x1”与“y1”相加，但两者（5人）疑似同一数据重复上报；请只计一次",
                        "relation 's' adds 'x1' and 'y1', which are probably one figure reported twice (5 persons); count it"
                                + " once")
                .isUntold("repeated-run-added");
    }

    @Test
    void rejectsSumOfNothing() {
        assertThatThrownBy(() -> sum("s", "t"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sum 's' must have at least one part, got none");
    }
}
