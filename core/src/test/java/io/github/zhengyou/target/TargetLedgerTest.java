package io.github.zhengyou.target;

import static io.github.zhengyou.target.TargetFixtures.exact;
import static io.github.zhengyou.target.TargetFixtures.ledger;
import static io.github.zhengyou.target.TargetFixtures.report;
import static io.github.zhengyou.target.TargetFixtures.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.figure.Quantity;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.quantity.Ratio;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetLedgerTest {
    private static final Target POINTS = target("points")
            .measure(TargetMeasure.CHANGE)
            .value(exact("100"))
            .firstDay(LocalDate.of(2010, 1, 1))
            .lastDay(LocalDate.of(2012, 12, 31))
            .build();

    private static TargetProgress progress(Target target, LocalDate asOf, TargetReport... reports) {
        return ledger(asOf, target, reports).progress(target.id()).orElseThrow();
    }

    private static Optional<String> text(Optional<Decimal> value) {
        return value.map(Decimal::toString);
    }

    @Test
    void holdsWhatWasDoneAgainstTheDaysGoneBy() {
        TargetProgress year = progress(
                POINTS,
                LocalDate.of(2010, 12, 31),
                report("r", "points", "2010-12-31").value(exact("30")).build());
        assertThat(text(year.donePercent(0, RoundingMode.HALF_UP))).contains("30");
        assertThat(text(year.expectedPercent(1, RoundingMode.HALF_UP))).contains("33.3");
        assertThat(year.expected()).contains(new Ratio(365, 1096));
        assertThat(year.isBehind()).isTrue();
        assertThat(year.isReached()).isFalse();
    }

    @Test
    void tellsIncrementGrowthRateAndCompletion() {
        Target added =
                target("units").measure(TargetMeasure.CHANGE).value(exact("20")).build();
        TargetProgress progress = progress(
                added,
                LocalDate.of(2010, 12, 31),
                report("r", "units", "2010-12-31")
                        .opening(exact("40"))
                        .closing(exact("55"))
                        .build());
        Growth growth = progress.growth().orElseThrow();
        assertThat(growth.increment()).isEqualTo(Decimal.of(15));
        assertThat(text(growth.ratePercent(1, RoundingMode.HALF_UP))).contains("37.5");
        assertThat(text(progress.donePercent(0, RoundingMode.HALF_UP))).contains("75");
        assertThat(progress.done()).hasToString("Optional[15]");
        assertThat(progress.due()).hasToString("Optional[20]");
        assertThat(progress.expected()).isEmpty();
        assertThat(new Growth(Decimal.ZERO, Decimal.ONE).ratePercent(1, RoundingMode.HALF_UP))
                .isEmpty();
    }

    @Test
    void takesTheLatestReportWithANumberAndTheLatestStatus() {
        TargetReport first = report("b", "points", "2010-06-01")
                .value(exact("10"))
                .status(TargetStatus.UNDER_WAY)
                .build();
        TargetReport second =
                report("a", "points", "2010-09-01").value(exact("20")).build();
        TargetReport third =
                report("c", "points", "2010-12-01").status(TargetStatus.MISSED).build();
        TargetProgress progress = progress(POINTS, LocalDate.of(2010, 12, 31), third, second, first);
        assertThat(progress.done()).hasToString("Optional[20]");
        assertThat(progress.status()).contains(TargetStatus.MISSED);
        TargetProgress autumn = progress(POINTS, LocalDate.of(2010, 9, 30), third, second, first);
        assertThat(autumn.status()).contains(TargetStatus.UNDER_WAY);
        assertThat(progress(POINTS, LocalDate.of(2010, 5, 31), third, second, first)
                        .done())
                .isEmpty();
    }

    @Test
    void countsALevelFromItsBaseline() {
        Target rate = target("rate").baseline(exact("90")).value(exact("95")).build();
        TargetReport now = report("r", "rate", "2011-01-01").value(exact("94")).build();
        TargetProgress progress = progress(rate, LocalDate.of(2011, 1, 1), now);
        assertThat(text(progress.donePercent(0, RoundingMode.HALF_UP))).contains("80");
        Target without = rate.toBuilder().baseline(Optional.empty()).build();
        assertThat(progress(without, LocalDate.of(2011, 1, 1), now).done()).hasToString("Optional[94]");
    }

    @Test
    void countsDownwardsWhereLessIsBetter() {
        Target complaints = target("complaints")
                .direction(TargetDirection.DOWN)
                .baseline(exact("50"))
                .value(exact("10"))
                .build();
        TargetReport now =
                report("r", "complaints", "2011-01-01").closing(exact("20")).build();
        TargetProgress progress = progress(complaints, LocalDate.of(2011, 1, 1), now);
        assertThat(text(progress.donePercent(0, RoundingMode.HALF_UP))).contains("75");
        Target without = complaints.toBuilder().baseline(Optional.empty()).build();
        assertThat(progress(without, LocalDate.of(2011, 1, 1), now).due()).isEmpty();
        assertThat(progress(without, LocalDate.of(2011, 1, 1), now).done()).isEmpty();
        Target change = complaints.toBuilder().measure(TargetMeasure.CHANGE).build();
        assertThat(progress(change, LocalDate.of(2011, 1, 1), now).done()).hasToString("Optional[30]");
        assertThat(progress(change, LocalDate.of(2011, 1, 1), now).isReached()).isTrue();
    }

    @Test
    void keepsVagueNumbersVague() {
        TargetProgress progress = progress(
                POINTS,
                LocalDate.of(2012, 12, 31),
                report("r", "points", "2012-12-31")
                        .value(Quantity.parse(">100"))
                        .build());
        assertThat(progress.done()).hasToString("Optional[>100]");
        assertThat(progress.donePercent(0, RoundingMode.HALF_UP)).isEmpty();
        assertThat(progress.isReached()).isTrue();
        assertThat(progress.isBehind()).isFalse();
        assertThat(progress(
                                POINTS,
                                LocalDate.of(2012, 12, 31),
                                report("r", "points", "2012-12-31")
                                        .value(Quantity.parse("≈100"))
                                        .build())
                        .isReached())
                .isFalse();
    }

    @Test
    void expectsThePartsThatAreDue() {
        Target yearly = POINTS.toBuilder()
                .addParts(
                        TargetPart.builder()
                                .lastDay(LocalDate.of(2010, 12, 31))
                                .value(exact("20"))
                                .build(),
                        TargetPart.builder()
                                .lastDay(LocalDate.of(2011, 12, 31))
                                .value(exact("30"))
                                .build(),
                        TargetPart.builder()
                                .lastDay(LocalDate.of(2012, 12, 31))
                                .value(exact("50"))
                                .build())
                .build();
        TargetReport thirty =
                report("r", "points", "2010-12-31").value(exact("30")).build();
        assertThat(progress(yearly, LocalDate.of(2010, 12, 31), thirty).expected())
                .contains(new Ratio(20, 100));
        assertThat(progress(yearly, LocalDate.of(2010, 12, 31), thirty).isBehind())
                .isFalse();
        assertThat(progress(yearly, LocalDate.of(2011, 12, 31), thirty).isBehind())
                .isTrue();
        Target byOrganizationToo = yearly.toBuilder()
                .addPart(TargetPart.builder()
                        .organization(OrganizationId.of("a"))
                        .value(exact("100"))
                        .build())
                .build();
        assertThat(progress(byOrganizationToo, LocalDate.of(2010, 12, 31), thirty)
                        .expected())
                .contains(new Ratio(20, 100));
        Target rate = yearly.toBuilder().unit(MeasureUnit.PERCENT).build();
        assertThat(progress(rate, LocalDate.of(2010, 12, 31), thirty).expected())
                .contains(new Ratio(365, 1096));
        assertThat(progress(POINTS, LocalDate.of(2009, 12, 31)).expected()).contains(new Ratio(0, 1096));
        assertThat(progress(POINTS, LocalDate.of(2019, 12, 31)).expected()).contains(new Ratio(1096, 1096));
    }

    @Test
    void expectsLevelsWhoseTimesBeginTogetherOneAfterTheOther() {
        LocalDate begin = LocalDate.of(2010, 1, 1);
        Target rate = target("rate")
                .unit(MeasureUnit.PERCENT)
                .value(exact("90"))
                .addParts(
                        due(2010, "30").toBuilder().firstDay(begin).build(),
                        due(2011, "90").toBuilder().firstDay(begin).build())
                .build();
        TargetReport ten = report("r", "rate", "2010-12-31").value(exact("10")).build();
        assertThat(progress(rate, LocalDate.of(2011, 1, 31), ten).expected()).contains(new Ratio(30, 90));
        assertThat(progress(rate, LocalDate.of(2011, 1, 31), ten).isBehind()).isTrue();
        assertThat(progress(rate, LocalDate.of(2011, 12, 31), ten).expected()).contains(new Ratio(90, 90));
    }

    @Test
    void expectsOfALevelTheOneThatWasDueLast() {
        Target rate = target("rate")
                .unit(MeasureUnit.PERCENT)
                .baseline(exact("40"))
                .value(exact("100"))
                .addParts(due(2011, "80"), due(2010, "60"), due(2012, "100"))
                .build();
        TargetReport seventy =
                report("r", "rate", "2010-12-31").value(exact("70")).build();
        assertThat(progress(rate, LocalDate.of(2010, 12, 30), seventy).expected())
                .contains(new Ratio(0, 60));
        assertThat(progress(rate, LocalDate.of(2010, 12, 31), seventy).expected())
                .contains(new Ratio(20, 60));
        assertThat(progress(rate, LocalDate.of(2011, 12, 30), seventy).isBehind())
                .isFalse();
        assertThat(progress(rate, LocalDate.of(2011, 12, 31), seventy).expected())
                .contains(new Ratio(40, 60));
        assertThat(progress(rate, LocalDate.of(2011, 12, 31), seventy).isBehind())
                .isTrue();
        Target falling = rate.toBuilder()
                .direction(TargetDirection.DOWN)
                .baseline(exact("100"))
                .value(exact("40"))
                .parts(List.of(due(2010, "85")))
                .build();
        assertThat(progress(falling, LocalDate.of(2010, 12, 31)).expected()).contains(new Ratio(15, 60));
    }

    private static TargetPart due(int year, String value) {
        return TargetPart.builder()
                .lastDay(LocalDate.of(year, 12, 31))
                .value(exact(value))
                .build();
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        POINTS.toBuilder().lastDay(LocalDate.of(2009, 1, 1)).build())
                .withMessage("target 'points' must not end before it begins, got from 2010-01-01 through 2009-01-01");
    }
}
