package io.github.zhengyou.scoring.rater;

import static io.github.zhengyou.scoring.rater.RaterFixture.DAY;
import static io.github.zhengyou.scoring.rater.RaterFixture.activity;
import static io.github.zhengyou.scoring.rater.RaterFixture.evidence;
import static io.github.zhengyou.scoring.rater.RaterFixture.incident;
import static io.github.zhengyou.scoring.rater.RaterFixture.item;
import static io.github.zhengyou.scoring.rater.RaterFixture.judgement;
import static io.github.zhengyou.scoring.rater.RaterFixture.measured;
import static io.github.zhengyou.scoring.rater.RaterFixture.object;
import static io.github.zhengyou.scoring.rater.RaterFixture.rater;
import static io.github.zhengyou.scoring.rater.RaterFixture.tally;
import static io.github.zhengyou.scoring.rater.RaterFixture.work;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.evidence.Attendance;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Fraction;
import io.github.zhengyou.scoring.PeerValues;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is counted in parts rates as the whole, and what is pooled agrees with the book. */
class RaterMergeTest {

    @Property(tries = 1000)
    void twoTalliesRateAsOne(@ForAll Random random) {
        long[] a = random.longs(4, 0, 1000).toArray();
        long[] b = random.longs(4, 0, 1000).toArray();
        Rater ballots = rater("ballots", "scale", "sd-2008");
        assertThat(ballots.rate(evidence(tally("a", a[0], a[1], a[2], a[3]), tally("b", b[0], b[1], b[2], b[3]))))
                .isEqualTo(ballots.rate(evidence(tally("c", a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]))));
    }

    @Property(tries = 1000)
    void attendanceOfTwoActivitiesRatesAsOfOne(@ForAll Random random) {
        Attendance a = Attendance.of(random.nextInt(5), 5 + random.nextInt(9));
        Attendance b = Attendance.of(random.nextInt(5), 5 + random.nextInt(9));
        Rater proportion = rater("proportion");
        assertThat(proportion.rate(evidence(
                        activity("a", Map.of(Population.RESIDENTS, a)),
                        activity("b", Map.of(Population.RESIDENTS, b)))))
                .isEqualTo(proportion.rate(evidence(activity("c", Map.of(Population.RESIDENTS, a.plus(b))))));
    }

    @Property(tries = 1000)
    void whatIsCountedTwiceRatesAsCountedOnce(@ForAll Random random) {
        int a = 1 + random.nextInt(20);
        int b = 1 + random.nextInt(20);
        for (Rater rater :
                List.of(rater("deduct-per-unit", "each", 3), rater("points-per-unit", "of", "incidents", "each", 3))) {
            assertThat(rater.rate(evidence(incident("a", a), incident("b", b))))
                    .isEqualTo(rater.rate(evidence(incident("c", a + b))));
        }
        Rater checklist = rater("task-checklist", "tasks", List.of(object("task", "t", "times", 30)));
        assertThat(checklist.rate(work(item("a", a, "t"), item("b", b, "t"))))
                .isEqualTo(checklist.rate(work(item("c", a + b, "t"))));
        Rater sum = rater("target", "target", 30, "measure", "sum");
        assertThat(sum.rate(evidence(
                        measured("a", Decimal.of(a, 1), "item", DAY), measured("b", Decimal.of(b, 1), "item", DAY))))
                .isEqualTo(sum.rate(evidence(measured("c", Decimal.of(a + b, 1), "item", DAY))));
    }

    @Property(tries = 1000)
    void peersInTwoPartsRateAsOneGroup(@ForAll Random random) {
        long[] values = random.longs(2 + random.nextInt(9), 0, 6).toArray();
        int cut = random.nextInt(values.length);
        PeerValues whole = PeerRatersTest.peers(values);
        PeerValues merged = PeerRatersTest.peers(Arrays.copyOfRange(values, cut, values.length))
                .plus(PeerRatersTest.peers(Arrays.copyOfRange(values, 0, cut)));
        Rater rank = rater("rank-to-points", "unit", "item", "points", List.of(9, 7, 3), "ties", "fractional");
        assertThat(rate(rank, values[0], merged)).isEqualTo(rate(rank, values[0], whole));
    }

    @Property(tries = 1000)
    void ranksAgreeWithASortedList(@ForAll Random random) {
        long[] values = random.longs(2 + random.nextInt(9), 0, 6).toArray();
        long[] sorted = Arrays.stream(values).sorted().toArray(); // the best is the last
        int[] table = {90, 70, 30, 10};
        PeerValues peers = PeerRatersTest.peers(values);
        for (long value : values) {
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < sorted.length; i++) {
                if (sorted[sorted.length - 1 - i] == value) {
                    places.add(i);
                }
            }
            int dense = (int)
                    Arrays.stream(values).filter(v -> v > value).distinct().count();
            BigInteger shared = BigInteger.valueOf(
                    places.stream().mapToInt(place -> at(table, place)).sum());
            assertThat(rate(ranked("competition"), value, peers)).isEqualTo(pointsAt(table, places.get(0)));
            assertThat(rate(ranked("modified"), value, peers))
                    .isEqualTo(pointsAt(table, places.get(places.size() - 1)));
            assertThat(rate(ranked("dense"), value, peers)).isEqualTo(pointsAt(table, dense));
            assertThat(rate(ranked("fractional"), value, peers))
                    .isEqualTo(Rating.of(new Fraction(shared, BigInteger.valueOf(places.size())).toPoints()));
        }
    }

    @Property(tries = 1000)
    void aTrimmedMeanAgreesWithASortedArray(@ForAll Random random) {
        int[] given = random.ints(1 + random.nextInt(12), 0, 5).toArray();
        int[] sorted = Arrays.stream(given).sorted().toArray();
        int[] kept = given.length > 5 ? Arrays.copyOfRange(sorted, 1, sorted.length - 1) : sorted;
        Fraction mean = Fraction.of(100L * Arrays.stream(kept).sum(), 4L * kept.length);
        List<Judgement> judgements = new ArrayList<>();
        for (int points : given) {
            judgements.add(judgement("j" + judgements.size(), Integer.toString(points), "4"));
        }
        assertThat(rater("trimmed-mean").rate(evidence(judgements))).isEqualTo(Rating.of(mean.toPoints()));
    }

    private static Rater ranked(String ties) {
        return rater("rank-to-points", "unit", "item", "points", List.of(90, 70, 30, 10), "otherwise", 5, "ties", ties);
    }

    private static int at(int[] table, int place) {
        return place < table.length ? table[place] : 5;
    }

    private static Rating pointsAt(int[] table, int place) {
        return Rating.of(Points.of(at(table, place)));
    }

    private static Rating rate(Rater rater, long value, PeerValues peers) {
        return rater.rate(evidence(measured("a", Long.toString(value))).toBuilder()
                .peers(peers)
                .build());
    }
}
