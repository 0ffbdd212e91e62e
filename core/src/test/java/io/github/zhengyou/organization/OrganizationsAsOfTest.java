package io.github.zhengyou.organization;

import static io.github.zhengyou.organization.OrganizationArbitraries.base;
import static io.github.zhengyou.organization.OrganizationArbitraries.id;
import static io.github.zhengyou.organization.OrganizationArbitraries.root;
import static io.github.zhengyou.organization.ReviewFixture.DAY;
import static io.github.zhengyou.organization.ReviewFixture.body;
import static io.github.zhengyou.organization.ReviewFixture.member;
import static io.github.zhengyou.organization.ReviewFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.quantity.Ratio;
import io.github.zhengyou.rule.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OrganizationsAsOfTest {
    private static Organizations rows(Organization... rows) {
        return Organizations.builder().addOrganizations(rows).build();
    }

    @Test
    void haveOrganizationsFromTheFirstDayThroughTheLast() {
        Organizations rows =
                rows(base("b").established(DAY).dissolved(DAY.plusDays(1)).build());
        assertThat(rows.asOf(DAY.minusDays(1)).organizations()).isEmpty();
        assertThat(rows.asOf(DAY).tree().contains(id("b"))).isTrue();
        assertThat(rows.asOf(DAY.plusDays(1)).tree().contains(id("b"))).isTrue();
        assertThat(rows.asOf(DAY.plusDays(2)).tree().contains(id("b"))).isFalse();
    }

    @Test
    void haveATransferredOrganizationWhereItThenStood() {
        Organization moved = base("b")
                .line(Line.YOUTH_LEAGUE)
                .parent(id("new"))
                .ledBy(id("p"))
                .addFormer(
                        Affiliation.builder().through(DAY.minusYears(1)).build(),
                        Affiliation.builder()
                                .through(DAY)
                                .parent(id("old"))
                                .ledBy(id("q"))
                                .build())
                .build();
        Organizations rows = rows(moved, root("old"), root("new"), root("p"), root("q"));
        assertThat(rows.asOf(DAY.minusYears(1)).tree().parent(id("b"))).isEmpty();
        assertThat(rows.asOf(DAY).tree().parent(id("b"))).contains(root("old"));
        assertThat(rows.asOf(DAY).tree().find(id("b")).orElseThrow().ledBy()).contains(id("q"));
        assertThat(rows.asOf(DAY.plusDays(1)).tree().parent(id("b"))).contains(root("new"));
        assertThat(rows.asOf(DAY.plusDays(1)).tree().find(id("b")).orElseThrow().ledBy())
                .contains(id("p"));
    }

    @Test
    void haveWhatWasBelowAMergedOrganizationBelowItsSuccessor() {
        Organizations rows = Organizations.builder()
                .addOrganizations(
                        base("a").dissolved(DAY).mergedInto(id("b")).build(),
                        base("b").dissolved(DAY.plusDays(9)).mergedInto(id("c")).build(),
                        root("c"),
                        base("d").parent(id("a")).build())
                .addMembers(member("m", "a").build())
                .addBodies(body("office", BodyKind.OFFICE, "a").build())
                .build();
        assertThat(rows.asOf(DAY)).isEqualTo(rows);
        Organizations later = rows.asOf(DAY.plusDays(1));
        assertThat(later.tree().parent(id("d")).orElseThrow().id()).isEqualTo(id("b"));
        assertThat(later.members().get(0).organization()).isEqualTo(id("b"));
        assertThat(later.bodies().get(0).parties()).containsExactly(id("b"));
        assertThat(rows.asOf(DAY.plusDays(10)).tree().parent(id("d"))).contains(root("c"));
    }

    @Test
    void doNotPutTheSuccessorBelowItself() {
        Organizations rows = rows(
                root("top"),
                base("a").parent(id("top")).dissolved(DAY).mergedInto(id("b")).build(),
                base("b").parent(id("a")).build());
        assertThat(rows.asOf(DAY.plusDays(1)).tree().parent(id("b"))).contains(root("top"));
    }

    @Test
    void putWhatStoodBetweenAMergedOrganizationAndItsSuccessorUnderWhatWasAbove() {
        Organizations rows = rows(
                root("top"),
                base("p").parent(id("top")).dissolved(DAY).mergedInto(id("g")).build(),
                base("c").parent(id("p")).build(),
                base("g").parent(id("c")).build(),
                base("d").parent(id("p")).build());
        OrganizationTree tree = rows.asOf(DAY.plusDays(1)).tree();
        assertThat(tree.detached()).isEmpty();
        assertThat(tree.parent(id("c"))).contains(root("top"));
        assertThat(tree.parent(id("g")).orElseThrow().id()).isEqualTo(id("c"));
        assertThat(tree.parent(id("d")).orElseThrow().id()).isEqualTo(id("g"));
        assertThat(rows.asOf(DAY).tree().parent(id("c")).orElseThrow().id()).isEqualTo(id("p"));
    }

    @Test
    void passOverWhatIsGoneAboveAMergedOrganization() {
        Organizations rows = rows(
                root("other"),
                base("a").dissolved(DAY).mergedInto(id("other")).build(),
                base("b").parent(id("a")).dissolved(DAY).build(),
                base("p").parent(id("b")).dissolved(DAY).mergedInto(id("c")).build(),
                base("c").parent(id("p")).build(),
                base("q").dissolved(DAY).mergedInto(id("e")).build(),
                base("e").parent(id("q")).build(),
                base("r")
                        .parent(id("nowhere"))
                        .dissolved(DAY)
                        .mergedInto(id("f"))
                        .build(),
                base("f").parent(id("r")).build());
        OrganizationTree tree = rows.asOf(DAY.plusDays(1)).tree();
        assertThat(tree.parent(id("c"))).contains(root("other"));
        assertThat(tree.parent(id("e"))).isEmpty();
        assertThat(tree.detached())
                .containsExactly(base("f").parent(id("nowhere")).build()); // an orphan, as what it stood under was
    }

    @Test
    void letTheLastOfTwoMergersThatCloseACircleGiveWay() {
        Organizations rows = rows(
                root("s"),
                root("t"),
                base("p").parent(id("s")).dissolved(DAY).mergedInto(id("b")).build(),
                base("a").parent(id("p")).build(),
                base("q")
                        .parent(id("t"))
                        .dissolved(DAY.plusDays(1))
                        .mergedInto(id("a"))
                        .build(),
                base("b").parent(id("q")).build());
        OrganizationTree first = rows.asOf(DAY.plusDays(1)).tree();
        assertThat(first.parent(id("a")).orElseThrow().id()).isEqualTo(id("b"));
        OrganizationTree then = rows.asOf(DAY.plusDays(2)).tree();
        assertThat(then.parent(id("a")).orElseThrow().id()).isEqualTo(id("b"));
        assertThat(then.parent(id("b"))).contains(root("t"));
    }

    @Test
    @Timeout(30)
    void takeTimeInProportionToMergers() {
        int count = 30_000;
        List<Organization> deep = new ArrayList<>(List.of(root("g0")));
        List<Organization> chain = new ArrayList<>(List.of(root("m" + count)));
        for (int i = 1; i <= count; i++) {
            deep.add(base("p" + i)
                    .parent(id("g" + (i - 1)))
                    .dissolved(DAY)
                    .mergedInto(id("g" + i))
                    .build());
            deep.add(base("c" + i).parent(id("p" + i)).build());
            deep.add(base("g" + i).parent(id("c" + i)).build());
            chain.add(base("m" + (i - 1)).dissolved(DAY).mergedInto(id("m" + i)).build());
            chain.add(base("x" + i).parent(id("m0")).build());
        }
        OrganizationTree tree = Organizations.builder()
                .organizations(deep)
                .build()
                .asOf(DAY.plusDays(1))
                .tree();
        assertThat(tree.ancestors(id("g" + count))).hasSize(2 * count);
        Organizations merged = Organizations.builder().organizations(chain).build();
        assertThat(merged.asOf(DAY.plusDays(1)).tree().children(id("m" + count)))
                .hasSize(count);
    }

    @Test
    void letTheSuccessorHaveTheUnitsOfTheMerged() {
        Organizations rows = Organizations.builder()
                .addOrganizations(
                        base("a")
                                .unit(UnitId.of("u"))
                                .addAlsoCovers(UnitId.of("v"), UnitId.of("w"))
                                .dissolved(DAY)
                                .mergedInto(id("b"))
                                .build(),
                        base("b").unit(UnitId.of("w")).build())
                .addUnits(
                        unit("u").build(),
                        unit("v").build(),
                        unit("w").build(),
                        unit("x").addServedBy(id("a"), id("b")).build(),
                        unit("y").addServedBy(id("a")).build())
                .build();
        assertThat(Coverage.of(rows.asOf(DAY)).work(Line.PARTY)).isEqualTo(new Ratio(5, 5));
        Organizations later = rows.asOf(DAY.plusDays(1));
        assertThat(Coverage.of(later).organizational(Line.PARTY)).isEqualTo(new Ratio(3, 5));
        assertThat(Coverage.of(later).work(Line.PARTY)).isEqualTo(new Ratio(5, 5));
        assertThat(later.organizations())
                .containsExactly(base("b")
                        .unit(UnitId.of("w"))
                        .addAlsoCovers(UnitId.of("u"), UnitId.of("v"))
                        .build());
        assertThat(later.units().get(3).servedBy()).containsExactly(id("b"));
        assertThat(later.units().get(4).servedBy()).containsExactly(id("b"));
    }

    @Test
    void haveMembersThenOnTheRollFormalIfTheyThenWere() {
        Member joined = member("m", "b")
                .since(DAY)
                .formalFrom(DAY.plusYears(1))
                .through(DAY.plusYears(2))
                .build();
        Organizations rows = rows(root("b")).toBuilder().addMembers(joined).build();
        assertThat(rows.asOf(DAY.minusDays(1)).members()).isEmpty();
        assertThat(rows.asOf(DAY).members()).extracting(Member::formal).containsExactly(false);
        assertThat(rows.asOf(DAY.plusYears(1)).members()).containsExactly(joined);
        assertThat(rows.asOf(DAY.plusYears(2).plusDays(1)).members()).isEmpty();
    }

    @Property(tries = 100)
    void areTheRowsThemselvesWhereNothingIsDated(@ForAll("undated") List<Organization> rows) {
        Organizations given = Organizations.builder().organizations(rows).build();
        assertThat(given.asOf(DAY)).isEqualTo(given);
    }

    @Property(tries = 200)
    void areTheSameWhenTakenTwice(@ForAll("dated") Organizations rows, @ForAll("days") LocalDate day) {
        assertThat(rows.asOf(day).asOf(day)).isEqualTo(rows.asOf(day));
    }

    @Property(tries = 200)
    void standAsOnTheDayOnWhichTheyChangedLast(@ForAll("dated") Organizations rows, @ForAll("days") LocalDate day) {
        LocalDate since = rows.changedBy(day).orElse(LocalDate.MIN);
        assertThat(since).isBeforeOrEqualTo(day);
        assertThat(rows.asOf(day)).isEqualTo(rows.asOf(since));
    }

    @Property(tries = 200)
    void neverHoldAnOrganizationThatDoesNotExist(@ForAll("dated") Organizations rows, @ForAll("days") LocalDate day) {
        assertThat(rows.asOf(day).tree().preorder()).allMatch(row -> row.existsOn(day));
        assertThat(rows.asOf(day).organizations()).hasSize((int)
                rows.organizations().stream().filter(row -> row.existsOn(day)).count());
    }

    @Property(tries = 200)
    void haveNoCircleThatOnlyMergersClose(@ForAll("merged") Organizations rows, @ForAll("days") LocalDate day) {
        assertThat(rows.asOf(day).tree().findings()).extracting(Finding::rule).doesNotContain("organization.cycle");
    }

    @Provide
    Arbitrary<List<Organization>> undated() {
        return OrganizationArbitraries.rows();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-5, 45).map(DAY::plusDays);
    }

    /** Forests in which organizations come, go, merge and move. */
    @Provide
    Arbitrary<Organizations> dated() {
        return Combinators.combine(OrganizationArbitraries.forests(), Arbitraries.randomValue(Random::nextLong))
                .as((rows, seed) -> dated(rows, new Random(seed), 3));
    }

    /** Forests in which organizations come, go and merge, but none moves. */
    @Provide
    Arbitrary<Organizations> merged() {
        return Combinators.combine(OrganizationArbitraries.forests(), Arbitraries.randomValue(Random::nextLong))
                .as((rows, seed) -> dated(rows, new Random(seed), Integer.MAX_VALUE));
    }

    /** One of so many organizations moves. */
    private static Organizations dated(List<Organization> rows, Random random, int moves) {
        List<Organization> dated = new ArrayList<>();
        for (Organization row : rows) {
            LocalDate first = DAY.plusDays(random.nextInt(20));
            LocalDate last = first.plusDays(random.nextInt(20));
            OrganizationId other = rows.get(random.nextInt(rows.size())).id();
            Organization.Builder builder = row.toBuilder();
            builder.established(Optional.of(first).filter(day -> random.nextBoolean()));
            if (random.nextInt(3) == 0) {
                builder.dissolved(last);
                builder.mergedInto(Optional.of(other).filter(id -> !id.equals(row.id()) && random.nextBoolean()));
            }
            if (random.nextInt(moves) == 0) {
                builder.addFormer(Affiliation.builder()
                        .through(first.plusDays(3))
                        .parent(Optional.of(other).filter(id -> !id.equals(row.id())))
                        .build());
            }
            dated.add(builder.build());
        }
        return Organizations.builder().organizations(dated).build();
    }
}
