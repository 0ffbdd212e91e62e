package io.github.zhengyou.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2011, 12, 31);

    @Test
    void isInclusiveOutsideAndHalfOpenInside() {
        Period year = Period.of(FIRST, LAST);
        assertThat(year.from()).isEqualTo(FIRST);
        assertThat(year.through()).isEqualTo(LAST);
        assertThat(year.startInclusive()).isEqualTo(FIRST);
        assertThat(year.endExclusive()).isEqualTo(LocalDate.of(2012, 1, 1));
        assertThat(year).hasToString("2011-01-01..2011-12-31");
    }

    @Property
    void containsTheDaysFromTheFirstThroughTheLast(@ForAll("periods") Period period, @ForAll("days") LocalDate day) {
        boolean expected = period.from().datesUntil(period.endExclusive()).anyMatch(day::equals);
        assertThat(period.contains(day)).isEqualTo(expected);
        assertThat(period.contains(Period.of(day, day))).isEqualTo(expected);
    }

    @Property
    void containsAPeriodWhoseEveryDayItContains(@ForAll("periods") Period period, @ForAll("periods") Period other) {
        assertThat(period.contains(other))
                .isEqualTo(other.from().datesUntil(other.endExclusive()).allMatch(period::contains));
        assertThat(period.contains(period)).isTrue();
    }

    @Test
    void equalsByBothDays() {
        new EqualsTester()
                .addEqualityGroup(Period.of(FIRST, LAST), new Period(FIRST, LAST.plusDays(1)))
                .addEqualityGroup(Period.of(FIRST, FIRST))
                .addEqualityGroup(Period.of(LAST, LAST))
                .testEquals();
    }

    @Test
    void rejectsAnEndBeforeTheBeginning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.of(LAST, FIRST))
                .withMessage("period must not end before it begins, got from 2011-12-31 through 2011-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(FIRST, FIRST))
                .withMessage("period must have at least one day, got from 2011-01-01 up to, but without, 2011-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(FIRST, LocalDate.MIN))
                .withMessage(
                        "period must have at least one day, got from 2011-01-01 up to, but without, -999999999-01-01");
    }

    @Test
    void rejectsTheLastDayThereIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.of(FIRST, LocalDate.MAX))
                .withMessage("period must end before the last day there is, got through +999999999-12-31");
        assertThat(Period.of(LocalDate.MIN, LocalDate.MAX.minusDays(1)).contains(LAST))
                .isTrue();
    }

    @Provide
    Arbitrary<Period> periods() {
        return TimelineArbitraries.periods();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return TimelineArbitraries.days();
    }
}
