package io.github.zhengyou.timeline;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * A day that comes back every year, such as a volunteers' day on 5 March 每年的活动日.
 *
 * @param day the month and day
 * @param name what it is called
 * @since 0.1
 */
public record RecurrentDay(MonthDay day, LocalizedText name) {
    /** Refuses {@code null}. */
    public RecurrentDay {
        requireNonNull(day, "day");
        requireNonNull(name, "name");
    }

    /** The day of a year; empty for 29 February in a year that does not have it. */
    public Optional<LocalDate> in(int year) {
        return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
    }
}
