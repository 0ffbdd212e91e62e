package io.github.zhengyou.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundaryTest {
    private static final StageId CONGRESS = StageId.of("congress");
    private static final Timeline TIMELINE = Timeline.builder()
            .addEvent(Event.builder()
                    .id(CONGRESS)
                    .name(LocalizedText.of("代表大会", "Congress"))
                    .build())
            .build();

    @Property
    void parsesItsOwnText(@ForAll("calendar") Boundary boundary) {
        assertThat(Boundary.parse(boundary.toString())).isEqualTo(boundary);
    }

    @Test
    void keepsAMonthAMonth() {
        Boundary.Calendar month = Boundary.parse("2010-02");
        assertThat(month).isEqualTo(Boundary.month(YearMonth.of(2010, 2))).hasToString("2010-02");
        assertThat(month.first()).isEqualTo("2010-02-01");
        assertThat(month.last()).isEqualTo("2010-02-28");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2010", "2010-13", "2011-02-29", "2010/11", "2010-11-3", "+999999-01", "20101130"})
    void rejectsWhatIsNeitherADayNorAMonth(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Boundary.parse(text))
                .withMessage("date must be a day such as 2011-06-30 or a month such as 2011-06, got '" + text + "'");
    }

    @Test
    void rejectsYearsThatNoDocumentHolds() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Boundary.day(LocalDate.of(10_000, 1, 1)))
                .withMessage("year of a date must be from 0 to 9999, got +10000-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Boundary.month(YearMonth.of(-1, 1)))
                .withMessage("year of a date must be from 0 to 9999, got -0001-01");
    }

    @Test
    void saysAnEventByItsName() {
        assertThat(Boundary.parse("2010-11").saidIn(TIMELINE)).isEqualTo(new Argument.Text("2010-11"));
        assertThat(Boundary.event(CONGRESS).saidIn(TIMELINE).in(Language.EN)).isEqualTo("'Congress'");
        assertThat(Boundary.until(CONGRESS).saidIn(TIMELINE).in(Language.EN)).isEqualTo("before 'Congress'");
        assertThat(Boundary.untilAfter(CONGRESS).saidIn(TIMELINE).in(Language.ZH))
                .isEqualTo("“代表大会”之后");
        assertThat(Boundary.until(StageId.of("none")).saidIn(TIMELINE).in(Language.EN))
                .isEqualTo("before 'none'");
        assertThat(new Boundary.ByReference(LocalizedText.of("规定时限", "the time prescribed"))
                        .saidIn(TIMELINE)
                        .in(Language.EN))
                .isEqualTo("the time prescribed");
    }

    @ParameterizedTest
    @CsvSource({
        "2010-12, 2010-11, from 2010-12 through 2010-11",
        "2010-12-02, 2010-12-01, from 2010-12-02 through 2010-12-01",
        "2010-12, 2010-11-30, from 2010-12 through 2010-11-30",
    })
    void rejectsASpanThatEndsBeforeItBegins(String from, String through, String got) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.of(Boundary.parse(from), Boundary.parse(through)))
                .withMessage("span must not end before it begins, got " + got);
    }

    @Test
    void takesASpanWhoseOrderItsMonthsDoNotTell() {
        assertThat(Span.of(Boundary.parse("2010-12-20"), Boundary.parse("2010-12")))
                .hasToString("2010-12-20..2010-12");
        assertThat(Span.of(Boundary.parse("2010-12"), Boundary.parse("2010-12-01")))
                .hasToString("2010-12..2010-12-01");
        assertThat(Span.startingAt(Boundary.parse("2010-12"))).hasToString("2010-12..?");
    }

    @Test
    void rejectsABeginningThatIsAnEnd() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.startingAt(Boundary.untilAfter(CONGRESS)))
                .withMessage("span must begin with a day, a month or an event, got from until after congress");
    }

    @Test
    void rejectsAnEventToldByAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Event.builder()
                        .id(StageId.of("e"))
                        .name(LocalizedText.of("节点", "Event"))
                        .span(Span.startingAt(Boundary.event(CONGRESS)))
                        .build())
                .withMessage("event 'e' must be told by days, months or a reference, not by another event, got"
                        + " event congress..?");
    }

    @Test
    void equalsByValue() {
        new EqualsTester()
                .addEqualityGroup(Boundary.parse("2010-11-01"), Boundary.day(LocalDate.of(2010, 11, 1)))
                .addEqualityGroup(Boundary.parse("2010-11"))
                .addEqualityGroup(Boundary.event(CONGRESS))
                .addEqualityGroup(Boundary.until(CONGRESS))
                .addEqualityGroup(Boundary.untilAfter(CONGRESS))
                .testEquals();
    }

    @Provide
    Arbitrary<Boundary> calendar() {
        return TimelineArbitraries.calendar();
    }
}
