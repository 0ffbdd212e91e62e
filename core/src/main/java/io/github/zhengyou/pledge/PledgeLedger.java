package io.github.zhengyou.pledge;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.lifecycle.State;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.quantity.Ratio;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collector;
import org.immutables.value.Value;

/**
 * The counts of pledges as of a day, with the two rates of fulfilment 承诺台账.
 *
 * <p>An item is <em>due</em> if it is fulfilled, early or not; or if it is neither withdrawn nor replaced and its due day
 * has come, the as-of day included. An item without a due day is due once an outcome is stated, or its pledge is in
 * phase report, appraise or close. An item fulfilled in part is shown and not counted as fulfilled. What happened after
 * the as-of day does not count. Source: project decision, as the documents report rates and define none.
 *
 * <p>Ledgers of disjoint pledges <em>and</em> disjoint pledgers merge by {@link #plus}, associatively and commutatively:
 * split pledges by who keeps them or who pledges, not a pledger's pledges among themselves, or the pledger counts twice.
 * {@link #toLedger} pools pledgers exactly however a stream is split.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class PledgeLedger {

    PledgeLedger() {}

    /** The day as of which it counts, inclusive. */
    public abstract LocalDate asOf();

    /** All pledges. */
    public abstract PledgeTally total();

    /** The pledges by state, in the order of the codes; states of one code in different processes count together. */
    public abstract Map<State, PledgeTally> byState();

    /** The pledges by phase, in the order of the phases. */
    public abstract Map<PledgePhase, PledgeTally> byPhase();

    /** The pledges by term, in the order of the codes. */
    public abstract Map<PledgeTerm, PledgeTally> byTerm();

    /** The pledges by kind of pledger, in the order of the codes. */
    public abstract Map<PledgerKind, PledgeTally> byPledgerKind();

    /**
     * The pledges by sector of the organization that keeps them, in the order of the codes; those without a known sector are
     * {@link #withoutSector()}. Empty unless counted with {@link #of(Iterable, LocalDate, Function)}.
     */
    public abstract Map<Sector, PledgeTally> bySector();

    /** The pledges that are counted by sector, and whose sector is not known; with those by sector they are all. */
    @Value.Default
    public PledgeTally withoutSector() {
        return PledgeTally.EMPTY;
    }

    /** All pledgers, each once even where it pledges as more than one kind. */
    public abstract PledgerTally pledgers();

    /** The pledgers by kind, in the order of the codes; one that pledges as two kinds is in both. */
    public abstract Map<PledgerKind, PledgerTally> pledgersByKind();

    /** The ledger of no pledges. */
    public static PledgeLedger empty(LocalDate asOf) {
        return builder()
                .asOf(asOf)
                .total(PledgeTally.EMPTY)
                .pledgers(PledgerTally.EMPTY)
                .build();
    }

    /**
     * The ledger of pledges, each given once; as they stood on a day. A pledge begun later is left out. Memory grows with
     * the pledgers.
     */
    public static PledgeLedger of(Iterable<Pledge> pledges, LocalDate asOf) {
        return count(pledges, new PledgeCount(asOf, Optional.empty()));
    }

    /**
     * The same, counted also by sector.
     *
     * @param sectors the sector of an organization; empty where none is known
     */
    public static PledgeLedger of(
            Iterable<Pledge> pledges, LocalDate asOf, Function<OrganizationId, Optional<Sector>> sectors) {
        requireNonNull(sectors, "sectors");
        return count(pledges, new PledgeCount(asOf, Optional.of(sectors)));
    }

    private static PledgeLedger count(Iterable<Pledge> pledges, PledgeCount count) {
        pledges.forEach(count::add);
        return count.ledger();
    }

    /** Collects pledges, each given once, into a ledger; the same for a parallel stream. */
    public static Collector<Pledge, ?, PledgeLedger> toLedger(LocalDate asOf) {
        requireNonNull(asOf, "as of");
        return Collector.of(
                () -> new PledgeCount(asOf, Optional.empty()),
                PledgeCount::add,
                PledgeCount::addAll,
                PledgeCount::ledger,
                Collector.Characteristics.UNORDERED);
    }

    /** The rate by items: fulfilled, of those due. */
    public Ratio fulfilmentByItems() {
        return total().fulfilment();
    }

    /** The rate by pledgers: those with all due items fulfilled, of those with an item due. */
    public Ratio fulfilmentByPledgers() {
        return pledgers().fulfilment();
    }

    /**
     * This ledger and another of other pledges and other pledgers.
     *
     * @throws IllegalArgumentException if the as-of days differ
     * @throws ArithmeticException if a count exceeds {@link Long#MAX_VALUE}
     */
    public PledgeLedger plus(PledgeLedger other) {
        if (!asOf().equals(other.asOf())) {
            throw new IllegalArgumentException("ledgers must be as of the same day to be added, got " + asOf() + " and "
                    + other.asOf() + ": count one of them anew");
        }
        return builder()
                .asOf(asOf())
                .total(total().plus(other.total()))
                .byState(merged(byState(), other.byState(), PledgeTally::plus))
                .byPhase(merged(byPhase(), other.byPhase(), PledgeTally::plus))
                .byTerm(merged(byTerm(), other.byTerm(), PledgeTally::plus))
                .byPledgerKind(merged(byPledgerKind(), other.byPledgerKind(), PledgeTally::plus))
                .bySector(merged(bySector(), other.bySector(), PledgeTally::plus))
                .withoutSector(withoutSector().plus(other.withoutSector()))
                .pledgers(pledgers().plus(other.pledgers()))
                .pledgersByKind(merged(pledgersByKind(), other.pledgersByKind(), PledgerTally::plus))
                .build();
    }

    private static <K extends Comparable<K>, V> Map<K, V> merged(Map<K, V> a, Map<K, V> b, BinaryOperator<V> plus) {
        Map<K, V> sums = new TreeMap<>(a);
        b.forEach((key, value) -> sums.merge(key, value, plus));
        return sums;
    }

    @Value.Check
    void check() {
        checkSum("state", byState());
        checkSum("phase", byPhase());
        checkSum("term", byTerm());
        checkSum("pledger kind", byPledgerKind());
    }

    // A sum of sectors may be less than the total, as ledgers with and without sectors may be added.
    private void checkSum(String what, Map<?, PledgeTally> parts) {
        PledgeTally sum = parts.values().stream().reduce(PledgeTally.EMPTY, PledgeTally::plus);
        if (!sum.equals(total())) {
            throw new IllegalArgumentException("counts by " + what + " of the ledger as of " + asOf()
                    + " must add up to its total, got " + sum + " of " + total());
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link PledgeLedger}; as-of day, total and pledgers are required, the parts must add up to the total.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutablePledgeLedger.Builder {
        Builder() {}
    }
}
