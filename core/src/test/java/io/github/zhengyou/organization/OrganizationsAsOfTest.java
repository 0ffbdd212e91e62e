package io.github.zhengyou.organization;

import static io.github.zhengyou.organization.OrganizationArbitraries.base;
import static io.github.zhengyou.organization.OrganizationArbitraries.id;
import static io.github.zhengyou.organization.OrganizationArbitraries.root;
import static io.github.zhengyou.organization.ReviewFixture.DAY;
import static io.github.zhengyou.organization.ReviewFixture.body;
import static io.github.zhengyou.organization.ReviewFixture.member;
import static org.assertj.core.api.Assertions.assertThat;

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
                .as((rows, seed) -> dated(rows, new Random(seed)));
    }

    private static Organizations dated(List<Organization> rows, Random random) {
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
            if (random.nextInt(3) == 0) {
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
