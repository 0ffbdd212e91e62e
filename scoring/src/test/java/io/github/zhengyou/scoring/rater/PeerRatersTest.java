package io.github.zhengyou.scoring.rater;

import static io.github.zhengyou.scoring.rater.RaterFixture.DAY;
import static io.github.zhengyou.scoring.rater.RaterFixture.assertRefused;
import static io.github.zhengyou.scoring.rater.RaterFixture.evidence;
import static io.github.zhengyou.scoring.rater.RaterFixture.measured;
import static io.github.zhengyou.scoring.rater.RaterFixture.notChecked;
import static io.github.zhengyou.scoring.rater.RaterFixture.number;
import static io.github.zhengyou.scoring.rater.RaterFixture.points;
import static io.github.zhengyou.scoring.rater.RaterFixture.rater;
import static io.github.zhengyou.scoring.rater.RaterFixture.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Misfit;
import io.github.zhengyou.scoring.PeerValues;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeerRatersTest {

    /** 9, 7, 7, 4, 1. */
    private static final PeerValues PEERS = peers(9, 7, 7, 4, 1);

    @Test
    void comparesWhatWasMeasuredOfThePeers() {
        for (Rater rater : List.of(
                rater("ratio-to-best", "unit", "item"),
                rater("rank-to-points", "unit", "item", "points", List.of(10)))) {
            assertThat(rater.comparesPeers()).isTrue();
            assertThat(rater.needsEntries()).isTrue();
            assertThat(rater.forms()).containsExactly(EvidenceForm.MEASUREMENT);
            assertThat(rater.measure(evidence(measured("a", "7.5")))).contains(Points.of(15, 2));
            assertThat(rater.measure(evidence())).isEmpty();
            assertThat(rater.measure(evidence(measured("a", "7"), measured("b", "8"))))
                    .isEmpty();
            assertThat(rater.rate(evidence())).isEqualTo(notChecked());
        }
        assertThat(rater("mean").comparesPeers()).isFalse();
        assertThat(rater("ratio-to-best", "unit", "item").misfit(measured("a", number("1"), "day", DAY)))
                .contains(new Misfit.OtherUnit(MeasureUnit.ITEM, MeasureUnit.DAY));
    }

    @Test
    void theUnitIsNamedSoThatNoTwoSubjectsAreComparedInDifferentOnes() {
        assertRefused("'unit' must be a text, got nothing, at scheme#/parameters/unit", "ratio-to-best");
        assertRefused(
                "'unit' must be a text, got nothing; given and not read so far: points, at scheme#/parameters/unit",
                "rank-to-points",
                "points",
                List.of(1));
        Rater ratio = rater("ratio-to-best", "unit", "yuan");
        var inItems = evidence(measured("a", "7"));
        assertThat(ratio.measure(inItems)).isEmpty();
        assertThat(ratio.rate(inItems.toBuilder().peers(PEERS).build())).isEqualTo(unknown(ReasonCode.MIXED_UNITS));
    }

    @Test
    void whoHasNoPeersIsNotCompared() {
        for (Rater rater : List.of(
                rater("ratio-to-best", "unit", "item"),
                rater("rank-to-points", "unit", "item", "points", List.of(10)))) {
            assertThat(rater.rate(evidence(measured("a", "7")))).isEqualTo(unknown(ReasonCode.NO_PEERS));
            assertThat(rate(rater, "7", PeerValues.NONE)).isEqualTo(unknown(ReasonCode.NO_PEERS));
            assertThat(rate(rater, "7", peers(7))).isEqualTo(unknown(ReasonCode.NO_PEERS));
        }
        assertThat(rate(rater("ratio-to-best", "unit", "item", "atLeast", 1), "7", peers(7)))
                .isEqualTo(points(100));
        assertThat(rate(rater("ratio-to-best", "unit", "item", "atLeast", 3), "7", peers(7, 8)))
                .isEqualTo(unknown(ReasonCode.NO_PEERS));
        assertRefused(
                "'atLeast' must be a whole number from 1 to 1000000000, got 0, at scheme#/parameters/atLeast",
                "ratio-to-best",
                "unit",
                "item",
                "atLeast",
                0);
    }

    @Test
    void theBestHasFullPointsAndTheOthersTheirShareOfIt() {
        Rater ratio = rater("ratio-to-best", "unit", "item");
        assertThat(rate(ratio, "9", PEERS)).isEqualTo(points(100));
        assertThat(rate(ratio, "7", PEERS)).isEqualTo(points(700, 9));
        assertThat(rate(ratio, "1", PEERS)).isEqualTo(points(100, 9));
        assertThat(rate(ratio, "0", peers(0, 9))).isEqualTo(points(0));
    }

    @Test
    void whereTheLowestIsBestTheOthersHaveItsShareOfTheirs() {
        Rater ratio = rater("ratio-to-best", "unit", "item", "best", "lowest");
        assertThat(rate(ratio, "1", PEERS)).isEqualTo(points(100));
        assertThat(rate(ratio, "4", PEERS)).isEqualTo(points(25));
        assertThat(rate(ratio, "0", peers(0, 0, 5))).isEqualTo(points(100));
        assertThat(rate(ratio, "5", peers(0, 0, 5))).isEqualTo(points(0));
    }

    @Test
    void aShareOfNothingOrLessIsIndeterminate() {
        assertThat(rate(rater("ratio-to-best", "unit", "item"), "0", peers(0, 0)))
                .isEqualTo(unknown(ReasonCode.NO_RATIO));
        assertThat(rate(rater("ratio-to-best", "unit", "item"), "-1", peers(-1, 5)))
                .isEqualTo(unknown(ReasonCode.NO_RATIO));
        assertThat(rate(rater("ratio-to-best", "unit", "item", "best", "lowest"), "5", peers(-1, 5)))
                .isEqualTo(unknown(ReasonCode.NO_RATIO));
        assertRefused(
                "'best' must be one of the known words, got 'first'; there are: highest, lowest, at scheme#/parameters/best",
                "ratio-to-best",
                "unit",
                "item",
                "best",
                "first");
    }

    @ParameterizedTest
    @CsvSource({
        "competition, 10, 8, 8, 4, 2",
        "modified,    10, 6, 6, 4, 2",
        "dense,       10, 8, 8, 6, 4",
        "fractional,  10, 7, 7, 4, 2"
    })
    void equalValuesTakeThePlaceThatTheSchemeSays(String ties, long a, long b, long c, long d, long e) {
        Rater rank =
                rater("rank-to-points", "unit", "item", "points", List.of(10, 8, 6, 4), "otherwise", 2, "ties", ties);
        assertThat(List.of(rate(rank, "9", PEERS), rate(rank, "7", PEERS), rate(rank, "7", PEERS)))
                .containsExactly(points(a), points(b), points(c));
        assertThat(List.of(rate(rank, "4", PEERS), rate(rank, "1", PEERS))).containsExactly(points(d), points(e));
    }

    @Test
    void placesBeyondTheListHaveTheOtherPoints() {
        Rater rank = rater("rank-to-points", "unit", "item", "points", List.of(10, 8));
        assertThat(rate(rank, "9", PEERS)).isEqualTo(points(10));
        assertThat(rate(rank, "4", PEERS)).isEqualTo(points(0));
        Rater shared =
                rater("rank-to-points", "unit", "item", "points", List.of(10, 8), "otherwise", 1, "ties", "fractional");
        assertThat(rate(shared, "7", PEERS)).isEqualTo(points(9, 2));
        assertThat(rate(shared, "4", peers(9, 9, 9, 4, 4, 4))).isEqualTo(points(1));
        assertThat(rate(shared, "9", peers(9, 9, 9, 4, 4, 4))).isEqualTo(points(19, 3));
    }

    @Test
    void theLowestCanHaveTheFirstPlace() {
        Rater rank = rater(
                "rank-to-points", "unit", "item", "points", List.of(10, 8, 6, 4, 3), "best", "lowest", "ties", "dense");
        assertThat(rate(rank, "1", PEERS)).isEqualTo(points(10));
        assertThat(rate(rank, "4", PEERS)).isEqualTo(points(8));
        assertThat(rate(rank, "7", PEERS)).isEqualTo(points(6));
        assertThat(rate(rank, "9", PEERS)).isEqualTo(points(4));
        Rater competing = rater("rank-to-points", "unit", "item", "points", List.of(10, 8, 6, 4, 3), "best", "lowest");
        assertThat(rate(competing, "9", PEERS)).isEqualTo(points(3));
    }

    @Test
    void placesDoNotRiseAndStayWithinTheMaximum() {
        assertRefused(
                "'points' must be the points of at least one place, got nothing, at scheme#/parameters/points",
                "rank-to-points",
                "unit",
                "item");
        assertRefused(
                "'points' must be points that do not rise from place to place, got the list [6, 8], at"
                        + " scheme#/parameters/points",
                "rank-to-points",
                "unit",
                "item",
                "points",
                List.of(6, 8));
        assertRefused(
                "'points' must be a number from 0 to 100, as indicator 'leadership' (scheme#/root) allows, got -1, at"
                        + " scheme#/parameters/points/1",
                "rank-to-points",
                "unit",
                "item",
                "points",
                List.of(6, -1));
        assertRefused(
                "'otherwise' must be at most the points of the last place, which are 6, got 7, at"
                        + " scheme#/parameters/otherwise",
                "rank-to-points",
                "unit",
                "item",
                "points",
                List.of(8, 6),
                "otherwise",
                7);
        assertRefused(
                "'points' must be a number from 0 to 100, as indicator 'leadership' (scheme#/root) allows, got 101, at"
                        + " scheme#/parameters/points/0",
                "rank-to-points",
                "unit",
                "item",
                "points",
                List.of(101, 5));
    }

    static PeerValues peers(long... values) {
        PeerValues peers = PeerValues.NONE;
        for (long value : values) {
            peers = peers.plus(PeerValues.of(Points.of(value)));
        }
        return peers;
    }

    private static Rating rate(Rater rater, String value, PeerValues peers) {
        return rater.rate(
                evidence(measured("a", value)).toBuilder().peers(peers).build());
    }
}
