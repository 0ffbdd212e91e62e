package io.github.zhengyou.pledge;

import static io.github.zhengyou.lifecycle.Role.MASSES;
import static io.github.zhengyou.lifecycle.Role.PLEDGER;
import static io.github.zhengyou.lifecycle.Role.REVIEWER;
import static io.github.zhengyou.pledge.PledgeFixtures.CASE_11;
import static io.github.zhengyou.pledge.PledgeFixtures.appraise;
import static io.github.zhengyou.pledge.PledgeFixtures.event;
import static io.github.zhengyou.pledge.PledgeFixtures.fulfil;
import static io.github.zhengyou.pledge.PledgeFixtures.publish;
import static io.github.zhengyou.pledge.PledgeFixtures.returned;
import static io.github.zhengyou.pledge.PledgeFixtures.review;
import static io.github.zhengyou.pledge.PledgeFixtures.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.lifecycle.Move;
import io.github.zhengyou.lifecycle.Move.Moved;
import io.github.zhengyou.lifecycle.Move.Rejected;
import io.github.zhengyou.lifecycle.Rejection;
import io.github.zhengyou.lifecycle.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One definition serves any number of threads: it keeps nothing of what moves by it. */
class SharedProcessTest {
    private static final int STEPS = 20;
    private static final int PLEDGES = 50_000;

    /** Of each step every event that there can be: first those of the way, then those that are refused in some states. */
    private static final List<List<PledgeEvent>> EVENTS =
            IntStream.range(0, STEPS).mapToObj(SharedProcessTest::events).toList();

    private static List<PledgeEvent> events(int step) {
        return List.of(
                set(step),
                review(step),
                publish(step),
                fulfil(step),
                appraise(step),
                returned(step),
                event(step, "set", PLEDGER).build(),
                event(step, "review", PLEDGER).build(),
                event(step, "return", REVIEWER).build(),
                event(step, "fulfil", PLEDGER)
                        .proposal(PledgeFixtures.twoItems())
                        .build(),
                event(step, "appraise", MASSES).build());
    }

    /** The answers to every event of every pledge, and the pledges as they end up, where a thread may fill in its share. */
    private static final class Answers {
        final byte[] codes = new byte[PLEDGES * STEPS];
        final Pledge[] pledges = new Pledge[PLEDGES];

        /** Fires the events of every pledge whose number has a remainder. */
        void fire(int remainder, int threads) {
            for (int number = remainder; number < PLEDGES; number += threads) {
                SplittableRandom random = new SplittableRandom(number);
                Pledge pledge = null;
                for (int step = 0; step < STEPS; step++) {
                    PledgeEvent event = EVENTS.get(step).get(next(pledge, random));
                    Move<Pledge, PledgeEntry> move =
                            pledge == null ? CASE_11.begin(event) : CASE_11.move(pledge, event);
                    codes[number * STEPS + step] = code(move);
                    if (move instanceof Moved<Pledge, PledgeEntry> moved) {
                        pledge = moved.next();
                    }
                }
                pledges[number] = pledge;
            }
        }

        /** The next event on the way of a pledge, or in one case of three whichever comes. */
        private static int next(Pledge pledge, SplittableRandom random) {
            int any = random.nextInt(EVENTS.get(0).size());
            int onTheWay = pledge == null ? 0 : Math.min(4, CASE_11.states().indexOf(pledge.state()));
            return random.nextInt(3) == 0 ? any : onTheWay;
        }

        /** The state that it leads to, or why not: the ordinal after all states. */
        private static byte code(Move<Pledge, PledgeEntry> move) {
            return (byte)
                    (move instanceof Rejected<Pledge, PledgeEntry> rejected
                            ? CASE_11.states().size() + rejected.code().ordinal()
                            : CASE_11.states()
                                    .indexOf(((Moved<Pledge, PledgeEntry>) move)
                                            .next()
                                            .state()));
        }

        Set<String> kinds() {
            boolean[] seen = new boolean[Byte.MAX_VALUE];
            for (byte code : codes) {
                seen[code] = true;
            }
            List<String> names = Stream.concat(
                            CASE_11.states().stream().map(State::toString),
                            Arrays.stream(Rejection.values()).map(Rejection::toString))
                    .toList();
            Set<String> kinds = new TreeSet<>();
            IntStream.range(0, names.size()).filter(i -> seen[i]).forEach(i -> kinds.add(names.get(i)));
            return kinds;
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS) // hung threads; it takes about a second
    void eightThreadsThatFireAMillionEventsAgreeWithOne() throws Exception {
        Answers alone = new Answers();
        alone.fire(0, 1);
        Answers together = new Answers();
        int threads = 8;
        CyclicBarrier gate = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> fired = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int share = thread;
                fired.add(pool.submit(() -> {
                    gate.await();
                    together.fire(share, threads);
                    return null;
                }));
            }
            for (Future<?> each : fired) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(Arrays.mismatch(together.codes, alone.codes)).isEqualTo(-1);
        assertThat(Arrays.mismatch(together.pledges, alone.pledges)).isEqualTo(-1);
        assertThat(alone.codes).hasSize(1_000_000);
        assertThat(alone.kinds()) // the events are worth firing: every state is reached, every refusal happens
                .containsExactlyInAnyOrder(Stream.concat(
                                CASE_11.states().stream().map(State::toString),
                                Arrays.stream(Rejection.values()).map(Rejection::toString))
                        .toArray(String[]::new));
    }
}
