package io.github.zhengyou.scoring.model;

import static io.github.zhengyou.scoring.model.ModelFixture.INDETERMINATE;
import static io.github.zhengyou.scoring.model.ModelFixture.NOTHING_RATED;
import static io.github.zhengyou.scoring.model.ModelFixture.assertRefused;
import static io.github.zhengyou.scoring.model.ModelFixture.model;
import static io.github.zhengyou.scoring.model.ModelFixture.rated;
import static io.github.zhengyou.scoring.model.ModelFixture.weighted;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.ReasonCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The four models over given parts; whole trees stand in {@link ConformanceTest}. */
class XccdfTest {

    private static final List<String> IDS =
            List.of("xccdf-default", "xccdf-flat", "xccdf-flat-unweighted", "xccdf-absolute");

    @Test
    void theDefaultIsTheWeightedMeanOfAGroup() {
        assertThat(strict("xccdf-default").combine(weighted("1*1", "0*2", "1*0")))
                .isEqualTo(rated("100/3"));
        assertThat(strict("xccdf-default").rangesOverLeaves()).isFalse();
    }

    @Test
    void theFlatOneReportsWhatWasReachedOfTheWeights() {
        Parts parts = weighted("1*1", "0*10", "0.5*1");
        assertThat(strict("xccdf-flat").combine(parts)).isEqualTo(rated("1.5"));
        assertThat(strict("xccdf-flat").maximum(parts)).isEqualTo(Points.of(12));
        assertThat(strict("xccdf-flat").rangesOverLeaves()).isTrue();
    }

    @Test
    void unweightedAWeightOfZeroStaysZero() {
        Parts parts = weighted("1*7", "0*0.5", "1*0");
        assertThat(strict("xccdf-flat-unweighted").combine(parts)).isEqualTo(rated("1"));
        assertThat(strict("xccdf-flat-unweighted").maximum(parts)).isEqualTo(Points.of(2));
        assertThat(openscap("xccdf-flat-unweighted").combine(parts)).isEqualTo(rated("2"));
        assertThat(openscap("xccdf-flat-unweighted").maximum(parts)).isEqualTo(Points.of(3));
    }

    @Test
    void theAbsoluteOneIsAllOrNothingByWeight() {
        assertThat(strict("xccdf-absolute").combine(weighted("1*1", "0*0"))).isEqualTo(rated("100"));
        assertThat(strict("xccdf-absolute").combine(weighted("1*1", "0.9*1"))).isEqualTo(rated("0"));
        assertThat(strict("xccdf-absolute").rangesOverLeaves()).isTrue();
    }

    @Test
    void weightsOfZeroAreACorner() {
        Parts parts = weighted("1*0", "0*0");
        for (String id : IDS.subList(0, 2)) {
            assertThat(strict(id).combine(parts)).as(id).isEqualTo(INDETERMINATE);
        }
        assertThat(strict("xccdf-flat-unweighted").combine(parts)).isEqualTo(INDETERMINATE);
        assertThat(strict("xccdf-absolute").combine(parts)).isEqualTo(INDETERMINATE);
        assertThat(openscap("xccdf-default").combine(parts)).isEqualTo(rated("0"));
        assertThat(openscap("xccdf-flat").combine(parts)).isEqualTo(INDETERMINATE);
        assertThat(openscap("xccdf-flat").maximum(parts)).isEqualTo(Points.HUNDRED);
        assertThat(openscap("xccdf-absolute").combine(parts)).isEqualTo(rated("100"));
    }

    @Test
    void nothingThatCountsIsACornerOfTheWholeOnly() {
        for (String id : IDS) {
            assertThat(strict(id).ofNothing(Points.ONE, true)).as(id).isEqualTo(INDETERMINATE);
            assertThat(strict(id).ofNothing(Points.ONE, false)).as(id).isEqualTo(NOTHING_RATED);
            assertThat(openscap(id).ofNothing(Points.ONE, false)).as(id).isEqualTo(NOTHING_RATED);
        }
        assertThat(openscap("xccdf-default").ofNothing(Points.ONE, true)).isEqualTo(rated("0"));
        assertThat(openscap("xccdf-flat").ofNothing(Points.ONE, true)).isEqualTo(INDETERMINATE);
        assertThat(openscap("xccdf-flat-unweighted").ofNothing(Points.ONE, true))
                .isEqualTo(INDETERMINATE);
        assertThat(openscap("xccdf-absolute").ofNothing(Points.ONE, true)).isEqualTo(rated("1"));
    }

    @Test
    void anIndeterminateGroupMakesWhatIsAboveItIndeterminate() {
        Part inner = new Part(IndicatorId.of("p1"), Points.ZERO, Points.HUNDRED, Points.ONE, ReasonCode.INDETERMINATE);
        Part failed = new Part(IndicatorId.of("p1"), Points.ZERO, Points.HUNDRED, Points.ONE, ReasonCode.BAD_EVIDENCE);
        Part passed = ModelFixture.part(2, "1", "1", "100");
        assertThat(strict("xccdf-default").combine(new Parts(Points.HUNDRED, List.of(inner, passed))))
                .isEqualTo(INDETERMINATE);
        assertThat(strict("xccdf-default").combine(new Parts(Points.HUNDRED, List.of(failed, passed))))
                .isEqualTo(rated("50"));
        assertThat(openscap("xccdf-default").combine(new Parts(Points.HUNDRED, List.of(inner, passed))))
                .isEqualTo(rated("50"));
    }

    @Test
    void refusesOtherCorners() {
        for (String id : IDS) {
            assertRefused(
                    id,
                    Map.of("corners", "round"),
                    "parameter 'corners' must be one of the known words, got 'round'; there are: strict, openscap");
        }
        assertThat(Xccdf.SOURCE.title()).startsWith("NISTIR 7275");
    }

    private static Model strict(String id) {
        return model(id, Map.of());
    }

    private static Model openscap(String id) {
        return model(id, Map.of("corners", "openscap"));
    }
}
