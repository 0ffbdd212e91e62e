package io.github.zhengyou.scoring.rater;

import static io.github.zhengyou.scoring.rater.RaterFixture.DAY;
import static io.github.zhengyou.scoring.rater.RaterFixture.activity;
import static io.github.zhengyou.scoring.rater.RaterFixture.assertRefused;
import static io.github.zhengyou.scoring.rater.RaterFixture.error;
import static io.github.zhengyou.scoring.rater.RaterFixture.evidence;
import static io.github.zhengyou.scoring.rater.RaterFixture.measured;
import static io.github.zhengyou.scoring.rater.RaterFixture.notChecked;
import static io.github.zhengyou.scoring.rater.RaterFixture.nothingDue;
import static io.github.zhengyou.scoring.rater.RaterFixture.number;
import static io.github.zhengyou.scoring.rater.RaterFixture.object;
import static io.github.zhengyou.scoring.rater.RaterFixture.points;
import static io.github.zhengyou.scoring.rater.RaterFixture.rater;
import static io.github.zhengyou.scoring.rater.RaterFixture.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.evidence.Attendance;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Misfit;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasurementRatersTest {

    private static final Population MEMBERS = Population.PARTY_MEMBERS;
    private static final Population RESIDENTS = Population.RESIDENTS;

    @Test
    void attendanceIsPooledOverActivities() {
        Rater proportion = rater("proportion");
        assertThat(proportion.forms()).containsExactly(EvidenceForm.ACTIVITY);
        assertThat(proportion.rate(evidence())).isEqualTo(notChecked());
        assertThat(proportion.rate(evidence(
                        activity("a", Map.of(MEMBERS, Attendance.of(9, 10))),
                        activity("b", Map.of(MEMBERS, Attendance.of(1, 20), RESIDENTS, Attendance.of(0, 2))))))
                .isEqualTo(points(1000, 32));
        assertThat(proportion.rate(evidence(activity("a", Map.of(MEMBERS, Attendance.of(7, 7))))))
                .isEqualTo(points(100));
    }

    @Test
    void attendanceCanBeOfOnePopulation() {
        Rater members = rater("proportion", "population", "party-members");
        var mixed = activity("b", Map.of(MEMBERS, Attendance.of(1, 4), RESIDENTS, Attendance.of(20, 20)));
        assertThat(members.rate(evidence(mixed))).isEqualTo(points(25));
        assertThat(members.rate(evidence(activity("a", Map.of(RESIDENTS, Attendance.of(1, 1))))))
                .isEqualTo(notChecked());
    }

    @Test
    void anActivityThatWasNotCountedSaysNothing() {
        Rater proportion = rater("proportion");
        assertThat(proportion.rate(evidence(activity("a", Map.of())))).isEqualTo(notChecked());
        assertThat(proportion.rate(evidence(
                        activity("a", Map.of()), activity("b", Map.of(MEMBERS, Attendance.of(1, 2))))))
                .isEqualTo(points(50));
    }

    @Test
    void nobodyDueIsNoShareAndMoreThanDueIsBadEvidence() {
        Rater proportion = rater("proportion");
        assertThat(proportion.rate(evidence(activity("a", Map.of(MEMBERS, Attendance.of(0, 0))))))
                .isEqualTo(nothingDue());
        assertThat(proportion.rate(evidence(
                        activity("a", Map.of(MEMBERS, Attendance.of(3, 2))),
                        activity("b", Map.of(MEMBERS, Attendance.of(1, 9))))))
                .isEqualTo(error(ReasonCode.BAD_EVIDENCE));
    }

    @Test
    void percentIsAShareFromZeroToOne() {
        Rater percent = rater("proportion", "of", "percent");
        assertThat(percent.forms()).containsExactly(EvidenceForm.MEASUREMENT);
        assertThat(percent.rate(evidence())).isEqualTo(notChecked());
        assertThat(percent.rate(evidence(measured("a", number("95.47"), "percent", DAY))))
                .isEqualTo(points(9547, 100));
        assertThat(percent.rate(evidence(measured("a", number("100"), "percent", DAY))))
                .isEqualTo(points(100));
        assertThat(percent.rate(evidence(measured("a", number("100.01"), "percent", DAY))))
                .isEqualTo(error(ReasonCode.OUT_OF_BOUNDS));
        assertThat(percent.rate(evidence(measured("a", number("-1"), "percent", DAY))))
                .isEqualTo(error(ReasonCode.OUT_OF_BOUNDS));
        assertThat(percent.misfit(measured("a", "3")))
                .contains(new Misfit.OtherUnit(MeasureUnit.PERCENT, MeasureUnit.ITEM));
    }

    @Test
    void percentagesAreNeitherSummedNorCounted() {
        assertRefused(
                "'measure' must be one of [single, mean, last, highest, lowest] for a percentage, got 'sum', at"
                        + " scheme#/parameters/measure",
                "proportion",
                "of",
                "percent",
                "measure",
                "sum");
        assertRefused(
                "'of' must be one of the known words, got 'ratio'; there are: attendance, percent, at scheme#/parameters/of",
                "proportion",
                "of",
                "ratio");
        assertRefused(
                "'population' must be a code of lower-case letters, digits and single hyphens, got 'All', at"
                        + " scheme#/parameters/population",
                "proportion",
                "population",
                "All");
    }

    @ParameterizedTest
    @CsvSource({"sum,60", "mean,20", "highest,30", "lowest,10", "last,10", "count,3"})
    void severalMeasurementsBecomeOneValueAsTheSchemeSays(String measure, long value) {
        var three = evidence(
                measured("a", number("10"), "item", DAY.plusDays(2)),
                measured("b", number("20"), "item", DAY),
                measured("c", number("30"), "item", DAY.plusDays(1)));
        assertThat(rater("target", "target", 100, "measure", measure).rate(three))
                .isEqualTo(points(value));
        assertThat(rater("ratio-to-best", "unit", "item", "measure", measure).measure(three))
                .contains(Points.of(value));
    }

    @Test
    void severalMeasurementsAreNotPickedFromSilently() {
        var two = evidence(measured("a", "10"), measured("b", "10"));
        assertThat(rater("target", "target", 100).rate(two)).isEqualTo(unknown(ReasonCode.SEVERAL_VALUES));
        assertThat(rater("target", "target", 100, "measure", "last").rate(two)).isEqualTo(points(10));
        assertThat(rater("target", "target", 100, "measure", "last")
                        .rate(evidence(measured("a", "10"), measured("b", "11"))))
                .isEqualTo(unknown(ReasonCode.LAST_UNDECIDED));
        assertRefused(
                "'measure' must be one of the known words, got 'first'; there are: single, sum, mean, last, highest, lowest, count, at"
                        + " scheme#/parameters/measure",
                "target",
                "target",
                1,
                "measure",
                "first");
    }

    @Test
    void unitsAreNotMixed() {
        var items = measured("a", "10");
        var households = measured("b", number("10"), "household", DAY);
        Rater any = rater("target", "target", 100, "measure", "sum");
        assertThat(any.misfit(households)).isEmpty();
        assertThat(any.rate(evidence(households))).isEqualTo(points(10));
        assertThat(any.rate(evidence(items, households))).isEqualTo(unknown(ReasonCode.MIXED_UNITS));
        Rater inItems = rater("target", "target", 100, "measure", "sum", "unit", "item");
        assertThat(inItems.misfit(households)).contains(new Misfit.OtherUnit(MeasureUnit.ITEM, MeasureUnit.HOUSEHOLD));
        assertThat(inItems.rate(evidence(households))).isEqualTo(unknown(ReasonCode.MIXED_UNITS));
        assertThat(inItems.rate(evidence(items))).isEqualTo(points(10));
    }

    @ParameterizedTest
    @CsvSource({"-5,0/1", "20,0/1", "20.003,1/200", "50,50/1", "80,100/1", "81,100/1"})
    void linearRisesFromZeroAtToTheTarget(String value, String expected) {
        assertThat(rater("target", "zeroAt", 20, "target", 80).rate(evidence(measured("a", value))))
                .isEqualTo(Rating.of(
                        Points.of(Long.parseLong(expected.split("/")[0]), Long.parseLong(expected.split("/")[1]))));
    }

    @ParameterizedTest
    @CsvSource({"-5,100", "2,100", "5,70", "12,0", "13,0"})
    void linearFallsWhereTheTargetIsTheLower(String value, long expected) {
        assertThat(rater("target", "shape", "linear", "zeroAt", 12, "target", 2).rate(evidence(measured("a", value))))
                .isEqualTo(points(expected));
    }

    @Test
    void aThresholdIsReachedAtItself() {
        Rater up = rater("target", "shape", "threshold", "target", 80);
        assertThat(up.rate(evidence(measured("a", "80.0")))).isEqualTo(points(100));
        assertThat(up.rate(evidence(measured("a", "79.999999999999999999999999"))))
                .isEqualTo(points(0));
        Rater down = rater("target", "shape", "threshold", "target", 3, "direction", "down");
        assertThat(down.rate(evidence(measured("a", "3")))).isEqualTo(points(100));
        assertThat(down.rate(evidence(measured("a", "3.000000000000000000000001"))))
                .isEqualTo(points(0));
    }

    @Test
    void aBandTakesInItsLowerBound() {
        Rater banded = rater("target", "shape", "banded", "bands", bands());
        assertThat(banded.rate(evidence(measured("a", "85")))).isEqualTo(points(100));
        assertThat(banded.rate(evidence(measured("a", "84.99")))).isEqualTo(points(80));
        assertThat(banded.rate(evidence(measured("a", "75")))).isEqualTo(points(80));
        assertThat(banded.rate(evidence(measured("a", "60"))))
                .isEqualTo(new Rating.Rated(Points.of(60), ReasonCode.of("just-so")));
        assertThat(banded.rate(evidence(measured("a", "59.9")))).isEqualTo(unknown(ReasonCode.NO_BAND));
        assertThat(banded.rate(evidence(measured("a", "1000000")))).isEqualTo(points(100));
    }

    @Test
    void aBandAboveTheMaximumIsRefused() {
        assertRefused(
                "'points' must be a number from 0 to 100, as indicator 'leadership' (scheme#/root) allows, got 100.5, at"
                        + " scheme#/parameters/bands/1/points",
                "target",
                "shape",
                "banded",
                "bands",
                List.of(object("from", 0, "points", 1), object("from", 9, "points", number("100.5"))));
    }

    @Test
    void inverseIsFullUpToTheTargetAndThenFallsByHalves() {
        Rater inverse = rater("target", "shape", "inverse", "target", 5);
        assertThat(inverse.rate(evidence(measured("a", "0")))).isEqualTo(points(100));
        assertThat(inverse.rate(evidence(measured("a", "5")))).isEqualTo(points(100));
        assertThat(inverse.rate(evidence(measured("a", "10")))).isEqualTo(points(50));
        assertThat(inverse.rate(evidence(measured("a", "15")))).isEqualTo(points(100, 3));
    }

    @Test
    void aTargetThatCannotBeIsRefused() {
        assertRefused("'target' must be a number, got nothing, at scheme#/parameters/target", "target");
        assertRefused(
                "'target' must be another number than 'zeroAt', which is 0, got 0, at scheme#/parameters/target",
                "target",
                "target",
                0);
        assertRefused(
                "'target' must be a number above zero, got 0, at scheme#/parameters/target",
                "target",
                "shape",
                "inverse",
                "target",
                0);
        assertRefused(
                "'bands' must be a list of at least one band, got nothing, at scheme#/parameters/bands",
                "target",
                "shape",
                "banded");
        assertRefused(
                "'from' must be another lower bound in each band, got 60, at scheme#/parameters/bands/3/from",
                "target",
                "shape",
                "banded",
                "bands",
                List.of(bands().get(0), bands().get(1), bands().get(2), object("from", 60, "points", 1)));
        assertRefused(
                "'unit' must be a code of lower-case letters, digits and single hyphens, got 'Items', at"
                        + " scheme#/parameters/unit",
                "target",
                "target",
                1,
                "unit",
                "Items");
        assertRefused(
                "'direction' must be one of the known words, got 'left'; there are: up, down, at scheme#/parameters/direction",
                "target",
                "shape",
                "threshold",
                "target",
                1,
                "direction",
                "left");
    }

    private static List<ParameterValue> bands() {
        return List.of(
                object("from", 60, "points", 60, "reason", "just-so"),
                object("from", 85, "points", 100),
                object("from", 75, "points", 80));
    }
}
