package io.github.zhengyou.scoring.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightedMeanTest {

    private static final Points FIFTY = Points.of(50);

    @Test
    void weighsInProportion() {
        assertThat(mean(part("1", 100, 100), part("1", 0, 100), part("2", 50, 100)))
                .isEqualTo(Rating.of(FIFTY));
        assertThat(mean(part("1/4", 100, 100), part("1/4", 0, 100), part("1/2", 50, 100)))
                .isEqualTo(Rating.of(FIFTY));
    }

    @Test
    void partsCountByTheirShareOfTheirOwnMaximum() {
        assertThat(mean(part("1", 3, 5), part("1", 40, 100))).isEqualTo(Rating.of(FIFTY));
    }

    @Test
    void nothingIsRatedWhereOnlyPartsWithoutWeightCount() {
        assertThat(mean(part("0", 30, 100)))
                .isEqualTo(Rating.unrated(ResultKind.NOT_APPLICABLE, ReasonCode.NOTHING_RATED));
    }

    private record Given(String weight, long points, long maximum) {}

    private static Given part(String weight, long points, long maximum) {
        return new Given(weight, points, maximum);
    }

    private static Rating mean(Given... given) {
        List<Part> parts = new ArrayList<>();
        for (Given part : given) {
            parts.add(new Part(
                    IndicatorId.of("part-" + parts.size()),
                    Points.of(part.points),
                    Points.of(part.maximum),
                    Points.parse(part.weight),
                    ReasonCode.RATED));
        }
        return ModelLaws.model("weighted-mean").combine(new Parts(Points.HUNDRED, parts));
    }
}
