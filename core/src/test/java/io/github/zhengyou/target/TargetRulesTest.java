package io.github.zhengyou.target;

import static io.github.zhengyou.target.TargetFixtures.exact;
import static io.github.zhengyou.target.TargetFixtures.ledger;
import static io.github.zhengyou.target.TargetFixtures.report;
import static io.github.zhengyou.target.TargetFixtures.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.figure.FigureValue;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetRulesTest {
    private static final LocalDate DAY = LocalDate.of(2010, 12, 31);
    private static final Target POINTS = target("points")
            .measure(TargetMeasure.CHANGE)
            .unit(MeasureUnit.UNIT)
            .value(exact("100"))
            .firstDay(LocalDate.of(2010, 1, 1))
            .lastDay(LocalDate.of(2012, 12, 31))
            .build();

    private static Findings check(Target target, TargetReport... reports) {
        return TargetRules.BOOK.check(ledger(DAY, target, reports));
    }

    private static void assertRules(Findings findings, String... rules) {
        assertThat(findings.stream().map(Finding::rule)).containsExactlyInAnyOrder(rules);
    }

    private static void assertOne(
            Findings findings, String rule, Severity severity, String subject, String place, String en) {
        assertThat(findings.stream().filter(finding -> finding.rule().equals(rule)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(severity);
                    assertThat(finding.subject()).isEqualTo(subject);
                    assertThat(finding.place()).hasToString("Optional[" + place + "]");
                    assertThat(finding.message(Catalogue.core(), Language.EN)).isEqualTo(en);
                    assertThat(finding.message(Catalogue.core(), Language.ZH)).doesNotContain("{");
                });
    }

    @Test
    void findNothingInASoundTarget() {
        TargetReport done =
                report("r", "points", "2010-12-31").value(exact("34")).build();
        assertThat(check(POINTS, done)).isEmpty();
        assertThat(check(POINTS)).isEmpty();
    }

    @Test
    void findATargetWithoutNumbersOnce() {
        Findings findings = check(target("rates").build());
        assertRules(findings, "target.not-measurable");
        assertOne(
                findings,
                "target.not-measurable",
                Severity.WARNING,
                "rates",
                "plan#/targets/0",
                "target 'rates' (rates) is not measurable: it has neither baseline nor value, so nobody can say"
                        + " whether it was reached; state both");
        assertRules(
                check(target("rates").baseline(exact("90")).value(exact("95")).build()));
    }

    @Test
    void findATargetWithOneNumber() {
        Target rates = target("rates").value(exact("95")).build();
        assertRules(check(rates));
        assertRules(
                check(
                        rates,
                        report("r", "rates", "2010-12-31")
                                .status(TargetStatus.UNDER_WAY)
                                .build(),
                        report("s", "rates", "2019-12-31").value(exact("91")).build()),
                "target.achievement-unknown");
        Findings valued = check(
                rates, report("r", "rates", "2010-12-31").value(exact("91")).build());
        assertRules(valued, "target.no-baseline");
        assertOne(
                valued,
                "target.no-baseline",
                Severity.WARNING,
                "rates",
                "plan#/targets/0",
                "target 'rates' (rates) has no baseline: state the level from which it starts");
        assertRules(check(rates.toBuilder().direction(TargetDirection.DOWN).build()), "target.no-baseline");
        Findings based = check(target("rates").baseline(exact("90")).build());
        assertRules(based, "target.no-value");
        assertOne(
                based,
                "target.no-value",
                Severity.WARNING,
                "rates",
                "plan#/targets/0",
                "target 'rates' (rates) has no value: state what number is to be reached");
    }

    @Test
    void sayThatACodeTellsNothing() {
        Target code = target("code").value(new FigureValue.Identifier("3343")).build();
        TargetReport early = report("r", "code", "2010-10-12")
                .status(TargetStatus.ACHIEVED_EARLY)
                .build();
        Findings findings = check(code, early);
        assertRules(findings, "target.content-unknown");
        assertOne(
                findings,
                "target.content-unknown",
                Severity.INFO,
                "code",
                "plan#/targets/0",
                "the content of target 'code' (code) is unknown: it is the code '3343', which nothing explains;"
                        + " reported status: achieved ahead of schedule; state what the code stands for");
    }

    @Test
    void doNotTakeTheBaselineForAnAchievement() {
        Target schools = POINTS.toBuilder().baseline(exact("103")).build();
        TargetLedger record = TargetLedger.builder()
                .addTarget(schools)
                .asOf(DAY)
                .complete(true)
                .build();
        assertOne(
                TargetRules.BOOK.check(record),
                "target.achievement-unknown",
                Severity.WARNING,
                "points",
                "plan#/targets/0",
                "how much of target 'points' (points) was achieved is unknown: the target is 100 units and no report"
                        + " says what was achieved; the baseline (103) does not count towards it; report the number"
                        + " achieved");
        assertThat(record.progress(schools.id()).orElseThrow().done()).isEmpty();
        assertRules(check(schools));
        assertRules(
                check(
                        schools,
                        report("r", "points", "2010-12-31")
                                .status(TargetStatus.UNDER_WAY)
                                .build()),
                "target.achievement-unknown");
        assertRules(TargetRules.BOOK.check(TargetLedger.builder()
                .addTarget(schools)
                .asOf(LocalDate.of(2009, 12, 31))
                .complete(true)
                .build()));
    }

    @Test
    void findPartsThatDoNotAddUp() {
        Target parts = POINTS.toBuilder()
                .addParts(
                        TargetPart.builder().value(exact("40")).build(),
                        TargetPart.builder().value(exact("50")).build())
                .build();
        assertOne(
                check(parts),
                "target.parts-differ",
                Severity.ERROR,
                "points",
                "plan#/targets/0",
                "the parts of target 'points' (points; 40, 50) come to 90 units, but the target is 100, a difference"
                        + " of 10; check the parts and the target");
        assertRules(check(parts.toBuilder()
                .addPart(TargetPart.builder().value(exact("10")).build())
                .build()));
        assertRules(check(parts.toBuilder()
                .addPart(TargetPart.builder().value(exact("≥5")).build())
                .build()));
    }

    private static TargetPart year(int year, String value) {
        return TargetPart.builder()
                .firstDay(LocalDate.of(year, 1, 1))
                .lastDay(LocalDate.of(year, 12, 31))
                .value(exact(value))
                .build();
    }

    private static TargetPart organization(String id, String value) {
        return TargetPart.builder()
                .organization(OrganizationId.of(id))
                .value(exact(value))
                .build();
    }

    @Test
    void doNotAddUpRates() {
        Target rate = target("rate")
                .unit(MeasureUnit.PERCENT)
                .baseline(exact("80"))
                .value(exact("95"))
                .addParts(year(2010, "90"), year(2011, "93"), year(2012, "95"))
                .build();
        assertRules(check(rate));
        assertRules(check(rate.toBuilder().measure(TargetMeasure.CHANGE).build()));
        assertRules(check(rate.toBuilder().unit(Optional.empty()).build()));
        assertRules(
                check(rate.toBuilder()
                        .unit(MeasureUnit.UNIT)
                        .measure(TargetMeasure.CHANGE)
                        .build()),
                "target.parts-differ");
    }

    @Test
    void doNotAddUpTheLevelsThatAreDueYearByYear() {
        Target level = target("level")
                .unit(MeasureUnit.UNIT)
                .baseline(exact("40"))
                .value(exact("100"))
                .addParts(year(2010, "60"), year(2011, "80"), year(2012, "100"))
                .build();
        assertRules(check(level));
        assertRules(
                check(level.toBuilder()
                        .addParts(organization("a", "70"), organization("b", "20"))
                        .build()),
                "target.parts-differ");
    }

    @Test
    void doNotAddUpASpanOfTimeAndWhatLiesWithinIt() {
        TargetPart half =
                year(2010, "15").toBuilder().lastDay(LocalDate.of(2010, 6, 30)).build();
        TargetPart halfOfOne =
                half.toBuilder().organization(OrganizationId.of("a")).build();
        Target years = POINTS.toBuilder()
                .addParts(half, year(2010, "40"), year(2011, "60"))
                .build();
        assertRules(check(years));
        assertRules(check(years.toBuilder().addPart(year(2011, "5")).build()), "target.parts-differ");
        assertRules(check(years.toBuilder().addPart(halfOfOne).build()), "target.parts-differ");
    }

    @Test
    void checkEachBreakdownAlone() {
        Target both = POINTS.toBuilder()
                .addParts(year(2010, "40"), year(2011, "60"), organization("a", "70"), organization("b", "30"))
                .build();
        assertRules(check(both));
        assertOne(
                check(both.toBuilder().addPart(organization("c", "5")).build()),
                "target.parts-differ",
                Severity.ERROR,
                "points",
                "plan#/targets/0",
                "the parts of target 'points' (points; 70, 30, 5) come to 105 units, but the target is 100, a difference"
                        + " of 5; check the parts and the target");
        assertRules(check(POINTS.toBuilder()
                .addParts(
                        organization("a", "70"),
                        TargetPart.builder().value(exact("30")).build())
                .build()));
    }

    @Test
    void sayWhatIsBehind() {
        Findings findings = check(
                POINTS, report("r", "points", "2010-12-31").value(exact("30")).build());
        assertRules(findings, "target.behind");
        assertOne(
                findings,
                "target.behind",
                Severity.INFO,
                "points",
                "plan#/targets/0",
                "target 'points' (points) is behind: 30 of 100 units, 30 percent, against 33.3 percent that could be"
                        + " expected by 2010-12-31; find out why");
    }

    @Test
    void leaveOutThePercentageOfVagueNumbers() {
        Target rate = target("rate")
                .unit(MeasureUnit.PERCENT)
                .value(exact("≥95"))
                .baseline(exact("0"))
                .firstDay(LocalDate.of(2010, 1, 1))
                .lastDay(DAY)
                .build();
        Findings findings =
                check(rate, report("r", "rate", "2010-12-31").value(exact("93")).build());
        assertOne(
                findings,
                "target.behind",
                Severity.INFO,
                "rate",
                "plan#/targets/0",
                "target 'rate' (rate) is behind: 93 of ≥95 percent against 100 percent that could be expected by"
                        + " 2010-12-31; find out why");
        assertThat(findings.list().get(0).message(Catalogue.core(), Language.ZH))
                .isEqualTo("目标“rate”（目标rate）进度滞后：完成 93，应完成 ≥95 %，而截至 2010-12-31 的序时进度为 100%，请查明原因");
    }

    @Test
    void findWhatIsNotReachedOnceItsLastDayIsPast() {
        Target rate = target("rate")
                .value(exact("≥95"))
                .baseline(exact("0"))
                .lastDay(DAY.minusDays(1))
                .build();
        Findings findings =
                check(rate, report("r", "rate", "2010-12-30").value(exact("93")).build());
        assertRules(findings, "target.missed");
        assertOne(
                findings,
                "target.missed",
                Severity.WARNING,
                "rate",
                "plan#/targets/0",
                "target 'rate' (rate) was due by 2010-12-30 and is not reached: 93 of ≥95 by 2010-12-31; find out why");
        assertRules(
                check(rate, report("r", "rate", "2010-12-31").value(exact("96")).build()));
        assertRules(check(
                rate, report("r", "rate", "2010-12-31").value(exact("≥90")).build()));
        assertRules(check(
                rate.toBuilder().lastDay(DAY).build(),
                report("r", "rate", "2010-12-30").value(exact("93")).build()));
        assertRules(
                check(
                        POINTS.toBuilder().lastDay(DAY.minusDays(1)).build(),
                        report("r", "points", "2010-12-30").value(exact("50")).build()),
                "target.missed");
    }

    @Test
    void findReportsOnNothing() {
        Findings findings = check(
                POINTS, report("r", "points-2", "2010-12-31").value(exact("30")).build());
        assertOne(
                findings,
                "target.unknown",
                Severity.ERROR,
                "r",
                "record#/targetReports/0",
                "report 'r' is on the target 'points-2', which the plan does not have: correct the id or add the"
                        + " target");
    }

    @Test
    void doNotAcceptATotalAlone() {
        TargetReport total =
                report("r", "points", "2010-12-31").closing(exact("55")).build();
        Findings findings = check(POINTS, total);
        assertRules(findings, "target.total-only", "target.achievement-unknown");
        assertOne(
                findings,
                "target.total-only",
                Severity.WARNING,
                "r",
                "record#/targetReports/0",
                "report 'r' on target 'points' (points) gives a total only (55 units): without the level before,"
                        + " neither the increment nor the rate of growth nor what was achieved can be told; report the"
                        + " opening too");
        assertRules(check(POINTS, total.toBuilder().opening(exact("10")).build()));
        assertRules(check(POINTS.toBuilder().baseline(exact("5")).build(), total));
    }

    @Test
    void findAReportThatContradictsItself() {
        TargetReport report = report("r", "points", "2010-12-31")
                .value(exact("50"))
                .opening(exact("40"))
                .closing(exact("85"))
                .build();
        assertOne(
                check(POINTS, report),
                "target.report-differs",
                Severity.ERROR,
                "r",
                "record#/targetReports/0",
                "report 'r' on 'points' gives 50 as achieved, but from 40 to 85 is 45; check the three numbers");
        assertRules(check(POINTS, report.toBuilder().value(exact("≥45")).build()));
    }
}
