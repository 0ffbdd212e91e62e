package io.github.zhengyou.figure;

import static io.github.zhengyou.figure.FigureFixtures.audit;
import static io.github.zhengyou.figure.FigureFixtures.coded;
import static io.github.zhengyou.figure.FigureFixtures.figure;
import static io.github.zhengyou.figure.FigureFixtures.listed;
import static io.github.zhengyou.figure.FigureFixtures.numbered;
import static io.github.zhengyou.figure.FindingsAssert.assertAudit;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Declared counts, and lists by themselves. */
class ListedRelationTest {

    private static Figure declared(String quantity) {
        return figure("n", quantity, MeasureUnit.ITEM);
    }

    @Test
    void acceptsAsManyEntriesAsDeclared() {
        assertAudit(audit(declared("3"), numbered("l", 1, 2, 3), listed("r", "n", "l")))
                .isClean()
                .concludes(Verdict.HOLDS, "“数n”声明 3 项，“数l”列出 3 项，相符", "'n' declares 3, 'l' has 3 entries: they agree");
    }

    @Test
    void findsAnotherCountThanDeclared() {
        assertAudit(audit(declared("4"), numbered("l", 1, 2, 3), listed("r", "n", "l")))
                .finds(FigureRules.COUNT_DIFFERS)
                .says(
                        FigureRules.COUNT_DIFFERS,
                        "r",
                        "/relations/0",
                        "“数n”声明 4 项，“数l”实列 3 项，相差 1；请核对声明数与清单",
                        "'n' declares 4, but the entries of 'l' are 3, a difference of 1; check the count and the list")
                .concludes(
                        Verdict.FAILS,
                        "“数n”声明 4 项，“数l”列出 3 项，相差 1",
                        "'n' declares 4, 'l' has 3 entries: the difference is 1");
    }

    @Test
    void takesAnOpenListForASample() {
        ItemList open = numbered("l", 1, 2, 3).toBuilder().open(true).build();
        assertAudit(audit(declared("8"), open, listed("r", "n", "l")))
                .finds(FigureRules.LIST_OPEN)
                .says(
                        FigureRules.LIST_OPEN,
                        "r",
                        "/relations/0",
                        "“数l”是开放清单：“数n”共 8 项，列出 3 项，未列 5 项；不算不符",
                        "'l' is an open list: of 8 declared as 'n', 3 are listed and 5 are not; that is no mismatch")
                .concludes(
                        Verdict.HOLDS,
                        "“数n”声明 8 项，“数l”列出 3 项，作为开放清单另有 5 项未列，相符",
                        "'n' declares 8, 'l' has 3 entries and, being open, leaves 5 unnamed: they agree")
                .computes("unnamed", "5");
        assertAudit(audit(declared("3"), open, listed("r", "n", "l")))
                .isClean()
                .concludes(Verdict.HOLDS, "“数n”声明 3 项，“数l”列出 3 项，相符", "'n' declares 3, 'l' has 3 entries: they agree");
        assertAudit(audit(declared("≈8"), open, listed("r", "n", "l")))
                .isClean()
                .isUntold("vague");
        assertAudit(audit(declared("2"), open, listed("r", "n", "l")))
                .finds(FigureRules.COUNT_DIFFERS)
                .computes("difference", "≥1");
    }

    @Test
    void takesDeclaredBoundAtItsWord() {
        assertAudit(audit(declared(">2"), numbered("l", 1, 2, 3), listed("r", "n", "l")))
                .isClean()
                .concludes(Verdict.HOLDS);
        assertAudit(audit(declared("≈3"), numbered("l", 1, 2, 3), listed("r", "n", "l")))
                .isClean()
                .isUntold("vague");
    }

    @Test
    void findsOrdinalPrintedTwice() {
        assertAudit(audit(numbered("l", 1, 2, 2)))
                .finds(FigureRules.ORDINAL_REPEATED)
                .says(
                        FigureRules.ORDINAL_REPEATED,
                        "l",
                        "/lists/0/items/2",
                        "“数l”中序号 2 出现 2 次，每个序号只应出现一次；请更正编号",
                        "ordinal 2 occurs 2 times in 'l'; an ordinal should occur once, correct the numbering");
    }

    @Test
    void findsOrdinalsSkipped() {
        assertAudit(audit(numbered("l", 2, 4, 9)))
                .finds(FigureRules.ORDINAL_SKIPPED)
                .says(
                        FigureRules.ORDINAL_SKIPPED,
                        "l",
                        "/lists/0/items",
                        "“数l”的序号从 2 到 9，缺 3、5..8；请补上或更正编号",
                        "the ordinals of 'l' run from 2 to 9 without 3, 5..8; add the entries or correct the numbering");
    }

    @Test
    void acceptsListWithoutOrdinalsAndListThatGoesOn() {
        assertAudit(audit(coded("l", "a", "b"), numbered("m", 5, 6, 7), numbered("none")))
                .isClean();
    }

    @Test
    void findsEntryRepeated() {
        assertAudit(audit(declared("3"), coded("l", "a", "b", "a"), listed("r", "n", "l")))
                .finds(FigureRules.ENTRY_REPEATED)
                .says(
                        FigureRules.ENTRY_REPEATED,
                        "l",
                        "/lists/0/items/2",
                        "“数l”第 3 项“数a”与第 1 项重复，每项只应列一次；请删去一项",
                        "entry 3 of 'l', 'a', repeats entry 1; an entry should be listed once, remove one of them")
                .concludes(Verdict.HOLDS)
                .computes("different", "2");
    }

    @Test
    void findsBlankEntry() {
        ItemList list = numbered("l", 1, 2).toBuilder()
                .addItem(ListedItem.builder().ordinal(3).build())
                .build();

        assertAudit(audit(declared("3"), list, listed("r", "n", "l")))
                .finds(FigureRules.ENTRY_BLANK)
                .says(
                        FigureRules.ENTRY_BLANK,
                        "l",
                        "/lists/0/items/2",
                        "“数l”第 3 项为空；请补上内容或删去",
                        "entry 3 of 'l' is blank; fill it in or remove it")
                .concludes(Verdict.HOLDS);
    }

    @Test
    void rejectsNegativeOrdinal() {
        assertThatThrownBy(() -> ListedItem.builder().ordinal(-1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ordinal of a listed item must be zero or more, got -1");
    }
}
