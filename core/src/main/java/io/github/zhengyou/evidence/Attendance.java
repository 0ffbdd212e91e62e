package io.github.zhengyou.evidence;

import io.github.zhengyou.quantity.Ratio;

/**
 * How many should have come, and how many came 到会情况. More than were due can be written down; it is a finding.
 *
 * @param due how many should have come; zero or more
 * @param present how many of them came; zero or more
 * @since 0.1
 */
public record Attendance(long due, long present) {

    /** Nobody of nobody. */
    public static final Attendance NONE = new Attendance(0, 0);

    /** @throws IllegalArgumentException if a count is negative */
    public Attendance {
        if (due < 0 || present < 0) {
            throw new IllegalArgumentException(
                    "attendance must be zero or more, got " + present + " present of " + due + " due");
        }
    }

    /** So many present of so many due. */
    public static Attendance of(long present, long due) {
        return new Attendance(due, present);
    }

    /** Whether no more came than were due. */
    public boolean isWithinRoll() {
        return present <= due;
    }

    /** The rate: present of due. */
    public Ratio rate() {
        return new Ratio(present, due);
    }

    /**
     * This and another together.
     *
     * @throws IllegalArgumentException if a sum is above the largest {@code long}
     */
    public Attendance plus(Attendance other) {
        try {
            return new Attendance(Math.addExact(due, other.due), Math.addExact(present, other.present));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "attendance must add up to at most " + Long.MAX_VALUE + ", got " + this + " and " + other, e);
        }
    }

    /** The two counts, such as {@code 15/17}. */
    @Override
    public String toString() {
        return present + "/" + due;
    }
}
