package io.github.zhengyou.organization;

import static io.github.zhengyou.organization.OrganizationArbitraries.base;
import static io.github.zhengyou.organization.OrganizationArbitraries.id;
import static io.github.zhengyou.organization.ReviewFixture.hosted;
import static io.github.zhengyou.organization.ReviewFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.quantity.Ratio;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static UnitId u(String id) {
        return UnitId.of(id);
    }

    private static final Organizations ROWS = Organizations.builder()
            .addUnits(
                    unit("party").addServedBy(id("t")).build(),
                    unit("mass").build(),
                    unit("neither").build(),
                    unit("both").build())
            .addOrganizations(
                    hosted("p", Line.PARTY, "party").addAlsoCover(u("both")).build(),
                    hosted("t", Line.TRADE_UNION, "mass").build(),
                    hosted("l", Line.YOUTH_LEAGUE, "both").build(),
                    hosted("w", Line.WOMENS_FEDERATION, "both").build(),
                    hosted("x", Line.PARTY, "no such unit").build())
            .build();

    @Test
    void tellsTheClassOfEachUnit() {
        Coverage coverage = Coverage.of(ROWS);
        assertThat(coverage.classOf(u("party"))).isEqualTo(CoverageClass.PARTY_ONLY);
        assertThat(coverage.classOf(u("mass"))).isEqualTo(CoverageClass.MASS_ONLY);
        assertThat(coverage.classOf(u("neither"))).isEqualTo(CoverageClass.NEITHER);
        assertThat(coverage.classOf(u("both"))).isEqualTo(CoverageClass.BOTH);
        assertThat(coverage.unitsOf(CoverageClass.MASS_ONLY)).containsExactly(u("mass"));
        assertThat(coverage.classes().values()).containsExactly(1L, 1L, 1L, 1L);
        assertThat(CoverageClass.values()).extracting(CoverageClass::code).containsExactly("a", "b", "c", "none");
    }

    @Test
    void isAMatrixOfUnitsAndLinesWithJointOrganizations() {
        Coverage coverage = Coverage.of(ROWS);
        assertThat(coverage.lines())
                .containsExactly(Line.PARTY, Line.TRADE_UNION, Line.WOMENS_FEDERATION, Line.YOUTH_LEAGUE);
        assertThat(coverage.organizations(u("both"), Line.PARTY)).containsExactly(id("p"));
        assertThat(coverage.organizations(u("neither"), Line.PARTY)).isEmpty();
        assertThat(coverage.linesIn(u("both"))).containsExactly(Line.PARTY, Line.WOMENS_FEDERATION, Line.YOUTH_LEAGUE);
        assertThat(coverage.joint()).containsExactly(id("p"));
        assertThat(coverage.units()).isEqualTo(ROWS.units());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> coverage.classOf(u("none")))
                .withMessage("unit 'none' must be among the units, it is not");
    }

    @Test
    void isWrittenOutUnitByUnit() {
        CoverageTable table = Coverage.of(ROWS).table();
        assertThat(table.rows())
                .containsExactly(
                        new CoverageTable.Row(
                                u("party"), CoverageClass.PARTY_ONLY, Map.of(Line.PARTY, List.of(id("p")))),
                        new CoverageTable.Row(
                                u("mass"), CoverageClass.MASS_ONLY, Map.of(Line.TRADE_UNION, List.of(id("t")))),
                        new CoverageTable.Row(u("neither"), CoverageClass.NEITHER, Map.of()),
                        new CoverageTable.Row(
                                u("both"),
                                CoverageClass.BOTH,
                                Map.of(
                                        Line.PARTY, List.of(id("p")),
                                        Line.YOUTH_LEAGUE, List.of(id("l")),
                                        Line.WOMENS_FEDERATION, List.of(id("w")))));
        assertThat(table.classes()).isEqualTo(Coverage.of(ROWS).classes());
        assertThat(table.organizational(Line.PARTY)).isEqualTo(new Ratio(2, 4));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new CoverageTable.Row(u("party"), CoverageClass.NEITHER, Map.of(Line.PARTY, List.of(id("p")))))
                .withMessage("class of unit 'party' must be that of its lines, 'a', got 'c'");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CoverageTable.Row(u("party"), CoverageClass.NEITHER, Map.of(Line.PARTY, List.of())))
                .withMessage("organizations of unit 'party' must not be none, got none of line 'party'");
    }

    @Test
    void countsOrganizationalAndWorkCoverage() {
        Coverage coverage = Coverage.of(ROWS);
        assertThat(coverage.organizational(Line.PARTY)).isEqualTo(new Ratio(2, 4));
        assertThat(coverage.organizational(Line.TRADE_UNION)).isEqualTo(new Ratio(1, 4));
        assertThat(coverage.work(Line.TRADE_UNION)).isEqualTo(new Ratio(2, 4));
        assertThat(Coverage.of(Organizations.builder().build()).work(Line.PARTY))
                .isEqualTo(Ratio.EMPTY);
    }

    @Test
    void movesMonthByMonth() {
        Organizations rows = Organizations.builder()
                .addOrganizations(
                        base("a").build(),
                        base("b").established(LocalDate.of(2009, 12, 31)).build(),
                        base("c").established(LocalDate.of(2010, 1, 1)).build(),
                        base("d").dissolved(LocalDate.of(2010, 1, 31)).build(),
                        base("e").dissolved(LocalDate.of(2010, 2, 1)).build(),
                        base("f").line(Line.YOUTH_LEAGUE).build())
                .build();
        List<CoverageMovement> months =
                Coverage.movement(rows, Optional.of(Line.PARTY), YearMonth.of(2010, 1), YearMonth.of(2010, 3));
        assertThat(months)
                .containsExactly(
                        new CoverageMovement(YearMonth.of(2010, 1), 4, 1, 0),
                        new CoverageMovement(YearMonth.of(2010, 2), 5, 0, 2),
                        new CoverageMovement(YearMonth.of(2010, 3), 3, 0, 0));
        assertThat(months.get(0).growth()).isEqualTo(1);
        assertThat(months.get(0).growthRatio()).isEqualTo(new Ratio(1, 4));
        assertThat(months.get(0).growthRate(1, RoundingMode.HALF_UP)).contains(Decimal.parse("25.0"));
        assertThat(months.get(1).growth()).isEqualTo(-2);
        assertThat(months.get(1).growthRate(1, RoundingMode.HALF_UP)).contains(Decimal.parse("-40.0"));
        assertThat(Coverage.movement(rows, Optional.empty(), YearMonth.of(2010, 1), YearMonth.of(2010, 1)))
                .extracting(CoverageMovement::opening)
                .containsExactly(5L);
        assertThat(new CoverageMovement(YearMonth.of(2010, 1), 0, 3, 0).growthRate(0, RoundingMode.DOWN))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Coverage.movement(rows, Optional.empty(), YearMonth.of(2010, 2), YearMonth.of(2010, 1)))
                .withMessage("months of a movement must not end before they begin, got 2010-02 to 2010-01");
    }

    @Property(tries = 200)
    void countsEveryUnitInOneClass(@ForAll("covered") Organizations rows) {
        Coverage coverage = Coverage.of(rows);
        assertThat(coverage.classes().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(coverage.units().size());
        for (Line line : coverage.lines()) {
            assertThat(coverage.work(line).part())
                    .isGreaterThanOrEqualTo(coverage.organizational(line).part());
        }
    }

    @Property(tries = 200)
    void closesEachMonthWithTheOrganizationsOfItsLastDay(@ForAll("covered") Organizations rows) {
        YearMonth from = YearMonth.of(2010, 2);
        for (CoverageMovement month : Coverage.movement(rows, Optional.empty(), from, from.plusMonths(4))) {
            assertThat(month.closing())
                    .isEqualTo(rows.asOf(month.month().atEndOfMonth())
                            .organizations()
                            .size());
        }
    }

    @Provide
    Arbitrary<Organizations> covered() {
        Arbitrary<Organization> row = Combinators.combine(
                        Arbitraries.of(Line.PARTY, Line.TRADE_UNION, Line.YOUTH_LEAGUE, Line.of("my-own")),
                        Arbitraries.integers().between(0, 9).optional(0.7),
                        Arbitraries.integers().between(0, 9).set().ofMaxSize(3),
                        Arbitraries.integers().between(0, 200).optional(),
                        Arbitraries.integers().between(0, 200).optional(0.3))
                .as((line, unit, more, first, days) -> {
                    LocalDate begin = LocalDate.of(2010, 1, 1).plusDays(first.orElse(0));
                    return base("x")
                            .line(line)
                            .unit(unit.map(number -> u("u" + number)))
                            .alsoCovers(
                                    more.stream().map(number -> u("u" + number)).toList())
                            .established(first.map(day -> begin))
                            .dissolved(days.map(begin::plusDays))
                            .build();
                });
        return Combinators.combine(
                        row.list().ofMaxSize(20), Arbitraries.integers().between(0, 8))
                .as((rows, units) -> {
                    List<Organization> numbered = new ArrayList<>();
                    for (int i = 0; i < rows.size(); i++) {
                        numbered.add(rows.get(i).toBuilder().id(id("o" + i)).build());
                    }
                    Organizations.Builder all = Organizations.builder();
                    all.organizations(numbered);
                    for (int i = 0; i < units; i++) {
                        all.addUnit(unit("u" + i).addServedBy(id("o" + i)).build());
                    }
                    return all.build();
                });
    }
}
