package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.SD_2008;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SELF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.criterion;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.group;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scheme;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.veto;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.GradeScale;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.Rounding;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ScoringSchemeTest {

    @Property(tries = 100)
    void isRestoredByItsOwnBuilder(@ForAll("schemes") ScoringScheme scheme) {
        ScoringScheme copy = scheme.toBuilder().build();
        new EqualsTester()
                .addEqualityGroup(scheme, copy)
                .addEqualityGroup(scheme.toBuilder().version("other").build())
                .testEquals();
        assertThat(copy.hash()).isEqualTo(scheme.hash());
    }

    @Test
    void refusesAMaximumOfZero() {
        assertRefused(scheme().toBuilder().maximum(Decimal.ZERO), "maximum must be above zero, got 0");
    }

    @Test
    void refusesAMaximumThatRoundingCouldPass() {
        assertRefused(
                scheme().toBuilder().maximum(Decimal.parse("99.5")).rounding(Rounding.parse("0 half-up")),
                "maximum of indicator 'root' must have at most the decimal places that are rounded to (0 half-up), got 99.5");
    }

    @Test
    void refusesABlankVersion() {
        assertRefused(scheme().toBuilder().version(" "), "version must not be blank, got ' '");
    }

    @Test
    void refusesWeightsOfZeroOnly() {
        assertRefused(
                scheme().toBuilder().raterGroups(List.of(group(SELF, "0", SchemeFixture.MEAN))),
                "weights of the rater groups must sum to more than zero, got only zeros");
    }

    @Test
    void refusesCriteriaThatNobodyRates() {
        assertRefused(
                scheme().toBuilder()
                        .root(SchemeFixture.root(List.of(criterion("leadership", "1"), criterion("membership", "1"))))
                        .raterGroups(List.of()),
                "there must be rater groups where an indicator names no rater, got none for 'leadership'; "
                        + "there must be rater groups where an indicator names no rater, got none for 'membership'");
        assertThat(scheme().toBuilder()
                        .raterGroups(List.of())
                        .root(SchemeFixture.root(List.of(
                                criterion("leadership", "1", new Reference("my-rule@1", ParameterValue.Fields.NONE)))))
                        .build()
                        .raterGroups())
                .isEmpty();
    }

    @Test
    void refusesGradesThatDoNotReachTheMaximum() {
        assertRefused(
                scheme().toBuilder().maximum(Decimal.of(120)),
                "grades must cover 0 to 120, both included, got [[0, 60), [60, 80), [80, 90), [90, 100]]: give (100, 120] a"
                        + " grade");
    }

    @Test
    void namesAllProblemsInOneMessage() {
        assertRefused(
                ScoringScheme.builder()
                        .from(scheme())
                        .version("")
                        .maximum(Decimal.of(-1))
                        .root(SchemeFixture.root(List.of(criterion("leadership", "0"), criterion("leadership", "0"))))
                        .raterGroups(
                                List.of(group(SELF, "0", SchemeFixture.MEAN), group(SELF, "0", SchemeFixture.MEAN)))
                        .ballotScales(List.of(SD_2008, SD_2008))
                        .vetoes(List.of(
                                veto("floor", "leadership", "60", new VetoEffect.Zero()),
                                veto("floor", "leadership", "50", new VetoEffect.Zero()))),
                "version must not be blank, got ''; maximum must be above zero, got -1;"
                        + " weights of the rater groups must sum to more than zero, got only zeros;"
                        + " rater group must stand once, got 'self' twice;"
                        + " indicator must stand once, got 'leadership' twice;"
                        + " ballot scale must stand once, got 'sd-2008' twice;"
                        + " veto must stand once, got 'floor' twice");
    }

    @Test
    void refusesARootThatRoundsOtherwise() {
        assertRefused(
                scheme().toBuilder()
                        .root(scheme().root().toBuilder()
                                .rounding(Rounding.parse("0 floor"))
                                .build()),
                "the root rounds as the scheme says and must have no rounding of its own, got 0 floor");
    }

    @Test
    void gradesReachAsHighAsTheScoreMay() {
        assertRefused(
                scheme().toBuilder()
                        .root(scheme().root().toBuilder()
                                .lowest(Decimal.of(-10))
                                .highest(Decimal.of(120))
                                .build()),
                "grades must cover -10 to 120, both included, got [[0, 60), [60, 80), [80, 90), [90, 100]]: give [-10, 0),"
                        + " (100, 120] a grade");
    }

    @Test
    void refusesGradesThatBeginAboveZero() {
        assertRefused(
                scheme().toBuilder()
                        .grades(new GradeScale(
                                scheme().grades().orElseThrow().bands().subList(1, 4))),
                "grades must cover 0 to 100, both included, got [[60, 80), [80, 90), [90, 100]]: give [0, 60) a grade");
    }

    @Test
    void refusesYearsBeyondTheCalendar() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EvaluationPeriod.CalendarYear(0))
                .withMessage("calendar year must be from 1 to 9999, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EvaluationPeriod.CalendarYear(10_000))
                .withMessage("calendar year must be from 1 to 9999, got 10000");
    }

    @Test
    void refusesABlankRaterId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reference(" ", ParameterValue.Fields.NONE))
                .withMessage("id of a rater, model or gate must not be blank, got ' '");
    }

    @Test
    void refusesABlankId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemeId.of(" "))
                .withMessage("scheme id must not be blank, got ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VetoId.of(""))
                .withMessage("veto id must not be blank, got ''");
    }

    private static void assertRefused(ScoringScheme.Builder builder, String problems) {
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("scheme 'county-example': " + problems);
    }

    @Provide
    Arbitrary<ScoringScheme> schemes() {
        return SchemeFixture.schemes();
    }
}
