package io.github.zhengyou.figure;

import static io.github.zhengyou.figure.FigureFixtures.audit;
import static io.github.zhengyou.figure.FigureFixtures.figure;
import static io.github.zhengyou.figure.FigureFixtures.persons;
import static io.github.zhengyou.figure.FindingsAssert.assertAudit;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DurationRelationTest {

    private static DurationRelation lasting(String from, String through) {
        return DurationRelation.builder()
                .id(RelationId.of("r"))
                .days(FigureId.of("d"))
                .firstDay(LocalDate.parse(from))
                .lastDay(LocalDate.parse(through))
                .build();
    }

    private static Figure days(String quantity) {
        return figure("d", quantity, MeasureUnit.DAY);
    }

    @Test
    void countsBothDates() {
        assertAudit(audit(days("4"), lasting("2012-02-27", "2012-03-01")))
                .isClean()
                .concludes(
                        Verdict.HOLDS,
                        "“数d”4 天相符：2012-02-27 至 2012-03-01 共 4 天",
                        "'d', 4 days, holds: 2012-02-27 to 2012-03-01 is 4 days");
    }

    @Test
    void findsAnotherNumberOfDays() {
        assertAudit(audit(days("3"), lasting("2012-02-27", "2012-03-01")))
                .finds(FigureRules.DURATION_DIFFERS)
                .says(
                        FigureRules.DURATION_DIFFERS,
                        "r",
                        "/relations/0",
                        "“数d”报 3 天，但 2012-02-27 至 2012-03-01 共 4 天，相差 1；请核对天数与日期",
                        "'d' is reported as 3 days, but 2012-02-27 to 2012-03-01 is 4 days, a difference of 1; check the days"
                                + " and the dates")
                .concludes(
                        Verdict.FAILS,
                        "“数d”3 天不符：2012-02-27 至 2012-03-01 共 4 天，相差 1",
                        "'d', 3 days, does not hold: 2012-02-27 to 2012-03-01 is 4 days, the difference 1");
    }

    @Test
    void takesBoundAtItsWord() {
        assertAudit(audit(days("≥3"), lasting("2012-02-27", "2012-03-01")))
                .isClean()
                .concludes(Verdict.HOLDS);
        assertAudit(audit(days("≈3"), lasting("2012-02-27", "2012-03-01")))
                .isClean()
                .isUntold("vague");
    }

    @Test
    void wantsDays() {
        assertAudit(audit(persons("d", "4"), lasting("2012-02-27", "2012-03-01")))
                .finds(FigureRules.UNIT_UNFIT)
                .isUntold("unit-unfit");
    }

    @Test
    void rejectsEndBeforeBeginning() {
        assertThatThrownBy(() -> lasting("2012-03-01", "2012-02-27"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duration 'r' must not end before it begins, got 2012-03-01 to 2012-02-27");
    }
}
