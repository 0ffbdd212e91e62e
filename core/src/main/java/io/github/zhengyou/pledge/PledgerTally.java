package io.github.zhengyou.pledge;

import io.github.zhengyou.quantity.Ratio;

/**
 * How many pledgers there are, and how they keep their word 承诺主体统计. Each pledger counts once, however many pledges it has.
 *
 * @param pledgers all who pledged
 * @param due those with an item due
 * @param fulfilled those with an item due whose due items are all fulfilled
 * @since 0.1
 */
public record PledgerTally(long pledgers, long due, long fulfilled) {

    /** Nobody. */
    public static final PledgerTally EMPTY = new PledgerTally(0, 0, 0);

    /** @throws IllegalArgumentException unless 0 ≤ fulfilled ≤ due ≤ pledgers */
    public PledgerTally {
        if (fulfilled < 0 || due < fulfilled || pledgers < due) {
            throw new IllegalArgumentException("pledger tally must have 0 ≤ fulfilled ≤ due ≤ pledgers, got fulfilled "
                    + fulfilled + ", due " + due + ", pledgers " + pledgers);
        }
    }

    /** Those whose due items are all fulfilled, of those with an item due. */
    public Ratio fulfilment() {
        return new Ratio(fulfilled, due);
    }

    /**
     * This tally and another of other pledgers.
     *
     * @throws ArithmeticException if a count exceeds {@link Long#MAX_VALUE}
     */
    public PledgerTally plus(PledgerTally other) {
        return new PledgerTally(
                Math.addExact(pledgers, other.pledgers),
                Math.addExact(due, other.due),
                Math.addExact(fulfilled, other.fulfilled));
    }
}
