package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.LintFixture.found;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.FIVE;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.HIGHER;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.MEAN;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SELF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.criterion;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.group;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.root;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scheme;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.weight;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Reference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightRulesTest {

    private static final Reference MINIMUM = Reference.to("minimum");

    private static ScoringScheme of(Indicator root) {
        return scheme().toBuilder().root(root).vetoes(List.of()).build();
    }

    private static ScoringScheme weighing(String... weights) {
        List<Indicator> parts = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            parts.add(FIVE.get(i).toBuilder().weight(weight(weights[i])).build());
        }
        return of(root(parts));
    }

    @Test
    void findsASumThatIsNotTheDeclaredOne() {
        Indicator declared = root(FIVE).toBuilder().weightTotal(Decimal.of(110)).build();
        assertThat(found(of(declared), "scheme.weight-total-differs"))
                .containsExactly("scheme#/root/weightTotal the weights of the parts of indicator 'root' sum to 100,"
                        + " declared are 110: correct a weight or the total");
        assertThat(found(
                        of(declared.toBuilder()
                                .weightTotal(Decimal.parse("100.0"))
                                .build()),
                        "scheme.weight-total-differs"))
                .isEmpty();
    }

    @Test
    void findsASumThatMissesTheUsualByALittle() {
        assertThat(found(weighing("0.2", "0.2", "0.15", "0.25", "0.19"), "scheme.weights-near-total"))
                .containsExactly("scheme#/root/parts the weights of 'root' sum to 0.99 and not to 1;"
                        + " weights count in proportion, so that nothing fails, but check whether one is mistyped or"
                        + " missing, or declare the total where there can be one");
    }

    @ParameterizedTest
    @CsvSource({
        "25, 20, 15, 24, 15, true",
        "25, 20, 15, 25, 20, true",
        "25, 20, 15, 25, 20.000001, false",
        "25, 20, 15, 25, 15, false",
        "1, 1, 2, 1, 1, false",
        "0.2, 0.2, 0.2, 0.2, 0.2, false",
        "0.19, 0.19, 0.19, 0.19, 0.19, false",
        "0.2, 0.2, 0.2, 0.2, 0.14, true",
        "0.6, 0.5, 0.2, 0.2, 0.2, true",
        "0.6, 0.1, 0.1, 0.1, 0.1, false",
        "1.6, 0.5, 0.2, 0.2, 0.2, false"
    })
    void warnsWithinOneInTwentyAndOfAllFractionsUnlessAllAreEqual(
            String a, String b, String c, String d, String e, boolean finds) {
        assertThat(found(weighing(a, b, c, d, e), "scheme.weights-near-total").isEmpty())
                .isEqualTo(!finds);
    }

    @Test
    void doesNotGuessWhereTheTotalIsDeclared() {
        Indicator declared = root(FIVE.subList(0, 4)).toBuilder()
                .parts(List.of(
                        FIVE.get(0),
                        FIVE.get(3).toBuilder().weight(weight("74")).build()))
                .weightTotal(Decimal.of(99))
                .build();
        assertThat(LintFixture.lint(of(declared)).stream().map(finding -> finding.rule()))
                .doesNotContain("scheme.weights-near-total", "scheme.weight-total-differs");
    }

    @Test
    void looksAtTheWeightsOfGroupsOfTheSchemeAndOfALeaf() {
        Indicator leaf = FIVE.get(0).toBuilder()
                .addRaterGroups(group(SELF, "50", MEAN), group(HIGHER, "51", MEAN))
                .build();
        ScoringScheme scheme = of(root(List.of(leaf, FIVE.get(1)))).toBuilder()
                .raterGroups(List.of(group(SELF, "0.4", MEAN), group(HIGHER, "0.59", MEAN)))
                .build();
        assertThat(found(scheme, "scheme.weights-near-total"))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(
                                        "scheme#/raterGroups the weights of 'county-example' sum to 0.99 and not to 1;"),
                        second -> assertThat(second)
                                .startsWith("scheme#/root/parts/0/raterGroups the weights of 'leadership' sum to 101"
                                        + " and not to 100"));
    }

    @Test
    void findsAWeightThatNoModelTakes() {
        Indicator whole = root(List.of(criterion("leadership", "2"), criterion("membership", "1"))).toBuilder()
                .model(MINIMUM)
                .weight(weight("3"))
                .build();
        assertThat(found(of(whole), "scheme.weight-idle"))
                .containsExactly(
                        "scheme#/root/parts/0/weight the weight 2 of indicator 'leadership' does nothing, as no model"
                                + " above it weighs it: leave it out, or choose a model that weighs",
                        "scheme#/root/weight the weight 3 of indicator 'root' does nothing, as no model above it weighs"
                                + " it: leave it out, or choose a model that weighs");
        assertThat(found(scheme(), "scheme.weight-idle")).isEmpty();
    }

    @Test
    void findsALeafThatNothingCarriesUp() {
        Indicator inner = root(List.of(criterion("leadership", "1"), criterion("membership", "0"))).toBuilder()
                .id(IndicatorId.of("inner"))
                .weight(weight("1"))
                .build();
        Indicator outside = root(List.of(criterion("mechanism", "1"), criterion("performance", "1"))).toBuilder()
                .id(IndicatorId.of("outside"))
                .model(MINIMUM)
                .weight(weight("0"))
                .build();
        ScoringScheme scheme = of(root(List.of(inner, outside)));
        assertThat(found(scheme, "scheme.leaf-without-effect"))
                .containsExactly(
                        "scheme#/root/parts/0/parts/1 indicator 'membership' is rated for nothing: no weight carries its"
                                + " points up, no veto looks at it, and it earns no title; give it a weight or leave it"
                                + " out",
                        "scheme#/root/parts/1/parts/0 indicator 'mechanism' is rated for nothing: no weight carries its"
                                + " points up, no veto looks at it, and it earns no title; give it a weight or leave it"
                                + " out",
                        "scheme#/root/parts/1/parts/1 indicator 'performance' is rated for nothing: no weight carries"
                                + " its points up, no veto looks at it, and it earns no title; give it a weight or leave"
                                + " it out");
        ScoringScheme vetoed = scheme.toBuilder()
                .addVetoes(
                        SchemeFixture.veto("members", "membership", "60", new VetoEffect.NotEligible()),
                        SchemeFixture.veto("outside", "outside", "60", new VetoEffect.NotEligible()))
                .build();
        assertThat(found(vetoed, "scheme.leaf-without-effect")).isEmpty();
    }

    @Test
    void aModelThatRangesOverLeavesTakesTheirWeightsAlone() {
        Indicator inner = root(List.of(criterion("leadership", "2"), criterion("membership", "0"))).toBuilder()
                .id(IndicatorId.of("inner"))
                .weight(weight("5"))
                .build();
        Indicator whole = root(List.of(inner)).toBuilder()
                .model(Reference.to("xccdf-flat"))
                .build();
        assertThat(found(of(whole), "scheme.weight-idle"))
                .singleElement()
                .asString()
                .startsWith("scheme#/root/parts/0/weight the weight 5 of indicator 'inner'");
        assertThat(found(of(whole), "scheme.leaf-without-effect"))
                .singleElement()
                .asString()
                .startsWith("scheme#/root/parts/0/parts/1 indicator 'membership'");
    }
}
