package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.AS_OF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.PLAN;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SELF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SUBJECT;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.criterion;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.group;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.judgement;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.CriteriaSets;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.scoring.explanation.Explanation;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Role titles, and evidence that says which criteria set it is by. */
class TitlesTest {
    private static final LocalizedText VANGUARD = LocalizedText.of("先锋", "Vanguard");

    private static ScoringScheme titled(String from) {
        return scheme().toBuilder()
                .criteriaSet(CriteriaSetId.of("titled"))
                .root(SchemeFixture.root(List.of(
                        criterion("leadership", "1").toBuilder()
                                .titleFrom(Decimal.parse(from))
                                .build(),
                        criterion("mechanism", "1"))))
                .raterGroups(List.of(group(SELF, "1", SchemeFixture.MEAN)))
                .vetoes(List.of())
                .build();
    }

    private static CampaignPlan titledPlan() {
        CriteriaSet goods = CriteriaSets.FIVE_GOODS;
        return PLAN.toBuilder()
                .addCriteriaSet(goods.toBuilder()
                        .id(CriteriaSetId.of("titled"))
                        .criteria(goods.criteria().stream()
                                .map(one -> one.code().code().equals("leadership")
                                        ? one.toBuilder().title(VANGUARD).build()
                                        : one)
                                .toList())
                        .build())
                .build();
    }

    private static Evaluator compile(ScoringScheme scheme) {
        return Evaluator.compile(scheme, titledPlan(), Extensions.none());
    }

    private static List<Evidence> both(String leadership) {
        return List.of(
                judgement("a", "leadership", SELF, leadership, "100"), judgement("b", "mechanism", SELF, "90", "100"));
    }

    @ParameterizedTest
    @CsvSource({"84.99, 0", "85, 1", "100, 1"})
    void areEarnedFromTheirPointsOn(String points, int titles) {
        Evaluation evaluation = compile(titled("85")).evaluate(SUBJECT, both(points), AS_OF);
        assertThat(evaluation.titles()).hasSize(titles);
        evaluation.titles().forEach(title -> assertThat(title.title()).isEqualTo(VANGUARD));
    }

    @Test
    void areExplained() {
        Evaluator evaluator = compile(titled("85"));
        Explanation explanation = Explanation.of(evaluator.trace(SUBJECT, both("88"), AS_OF), evaluator.scheme());
        assertThat(explanation.lines(Language.EN))
                .contains("  role title 'Vanguard' earned: Good leadership team has 88 points, it is given from 85 on");
        assertThat(explanation.lines(Language.ZH)).contains("  获得称号“先锋”：领导班子好 88 分，85 分起授予");
    }

    @Test
    void changeTheHashOnlyWhereTheyAreGiven() {
        ScoringScheme without = titled("85").toBuilder()
                .root(SchemeFixture.root(List.of(criterion("leadership", "1"), criterion("mechanism", "1"))))
                .build();
        assertThat(titled("85").hash())
                .isNotEqualTo(without.hash())
                .isNotEqualTo(titled("86").hash());
    }

    @Test
    void needATitleToBeEarned() {
        ScoringScheme scheme = titled("85").toBuilder()
                .criteriaSet(CriteriaSets.FIVE_GOODS.id())
                .build();
        assertThat(Evaluator.problems(scheme, titledPlan(), Extensions.none()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("scheme.title-missing");
                    assertThat(finding.place()).hasToString("Optional[scheme#/root/parts/0/titleFrom]");
                    assertThat(finding.message(ScoringMessages.catalogue(), Language.EN))
                            .isEqualTo("the criterion 'leadership' of 'five-goods' has no role title that could be"
                                    + " earned; give the criterion a title in the plan, or leave titleFrom out");
                });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> titled("101"))
                .withMessageContaining("titleFrom of indicator 'leadership' must be between 0 and 100, got 101");
    }

    @Test
    void evidenceByAnotherSetDoesNotCount() {
        Evidence other = judgement("c", "leadership", SELF, "0", "100").toBuilder()
                .criteriaSet(CriteriaSets.FIVE_GOODS.id())
                .build();
        Evidence own = judgement("a", "leadership", SELF, "88", "100").toBuilder()
                .criteriaSet(CriteriaSetId.of("titled"))
                .build();
        Evaluator evaluator = compile(titled("85"));
        List<Evidence> evidence = List.of(own, judgement("b", "mechanism", SELF, "90", "100"), other);
        Evaluation evaluation = evaluator.evaluate(SUBJECT, evidence, AS_OF);
        assertThat(evaluation.titles()).hasSize(1);
        assertThat(evaluation.findings()).extracting(Finding::rule).containsExactly("evaluation.other-set");
        assertThat(evaluation.findings().list().get(0).message(ScoringMessages.catalogue(), Language.EN))
                .isEqualTo("entry 'c' (on " + SUBJECT + ", leadership) is by the criteria set 'five-goods', the scheme"
                        + " scores 'titled', and does not count");
    }
}
