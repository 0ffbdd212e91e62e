package io.github.zhengyou.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GradeScaleTest {

    private static final GradeBand LOW = band("low", "[0, 60)");
    private static final GradeBand HIGH = band("high", "[60, 100]");

    @Property
    void aBoundIsOnItsDeclaredSide(@ForAll("gradeScales") GradeScale scale) {
        for (GradeBand band : scale.bands()) {
            assertThat(scale.grade(band.lower()).filter(band.grade()::equals).isPresent())
                    .isEqualTo(band.lowerInclusive());
            assertThat(scale.grade(band.upper()).filter(band.grade()::equals).isPresent())
                    .isEqualTo(band.upperInclusive());
        }
    }

    @Property
    void everyValueBetweenLowestAndHighestHasExactlyOneGrade(
            @ForAll("gradeScales") GradeScale scale, @ForAll("values") Decimal value) {
        long holding =
                scale.bands().stream().filter(band -> band.contains(value)).count();
        GradeBand lowest = scale.bands().get(0);
        GradeBand highest = scale.bands().get(scale.bands().size() - 1);
        boolean below = value.compareTo(lowest.lower()) < (lowest.lowerInclusive() ? 0 : 1);
        boolean above = value.compareTo(highest.upper()) > (highest.upperInclusive() ? 0 : -1);
        assertThat(holding).isEqualTo(below || above ? 0 : 1);
        assertThat(scale.grade(value).isPresent()).isEqualTo(holding == 1);
    }

    @Property
    void ranksFromTheLowest(@ForAll("gradeScales") GradeScale scale) {
        for (int i = 0; i < scale.bands().size(); i++) {
            Grade grade = scale.bands().get(i).grade();
            assertThat(scale.rank(grade.code())).isEqualTo(i);
            assertThat(scale.find(grade.code())).contains(grade);
        }
        assertThat(scale.rank(GradeCode.of("no-such-grade"))).isEqualTo(-1);
        assertThat(scale.find(GradeCode.of("no-such-grade"))).isEmpty();
    }

    @Test
    void sortsItsBands() {
        assertThat(new GradeScale(List.of(HIGH, LOW)).bands()).containsExactly(LOW, HIGH);
    }

    @Test
    void coversFromZeroToAMaximumOnlyWithBothEnds() {
        GradeScale scale = new GradeScale(List.of(LOW, HIGH));
        assertThat(scale.uncovered(Decimal.ZERO, Decimal.HUNDRED)).isEmpty();
        assertThat(scale.uncovered(Decimal.of(-1), Decimal.of(101))).containsExactly("[-1, 0)", "(100, 101]");
        assertThat(scale.uncovered(Decimal.of(200), Decimal.of(300))).containsExactly("[200, 300]");
        assertThat(scale.uncovered(Decimal.of(-2), Decimal.of(-1))).containsExactly("[-2, -1]");
        assertThat(new GradeScale(List.of(band("a", "(0, 100]"))).uncovered(Decimal.ZERO, Decimal.HUNDRED))
                .containsExactly("0");
        assertThat(new GradeScale(List.of(band("a", "[0, 100)"))).uncovered(Decimal.ZERO, Decimal.HUNDRED))
                .containsExactly("100");
    }

    @Test
    void acceptsASingleValueBetweenOpenBounds() {
        GradeScale scale = new GradeScale(List.of(band("c", "(60, 100]"), band("b", "[60, 60]"), band("a", "[0, 60)")));
        assertThat(scale.grade(Decimal.of(60)).orElseThrow().code()).hasToString("b");
    }

    @Test
    void namesAGap() {
        assertRefused("a gap between 'a' [0, 60) and 'b' [61, 100]", band("a", "[0, 60)"), band("b", "[61, 100]"));
        assertRefused("a gap between 'a' [0, 60) and 'b' (60, 100]", band("a", "[0, 60)"), band("b", "(60, 100]"));
    }

    @Test
    void namesAnOverlap() {
        assertRefused("an overlap of 'a' [0, 60] and 'b' [60, 100]", band("a", "[0, 60]"), band("b", "[60, 100]"));
        assertRefused("an overlap of 'a' [0, 61) and 'b' [60, 100]", band("a", "[0, 61)"), band("b", "[60, 100]"));
    }

    @Test
    void namesEverythingThatIsWrongInOneMessage() {
        assertRefused(
                "grade 'a' stands twice; an overlap of 'a' [0, 60] and 'b' [60, 70);"
                        + " a gap between 'b' [60, 70) and 'a' [80, 100]",
                band("a", "[0, 60]"),
                band("b", "[60, 70)"),
                band("a", "[80, 100]"));
    }

    @Test
    void namesEveryBandThatAWiderOneOverlapsAndNoGapInside() {
        assertRefused(
                "an overlap of 'a' [0, 100] and 'b' [10, 20); an overlap of 'a' [0, 100] and 'c' [50, 60);"
                        + " a gap between 'a' [0, 100] and 'd' [110, 120]",
                band("a", "[0, 100]"),
                band("b", "[10, 20)"),
                band("c", "[50, 60)"),
                band("d", "[110, 120]"));
    }

    @Test
    void namesAnEmptyScale() {
        assertRefused("it has no band");
    }

    @Test
    void aBandHoldsAtLeastOneValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> band("a", "[60, 60)"))
                .withMessage("band of grade 'a' must hold at least one value, got [60, 60)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> band("a", "[61, 60]"))
                .withMessage("band of grade 'a' must hold at least one value, got [61, 60]");
    }

    @Test
    void aBandIncludesItsLowerBoundUnlessSaidOtherwise() {
        GradeBand band = GradeBand.builder()
                .grade(grade("a"))
                .lower(Decimal.ZERO)
                .upper(Decimal.of(60))
                .build();
        assertThat(band).hasToString("[0, 60)");
    }

    @Test
    void equalsByItsBandsInAnyOrder() {
        new EqualsTester()
                .addEqualityGroup(new GradeScale(List.of(LOW, HIGH)), new GradeScale(List.of(HIGH, LOW)))
                .addEqualityGroup(new GradeScale(List.of(LOW)))
                .addEqualityGroup(new GradeScale(List.of(band("low", "[0, 60]"))))
                .testEquals();
        new EqualsTester()
                .addEqualityGroup(LOW, band("low", "[0.0, 60.00)"))
                .addEqualityGroup(band("low", "(0, 60)"))
                .addEqualityGroup(band("other", "[0, 60)"))
                .testEquals();
    }

    private static void assertRefused(String reasons, GradeBand... bands) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GradeScale(List.of(bands)))
                .withMessage("bands of a grade scale must follow one another without gap or overlap, got: " + reasons);
    }

    private static Grade grade(String code) {
        return new Grade(GradeCode.of(code), LocalizedText.of("等级 " + code, "Grade " + code));
    }

    private static GradeBand band(String code, String interval) {
        String[] bounds = interval.substring(1, interval.length() - 1).split(", ");
        return GradeBand.builder()
                .grade(grade(code))
                .lower(Decimal.parse(bounds[0]))
                .lowerInclusive(interval.startsWith("["))
                .upper(Decimal.parse(bounds[1]))
                .upperInclusive(interval.endsWith("]"))
                .build();
    }

    @Provide
    Arbitrary<GradeScale> gradeScales() {
        return ScoringArbitraries.gradeScales();
    }

    @Provide
    Arbitrary<Decimal> values() {
        return ScoringArbitraries.values();
    }
}
