package io.github.zhengyou.organization;

import static io.github.zhengyou.organization.OrganizationArbitraries.base;
import static io.github.zhengyou.organization.OrganizationArbitraries.id;
import static io.github.zhengyou.organization.OrganizationArbitraries.root;
import static io.github.zhengyou.organization.OrganizationArbitraries.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.LocalizedText;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationTreeTest {
    private static final int MANY = 100_000;

    private static OrganizationTree tree(Organization... rows) {
        return OrganizationTree.of(List.of(rows));
    }

    private static Finding error(String rule, Observation observation) {
        return Finding.of(rule, Severity.ERROR, observation);
    }

    private static OrganizationTree shuffled(int size, IntFunction<Organization> rows) {
        List<Organization> list = IntStream.range(0, size).mapToObj(rows).collect(Collectors.toList());
        Collections.shuffle(list, new Random(7));
        return OrganizationTree.of(list);
    }

    @Test
    void standsInPreorderSiblingsByTheirIds() {
        OrganizationTree tree =
                tree(row("b2", "b"), root("c"), row("b1", "b"), row("b", "a"), row("a1", "a"), root("a"));
        assertThat(tree.roots()).containsExactly(root("a"), root("c"));
        assertThat(tree.children(id("a"))).containsExactly(row("a1", "a"), row("b", "a"));
        assertThat(tree.children(id("b2"))).isEmpty();
        assertThat(tree.parent(id("b2"))).contains(row("b", "a"));
        assertThat(tree.parent(id("a"))).isEmpty();
        assertThat(tree.ancestors(id("b2"))).containsExactly(row("b", "a"), root("a"));
        assertThat(tree.ancestors(id("a"))).isEmpty();
        assertThat(tree.subtree(id("b"))).containsExactly(row("b", "a"), row("b1", "b"), row("b2", "b"));
        assertThat(tree.preorder())
                .extracting(row -> row.id().value())
                .containsExactly("a", "a1", "b", "b1", "b2", "c");
        assertThat(tree.levelOrder())
                .extracting(row -> row.id().value())
                .containsExactly("a", "c", "a1", "b", "b1", "b2");
    }

    @Test
    void mayBeEmpty() {
        OrganizationTree tree = tree();
        assertThat(tree.size()).isZero();
        assertThat(tree.roots()).isEmpty();
        assertThat(tree.preorder()).isEmpty();
        assertThat(tree.levelOrder()).isEmpty();
        assertThat(tree.detached()).isEmpty();
        assertThat(tree.findings()).isEmpty();
        assertThat(tree.find(id("a"))).isEmpty();
        assertThat(tree).hasToString("OrganizationTree[0 organizations, 0 detached]");
    }

    @Test
    void countsEqualRowsOnce() {
        OrganizationTree tree = tree(row("b", "a"), root("a"), row("b", "a"), root("a"));
        assertThat(tree.preorder()).containsExactly(root("a"), row("b", "a"));
        assertThat(tree.findings()).isEmpty();
    }

    @Test
    void leavesOutAllDifferingRowsOfOneIdAndOrphansTheirChildren() {
        Organization other = base("b").tier(Tier.COMMITTEE).parent(id("a")).build();
        OrganizationTree tree = tree(root("a"), row("b", "a"), other, row("b", "a"), row("c", "b"), row("d", "c"));
        assertThat(tree.preorder()).containsExactly(root("a"));
        assertThat(tree.detached()).containsExactlyInAnyOrder(row("b", "a"), other, row("c", "b"), row("d", "c"));
        assertThat(tree.findings())
                .containsExactly(
                        error(
                                "organization.orphan",
                                Observation.of("c").with("parent", "b").with("below", 1)),
                        error("organization.repeated", Observation.of("b").with("count", 2)));
    }

    @Test
    void ordersRowsThatDifferInTheirClassesOnly() {
        Organization one = base("a")
                .putClass(Classification.of("route"), OrganizationClass.of("north"))
                .build();
        Organization other = base("a")
                .putClass(Classification.of("route"), OrganizationClass.of("south"))
                .build();
        Organization none = base("a").build();
        assertThat(OrganizationTree.of(List.of(other, none, one)).detached()).containsExactly(none, one, other);
        assertThat(OrganizationTree.of(List.of(one, other, none)))
                .isEqualTo(OrganizationTree.of(List.of(other, none, one)));
    }

    @Test
    void keepsDifferingRowsApartWhoseTextsAreTheSame() {
        Organization one = base("a").name(LocalizedText.of("甲, en=x", "y")).build();
        Organization two = base("a").name(LocalizedText.of("甲", "x, en=y")).build();
        assertThat(one).isNotEqualTo(two).hasToString(two.toString());
        assertThat(tree(one, two).detached()).containsExactlyInAnyOrder(one, two);
        assertThat(tree(one, two)).isEqualTo(tree(two, one));
        assertThat(tree(one, two).findings())
                .containsExactly(
                        error("organization.repeated", Observation.of("a").with("count", 2)));
    }

    static Stream<Consumer<Organization.Builder>> changes() {
        return Stream.of(
                row -> row.name(LocalizedText.of("甲", "Organization a")),
                row -> row.name(LocalizedText.of("组织a", "A")),
                row -> row.line(Line.TRADE_UNION),
                row -> row.tier(Tier.GROUP),
                row -> row.level(Level.COUNTY),
                row -> row.sector(Sector.RURAL),
                row -> row.parent(id("p")),
                row -> row.ledBy(id("p")),
                row -> row.unit(UnitId.of("u")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void keepsRowsApartThatDifferInOneAttribute(Consumer<Organization.Builder> change) {
        Organization.Builder builder = base("a");
        change.accept(builder);
        Organization changed = builder.build();
        assertThat(tree(root("a"), changed, root("p")).detached()).containsExactlyInAnyOrder(root("a"), changed);
        assertThat(tree(root("a"), changed, root("p"))).isEqualTo(tree(changed, root("p"), root("a")));
    }

    @Test
    void namesAnOrphanOnceAndCountsWhatIsBelow() {
        OrganizationTree tree = tree(root("a"), row("d", "c"), row("c", "b"), row("b", "missing"), row("e", "gone"));
        assertThat(tree.preorder()).containsExactly(root("a"));
        assertThat(tree.detached())
                .containsExactly(row("b", "missing"), row("c", "b"), row("d", "c"), row("e", "gone"));
        assertThat(tree.findings())
                .containsExactly(
                        error(
                                "organization.orphan",
                                Observation.of("b").with("parent", "missing").with("below", 2)),
                        error(
                                "organization.orphan",
                                Observation.of("e").with("parent", "gone").with("below", 0)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10})
    void namesACycleOnceAndCountsItsTails(int length) {
        List<Organization> rows = new ArrayList<>();
        List<String> members = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            rows.add(row("c" + i, "c" + (i + 1) % length));
            members.add("c" + i);
        }
        rows.add(row("a", "c0")); // its id stands before those of the cycle
        rows.add(row("z", "a"));
        rows.add(row("y", "c" + (length - 1)));
        rows.add(root("root"));
        for (int turn = 0; turn < rows.size(); turn++) {
            OrganizationTree tree = OrganizationTree.of(rows);
            assertThat(tree.preorder()).containsExactly(root("root"));
            assertThat(tree.detached()).hasSize(length + 3);
            assertThat(tree.findings())
                    .containsExactly(error(
                            "organization.cycle",
                            Observation.of("c0").with("cycle", members).with("below", 3)));
            Collections.rotate(rows, 1);
        }
    }

    @Test
    void namesSeveralOfEachAtOnce() {
        OrganizationTree tree = tree(
                root("r"),
                row("x1", "x2"),
                row("x2", "x1"),
                row("y1", "y1"),
                row("y2", "y1"),
                row("o1", "no"),
                row("o2", "none"),
                row("o3", "o2"),
                root("d1"),
                row("d1", "r"),
                root("d2"),
                row("d2", "r"),
                row("d2", "x1"));
        assertThat(tree.preorder()).containsExactly(root("r"));
        assertThat(tree.findings())
                .containsExactly(
                        error(
                                "organization.cycle",
                                Observation.of("x1")
                                        .with("cycle", List.of("x1", "x2"))
                                        .with("below", 0)),
                        error(
                                "organization.cycle",
                                Observation.of("y1")
                                        .with("cycle", List.of("y1"))
                                        .with("below", 1)),
                        error(
                                "organization.orphan",
                                Observation.of("o1").with("parent", "no").with("below", 0)),
                        error(
                                "organization.orphan",
                                Observation.of("o2").with("parent", "none").with("below", 1)),
                        error("organization.repeated", Observation.of("d1").with("count", 2)),
                        error("organization.repeated", Observation.of("d2").with("count", 3)));
        assertThat(tree).hasToString("OrganizationTree[1 organizations, 12 detached]");
    }

    @Test
    void holdsAChainOfAHundredThousand() {
        OrganizationTree tree = shuffled(MANY, i -> i == 0 ? root("o0") : row("o" + i, "o" + (i - 1)));
        assertThat(tree.size()).isEqualTo(MANY);
        assertThat(tree.ancestors(id("o" + (MANY - 1)))).hasSize(MANY - 1);
        assertThat(tree.subtree(id("o1"))).hasSize(MANY - 1);
        assertThat(tree.levelOrder().toList().equals(tree.preorder())).isTrue();
        assertThat(tree.preorder().get(MANY - 1).id()).isEqualTo(id("o" + (MANY - 1)));
    }

    @Test
    void holdsAFlatTreeOfAHundredThousand() {
        OrganizationTree tree = shuffled(MANY, i -> i == 0 ? root("o0") : row("o" + i, "o0"));
        assertThat(tree.size()).isEqualTo(MANY);
        assertThat(tree.children(id("o0"))).hasSize(MANY - 1);
        assertThat(tree.children(id("o0")).equals(tree.preorder().subList(1, MANY)))
                .isTrue();
        assertThat(tree.ancestors(id("o" + (MANY - 1)))).containsExactly(root("o0"));
    }

    @Test
    void findsACycleOfAHundredThousandWithAsManyBelow() {
        OrganizationTree tree = shuffled(
                2 * MANY,
                i -> i < MANY ? row("c" + i, "c" + (i + 1) % MANY) : row("t" + i, i == MANY ? "c7" : "t" + (i - 1)));
        assertThat(tree.size()).isZero();
        assertThat(tree.detached()).hasSize(2 * MANY);
        assertThat(tree.findings().list()).hasSize(1);
        assertThat(tree.findings().list().get(0).subject()).isEqualTo("c0");
    }

    @Test
    void findsAnOrphanWithAHundredThousandBelow() {
        OrganizationTree tree = shuffled(MANY + 1, i -> row("o" + i, i == 0 ? "none" : "o" + (i - 1)));
        assertThat(tree.findings())
                .containsExactly(error(
                        "organization.orphan",
                        Observation.of("o0").with("parent", "none").with("below", MANY)));
    }

    @Test
    void findsAHundredThousandOrphans() {
        OrganizationTree tree = shuffled(MANY, i -> row("o" + i, "none" + i));
        assertThat(tree.findings().list()).hasSize(MANY);
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1365, 1366, 2730, 2731, 21845, 21846})
    void takesAtMostThirtyTwoBytesANode(int size) throws IllegalAccessException {
        OrganizationTree tree = shuffled(size, i -> i == 0 ? root("o0") : row("o" + i, "o" + i / 2));
        long bytes = 0;
        for (Field field : OrganizationTree.class.getDeclaredFields()) {
            field.setAccessible(true);
            Object value = field.get(tree);
            if (value.getClass().isArray()) {
                bytes += Array.getLength(value)
                        * (value instanceof int[] ? 4L : 8L); // a reference counted at its largest
            }
        }
        assertThat(bytes).isBetween(4L * size, 32L * size);
    }

    @Test
    void findsIdsWhoseHashesCollide() {
        List<String> ids = List.of("AaAa", "AaBB", "BBAa", "BBBB");
        OrganizationTree tree = OrganizationTree.of(
                ids.stream().map(OrganizationArbitraries::root).toList());
        ids.forEach(value -> assertThat(tree.find(id(value))).contains(root(value)));
        assertThat(tree.contains(id("AaC#"))).isFalse();
        assertThat("AaC#").hasSameHashCodeAs("AaBB");
    }

    @Test
    void comparesIdsCodeUnitByCodeUnit() {
        OrganizationTree tree = tree(root("é"), root("e\u0301"), root("a"), root("A"), root(" a"), row("b", "A"));
        assertThat(tree.roots()).extracting(row -> row.id().value()).containsExactly(" a", "A", "a", "e\u0301", "é");
        assertThat(tree.parent(id("b"))).contains(root("A"));
    }

    @Test
    void showsViewsThatCannotBeChanged() {
        List<Organization> subtree = tree(root("a"), row("b", "a")).subtree(id("a"));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> subtree.remove(0));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> subtree.set(0, root("c")));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> subtree.get(2))
                .withMessage("index 2 must be below 2");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> subtree.get(-1))
                .withMessage("index -1 must be below 2");
    }

    @Test
    void rejectsQuestionsAboutAnOrganizationThatIsNotInIt() {
        OrganizationTree tree = tree(root("a"), row("b", "none"));
        List<Consumer<OrganizationId>> questions =
                List.of(tree::children, tree::parent, tree::ancestors, tree::subtree);
        for (Consumer<OrganizationId> question : questions) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> question.accept(id("b")))
                    .withMessage("organization 'b' must be in the tree, it is not");
        }
    }

    @Test
    void equalsByItsOrganizationsAndTheRowsApart() {
        new EqualsTester()
                .addEqualityGroup(tree(root("a"), row("b", "a")), tree(row("b", "a"), root("a"), root("a")))
                .addEqualityGroup(tree(root("a"), root("b")))
                .addEqualityGroup(tree(root("a"), row("b", "a"), row("c", "none")))
                .addEqualityGroup(tree(root("a"), row("b", "a"), row("c", "gone")))
                .addEqualityGroup(tree(), OrganizationTree.of(List.of()))
                .testEquals();
    }
}
