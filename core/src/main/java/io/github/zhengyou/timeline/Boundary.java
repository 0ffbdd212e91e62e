package io.github.zhengyou.timeline;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * Where a stage, a task or a campaign begins or ends, as its document says it: a day, a month, an event, or only by
 * reference 起止点. Closed: a further way is a major version.
 *
 * <p>What a document gives as a month stays a month: it is never turned into a day.
 *
 * @since 0.1
 */
public sealed interface Boundary {

    /** A boundary found in the calendar, at its own precision. */
    sealed interface Calendar extends Boundary {
        /** The first day it may mean. */
        LocalDate first();

        /** The last day it may mean. */
        LocalDate last();
    }

    /** A boundary told by an event, whose days may become known later. */
    sealed interface ByEvent extends Boundary {
        /** The id of the event. */
        StageId event();
    }

    /**
     * A day 日.
     *
     * @param day the day, of the years 0 to 9999
     */
    record Day(LocalDate day) implements Calendar {
        /** @throws IllegalArgumentException if the year is not from 0 to 9999 */
        public Day {
            checkYear(day.getYear(), day);
        }

        @Override
        public LocalDate first() {
            return day;
        }

        @Override
        public LocalDate last() {
            return day;
        }

        /** The day, such as {@code 2011-06-30}. */
        @Override
        public String toString() {
            return day.toString();
        }
    }

    /**
     * A month 月: as a beginning its first day is in, as an end its last day is.
     *
     * @param month the month, of the years 0 to 9999
     */
    record Month(YearMonth month) implements Calendar {
        /** @throws IllegalArgumentException if the year is not from 0 to 9999 */
        public Month {
            checkYear(month.getYear(), month);
        }

        @Override
        public LocalDate first() {
            return month.atDay(1);
        }

        @Override
        public LocalDate last() {
            return month.atEndOfMonth();
        }

        /** The month, such as {@code 2010-11}. */
        @Override
        public String toString() {
            return month.toString();
        }
    }

    /**
     * With an event: a beginning on its first day, an end on its last.
     *
     * @param event the id of the event
     */
    record AtEvent(StageId event) implements ByEvent {
        /** Refuses {@code null}. */
        public AtEvent {
            requireNonNull(event, "event");
        }

        @Override
        public String toString() {
            return "event " + event;
        }
    }

    /**
     * An end before an event: its first day is no more in 到……召开.
     *
     * @param event the id of the event
     */
    record Until(StageId event) implements ByEvent {
        /** Refuses {@code null}. */
        public Until {
            requireNonNull(event, "event");
        }

        @Override
        public String toString() {
            return "until " + event;
        }
    }

    /**
     * An end at some day after an event 到……后: the days of the event are still in. The closing day stays unknown even
     * when the days of the event are known.
     *
     * @param event the id of the event
     */
    record UntilAfter(StageId event) implements ByEvent {
        /** Refuses {@code null}. */
        public UntilAfter {
            requireNonNull(event, "event");
        }

        @Override
        public String toString() {
            return "until after " + event;
        }
    }

    /**
     * A day that is only referred to, such as "within the time prescribed" 规定时限: it has no date.
     *
     * @param reference what the document says instead of a date
     */
    record ByReference(LocalizedText reference) implements Boundary {
        /** Refuses {@code null}. */
        public ByReference {
            requireNonNull(reference, "reference");
        }

        @Override
        public String toString() {
            return reference.en();
        }
    }

    /** A day. */
    static Day day(LocalDate day) {
        return new Day(day);
    }

    /** A month. */
    static Month month(YearMonth month) {
        return new Month(month);
    }

    /** With an event: from its first day, or through its last. */
    static AtEvent event(StageId event) {
        return new AtEvent(event);
    }

    /** Up to an event, without it. */
    static Until until(StageId event) {
        return new Until(event);
    }

    /** Up to some day after an event. */
    static UntilAfter untilAfter(StageId event) {
        return new UntilAfter(event);
    }

    /**
     * A day or a month, as {@code toString()} writes it: {@code 2010-11-30} or {@code 2010-11}.
     *
     * @throws IllegalArgumentException if the text is neither; the message quotes it
     */
    static Calendar parse(String text) {
        try {
            if (text.length() == 10) {
                return day(LocalDate.parse(text));
            }
            if (text.length() == 7) {
                return month(YearMonth.parse(text));
            }
        } catch (DateTimeParseException e) {
            // no such day or month: told below like any other text
        }
        throw new IllegalArgumentException(
                "date must be a day such as 2011-06-30 or a month such as 2011-06, got '" + text + "'");
    }

    /**
     * What it says, as a value of a finding: a day or month as its text, an event by its name in the timeline, else by its
     * id.
     */
    default Argument saidIn(Timeline timeline) {
        if (this instanceof ByReference by) {
            return new Argument.Name(by.reference());
        }
        if (!(this instanceof ByEvent by)) {
            return new Argument.Text(toString());
        }
        String id = by.event().value();
        LocalizedText name = timeline.event(by.event()).map(Event::name).orElse(LocalizedText.of(id, id));
        if (this instanceof Until) {
            return new Argument.Name(LocalizedText.of("“" + name.zh() + "”之前", "before '" + name.en() + "'"));
        }
        if (this instanceof UntilAfter) {
            return new Argument.Name(LocalizedText.of("“" + name.zh() + "”之后", "after '" + name.en() + "'"));
        }
        return new Argument.Name(LocalizedText.of("“" + name.zh() + "”", "'" + name.en() + "'"));
    }

    private static void checkYear(int year, Object value) {
        if (year < 0 || year > 9999) {
            throw new IllegalArgumentException("year of a date must be from 0 to 9999, got " + value);
        }
    }
}
