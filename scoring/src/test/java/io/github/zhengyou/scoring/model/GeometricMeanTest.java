package io.github.zhengyou.scoring.model;

import static io.github.zhengyou.scoring.model.ModelFixture.NOTHING_RATED;
import static io.github.zhengyou.scoring.model.ModelFixture.assertRefused;
import static io.github.zhengyou.scoring.model.ModelFixture.model;
import static io.github.zhengyou.scoring.model.ModelFixture.parts;
import static io.github.zhengyou.scoring.model.ModelFixture.rated;
import static io.github.zhengyou.scoring.model.ModelFixture.weighted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class GeometricMeanTest {

    @Test
    void isTheRootOfTheProduct() {
        assertThat(mean("4 half-up", parts("0.5", "1"))).isEqualTo(rated("70.7107"));
        assertThat(mean("4 down", parts("0.5", "1"))).isEqualTo(rated("70.7106"));
        assertThat(mean("0 ceiling", parts("0.5", "1"))).isEqualTo(rated("71"));
        assertThat(mean("4 half-up", parts("0.4", "0.9"))).isEqualTo(rated("60"));
        assertThat(mean("18 half-even", parts("0.5", "1"))).isEqualTo(rated("70.710678118654752440"));
        assertThat(mean("2 half-up", parts("0.75"))).isEqualTo(rated("75"));
    }

    @Test
    void weightsCountInProportion() {
        assertThat(mean("4 half-up", weighted("0.5*2", "1*1"))).isEqualTo(rated("62.9961"));
        assertThat(mean("4 half-up", weighted("0.5*0.5", "1*0.25"))).isEqualTo(rated("62.9961"));
        assertThat(mean("4 half-up", weighted("0.5*2/3", "1*1/3", "0*0"))).isEqualTo(rated("62.9961"));
    }

    @Test
    void aTieIsRoundedAsTheModeSays() {
        Parts tie = parts("0.125", "0.125");
        assertThat(mean("0 half-up", tie)).isEqualTo(rated("13"));
        assertThat(mean("0 half-down", tie)).isEqualTo(rated("12"));
        assertThat(mean("0 half-even", tie)).isEqualTo(rated("12"));
        assertThat(mean("0 half-even", parts("0.135", "0.135"))).isEqualTo(rated("14"));
    }

    @Test
    void zeroWithWeightMakesItZero() {
        assertThat(mean("4 half-up", parts("0", "1"))).isEqualTo(rated("0"));
        assertThat(mean("4 half-up", weighted("0*0", "1*1"))).isEqualTo(rated("100"));
    }

    @Test
    void saysWhatItCannotCompute() {
        assertThat(mean("4 half-up", weighted("0.5*0", "1*0"))).isEqualTo(NOTHING_RATED);
        assertThat(mean("4 half-up", parts("-0.5", "1")))
                .isEqualTo(Rating.unrated(ResultKind.ERROR, ReasonCode.OUT_OF_BOUNDS));
        assertThat(mean("4 half-up", weighted("0.5*999", "1*1"))).isEqualTo(rated("50.0347"));
        assertThat(mean("4 half-up", weighted("0.5*1000", "1*1")))
                .isEqualTo(Rating.unrated(ResultKind.ERROR, ReasonCode.WEIGHTS_TOO_FINE));
        assertRefused(
                "geometric-mean",
                Map.of("rounding", "four"),
                "parameter 'rounding' must be decimal places and a mode, such as '2 half-up', got 'four'");
        assertRefused("geometric-mean", Map.of(), "parameter 'rounding' must be a text, got nothing");
    }

    /** Checked by its definition: the result to the power of Σ weight is at most the product, the next one above. */
    @Property(tries = 500)
    void isRoundedDownCorrectly(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 1000) Integer> perMille,
            @ForAll @Size(5) List<@IntRange(min = 1, max = 12) Integer> weights,
            @ForAll @IntRange(max = 6) int places) {
        List<String> texts = new ArrayList<>();
        int degree = 0;
        Points product = Points.ONE;
        for (int i = 0; i < perMille.size(); i++) {
            texts.add(perMille.get(i) + "/1000*" + weights.get(i));
            degree += weights.get(i);
            product = product.times(power(Points.of(perMille.get(i), 10), weights.get(i)));
        }
        Parts parts = weighted(texts.toArray(String[]::new));
        Points down = ((Rating.Rated) mean(places + " down", parts)).points();
        Points up = ((Rating.Rated) mean(places + " up", parts)).points();
        Points ulp = Points.of(BigInteger.ONE, BigInteger.TEN.pow(places));
        assertThat(power(down, degree)).isLessThanOrEqualTo(product);
        assertThat(power(down.plus(ulp), degree)).isGreaterThan(product);
        assertThat(up).isEqualTo(power(down, degree).equals(product) ? down : down.plus(ulp));
    }

    @Property(tries = 200)
    void liesBetweenTheLowestAndTheHighestShare(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 1000) Integer> perMille) {
        Parts parts = parts(perMille.stream().map(value -> value + "/1000").toArray(String[]::new));
        Points mean = ((Rating.Rated) mean("6 half-up", parts)).points();
        assertThat(mean)
                .isBetween(
                        parts.all().stream()
                                .map(Part::points)
                                .min(Points::compareTo)
                                .orElseThrow(),
                        parts.all().stream()
                                .map(Part::points)
                                .max(Points::compareTo)
                                .orElseThrow());
    }

    private static Points power(Points base, int exponent) {
        return Points.of(base.numerator().pow(exponent), base.denominator().pow(exponent));
    }

    private static Rating mean(String rounding, Parts parts) {
        return model("geometric-mean", Map.of("rounding", rounding)).combine(parts);
    }
}
