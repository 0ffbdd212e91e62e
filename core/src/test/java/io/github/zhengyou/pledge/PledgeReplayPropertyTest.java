package io.github.zhengyou.pledge;

import static io.github.zhengyou.pledge.PledgeFixtures.CASE_11;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PledgeReplayPropertyTest {

    @Provide
    Arbitrary<List<PledgeEvent>> events() {
        return PledgeFixtures.events();
    }

    private static void assertSame(PledgeReplay actual, PledgeReplay expected) {
        assertThat(actual.pledges()).isEqualTo(expected.pledges());
        assertThat(actual.refused()).isEqualTo(expected.refused());
        assertThat(actual.unknown()).isEqualTo(expected.unknown());
        assertThat(actual.repeated()).isEqualTo(expected.repeated());
        assertThat(actual.findings()).isEqualTo(expected.findings());
    }

    @Property
    void replayingAHistoryGivesTheSamePledge(@ForAll("events") List<PledgeEvent> events) {
        for (Pledge pledge : CASE_11.replay(events).pledges()) {
            PledgeReplay again = CASE_11.replay(
                    pledge.history().stream().map(PledgeEntry::event).toList());
            assertThat(again.pledges()).containsExactly(pledge);
            assertThat(again.refused()).isEmpty();
            Pledge copy = again.pledges().get(0);
            assertThat(copy.state()).isEqualTo(pledge.state());
            assertThat(copy.revision()).isEqualTo(pledge.revision());
            assertThat(copy.proposal()).isEqualTo(pledge.proposal());
            assertThat(copy.publications()).isEqualTo(pledge.publications());
            assertThat(copy.outcomes()).isEqualTo(pledge.outcomes());
        }
    }

    @Property
    void theOrderGivenDoesNotMatter(@ForAll("events") List<PledgeEvent> events, @ForAll long seed) {
        List<PledgeEvent> shuffled = new ArrayList<>(events);
        shuffled.addAll(events.subList(0, events.size() / 2)); // a repeat of an equal event counts once
        Collections.shuffle(shuffled, new Random(seed));
        assertSame(CASE_11.replay(shuffled), CASE_11.replay(events));
    }

    @Property
    void nothingIsLost(@ForAll("events") List<PledgeEvent> events) {
        PledgeReplay replay = CASE_11.replay(events);
        int moved = replay.pledges().stream()
                .mapToInt(pledge -> pledge.history().size())
                .sum();
        assertThat(moved + replay.refused().size() + replay.unknown().size()).isEqualTo(events.size());
    }

    @Property
    void differingEventsOfOneIdAreAllLeftOut(
            @ForAll("events") List<PledgeEvent> events, @ForAll @IntRange(max = 39) int index, @ForAll long seed) {
        PledgeEvent original = events.get(index % events.size());
        PledgeEvent twin = original.toBuilder().reason("another").build();
        if (twin.equals(original)) {
            return;
        }
        List<PledgeEvent> withTwin = new ArrayList<>(events);
        withTwin.add(twin);
        Collections.shuffle(withTwin, new Random(seed));
        List<PledgeEvent> without = new ArrayList<>(events);
        without.remove(original);
        PledgeReplay replay = CASE_11.replay(withTwin);
        assertThat(replay.pledges()).isEqualTo(CASE_11.replay(without).pledges());
        assertThat(replay.repeated()).containsExactlyInAnyOrder(original, twin);
    }

    @Property
    void aPledgeGoesBackToWhatItWas(@ForAll("events") List<PledgeEvent> events, @ForAll @IntRange(max = 16) int days) {
        LocalDate day = PledgeFixtures.DAY.plusDays(days);
        PledgeReplay then = CASE_11.replay(events, day);
        for (Pledge now : CASE_11.replay(events).pledges()) {
            assertThat(now.asOf(day)).isEqualTo(then.pledge(now.id()));
        }
        assertThat(then.pledges().size())
                .isLessThanOrEqualTo(CASE_11.replay(events).pledges().size());
    }

    @Property(tries = 20)
    void threadsThatShareAProcessAgree(@ForAll("events") List<PledgeEvent> events) throws Exception {
        PledgeReplay alone = CASE_11.replay(events);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<PledgeReplay> task = () -> CASE_11.replay(events);
            for (Future<PledgeReplay> replay :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> task).toList())) {
                assertSame(replay.get(), alone);
            }
        } finally {
            threads.shutdown();
        }
    }
}
