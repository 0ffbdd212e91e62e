package io.github.zhengyou.rectification;

import io.github.zhengyou.quantity.Ratio;
import io.github.zhengyou.rectification.ProblemStanding.Progress;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many problems there are, and how they stand 问题台账. Ledgers of disjoint problems merge by {@link #plus}, associatively
 * and commutatively.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class ProblemLedger {

    ProblemLedger() {}

    /** The problems still to be closed; zero or more. */
    public abstract long open();

    /** The problems closed; zero or more. */
    public abstract long closed();

    /** The problems whose procedure ended otherwise; zero or more. */
    public abstract long dropped();

    /** The open problems whose last day is over; at most the open ones. */
    public abstract long overdue();

    /** The problems by class beside the campaign before; a class without any is not in it. */
    public abstract Map<CarryOverClass, Long> byClass();

    static ProblemLedger of(Iterable<ProblemStanding> standings, Optional<LocalDate> asOf) {
        Map<Progress, Long> progress = new EnumMap<>(Progress.class);
        Map<CarryOverClass, Long> classes = new EnumMap<>(CarryOverClass.class);
        long overdue = 0;
        for (ProblemStanding standing : standings) {
            progress.merge(standing.progress(), 1L, Long::sum);
            classes.merge(standing.carryOver(), 1L, Long::sum);
            overdue += asOf.filter(standing::isOverdue).isPresent() ? 1 : 0;
        }
        return builder()
                .open(progress.getOrDefault(Progress.OPEN, 0L))
                .closed(progress.getOrDefault(Progress.CLOSED, 0L))
                .dropped(progress.getOrDefault(Progress.DROPPED, 0L))
                .overdue(overdue)
                .byClass(classes)
                .build();
    }

    /** All problems. */
    public long total() {
        return Math.addExact(Math.addExact(open(), closed()), dropped());
    }

    /** The rate of closing by items: closed, of all but the dropped ones. */
    public Ratio closure() {
        return new Ratio(closed(), Math.addExact(open(), closed()));
    }

    /**
     * This ledger and another of other problems.
     *
     * @throws ArithmeticException if a count exceeds {@link Long#MAX_VALUE}
     */
    public ProblemLedger plus(ProblemLedger other) {
        Map<CarryOverClass, Long> classes = new EnumMap<>(CarryOverClass.class);
        classes.putAll(byClass());
        other.byClass().forEach((key, count) -> classes.merge(key, count, Math::addExact));
        return builder()
                .open(Math.addExact(open(), other.open()))
                .closed(Math.addExact(closed(), other.closed()))
                .dropped(Math.addExact(dropped(), other.dropped()))
                .overdue(Math.addExact(overdue(), other.overdue()))
                .byClass(classes)
                .build();
    }

    @Value.Check
    void check() {
        if (open() < 0 || closed() < 0 || dropped() < 0 || overdue() < 0 || overdue() > open()) {
            throw new IllegalArgumentException("counts of a problem ledger must be zero or more and overdue at most"
                    + " open, got open " + open() + ", closed " + closed() + ", dropped " + dropped() + ", overdue "
                    + overdue());
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link ProblemLedger}; all but the classes are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableProblemLedger.Builder {
        Builder() {}
    }
}
