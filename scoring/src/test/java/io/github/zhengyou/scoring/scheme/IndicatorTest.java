package io.github.zhengyou.scoring.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.organization.Classification;
import io.github.zhengyou.organization.OrganizationClass;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ResultKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndicatorTest {

    private static final Indicator LEAF = SchemeFixture.criterion("leadership", "25");

    @Test
    void isCalledByItsCriterionOrIsTheRoot() {
        assertThat(LEAF.id()).isEqualTo(IndicatorId.of("leadership"));
        assertThat(SchemeFixture.root(List.of(LEAF)).id()).isEqualTo(IndicatorId.ROOT);
        assertThat(LEAF.toBuilder().id(IndicatorId.of("own")).build().id()).hasToString("own");
        assertThat(LEAF.isLeaf()).isTrue();
        assertThat(SchemeFixture.root(List.of(LEAF)).model()).isEqualTo(Reference.to("weighted-mean"));
    }

    @Test
    void hasEitherACriterionOrParts() {
        assertRefused(Indicator.builder(), "indicator 'root': it must have either a criterion or parts, got neither");
        assertRefused(
                LEAF.toBuilder().addPart(SchemeFixture.criterion("membership", "1")),
                "indicator 'leadership': it must have either a criterion or parts, got both");
    }

    @Test
    void aLeafHasNoModel() {
        String message =
                "indicator 'leadership': model, kinds and weightTotal are for an indicator with parts, not with a"
                        + " criterion";
        assertRefused(LEAF.toBuilder().model(Reference.to("minimum")), message);
        assertRefused(LEAF.toBuilder().kinds(Map.of(ResultKind.ERROR, KindEffect.ZERO)), message);
        assertRefused(LEAF.toBuilder().weightTotal(Decimal.HUNDRED), message);
    }

    @Test
    void aWholeHasNoRater() {
        String message = "indicator 'root': rater, raterGroups, missingGroup, evidenceKinds and titleFrom are for an"
                + " indicator with a criterion, not with parts";
        Indicator whole = SchemeFixture.root(List.of(LEAF));
        assertRefused(whole.toBuilder().rater(SchemeFixture.MEAN), message);
        assertRefused(
                whole.toBuilder().addRaterGroup(SchemeFixture.group(SchemeFixture.SELF, "1", SchemeFixture.MEAN)),
                message);
        assertRefused(whole.toBuilder().missingGroup(MissingGroup.ZERO), message);
        assertRefused(whole.toBuilder().addEvidenceKind(EvidenceKind.of("visit")), message);
        assertRefused(whole.toBuilder().titleFrom(Decimal.ONE), message);
    }

    @Test
    void namesAllProblemsInOneMessage() {
        assertRefused(
                LEAF.toBuilder()
                        .rater(SchemeFixture.MEAN)
                        .addRaterGroup(SchemeFixture.group(SchemeFixture.SELF, "0", SchemeFixture.MEAN))
                        .maximum(Decimal.ZERO)
                        .lowest(Decimal.ONE)
                        .highest(Decimal.of(-1)),
                "indicator 'leadership': it must have a rater or rater groups of its own, got both; maximum must be above"
                        + " zero, got 0; lowest must be zero or less, got 1; highest must be at least the maximum 0, got"
                        + " -1; weights of the rater groups must sum to more than zero, got only zeros");
        assertRefused(
                SchemeFixture.root(List.of(LEAF)).toBuilder().kinds(Map.of(ResultKind.RATED, KindEffect.ZERO)),
                "indicator 'root': kinds must not say what is done with rated parts: remove 'rated'");
    }

    @Test
    void aGroupOfRatersHasAtLeastOneAndATurnoutThatCanBeReached() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemeFixture.group(SchemeFixture.SELF, "1", SchemeFixture.MEAN).toBuilder()
                        .minimumRaters(0)
                        .build())
                .withMessage("minimumRaters of rater group 'self' must be one or more, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemeFixture.group(SchemeFixture.SELF, "1", SchemeFixture.MEAN).toBuilder()
                        .minimumTurnout(Decimal.of(80))
                        .build())
                .withMessage(
                        "minimumTurnout of rater group 'self' must be a share above 0 and at most 1, such as 0.8 for"
                                + " 80%, got 80");
    }

    @Test
    void aConditionOnOrganizationsStatesSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OrganizationCondition.builder().build())
                .withMessage("organization condition must state a sector or a class, got neither: it would mean every"
                        + " organization");
        assertThat(OrganizationCondition.builder()
                        .putClass(Classification.of("kind"), OrganizationClass.of("retired"))
                        .build()
                        .sectors())
                .isEmpty();
    }

    private static void assertRefused(Indicator.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
