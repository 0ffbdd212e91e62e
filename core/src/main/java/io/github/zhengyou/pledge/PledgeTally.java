package io.github.zhengyou.pledge;

import io.github.zhengyou.quantity.Ratio;
import java.util.EnumMap;
import java.util.Map;
import org.immutables.value.Value;

/**
 * How many pledges and items there are, how many items are due, and what became of them 承诺统计.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class PledgeTally {

    /** Nothing. */
    public static final PledgeTally EMPTY = builder().pledges(0).items(0).due(0).build();

    PledgeTally() {}

    /** The pledges; zero or more. */
    public abstract long pledges();

    /** Their items; zero or more. */
    public abstract long items();

    /** The items due, as {@link PledgeLedger} defines it: with all fulfilled, without withdrawn and replaced ones. */
    public abstract long due();

    /** The items by what became of them, in the order of the outcomes; an outcome that no item has is not in it. */
    public abstract Map<PledgeOutcome, Long> outcomes();

    /** The items of an outcome; 0 where there is none. */
    public long items(PledgeOutcome outcome) {
        return outcomes().getOrDefault(outcome, 0L);
    }

    /** The items that are not due yet: neither due nor withdrawn nor replaced. */
    public long notYetDue() {
        return items() - due() - items(PledgeOutcome.WITHDRAWN) - items(PledgeOutcome.REPLACED);
    }

    /** The items fulfilled, of the items due. */
    public Ratio fulfilment() {
        return new Ratio(items(PledgeOutcome.FULFILLED), due());
    }

    /**
     * This tally and another of other pledges.
     *
     * @throws ArithmeticException if a count exceeds {@link Long#MAX_VALUE}
     */
    public PledgeTally plus(PledgeTally other) {
        Map<PledgeOutcome, Long> sums = new EnumMap<>(PledgeOutcome.class);
        sums.putAll(outcomes());
        other.outcomes().forEach((outcome, count) -> sums.merge(outcome, count, Math::addExact));
        return builder()
                .pledges(Math.addExact(pledges(), other.pledges()))
                .items(Math.addExact(items(), other.items()))
                .due(Math.addExact(due(), other.due()))
                .outcomes(sums)
                .build();
    }

    @Value.Check
    void check() {
        if (pledges() < 0 || items() < 0) {
            throw new IllegalArgumentException(
                    "counts of a pledge tally must be zero or more, got pledges " + pledges() + ", items " + items());
        }
        long concluded = 0;
        for (Map.Entry<PledgeOutcome, Long> count : outcomes().entrySet()) {
            if (count.getValue() <= 0) {
                throw new IllegalArgumentException("outcome '" + count.getKey()
                        + "' of a pledge tally must have a count above zero or be left out, got " + count.getValue());
            }
            concluded = Math.addExact(concluded, count.getValue());
        }
        if (concluded > items()) {
            throw new IllegalArgumentException(
                    "outcomes of a pledge tally must not exceed its items, got " + concluded + " of " + items());
        }
        if (due() < items(PledgeOutcome.FULFILLED) || notYetDue() < 0) {
            throw new IllegalArgumentException("items due in a pledge tally must be at least those fulfilled, and at"
                    + " most those neither withdrawn nor replaced, got " + due() + " of " + items() + " with outcomes "
                    + outcomes());
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link PledgeTally}; all but the outcomes are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutablePledgeTally.Builder {
        Builder() {}
    }
}
