package io.github.zhengyou.scoring.rater;

import static io.github.zhengyou.scoring.rater.RaterFixture.assertRefused;
import static io.github.zhengyou.scoring.rater.RaterFixture.error;
import static io.github.zhengyou.scoring.rater.RaterFixture.evidence;
import static io.github.zhengyou.scoring.rater.RaterFixture.judgement;
import static io.github.zhengyou.scoring.rater.RaterFixture.measured;
import static io.github.zhengyou.scoring.rater.RaterFixture.notChecked;
import static io.github.zhengyou.scoring.rater.RaterFixture.number;
import static io.github.zhengyou.scoring.rater.RaterFixture.object;
import static io.github.zhengyou.scoring.rater.RaterFixture.points;
import static io.github.zhengyou.scoring.rater.RaterFixture.rater;
import static io.github.zhengyou.scoring.rater.RaterFixture.tally;
import static io.github.zhengyou.scoring.rater.RaterFixture.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.evidence.BallotOption;
import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Misfit;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AppraisalRatersTest {

    private static final ParameterValue GOOD = object("value", 3, "points", 100, "reason", "good");
    private static final ParameterValue FAIR = object("value", 2, "points", number("62.5"));
    private static final ParameterValue POOR = object("value", 1, "points", 0, "reason", "poor");

    @Test
    void aMeanTakesEachJudgementByItsOwnMaximum() {
        Rater mean = rater("mean");
        assertThat(mean.forms()).containsExactly(EvidenceForm.JUDGEMENT);
        assertThat(mean.rate(evidence())).isEqualTo(notChecked());
        assertThat(mean.rate(evidence(judgement("a", "8", "10"), judgement("b", "1", "3"))))
                .isEqualTo(points(170, 3));
        assertThat(mean.rate(evidence(judgement("a", "10", "10")))).isEqualTo(points(100));
        assertThat(mean.rate(evidence(judgement("a", "0", "10")))).isEqualTo(points(0));
    }

    @Test
    void aTrimmedMeanDropsOneHighestAndOneLowestOfMoreThanFive() {
        Rater trimmed = rater("trimmed-mean");
        assertThat(trimmed.forms()).containsExactly(EvidenceForm.JUDGEMENT);
        assertThat(trimmed.rate(evidence())).isEqualTo(notChecked());
        assertThat(trimmed.rate(judgements(100, 90, 80, 70, 10))).isEqualTo(points(70));
        assertThat(trimmed.rate(judgements(100, 90, 80, 70, 10, 0))).isEqualTo(points(250, 4));
    }

    @Test
    void aTrimmedMeanDropsOneInstanceOnlyOfEqualJudgements() {
        assertThat(rater("trimmed-mean").rate(judgements(100, 100, 100, 40, 40, 40)))
                .isEqualTo(points(70));
        assertThat(rater("trimmed-mean").rate(judgements(90, 90, 90, 90, 90, 90)))
                .isEqualTo(points(90));
    }

    @Test
    void aTrimmedMeanDropsAsManyAsTheSchemeSays() {
        Rater trimmed = rater("trimmed-mean", "trim", 2, "above", 4);
        assertThat(trimmed.rate(judgements(100, 90, 0, 0))).isEqualTo(points(190, 4));
        assertThat(trimmed.rate(judgements(100, 90, 60, 0, 0))).isEqualTo(points(60));
    }

    @Test
    void aTrimmedMeanLeavesSomethingOver() {
        assertRefused(
                "'above' must be at least twice what is trimmed, which is 6, got nothing, at scheme#/parameters/above",
                "trimmed-mean",
                "trim",
                3);
        assertRefused(
                "'above' must be at least twice what is trimmed, which is 2, got 1, at scheme#/parameters/above",
                "trimmed-mean",
                "above",
                1);
        assertRefused(
                "'trim' must be a whole number from 1 to 1000000, got 0, at scheme#/parameters/trim",
                "trimmed-mean",
                "trim",
                0);
        assertThat(rater("trimmed-mean", "above", 2).rate(judgements(100, 50, 0)))
                .isEqualTo(points(50));
    }

    @Test
    void ballotsAreWorthWhatTheirScaleSays() {
        Rater ballots = rater("ballots", "scale", "sd-2008");
        assertThat(ballots.forms()).containsExactly(EvidenceForm.BALLOTS);
        assertThat(ballots.rate(evidence())).isEqualTo(notChecked());
        assertThat(ballots.rate(evidence(tally("a", 60, 30, 10, 0)))).isEqualTo(points(88));
        assertThat(ballots.rate(evidence(tally("a", 60, 30, 10, 400)))).isEqualTo(points(88));
        assertThat(ballots.rate(evidence(tally("a", 60, 0, 10, 7), tally("b", 0, 30, 0, 0))))
                .isEqualTo(points(88));
        assertThat(ballots.rate(evidence(tally("a", 0, 0, 0, 7)))).isEqualTo(unknown(ReasonCode.NO_VALID_BALLOT));
    }

    @Test
    void ballotsOnAnotherScaleDoNotFit() {
        Rater ballots = rater("ballots", "scale", "sd-2008");
        BallotTally other = tally("a", 1, 0, 0, 0).toBuilder()
                .scale(BallotScaleId.of("nbs-2008"))
                .build();
        assertThat(ballots.misfit(other))
                .contains(new Misfit.OtherScale(BallotScaleId.of("sd-2008"), BallotScaleId.of("nbs-2008")));
        assertThat(ballots.rate(evidence(tally("b", 1, 0, 0, 0), other))).isEqualTo(error(ReasonCode.BAD_EVIDENCE));
        assertThat(ballots.misfit(tally("a", 1, 0, 0, 0))).isEmpty();
        assertThat(ballots.misfit(judgement("a", "1", "2"))).isEmpty();
    }

    @Test
    void ballotsWithUnknownOptionsDoNotFit() {
        Rater ballots = rater("ballots", "scale", "sd-2008");
        BallotTally odd = tally("a", 1, 0, 0, 0).toBuilder()
                .electorate(2)
                .putCount(BallotOption.of("very-satisfied"), 1L)
                .build();
        assertThat(ballots.misfit(odd))
                .contains(new Misfit.UnknownOptions(
                        BallotScaleId.of("sd-2008"),
                        List.of(BallotOption.of("very-satisfied")),
                        List.of(
                                BallotOption.SATISFIED,
                                BallotOption.BASICALLY_SATISFIED,
                                BallotOption.DISSATISFIED,
                                BallotOption.DO_NOT_KNOW)));
        assertThat(ballots.rate(evidence(odd))).isEqualTo(error(ReasonCode.BAD_EVIDENCE));
        assertThat(ballots.unless(evidence -> false, ReasonCode.EXEMPT_KIND).misfit(odd))
                .isEqualTo(ballots.misfit(odd));
        assertThat(((Rater) evidence -> Rating.of(Points.ZERO)).misfit(odd)).isEmpty();
    }

    @Test
    void passesAtTheBoundItself() {
        Rater full = rater("pass-fail");
        assertThat(full.forms()).containsExactly(EvidenceForm.JUDGEMENT);
        assertThat(full.rate(evidence())).isEqualTo(notChecked());
        assertThat(full.rate(evidence(judgement("a", "3", "3")))).isEqualTo(points(100));
        assertThat(full.rate(evidence(judgement("a", "2.999999", "3")))).isEqualTo(points(0));
        Rater most = rater("pass-fail", "from", number("0.6"));
        assertThat(most.rate(evidence(judgement("a", "1.8", "3")))).isEqualTo(points(100));
        assertThat(most.rate(evidence(judgement("a", "1.7999", "3")))).isEqualTo(points(0));
    }

    @Test
    void ofSeveralJudgementsAllOrAnyPassOrTheirFractionCounts() {
        var mixed = evidence(judgement("a", "1", "1"), judgement("b", "0", "1"), judgement("c", "1", "1"));
        assertThat(rater("pass-fail").rate(mixed)).isEqualTo(points(0));
        assertThat(rater("pass-fail", "several", "all").rate(mixed)).isEqualTo(points(0));
        assertThat(rater("pass-fail", "several", "any").rate(mixed)).isEqualTo(points(100));
        assertThat(rater("pass-fail", "several", "fraction").rate(mixed)).isEqualTo(points(200, 3));
        assertThat(rater("pass-fail").rate(judgements(100, 100))).isEqualTo(points(100));
        assertThat(rater("pass-fail", "several", "any").rate(judgements(99, 0))).isEqualTo(points(0));
    }

    @Test
    void aPassHasABoundAboveZero() {
        assertRefused(
                "'from' must be above zero, or every judgement would pass, got 0, at scheme#/parameters/from",
                "pass-fail",
                "from",
                0);
        assertRefused(
                "'from' must be a share from 0 to 1, got 80, at scheme#/parameters/from", "pass-fail", "from", 80);
        assertRefused(
                "'several' must be one of the known words, got 'most'; there are: all, any, fraction, at scheme#/parameters/several",
                "pass-fail",
                "several",
                "most");
    }

    @Test
    void aLevelOfTheRubricHasItsPointsAndReason() {
        Rater rubric = rater("rubric", "levels", List.of(GOOD, FAIR, POOR));
        assertThat(rubric.forms()).containsExactly(EvidenceForm.JUDGEMENT, EvidenceForm.MEASUREMENT);
        assertThat(rubric.rate(evidence())).isEqualTo(notChecked());
        assertThat(rubric.rate(evidence(judgement("a", "3.0", "3"))))
                .isEqualTo(new Rating.Rated(Points.HUNDRED, ReasonCode.of("good")));
        assertThat(rubric.rate(evidence(judgement("a", "2", "3")))).isEqualTo(points(125, 2));
        assertThat(rubric.rate(evidence(measured("a", "1"))))
                .isEqualTo(new Rating.Rated(Points.ZERO, ReasonCode.of("poor")));
    }

    @Test
    void aValueThatIsNoLevelIsNotGuessed() {
        Rater rubric = rater("rubric", "levels", List.of(GOOD, FAIR, POOR));
        assertThat(rubric.rate(evidence(judgement("a", "2.5", "3")))).isEqualTo(unknown(ReasonCode.NO_BAND));
        assertThat(rubric.rate(evidence(judgement("a", "3", "3"), judgement("b", "0", "3"))))
                .isEqualTo(unknown(ReasonCode.NO_BAND));
    }

    @Test
    void severalLevelsBecomeTheirMeanOrTheLowest() {
        var two = evidence(judgement("a", "3", "3"), judgement("b", "1", "3"));
        List<ParameterValue> levels = List.of(GOOD, FAIR, POOR);
        assertThat(rater("rubric", "levels", levels).rate(two)).isEqualTo(points(50));
        assertThat(rater("rubric", "levels", levels, "several", "lowest").rate(two))
                .isEqualTo(new Rating.Rated(Points.ZERO, ReasonCode.of("poor")));
        assertThat(rater("rubric", "levels", levels).rate(evidence(judgement("a", "3", "3"), measured("b", "3"))))
                .isEqualTo(new Rating.Rated(Points.HUNDRED, ReasonCode.of("good")));
    }

    @Test
    void theLastLevelCountsUnlessItsDayIsOfTwoMinds() {
        Rater last = rater("rubric", "levels", List.of(GOOD, FAIR, POOR), "several", "last");
        var old = judgement("z", "7", "10");
        var late = judgement("a", "3", "3").toBuilder()
                .date(RaterFixture.DAY.plusDays(1))
                .build();
        var same = late.toBuilder().id(measured("b", "1").id()).build();
        assertThat(last.rate(evidence(old, late))).isEqualTo(new Rating.Rated(Points.HUNDRED, ReasonCode.of("good")));
        assertThat(last.rate(evidence(old, late, same)))
                .isEqualTo(new Rating.Rated(Points.HUNDRED, ReasonCode.of("good")));
        assertThat(last.rate(evidence(late, same.toBuilder().points(number("2")).build())))
                .isEqualTo(unknown(ReasonCode.LAST_UNDECIDED));
    }

    @Test
    void aRubricDoesNotMixUnits() {
        Rater rubric = rater("rubric", "levels", List.of(GOOD, FAIR, POOR), "unit", "item");
        var household = measured("b", number("3"), "household", RaterFixture.DAY);
        assertThat(rubric.misfit(household)).contains(new Misfit.OtherUnit(MeasureUnit.ITEM, MeasureUnit.HOUSEHOLD));
        assertThat(rubric.misfit(measured("a", "3"))).isEmpty();
        assertThat(rubric.rate(evidence(household))).isEqualTo(unknown(ReasonCode.MIXED_UNITS));
        assertThat(rater("rubric", "levels", List.of(GOOD)).rate(evidence(measured("a", "3"), household)))
                .isEqualTo(unknown(ReasonCode.MIXED_UNITS));
    }

    @Test
    void aRubricHasLevelsOfDifferentValuesWithinTheMaximum() {
        assertRefused(
                "'levels' must be a list of at least one level, got nothing, at scheme#/parameters/levels", "rubric");
        assertRefused(
                "'value' must be another value in each level, got 3, at scheme#/parameters/levels/1/value",
                "rubric",
                "levels",
                List.of(GOOD, object("value", number("3.0"), "points", 1)));
        assertRefused(
                "'points' must be a number from 0 to 100, as indicator 'leadership' (scheme#/root) allows, got -1, at"
                        + " scheme#/parameters/levels/0/points",
                "rubric",
                "levels",
                List.of(object("value", 3, "points", -1)));
        assertRefused(
                "'reason' must be a code of lower-case letters, digits and single hyphens, got 'So Good', at"
                        + " scheme#/parameters/levels/0/reason",
                "rubric",
                "levels",
                List.of(object("value", 3, "points", 1, "reason", "So Good")));
        assertRefused(
                "'points' must be a number from 0 to 100, as indicator 'leadership' (scheme#/root) allows, got 100.01,"
                        + " at scheme#/parameters/levels/1/points",
                "rubric",
                "levels",
                List.of(POOR, object("value", 3, "points", number("100.01"))));
    }

    private static CriterionEvidence judgements(int... percent) {
        return evidence(IntStream.range(0, percent.length)
                .mapToObj(i -> judgement("j" + i, Integer.toString(percent[i]), "100"))
                .toList());
    }
}
