package io.github.zhengyou.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How often something must be done, by the calendar 周期: each month, quarter, half-year or year.
 *
 * @since 0.1
 */
public enum Cadence {
    /** Each month 每月. */
    MONTHLY(1),
    /** Each quarter, of three months from January on 每季度. */
    QUARTERLY(3),
    /** Each half-year, from January and from July 每半年. */
    HALF_YEARLY(6),
    /** Each calendar year 每年. */
    YEARLY(12);

    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final int months;
    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Cadence(int months) {
        this.months = months;
    }

    /** The code, lower-kebab, as documents and the message catalogue name it. */
    public String code() {
        return code;
    }

    /** How many months lie between two times: 1, 3, 6 or 12. */
    public int months() {
        return months;
    }

    /** The month in which it is due again after it was done in a month: half-yearly, June after December. */
    public YearMonth nextDue(YearMonth lastDone) {
        return lastDone.plusMonths(months);
    }

    /** The month, quarter, half-year or year that a day lies in. */
    public Period periodOf(LocalDate day) {
        int first = (day.getMonthValue() - 1) / months * months + 1;
        LocalDate start = LocalDate.of(day.getYear(), first, 1);
        return new Period(start, start.plusMonths(months));
    }

    /**
     * Those that lie wholly between two days, both inclusive, in order; empty where there are none. They are of the years 0
     * to 9999, as all {@linkplain Boundary boundaries} are: others are left out.
     */
    public List<Period> periodsWithin(LocalDate first, LocalDate last) {
        List<Period> periods = new ArrayList<>();
        LocalDate start = first.isBefore(FIRST) ? FIRST : first;
        LocalDate end = last.isAfter(LAST) ? LAST : last;
        if (start.isAfter(end)) {
            return periods;
        }
        Period period = periodOf(start);
        if (period.from().isBefore(start)) {
            period = periodOf(period.endExclusive());
        }
        while (!period.through().isAfter(end)) {
            periods.add(period);
            period = periodOf(period.endExclusive());
        }
        return periods;
    }
}
