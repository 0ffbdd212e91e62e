package io.github.zhengyou.scoring.rater;

import static io.github.zhengyou.scoring.rater.RaterFixture.DAY;
import static io.github.zhengyou.scoring.rater.RaterFixture.activity;
import static io.github.zhengyou.scoring.rater.RaterFixture.assertFormula;
import static io.github.zhengyou.scoring.rater.RaterFixture.evidence;
import static io.github.zhengyou.scoring.rater.RaterFixture.honour;
import static io.github.zhengyou.scoring.rater.RaterFixture.incident;
import static io.github.zhengyou.scoring.rater.RaterFixture.item;
import static io.github.zhengyou.scoring.rater.RaterFixture.judgement;
import static io.github.zhengyou.scoring.rater.RaterFixture.measured;
import static io.github.zhengyou.scoring.rater.RaterFixture.number;
import static io.github.zhengyou.scoring.rater.RaterFixture.object;
import static io.github.zhengyou.scoring.rater.RaterFixture.points;
import static io.github.zhengyou.scoring.rater.RaterFixture.rater;
import static io.github.zhengyou.scoring.rater.RaterFixture.tally;
import static io.github.zhengyou.scoring.rater.RaterFixture.work;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.evidence.Attendance;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.PeerValues;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A better input never rates lower, formulas come to the ratings, and the best and worst rate exactly at the ends. */
class RaterMonotonyTest {

    private static final List<Rater> OF_JUDGEMENTS = List.of(
            rater("mean"),
            rater("trimmed-mean"),
            rater("trimmed-mean", "trim", 2, "above", 4),
            rater("pass-fail", "from", number("0.6")),
            rater("pass-fail", "from", number("0.6"), "several", "any"),
            rater("pass-fail", "from", number("0.6"), "several", "fraction"),
            rubric("mean"),
            rubric("lowest"));

    private static final List<Rater> OF_MORE = Stream.of("mean", "sum", "highest", "lowest", "count")
            .flatMap(measure -> Stream.of(
                    rater("target", "zeroAt", -2, "target", 7, "measure", measure),
                    rater("target", "shape", "threshold", "target", 3, "measure", measure),
                    rater(
                            "target",
                            "shape",
                            "banded",
                            "bands",
                            List.of(object("from", -100, "points", 1), object("from", 2, "points", 50)),
                            "measure",
                            measure)))
            .toList();

    private static final List<Rater> OF_LESS = Stream.of("mean", "sum", "highest", "lowest", "count")
            .flatMap(measure -> Stream.of(
                    rater("target", "zeroAt", 7, "target", -2, "measure", measure),
                    rater("target", "shape", "inverse", "target", 3, "measure", measure),
                    rater("target", "shape", "threshold", "target", 3, "direction", "down", "measure", measure)))
            .toList();

    private static Rater rubric(String several) {
        return rater(
                "rubric",
                "levels",
                List.of(
                        object("value", 0, "points", 0),
                        object("value", 1, "points", 30),
                        object("value", 2, "points", 30),
                        object("value", 3, "points", 80),
                        object("value", 4, "points", 100)),
                "several",
                several);
    }

