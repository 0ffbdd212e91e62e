package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.LintFixture.lint;
import static io.github.zhengyou.scoring.scheme.LintFixture.recorded;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.FIVE;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.PLAN;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.evaluator;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.evidence;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.root;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.SubstanceRules;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemeRulesTest {

    @Test
    void findsNothingInTheWorkedExample() {
        assertThat(lint(scheme())).isEmpty();
        assertThat(lint(scheme(), recorded(evidence()))).isEmpty();
    }

    @Test
    void reportsSeveralAtOnceInTheOrderOfTheDocument() {
        ScoringScheme scheme = scheme().toBuilder()
                .root(root(FIVE.subList(1, 5)).toBuilder()
                        .weightTotal(Decimal.HUNDRED)
                        .build())
                .peers(new PeerGroup.Everybody())
                .vetoes(List.of(SchemeFixture.veto("floor", "public-regard", "0", new VetoEffect.NoGrade()).toBuilder()
                        .basis(Source.PROJECT)
                        .build()))
                .build();
        Findings findings = lint(scheme);
        assertThat(findings.stream().map(Finding::rule))
                .containsExactly(
                        "scheme.criterion-not-rated",
                        "scheme.peers-idle",
                        "scheme.weight-total-differs",
                        "scheme.veto-basis-illustrative",
                        "scheme.veto-never-falls");
        assertThat(findings.stream().map(Finding::severity))
                .containsExactly(Severity.WARNING, Severity.INFO, Severity.WARNING, Severity.WARNING, Severity.WARNING);
    }

    @Test
    void noRuleStopsAnEvaluationAndEachSaysWhereItComesFrom() {
        assertThat(SchemeRules.BOOK.rules())
                .allMatch(rule -> rule.id().startsWith("scheme.") && rule.severity() != Severity.ERROR);
        assertThat(SchemeRules.BOOK.rules().stream().map(Rule::source).distinct())
                .containsExactlyInAnyOrder(Source.PROJECT, SubstanceRules.APPS_2026, SubstanceRules.BURDEN_2024);
    }

    @Test
    void refusesACampaignWithAnotherPlan() {
        Campaign other = Campaign.of(PLAN.toBuilder().referenceSets(List.of()).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemeReview.of(evaluator(scheme()), other))
                .withMessage("scheme 'county-example' must be compiled under the plan of the campaign, which is"
                        + " 'campaign' and does not use the criteria set 'five-goods'");
    }
}
