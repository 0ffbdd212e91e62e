package io.github.zhengyou.figure;

import static io.github.zhengyou.figure.FigureFixtures.audit;
import static io.github.zhengyou.figure.FigureFixtures.figure;
import static io.github.zhengyou.figure.FigureFixtures.ids;
import static io.github.zhengyou.figure.FigureFixtures.name;
import static io.github.zhengyou.figure.FigureFixtures.over;
import static io.github.zhengyou.figure.FigureFixtures.part;
import static io.github.zhengyou.figure.FigureFixtures.persons;
import static io.github.zhengyou.figure.FigureFixtures.same;
import static io.github.zhengyou.figure.FindingsAssert.assertAudit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts of wholes, and two figures for one thing. */
class ComparedRelationsTest {

    private static final PartRelation OPEN =
            part("r", "p", "w").toBuilder().mayAlsoCount(name("committees")).build();

    @Test
    void acceptsPartWithinItsWhole() {
        assertAudit(audit(persons("p", "7"), persons("w", "7"), part("r", "p", "w")))
                .isClean()
                .concludes(Verdict.HOLDS, "“数p”7 不超过“数w”7（人）", "'p', 7, is within 'w', 7 (persons)");
    }

    @Test
    void findsPartThatExceedsItsWhole() {
        assertAudit(audit(persons("p", "9"), persons("w", "7"), part("r", "p", "w")))
                .finds(FigureRules.PART_EXCEEDS_WHOLE)
                .says(
                        FigureRules.PART_EXCEEDS_WHOLE,
                        "r",
                        "/relations/0",
                        "“数p”9 超过“数w”7，多出 2人：部分不能大于整体；请核对两数，或说明还计入了谁",
                        "'p', 9, exceeds 'w', 7, by 2 persons; a part cannot be larger than its whole, check both or say"
                                + " what else is counted")
                .concludes(Verdict.FAILS, "“数p”9 超过“数w”7，多出 2人", "'p', 9, exceeds 'w', 7, by 2 persons");
    }

    @ParameterizedTest
    @CsvSource({"≥9,7,≥2", ">7,7,>0", "9,≤7,≥2", "9,6..8,1..3"})
    void tellsExcessOfBounds(String part, String whole, String excess) {
        assertAudit(audit(persons("p", part), persons("w", whole), part("r", "p", "w")))
                .finds(FigureRules.PART_EXCEEDS_WHOLE)
                .computes("excess", excess);
    }

    @ParameterizedTest
    @CsvSource({"≥5,7", "≈9,7", "7,≤9"})
    void leavesVaguePartsUntold(String part, String whole) {
        assertAudit(audit(persons("p", part), persons("w", whole), part("r", "p", "w")))
                .isClean()
                .isUntold("vague");
    }

    @Test
    void asksForOthersThatMayBeCounted() {
        assertAudit(audit(persons("p", "9"), persons("w", "7"), OPEN))
                .finds(FigureRules.OTHERS_NOT_COUNTED)
                .says(
                        FigureRules.OTHERS_NOT_COUNTED,
                        "r",
                        "/relations/0",
                        "“数p”9 比“数w”7 多 2人，只有一并计入数committees才可能；请给出数committees的数量",
                        "'p', 9, is 2 persons more than 'w', 7; that is possible only if committees are counted too: how"
                                + " many are there?")
                .isUntold("others-not-counted")
                .computes("excess", "2");
    }

    @Test
    void countsOthersThatAreGiven() {
        PartRelation answered = OPEN.toBuilder().others(ids("o")).build();

        assertAudit(audit(persons("p", "9"), persons("w", "7"), persons("o", "2"), answered))
                .isClean()
                .concludes(Verdict.HOLDS);
        assertAudit(audit(persons("p", "9"), persons("w", "7"), persons("o", "1"), answered))
                .finds(FigureRules.OTHERS_NOT_COUNTED)
                .computes("excess", "1");
    }

    @Test
    void comparesNoPersonsWithItems() {
        assertAudit(audit(persons("p", "9"), figure("w", "7", MeasureUnit.ITEM), part("r", "p", "w")))
                .finds(FigureRules.UNITS_DIFFER)
                .isUntold("units-differ");
    }

    @Test
    void asksWhetherScopesDiffer() {
        assertAudit(audit(over("town", persons("p", "9")), over("district", persons("w", "7")), part("r", "p", "w")))
                .finds(FigureRules.SCOPES_DIFFER)
                .says(
                        FigureRules.SCOPES_DIFFER,
                        "r",
                        "/relations/0",
                        "关系“r”中“数p”的口径是数town，“数w”的口径是数district，两数不一致但口径不同；请核对口径",
                        "relation 'r': 'p' is counted over town, 'w' over district; they disagree, but need not agree over"
                                + " different scopes, check the scopes")
                .isUntold("scopes-differ");
    }

    @Test
    void acceptsPartOfSmallerScopeWithinItsWhole() {
        assertAudit(audit(over("town", persons("p", "5")), over("district", persons("w", "7")), part("r", "p", "w")))
                .isClean()
                .concludes(Verdict.HOLDS);
    }

    @Test
    void findsConflictInsideOneScope() {
        assertAudit(audit(over("town", persons("p", "9")), over("town", persons("w", "7")), part("r", "p", "w")))
                .finds(FigureRules.PART_EXCEEDS_WHOLE);
    }

    @Test
    void findsTwoValuesForOneThing() {
        assertAudit(audit(persons("a", "7.5"), persons("b", "9"), same("r", "a", "b")))
                .finds(FigureRules.VALUES_CONFLICT)
                .says(
                        FigureRules.VALUES_CONFLICT,
                        "r",
                        "/relations/0",
                        "“数a”7.5 与“数b”9 说的是同一事项，却相差 1.5人；请核实以哪个为准",
                        "'a', 7.5, and 'b', 9, are for one thing but 1.5 persons apart; find out which is right")
                .concludes(
                        Verdict.FAILS,
                        "“数a”7.5 与“数b”9 不一致，相差 1.5人",
                        "'a', 7.5, and 'b', 9, conflict: they are 1.5 persons apart");
    }

    @Test
    void acceptsTwoFiguresThatAgree() {
        assertAudit(audit(persons("a", "9"), persons("b", "9"), same("r", "a", "b")))
                .isClean()
                .concludes(Verdict.HOLDS, "“数a”与“数b”一致：9、9（人）", "'a' and 'b' agree: 9 and 9 persons");
    }

    @ParameterizedTest
    @CsvSource({"≥9,10,HOLDS", "≥9,>9,HOLDS", "≈9,≈9,HOLDS", "6..8,7,HOLDS", "≥9,8,FAILS", "<9,9,FAILS"})
    void comparesBounds(String one, String other, Verdict verdict) {
        assertAudit(audit(persons("a", one), persons("b", other), same("r", "a", "b")))
                .concludes(verdict);
    }

    @ParameterizedTest
    @CsvSource({"≈9,9", "≥9,≤10", "6..8,7..9"})
    void leavesOverlapUntold(String one, String other) {
        assertAudit(audit(persons("a", one), persons("b", other), same("r", "a", "b")))
                .isClean()
                .isUntold("vague");
    }
}
