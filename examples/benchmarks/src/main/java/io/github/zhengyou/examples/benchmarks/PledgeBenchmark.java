package io.github.zhengyou.examples.benchmarks;

import io.github.zhengyou.lifecycle.Move;
import io.github.zhengyou.pledge.Pledge;
import io.github.zhengyou.pledge.PledgeEntry;
import io.github.zhengyou.pledge.PledgeEvent;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Six events of a pledge with their history, and moves beside refusals. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PledgeBenchmark {

    private final List<PledgeEvent> events = Events.SIX;
    private final PledgeEvent second = Events.SIX.get(1);
    private final PledgeEvent illegal = Events.ILLEGAL;
    private final PledgeEvent byOthers = Events.BY_OTHERS;
    private final PledgeEvent withoutReason = Events.WITHOUT_REASON;
    private final Pledge set = moved(Events.PROCESS.begin(Events.SIX.get(0)));

    /** By the process as data. */
    @Benchmark
    public Object processAsData() {
        Pledge pledge = moved(Events.PROCESS.begin(events.get(0)));
        for (int i = 1; i < events.size(); i++) {
            pledge = moved(Events.PROCESS.move(pledge, events.get(i)));
        }
        return pledge;
    }

    /** By a {@code switch}. */
    @Benchmark
    public Object handWritten() {
        HandWritten pledge = HandWritten.BLANK;
        for (int i = 0; i < events.size(); i++) {
            pledge = Objects.requireNonNull(pledge.after(events.get(i)));
        }
        return pledge;
    }

    /** One event that moves the pledge. */
    @Benchmark
    public Object oneMove() {
        return Events.PROCESS.move(set, second);
    }

    /** One event that is no action there. */
    @Benchmark
    public Object oneRefusalOfAction() {
        return Events.PROCESS.move(set, illegal);
    }

    /** One event in a role that may not. */
    @Benchmark
    public Object oneRefusalOfRole() {
        return Events.PROCESS.move(set, byOthers);
    }

    /** One event whose condition does not hold. */
    @Benchmark
    public Object oneRefusalByGuard() {
        return Events.PROCESS.move(set, withoutReason);
    }

    private static Pledge moved(Move<Pledge, PledgeEntry> move) {
        if (move instanceof Move.Moved<Pledge, PledgeEntry> moved) {
            return moved.next();
        }
        throw new IllegalStateException("every event must move the pledge, got " + move);
    }
}
