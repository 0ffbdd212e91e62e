package io.github.zhengyou.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OrganizationTreePropertyTest {
    @Property(tries = 200)
    void agreesWithANaiveForest(@ForAll("rows") List<Organization> rows) {
        OrganizationTree tree = OrganizationTree.of(rows);
        NaiveForest naive = new NaiveForest(rows);
        assertThat(tree.size()).isEqualTo(naive.attached.size());
        assertThat(tree.roots()).isEqualTo(naive.children(Optional.empty()));
        assertThat(tree.levelOrder()).containsExactlyElementsOf(naive.levelOrder());
        List<Organization> preorder = new ArrayList<>();
        tree.roots().forEach(root -> preorder.addAll(naive.subtree(root)));
        assertThat(tree.preorder()).isEqualTo(preorder);
        for (Organization row : naive.attached.values()) {
            assertThat(tree.find(row.id())).contains(row);
            assertThat(tree.contains(row.id())).isTrue();
            assertThat(tree.parent(row.id())).isEqualTo(row.parent().map(naive.attached::get));
            assertThat(tree.children(row.id())).isEqualTo(naive.children(Optional.of(row.id())));
            assertThat(tree.ancestors(row.id())).isEqualTo(naive.ancestors(row));
            assertThat(tree.subtree(row.id())).isEqualTo(naive.subtree(row));
        }
    }

    @Property
    void losesNoRowAndKeepsNoneTwice(@ForAll("rows") List<Organization> rows) {
        OrganizationTree tree = OrganizationTree.of(rows);
        List<Organization> kept = new ArrayList<>(tree.preorder());
        kept.addAll(tree.detached());
        assertThat(kept).containsExactlyInAnyOrderElementsOf(new HashSet<>(rows));
        assertThat(tree.detached()).isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
        tree.detached().forEach(row -> assertThat(tree.contains(row.id())).isFalse());
    }

    @Property
    void findsAllThatIsWrongAtOnce(@ForAll("rows") List<Organization> rows) {
        OrganizationTree tree = OrganizationTree.of(rows);
        NaiveForest naive = new NaiveForest(rows);
        assertThat(tree.findings()).isEqualTo(naive.findings);
        assertThat(new HashSet<>(tree.detached())).isEqualTo(naive.detached);
        assertThat(tree.findings().isEmpty()).isEqualTo(tree.detached().isEmpty());
    }

    @Property
    void countsEveryDetachedRowUnderOneFinding(@ForAll("rows") List<Organization> rows) {
        OrganizationTree tree = OrganizationTree.of(rows);
        long counted = 0;
        for (Finding finding : tree.findings()) {
            counted += switch (finding.rule()) {
                case "organization.repeated" -> number(finding, "count");
                case "organization.orphan" -> 1 + number(finding, "below");
                default ->
                    ((Argument.Texts) finding.arguments().get("cycle")).values().size() + number(finding, "below");
            };
        }
        assertThat(counted).isEqualTo(tree.detached().size());
    }

    private static long number(Finding finding, String name) {
        return Long.parseLong(finding.arguments().get(name).in(Language.EN));
    }

    @Property
    void isTheSameForAnyOrderOfRows(@ForAll("rows") List<Organization> rows, @ForAll Random random) {
        OrganizationTree tree = OrganizationTree.of(rows);
        List<Organization> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        OrganizationTree other = OrganizationTree.of(shuffled);
        assertThat(other).isEqualTo(tree).hasSameHashCodeAs(tree);
        assertThat(other.preorder()).isEqualTo(tree.preorder());
        assertThat(other.detached()).isEqualTo(tree.detached());
        assertThat(other.findings()).isEqualTo(tree.findings());
    }

    @Property
    void isTheSameWhereRowsAreRepeated(@ForAll("rows") List<Organization> rows) {
        List<Organization> twice = new ArrayList<>(rows);
        twice.addAll(rows);
        assertThat(OrganizationTree.of(twice)).isEqualTo(OrganizationTree.of(rows));
        assertThat(OrganizationTree.of(twice).findings())
                .isEqualTo(OrganizationTree.of(rows).findings());
    }

    @Property
    void placesEachFindingAtTheFirstRowOfItsSubject(@ForAll("rows") List<Organization> rows) {
        Findings expected = OrganizationTree.of(rows).findings().stream()
                .map(finding -> {
                    int first = 0;
                    while (!rows.get(first).id().value().equals(finding.subject())) {
                        first++;
                    }
                    Observation seen = finding.observation()
                            .at(Place.in("organizations").at("organizations").at(first));
                    return Finding.of(finding.rule(), finding.severity(), seen);
                })
                .collect(Findings.toFindings());
        Organizations organizations =
                Organizations.builder().addAllOrganizations(rows).build();
        assertThat(OrganizationRules.BOOK.check(organizations)).isEqualTo(expected);
    }

    @Property(tries = 100)
    void holdsEveryRowOfASoundForestBelowOneRoot(@ForAll("forests") List<Organization> rows) {
        OrganizationTree tree = OrganizationTree.of(rows);
        assertThat(tree.size()).isEqualTo(rows.size());
        assertThat(tree.findings().isEmpty()).isTrue();
        assertThat(tree.detached()).isEmpty();
        Set<Organization> subtrees = new HashSet<>();
        tree.roots().forEach(root -> subtrees.addAll(tree.subtree(root.id())));
        assertThat(subtrees).hasSize(rows.size()).containsAll(rows);
    }

    @Provide
    Arbitrary<List<Organization>> rows() {
        return Arbitraries.oneOf(
                OrganizationArbitraries.rows(),
                OrganizationArbitraries.rowsOfDistinctIds(),
                OrganizationArbitraries.forests());
    }

    @Provide
    Arbitrary<List<Organization>> forests() {
        return OrganizationArbitraries.forests();
    }
}
