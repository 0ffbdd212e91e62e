package io.github.zhengyou.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.KindTable;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Weight;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightedMeanTest {

    private static final Rating EXEMPT = Rating.unrated(ResultKind.EXEMPT, ReasonCode.of("on-leave"));
    private static final Rating UNKNOWN = Rating.unrated(ResultKind.UNKNOWN, ReasonCode.NO_VALID_BALLOT);

    @Test
    void weighsInProportion() {
        WeightedMean.Result result = mean("1", "1", "2").combine(List.of(points(100), points(0), points(50)));
        assertThat(result.rating()).isEqualTo(points(50));
        assertThat(result.parts())
                .extracting(WeightedPart::effective)
                .containsExactly(Points.of(1, 4), Points.of(1, 4), Points.of(1, 2));
        assertThat(mean("0.25", "0.25", "0.5")
                        .combine(List.of(points(100), points(0), points(50)))
                        .rating())
                .isEqualTo(points(50));
    }

    @Test
    void whatIsLeftOutGivesItsShareToTheOthers() {
        WeightedMean.Result result = mean("1", "2").combine(List.of(points(30), EXEMPT));
        assertThat(result.rating()).isEqualTo(points(30));
        assertThat(result.parts()).extracting(WeightedPart::effective).containsExactly(Points.ONE, Points.ZERO);
        assertThat(result.parts().get(1).rating()).isEqualTo(EXEMPT);
        assertThat(result.parts().get(1).declared()).isEqualTo(weight("2"));
    }

    @Test
    void whatInvalidatesLeavesNoShareToAnyPart() {
        WeightedMean.Result result = mean("1", "2").combine(List.of(points(30), UNKNOWN));
        assertThat(result.rating()).isEqualTo(UNKNOWN);
        assertThat(result.parts()).extracting(WeightedPart::effective).containsOnly(Points.ZERO);
    }

    @Test
    void nothingIsRatedWhereOnlyPartsWithoutWeightAreLeft() {
        WeightedMean.Result result = mean("0", "1").combine(List.of(points(30), EXEMPT));
        assertThat(result.rating()).isEqualTo(Rating.unrated(ResultKind.NOT_APPLICABLE, ReasonCode.NOTHING_RATED));
        assertThat(result.parts()).extracting(WeightedPart::effective).containsOnly(Points.ZERO);
    }

    @Test
    void refusesWeightsThatSumToZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mean("0", "0"))
                .withMessage("weights must sum to more than zero, got [0, 0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mean())
                .withMessage("weights must sum to more than zero, got []");
    }

    @Test
    void refusesMoreOrFewerRatingsThanWeights() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mean("1", "2").combine(List.of(EXEMPT)))
                .withMessage("there must be one rating for each of 2 weights, got 1");
    }

    @Test
    void aTableOverridesSomeEffects() {
        KindTable changed = WeightedMean.KINDS.with(Map.of(ResultKind.ERROR, KindEffect.ZERO));
        assertThat(changed.effect(ResultKind.ERROR)).isEqualTo(KindEffect.ZERO);
        assertThat(changed.effect(ResultKind.UNKNOWN)).isEqualTo(KindEffect.INVALIDATE);
        new EqualsTester()
                .addEqualityGroup(WeightedMean.KINDS, WeightedMean.KINDS.with(Map.of()))
                .addEqualityGroup(changed)
                .testEquals();
    }

    @Test
    void aTableHasAnEffectForEveryKindButRated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KindTable(Map.of(ResultKind.ERROR, KindEffect.ZERO)))
                .withMessage("a kind table must have an effect for every kind but rated, got {ERROR=ZERO}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightedMean.KINDS.with(Map.of(ResultKind.RATED, KindEffect.ZERO)))
                .withMessageStartingWith("a kind table must have an effect for every kind but rated, got {")
                .withMessageContaining("RATED=ZERO");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WeightedMean.KINDS.effect(ResultKind.RATED))
                .withMessage("kind must not be rated, got RATED");
    }

    private static Rating points(long value) {
        return Rating.of(Points.of(value));
    }

    private static WeightedMean mean(String... weights) {
        return new WeightedMean(
                List.of(weights).stream().map(WeightedMeanTest::weight).toList(), WeightedMean.KINDS);
    }

    private static Weight weight(String value) {
        return Weight.of(Decimal.parse(value));
    }
}
