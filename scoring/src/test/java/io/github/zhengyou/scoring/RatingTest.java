package io.github.zhengyou.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.quantity.Decimal;
import org.junit.jupiter.api.Test;

class RatingTest {

    @Test
    void pointsAreRatedAsTheEvidenceStands() {
        Rating rating = Rating.of(Points.of(80));
        assertThat(rating.kind()).isEqualTo(ResultKind.RATED);
        assertThat(rating.reason()).isEqualTo(ReasonCode.RATED);
    }

    @Test
    void aRatingWithoutPointsIsNotRated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rating.unrated(ResultKind.RATED, ReasonCode.NO_EVIDENCE))
                .withMessage("kind of a rating without points must not be rated, got RATED");
    }

    @Test
    void equalsByPointsOrKindAndByReason() {
        new EqualsTester()
                .addEqualityGroup(Rating.of(Points.of(80)), Rating.of(Points.of(160, 2)))
                .addEqualityGroup(new Rating.Rated(Points.of(80), ReasonCode.of("bonus")))
                .addEqualityGroup(
                        Rating.unrated(ResultKind.ERROR, ReasonCode.BAD_EVIDENCE),
                        Rating.unrated(ResultKind.ERROR, ReasonCode.of("bad-evidence")))
                .addEqualityGroup(Rating.unrated(ResultKind.UNKNOWN, ReasonCode.BAD_EVIDENCE))
                .testEquals();
    }

    @Test
    void aWeightIsZeroOrMoreWithSixPlaces() {
        assertThat(weight("0.250000")).hasToString("0.25");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weight("-0.1"))
                .withMessage("weight must be zero or more, got -0.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weight("0.0000001"))
                .withMessage("weight must have at most 6 decimal places, got 0.0000001");
        assertThat(weight("0.2")).isLessThan(weight("0.25"));
        new EqualsTester()
                .addEqualityGroup(weight("0.5"), weight("0.50"))
                .addEqualityGroup(weight("0.05"))
                .testEquals();
    }

    @Test
    void codesAreLowerKebabAndOrdered() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GradeCode.of("Five Stars"))
                .withMessage("grade code must be lower-case letters, digits and single hyphens, got 'Five Stars'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReasonCode.of("Späte"))
                .withMessage("reason code must be lower-case letters, digits and single hyphens, got 'Späte'");
        assertThat(GradeCode.of("a")).isLessThan(GradeCode.of("b")).hasToString("a");
        assertThat(ReasonCode.of("a")).isLessThan(ReasonCode.of("b")).hasToString("a");
    }

    private static Weight weight(String value) {
        return Weight.of(Decimal.parse(value));
    }
}
