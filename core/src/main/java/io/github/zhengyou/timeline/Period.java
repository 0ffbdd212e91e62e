package io.github.zhengyou.timeline;

import java.time.LocalDate;

/**
 * A span of whole days, half-open inside, as {@code from} and {@code through} both inclusive outside 期间.
 *
 * @param startInclusive the first day
 * @param endExclusive the day after the last
 * @since 0.1
 */
public record Period(LocalDate startInclusive, LocalDate endExclusive) {

    /** @throws IllegalArgumentException if the period does not have at least one day */
    public Period {
        if (!startInclusive.isBefore(endExclusive)) {
            throw new IllegalArgumentException("period must have at least one day, got from " + startInclusive
                    + " up to, but without, " + endExclusive);
        }
    }

    /**
     * The days from the first through the last, both inclusive.
     *
     * @throws IllegalArgumentException if the last is before the first, or {@link LocalDate#MAX}, which no day follows
     */
    public static Period of(LocalDate from, LocalDate through) {
        if (through.isBefore(from)) {
            throw new IllegalArgumentException(
                    "period must not end before it begins, got from " + from + " through " + through);
        }
        if (through.equals(LocalDate.MAX)) {
            throw new IllegalArgumentException("period must end before the last day there is, got through " + through);
        }
        return new Period(from, through.plusDays(1));
    }

    /** The first day. */
    public LocalDate from() {
        return startInclusive;
    }

    /** The last day. */
    public LocalDate through() {
        return endExclusive.minusDays(1);
    }

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(startInclusive) && day.isBefore(endExclusive);
    }

    /** Whether every day of another period lies in it. */
    public boolean contains(Period other) {
        return !other.startInclusive.isBefore(startInclusive) && !other.endExclusive.isAfter(endExclusive);
    }

    /** The first and the last day, such as {@code 2011-01-01..2011-12-31}. */
    @Override
    public String toString() {
        return from() + ".." + through();
    }
}