    @Property(tries = 1000)
    void aRaisedJudgementNeverRatesLower(@ForAll Random random) {
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 1 + random.nextInt(9); i > 0; i--) {
            judgements.add(judgement("j" + i, Integer.toString(random.nextInt(5)), "4"));
        }
        List<Judgement> raised = new ArrayList<>(judgements);
        raised.replaceAll(judgement -> random.nextInt(3) > 0
                ? judgement
                : judgement.toBuilder()
                        .points(judgement.points().plus(Decimal.ONE).min(judgement.maximum()))
                        .build());
        OF_JUDGEMENTS.forEach(rater -> assertNotLower(rater, evidence(judgements), evidence(raised)));
    }

    @Property(tries = 1000)
    void aBetterBallotNeverRatesLower(@ForAll Random random) {
        long satisfied = random.nextInt(5);
        long basically = random.nextInt(5);
        long dissatisfied = random.nextInt(5);
        Rater ballots = rater("ballots", "scale", "sd-2008");
        CriterionEvidence before = evidence(tally("t", satisfied, basically, dissatisfied + 1, 1));
        assertNotLower(ballots, before, evidence(tally("t", satisfied, basically + 1, dissatisfied, 1)));
        assertNotLower(ballots, before, evidence(tally("t", satisfied + 1, basically, dissatisfied, 1)));
        assertThat(ballots.rate(evidence(tally("t", satisfied, basically, dissatisfied + 1, 9))))
                .isEqualTo(ballots.rate(before));
    }

    @Property(tries = 1000)
    void aBetterMeasurementNeverRatesLower(@ForAll Random random) {
        List<Evidence> low = new ArrayList<>();
        List<Evidence> high = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            Decimal value = Decimal.of(random.nextInt(200) - 60, 1);
            low.add(measured("m" + i, value, "item", DAY));
            high.add(measured("m" + i, value.plus(Decimal.of(random.nextInt(30), 1)), "item", DAY));
        }
        OF_MORE.forEach(rater -> assertNotLower(rater, evidence(low), evidence(high)));
        OF_LESS.forEach(rater -> assertNotLower(rater, evidence(high), evidence(low)));
    }

    @Property(tries = 1000)
    void whoComesIncreasesTheShare(@ForAll Random random) {
        long due = 1 + random.nextInt(9);
        long present = random.nextInt((int) due);
        Rater proportion = rater("proportion");
        assertNotLower(proportion, attended(present, due), attended(present + 1, due));
        assertNotLower(proportion, attended(present, due + 1), attended(present, due));
    }

    @Property(tries = 1000)
    void aFaultNeverRaisesAndAMeritNeverLowers(@ForAll Random random) {
        List<Evidence> before = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            before.add(incident("i" + i, 1 + random.nextInt(9), "petition"));
            before.add(honour("h" + i, random.nextBoolean() ? "county" : "province"));
        }
        List<Evidence> faulty = new ArrayList<>(before);
        faulty.add(incident("more", 1, "accident"));
        List<Evidence> honoured = new ArrayList<>(before);
        honoured.add(honour("more", "county"));
        Rater deduct = rater("deduct-per-unit", "eachByKind", object("petition", 3), "each", number("0.5"));
        assertNotLower(deduct, evidence(faulty), evidence(before));
        Rater bonus = rater("points-per-unit", "eachByLevel", object("county", 9, "province", 40));
        assertNotLower(bonus, evidence(before), evidence(honoured));
    }

    @Property(tries = 1000)
    void workDoneNeverLowers(@ForAll Random random) {
        List<WorkItem> items = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            items.add(item("w" + i, 1 + random.nextInt(4), "t" + random.nextInt(3)));
        }
        Rater checklist = rater(
                "task-checklist",
                "tasks",
                List.of(object("task", "t0", "times", 7, "weight", number("0.3")), object("task", "t1")));
        CriterionEvidence before = work(items.toArray(WorkItem[]::new));
        items.add(item("more", 1, "t" + random.nextInt(3)));
        assertNotLower(checklist, before, work(items.toArray(WorkItem[]::new)));
    }

    @Property(tries = 1000)
    void whoMeasuresBetterThanAPeerNeverRatesLower(@ForAll Random random) {
        List<Long> values = new ArrayList<>();
        for (int i = 2 + random.nextInt(6); i > 0; i--) {
            values.add((long) random.nextInt(6));
        }
        PeerValues peers =
                PeerRatersTest.peers(values.stream().mapToLong(Long::longValue).toArray());
        for (String best : List.of("highest", "lowest")) {
            List<Rater> raters = new ArrayList<>();
            raters.add(rater("ratio-to-best", "unit", "item", "best", best));
            for (String ties : List.of("competition", "modified", "dense", "fractional")) {
                raters.add(rater(
                        "rank-to-points",
                        "unit",
                        "item",
                        "points",
                        List.of(100, 60, 60, 9),
                        "best",
                        best,
                        "ties",
                        ties));
            }
            for (Rater rater : raters) {
                for (long low : values) {
                    for (long high : values) {
                        CriterionEvidence less = among(peers, Math.min(low, high));
                        CriterionEvidence more = among(peers, Math.max(low, high));
                        boolean highest = best.equals("highest");
                        assertNotLower(rater, highest ? less : more, highest ? more : less);
                    }
                }
            }
        }
    }

    @Property(tries = 1000)
    void aBetterValueOfOnesOwnNeverRatesLowerThoughThePeersChangeWithIt(@ForAll Random random) {
        long[] others = random.longs(1 + random.nextInt(5), 0, 6).toArray();
        long value = random.nextInt(6);
        PeerValues before = PeerRatersTest.peers(others).plus(PeerValues.of(Points.of(value)));
        PeerValues after = PeerRatersTest.peers(others).plus(PeerValues.of(Points.of(value + 1)));
        assertNotLower(rater("ratio-to-best", "unit", "item"), among(before, value), among(after, value + 1));
        assertNotLower(
                rater("ratio-to-best", "unit", "item", "best", "lowest"),
                among(after, value + 1),
                among(before, value));
        for (String ties : List.of("competition", "modified", "dense", "fractional")) {
            Rater rank = rater("rank-to-points", "unit", "item", "points", List.of(100, 60, 60, 9), "ties", ties);
            assertNotLower(rank, among(before, value), among(after, value + 1));
        }
    }

    @Test
    void theBestAndTheWorstAreExactlyAtTheEnds() {
        for (Rater rater : OF_JUDGEMENTS) {
            assertThat(rater.rate(evidence(judgement("a", "4", "4")))).isEqualTo(points(100));
            assertThat(rater.rate(evidence(judgement("a", "0", "4")))).isEqualTo(points(0));
        }
        Rater proportion = rater("proportion");
        assertThat(proportion.rate(attended(7, 7))).isEqualTo(points(100));
        assertThat(proportion.rate(attended(0, 7))).isEqualTo(points(0));
        Rater linear = rater("target", "zeroAt", number("0.1"), "target", number("0.3"));
        assertThat(linear.rate(evidence(measured("a", "0.3")))).isEqualTo(points(100));
        assertThat(linear.rate(evidence(measured("a", "0.1")))).isEqualTo(points(0));
        Rater thirds = rater("deduct-per-unit", "each", number("33.333333"), "floor", number("0.000001"));
        assertThat(thirds.rate(evidence(incident("a", 3)))).isEqualTo(points(1, 1_000_000));
        assertThat(thirds.rate(evidence())).isEqualTo(points(100));
    }

    private static CriterionEvidence attended(long present, long due) {
        return evidence(activity("a", Map.of(Population.RESIDENTS, Attendance.of(present, due))));
    }

    private static CriterionEvidence among(PeerValues peers, long value) {
        return evidence(measured("a", Long.toString(value))).toBuilder()
                .peers(peers)
                .build();
    }

    private static void assertNotLower(Rater rater, CriterionEvidence worse, CriterionEvidence better) {
        assertFormula(rater, worse);
        assertFormula(rater, better);
        Rating below = rater.rate(worse);
        Rating above = rater.rate(better);
        if (below instanceof Rating.Rated low && above instanceof Rating.Rated high) {
            assertThat(high.points()).isGreaterThanOrEqualTo(low.points());
        } else {
            assertThat(List.of(below.reason(), above.reason()))
                    .allMatch(reason -> !reason.equals(ReasonCode.NO_EVIDENCE));
        }
    }
}
