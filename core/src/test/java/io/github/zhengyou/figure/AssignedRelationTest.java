package io.github.zhengyou.figure;

import static io.github.zhengyou.figure.FigureFixtures.audit;
import static io.github.zhengyou.figure.FigureFixtures.coded;
import static io.github.zhengyou.figure.FigureFixtures.name;
import static io.github.zhengyou.figure.FindingsAssert.assertAudit;

import org.junit.jupiter.api.Test;

class AssignedRelationTest {

    private static AssignedRelation assigned(String... pairs) {
        AssignedRelation.Builder relation = AssignedRelation.builder()
                .id(RelationId.of("r"))
                .items(ListId.of("types"))
                .counterparts(ListId.of("programmes"));
        for (int i = 0; i < pairs.length; i += 2) {
            relation.putAssignment(ItemCode.of(pairs[i]), ItemCode.of(pairs[i + 1]));
        }
        return relation.build();
    }

    @Test
    void acceptsCounterpartForEachItem() {
        assertAudit(audit(coded("types", "a", "b"), coded("programmes", "x", "y"), assigned("a", "x", "b", "x")))
                .isClean()
                .concludes(
                        Verdict.HOLDS,
                        "“数types”各项均有对应的“数programmes”，共 2 项",
                        "every item of 'types' has its counterpart in 'programmes', 2 in all");
    }

    @Test
    void findsItemWithoutCounterpart() {
        assertAudit(audit(coded("types", "a", "b"), coded("programmes", "x"), assigned("a", "x")))
                .finds(FigureRules.NOT_ASSIGNED)
                .says(
                        FigureRules.NOT_ASSIGNED,
                        "r",
                        "/relations/0/assignments",
                        "“数types”中的“数b”没有对应的“数programmes”，每项都应有；请补上",
                        "'b' of 'types' has no counterpart in 'programmes'; each item should have one, assign it")
                .concludes(
                        Verdict.FAILS,
                        "“数types”中 1 项有对应的“数programmes”，缺：数b",
                        "in 'types', items with a counterpart in 'programmes': 1; without one: b");
    }

    @Test
    void findsItemWithoutCode() {
        ItemList types = coded("types", "a").toBuilder()
                .addItem(ListedItem.builder().name(name("nameless")).build())
                .build();

        assertAudit(audit(types, coded("programmes", "x"), assigned("a", "x"))).finds(FigureRules.NOT_ASSIGNED);
    }

    @Test
    void findsAssignmentToAndFromNothing() {
        assertAudit(audit(coded("types", "a"), coded("programmes", "x"), assigned("a", "z", "q", "x")))
                .finds(FigureRules.UNKNOWN_REFERENCE, FigureRules.UNKNOWN_REFERENCE)
                .isUntold("unknown-reference")
                .computes("assigned", "0");
        assertAudit(audit(coded("types", "a"), coded("programmes", "x"), assigned("a", "z")))
                .says(
                        FigureRules.UNKNOWN_REFERENCE,
                        "r",
                        "/relations/0/assignments/a",
                        "关系“r”引用了清单条目中没有的“z”；请更正引用或补上该项",
                        "relation 'r' names 'z', which is not among the items of the list; correct the reference or add what"
                                + " it names");
    }

    @Test
    void findsListsThatAreNotThere() {
        assertAudit(audit(assigned()))
                .finds(FigureRules.UNKNOWN_REFERENCE, FigureRules.UNKNOWN_REFERENCE)
                .isUntold("unknown-reference");
    }
}
