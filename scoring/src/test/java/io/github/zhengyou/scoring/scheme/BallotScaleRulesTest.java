package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.LintFixture.found;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.FIVE;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.HIGHER;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.MASSES;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SD_2008;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.group;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.onScale;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.root;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scale;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BallotScaleRulesTest {

    private static final String MIXED = "scheme.ballot-scales-mixed";

    private static final BallotScale PLAIN = scale("plain", "100", "60", "0");
    private static final BallotScale SAME_WORTH = scale("same-worth", "100.0", "75", "55");

    private static ScoringScheme.Builder scales() {
        return scheme().toBuilder().addBallotScales(PLAIN, SAME_WORTH);
    }

    private static ScoringScheme voting(BallotScale first, BallotScale second) {
        return scales().raterGroups(
                        List.of(group(HIGHER, "0.5", onScale(first.id())), group(MASSES, "0.5", onScale(second.id()))))
                .build();
    }

    @Test
    void findsGroupsThatVoteOnOneCriterionByTwoScales() {
        assertThat(found(voting(SD_2008, PLAIN), MIXED))
                .containsExactly("scheme#/raterGroups/1/rater/parameters/scale the ballot scale 'plain' is mixed with"
                        + " 'sd-2008' (scheme#/raterGroups/0/rater/parameters/scale) on one criterion, 'leadership', and"
                        + " the same ballots are worth other points on it: vote on one scale");
    }

    @Test
    void scalesOfTheSameWorthAreNotMixed() {
        assertThat(found(voting(SD_2008, SD_2008), MIXED)).isEmpty();
        assertThat(found(voting(SD_2008, SAME_WORTH), MIXED)).isEmpty();
        assertThat(found(scheme(), MIXED)).isEmpty();
    }

    @Test
    void findsOneGroupThatVotesByTwoScales() {
        Indicator own = FIVE.get(1).toBuilder()
                .addRaterGroup(group(MASSES, "1", onScale(PLAIN.id())))
                .build();
        ScoringScheme scheme =
                scales().root(root(List.of(FIVE.get(0), own, FIVE.get(4)))).build();
        assertThat(found(scheme, MIXED))
                .contains("scheme#/root/parts/1/raterGroups/0/rater/parameters/scale the ballot scale 'plain' is mixed"
                        + " with 'sd-2008' (scheme#/raterGroups/2/rater/parameters/scale) in one group, 'masses', and"
                        + " the same ballots are worth other points on it: vote on one scale");
    }

    @Test
    void findsOneCriterionThatTwoLeavesRateByTwoScales() {
        Indicator towns = FIVE.get(0).toBuilder()
                .id(IndicatorId.of("towns"))
                .rater(onScale(SD_2008.id()))
                .build();
        Indicator villages = FIVE.get(0).toBuilder()
                .id(IndicatorId.of("villages"))
                .rater(onScale(PLAIN.id()))
                .build();
        ScoringScheme scheme =
                scales().root(root(List.of(towns, villages))).vetoes(List.of()).build();
        assertThat(found(scheme, MIXED))
                .singleElement()
                .asString()
                .startsWith("scheme#/root/parts/1/rater/parameters/scale the ballot scale 'plain' is mixed with"
                        + " 'sd-2008' (scheme#/root/parts/0/rater/parameters/scale) on one criterion, 'leadership'");
    }

    @Test
    void differentGroupsMayVoteOnDifferentCriteriaByDifferentScales() {
        Indicator first = FIVE.get(0).toBuilder()
                .addRaterGroup(group(HIGHER, "1", onScale(PLAIN.id())))
                .build();
        Indicator second = FIVE.get(1).toBuilder()
                .addRaterGroup(group(MASSES, "1", onScale(SD_2008.id())))
                .build();
        assertThat(found(
                        scales().root(root(List.of(first, second)))
                                .vetoes(List.of())
                                .build(),
                        MIXED))
                .isEmpty();
    }

    @Test
    void aRaterOfTheHostVotesOnTheScaleThatItDeclares() {
        Extensions extensions = Extensions.builder()
                .rater(
                        "own@1",
                        parameters -> new Rater() {
                            @Override
                            public Rating rate(CriterionEvidence evidence) {
                                return Rating.of(Points.ZERO);
                            }

                            @Override
                            public Set<EvidenceForm> forms() {
                                return Set.of(EvidenceForm.BALLOTS);
                            }

                            @Override
                            public Optional<BallotScaleId> ballotScale() {
                                return Optional.of(PLAIN.id());
                            }
                        }.unless(evidence -> false, ReasonCode.of("away")))
                .build();
        ScoringScheme scheme = scheme().toBuilder()
                .addBallotScale(PLAIN)
                .raterGroups(List.of(
                        group(HIGHER, "0.5", onScale(SD_2008.id())), group(MASSES, "0.5", Reference.to("own@1"))))
                .build();
        Findings findings = lint(scheme, extensions);
        assertThat(found(findings, MIXED))
                .singleElement()
                .asString()
                .startsWith("scheme#/raterGroups/1/rater the ballot scale 'plain' is mixed with 'sd-2008'");
        assertThat(found(findings, "scheme.ballot-scale-idle")).isEmpty();
    }

    @Test
    void findsAScaleOnWhichNobodyVotes() {
        assertThat(found(scales().build(), "scheme.ballot-scale-idle"))
                .containsExactly(
                        "scheme#/ballotScales/1 nobody votes on the ballot scale 'plain': leave it out",
                        "scheme#/ballotScales/2 nobody votes on the ballot scale 'same-worth': leave it out");
        assertThat(found(scheme(), "scheme.ballot-scale-idle")).isEmpty();
    }

    @Test
    void aScaleThatIsCalledLikeAParameterOfAStandardRuleIsIdleStill() {
        Indicator measured = FIVE.get(0).toBuilder()
                .rater(Reference.to("target")
                        .with("target", ParameterValue.of(Decimal.HUNDRED))
                        .with("measure", ParameterValue.of("last")))
                .build();
        ScoringScheme scheme = scheme().toBuilder()
                .addBallotScale(scale("last", "100", "60", "0"))
                .root(root(List.of(measured, FIVE.get(4))))
                .build();
        assertThat(found(scheme, "scheme.ballot-scale-idle"))
                .containsExactly("scheme#/ballotScales/1 nobody votes on the ballot scale 'last': leave it out");
    }

    @Test
    void aRuleOfTheHostThatDeclaresNoScaleMayVoteOnAnyThatItNames() {
        Extensions extensions = Extensions.builder()
                .rater("own@1", parameters -> {
                    BallotScale scale = parameters.ballotScale("votes");
                    return evidence -> Rating.of(Points.from(scale.maximum()));
                })
                .build();
        Reference own = Reference.to("own@1").with("votes", ParameterValue.of("plain"));
        ScoringScheme scheme = scales().raterGroups(
                        List.of(group(HIGHER, "0.5", onScale(SD_2008.id())), group(MASSES, "0.5", own)))
                .build();
        assertThat(found(lint(scheme, extensions), "scheme.ballot-scale-idle"))
                .containsExactly("scheme#/ballotScales/2 nobody votes on the ballot scale 'same-worth': leave it out");
    }

    private static Findings lint(ScoringScheme scheme, Extensions extensions) {
        return SchemeRules.BOOK.check(SchemeReview.of(
                Evaluator.compile(scheme, SchemeFixture.PLAN, extensions), Campaign.of(SchemeFixture.PLAN)));
    }
}
