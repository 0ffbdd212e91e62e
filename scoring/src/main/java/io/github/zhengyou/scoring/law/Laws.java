package io.github.zhengyou.scoring.law;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.Points;

/**
 * The laws that a scoring rule of one's own should keep, and what it declares of itself 评分规则检验. A rule that is sound
 * gives no finding; one that is not gives a finding for each law that it breaks, with the smallest counterexample tried:
 * that of the fewest parts or entries, then the one that is written shortest, then the first.
 *
 * <p>Of every rule: it answers, with a rating and never an exception ({@code law.always-answers}); the same input has the
 * same rating ({@code law.deterministic}; where it has not, laws that compare ratings are not checked); points lie within
 * their bounds ({@code law.bounded}); the order of the input does not matter ({@code law.order-independent}); the worst
 * input has no points and the best has the maximum, wherever they are rated at all ({@code law.exact-ends}); a formula, where
 * it has one, comes to its points ({@code law.formula}; explanations show none that does not); and something is rated
 * ({@code law.never-rated}, as nothing else could be checked). Only where declared: what is better never has fewer points
 * ({@code law.monotone}).
 *
 * <p>The same declarations give the same findings on every machine: inputs come from a seed, and no number is rounded
 * (only exceptions of the machine itself may lose their text where they are many).
 * Not thread-safe while declarations are made.
 *
 * @param <L> the laws themselves, for chains of declarations
 * @since 0.1
 */
public abstract sealed class Laws<L extends Laws<L>> permits ModelLaws, RaterLaws {

    private static final int MAX_SAMPLES = 1_000_000;

    private final String id;
    private Points lowest = Points.ZERO;
    private Points highest = Points.ONE;
    private boolean ordered;
    private boolean monotone;
    private boolean openEnds;
    private int samples = 1000;
    private long seed = 42;

    Laws(String id) {
        this.id = requireNonNull(id, "id");
    }

    abstract L self();

    /** Checks every law. Returns at most one finding for each, sorted; none if all is well. */
    public abstract Findings check();

    /** Declares that what is better never has fewer points. */
    public L monotone() {
        monotone = true;
        return self();
    }

    /** Declares that the order of parts, or of the ids of entries, may matter, as it does to a lexicographic model. */
    public L ordered() {
        ordered = true;
        return self();
    }

    /**
     * Declares that points may go further than from zero to the maximum, as bonuses and deductions make them.
     *
     * @param lowest the least share of the maximum, such as -1/5
     * @param highest the greatest share of the maximum, such as 6/5
     * @throws IllegalArgumentException if the lowest is above the highest
     */
    public L between(Points lowest, Points highest) {
        if (lowest.compareTo(highest) > 0) {
            throw new IllegalArgumentException("bounds of rule '" + id
                    + "' must be the lowest and then the highest share, got " + lowest + " and " + highest);
        }
        this.lowest = lowest;
        this.highest = highest;
        return self();
    }

    /** Declares that the worst input may have points, and the best fewer or more than the maximum. */
    public L openEnds() {
        openEnds = true;
        return self();
    }

    /**
     * How many inputs are tried, beside those made from each to compare with; 1000 unless said otherwise.
     *
     * @throws IllegalArgumentException if it is not from 1 to 1,000,000
     */
    public L samples(int samples) {
        this.samples = within("samples", samples, 1, MAX_SAMPLES);
        return self();
    }

    /** What the inputs are drawn from; 42 unless said otherwise. */
    public L seed(long seed) {
        this.seed = seed;
        return self();
    }

    String id() {
        return id;
    }

    Points lowest() {
        return lowest;
    }

    Points highest() {
        return highest;
    }

    boolean mayBeOrdered() {
        return ordered;
    }

    boolean isMonotone() {
        return monotone;
    }

    boolean hasOpenEnds() {
        return openEnds;
    }

    int samples() {
        return samples;
    }

    Draw draw() {
        return new Draw(seed);
    }

    /** The range of a count of parts or entries. */
    void checkRange(String what, int from, int through, int least, int most) {
        within(what, from, least, most);
        within(what, through, from, most);
    }

    private int within(String what, int value, int from, int through) {
        if (value < from || value > through) {
            throw new IllegalArgumentException(
                    what + " to try of rule '" + id + "' must be from " + from + " to " + through + ", got " + value);
        }
        return value;
    }
}
