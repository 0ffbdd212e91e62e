package io.github.zhengyou.organization;

import static java.util.Objects.requireNonNull;

/**
 * From how many heads of a population on something holds, such as "3 or more formal Party members" 人数门槛.
 *
 * @param population who is counted
 * @param comparison whether the number itself suffices
 * @param heads the number; zero or more
 * @since 0.1
 */
public record Threshold(Population population, Comparison comparison, long heads) {

    /** @throws IllegalArgumentException if the number is negative */
    public Threshold {
        requireNonNull(population, "population");
        requireNonNull(comparison, "comparison");
        if (heads < 0) {
            throw new IllegalArgumentException("threshold of " + population + " must be zero or more, got " + heads);
        }
    }

    /** That many or more. */
    public static Threshold atLeast(long heads, Population population) {
        return new Threshold(population, Comparison.AT_LEAST, heads);
    }

    /** More than that many. */
    public static Threshold moreThan(long heads, Population population) {
        return new Threshold(population, Comparison.MORE_THAN, heads);
    }

    /** Whether a count reaches it. */
    public boolean isReachedBy(long count) {
        return comparison == Comparison.AT_LEAST ? count >= heads : count > heads;
    }
}
