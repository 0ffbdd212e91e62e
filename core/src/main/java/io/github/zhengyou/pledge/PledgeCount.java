package io.github.zhengyou.pledge;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.lifecycle.State;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Sector;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts pledges into a ledger, and pools what a pledger has in several of them. */
final class PledgeCount {

    /** The standings of a pledger, worst last, so that the worse of two pledges decides. */
    private enum Standing {
        NOTHING_DUE,
        ALL_FULFILLED,
        NOT_ALL_FULFILLED
    }

    /** A tally in the making, its outcomes by position in an array that never leaves it. */
    @SuppressWarnings("EnumOrdinal")
    private static final class Counter {
        long pledges;
        long items;
        long due;
        final long[] outcomes = new long[PledgeOutcome.values().length];

        void conclude(PledgeOutcome outcome) {
            outcomes[outcome.ordinal()]++;
        }

        void add(Counter other) {
            pledges += other.pledges;
            items += other.items;
            due += other.due;
            for (int i = 0; i < outcomes.length; i++) {
                outcomes[i] += other.outcomes[i];
            }
        }

        Standing standing() {
            return due == 0
                    ? Standing.NOTHING_DUE
                    : outcomes[PledgeOutcome.FULFILLED.ordinal()] == due
                            ? Standing.ALL_FULFILLED
                            : Standing.NOT_ALL_FULFILLED;
        }

        PledgeTally tally() {
            Map<PledgeOutcome, Long> counts = new EnumMap<>(PledgeOutcome.class);
            for (PledgeOutcome outcome : PledgeOutcome.values()) {
                if (outcomes[outcome.ordinal()] > 0) {
                    counts.put(outcome, outcomes[outcome.ordinal()]);
                }
            }
            return PledgeTally.builder()
                    .pledges(pledges)
                    .items(items)
                    .due(due)
                    .outcomes(counts)
                    .build();
        }
    }

    private final LocalDate asOf;
    private final Optional<Function<OrganizationId, Optional<Sector>>> sectors; // empty: not counted by sector
    private final Counter total = new Counter();
    private final Map<State, Counter> byState = new TreeMap<>();
    private final Map<PledgePhase, Counter> byPhase = new TreeMap<>();
    private final Map<PledgeTerm, Counter> byTerm = new TreeMap<>();
    private final Map<PledgerKind, Counter> byKind = new TreeMap<>();
    private final Map<Sector, Counter> bySector = new TreeMap<>();
    private final Counter withoutSector = new Counter();
    private final Map<PledgerKind, Map<SubjectId, Standing>> standings = new TreeMap<>();

    PledgeCount(LocalDate asOf, Optional<Function<OrganizationId, Optional<Sector>>> sectors) {
        this.asOf = asOf;
        this.sectors = sectors;
    }

    void add(Pledge pledge) {
        pledge.asOf(asOf).ifPresent(this::count);
    }

    private void count(Pledge pledge) {
        Counter counter = counter(pledge);
        total.add(counter);
        add(byState, pledge.state(), counter);
        add(byPhase, pledge.phase(), counter);
        add(byTerm, pledge.term(), counter);
        add(byKind, pledge.pledgerKind(), counter);
        sectors.map(known -> known.apply(pledge.organization()))
                .ifPresent(sector -> sector.ifPresentOrElse(
                        known -> add(bySector, known, counter), () -> withoutSector.add(counter)));
        standings
                .computeIfAbsent(pledge.pledgerKind(), kind -> new HashMap<>())
                .merge(pledge.pledger(), counter.standing(), PledgeCount::worse);
    }

    private Counter counter(Pledge pledge) {
        Counter counter = new Counter();
        counter.pledges = 1;
        for (int i = 0; i < pledge.items().size(); i++) {
            PledgeOutcome outcome = pledge.outcome(i);
            counter.items++;
            if (outcome != null) {
                counter.conclude(outcome);
            }
            if (pledge.isDue(i, asOf)) {
                counter.due++;
            }
        }
        return counter;
    }

    private static Standing worse(Standing a, Standing b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static <K> void add(Map<K, Counter> counters, K key, Counter counter) {
        counters.computeIfAbsent(key, absent -> new Counter()).add(counter);
    }

    /** Adds another count as of the same day; pledgers may occur in both. */
    PledgeCount addAll(PledgeCount other) {
        total.add(other.total);
        other.byState.forEach((key, counter) -> add(byState, key, counter));
        other.byPhase.forEach((key, counter) -> add(byPhase, key, counter));
        other.byTerm.forEach((key, counter) -> add(byTerm, key, counter));
        other.byKind.forEach((key, counter) -> add(byKind, key, counter));
        other.bySector.forEach((key, counter) -> add(bySector, key, counter));
        withoutSector.add(other.withoutSector);
        other.standings.forEach((kind, more) -> {
            Map<SubjectId, Standing> mine = standings.computeIfAbsent(kind, absent -> new HashMap<>());
            more.forEach((pledger, standing) -> mine.merge(pledger, standing, PledgeCount::worse));
        });
        return this;
    }

    PledgeLedger ledger() {
        return PledgeLedger.builder()
                .asOf(asOf)
                .total(total.tally())
                .byState(mapped(byState, Counter::tally))
                .byPhase(mapped(byPhase, Counter::tally))
                .byTerm(mapped(byTerm, Counter::tally))
                .byPledgerKind(mapped(byKind, Counter::tally))
                .bySector(mapped(bySector, Counter::tally))
                .withoutSector(withoutSector.tally())
                .pledgers(tally(pooled()))
                .pledgersByKind(mapped(standings, PledgeCount::tally))
                .build();
    }

    private static <K, V, W> Map<K, W> mapped(Map<K, V> map, Function<V, W> change) {
        Map<K, W> changed = new TreeMap<>();
        map.forEach((key, value) -> changed.put(key, change.apply(value)));
        return changed;
    }

    private Map<SubjectId, Standing> pooled() {
        if (standings.size() == 1) {
            return standings.values().iterator().next();
        }
        Map<SubjectId, Standing> all = new HashMap<>();
        for (Map<SubjectId, Standing> kind : standings.values()) {
            kind.forEach((pledger, standing) -> all.merge(pledger, standing, PledgeCount::worse));
        }
        return all;
    }

    private static PledgerTally tally(Map<SubjectId, Standing> standings) {
        long due = 0;
        long fulfilled = 0;
        for (Standing standing : standings.values()) {
            due += standing == Standing.NOTHING_DUE ? 0 : 1;
            fulfilled += standing == Standing.ALL_FULFILLED ? 1 : 0;
        }
        return new PledgerTally(standings.size(), due, fulfilled);
    }
}
