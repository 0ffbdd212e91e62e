package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.LintFixture.found;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.FIVE;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.PLAN;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.root;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.CriteriaSets;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.Grade;
import io.github.zhengyou.scoring.GradeBand;
import io.github.zhengyou.scoring.GradeCode;
import io.github.zhengyou.scoring.GradeScale;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GradeRulesTest {

    /** Bands given as {@code [0, 60)}, lowest first, named by their position. */
    private static GradeScale bands(String... intervals) {
        return new GradeScale(IntStream.range(0, intervals.length)
                .mapToObj(i -> {
                    String[] bounds =
                            intervals[i].substring(1, intervals[i].length() - 1).split(", ", 2);
                    return GradeBand.builder()
                            .grade(new Grade(GradeCode.of("grade-" + i), LocalizedText.of(i + " 级", "Grade " + i)))
                            .lower(Decimal.parse(bounds[0]))
                            .lowerInclusive(intervals[i].startsWith("["))
                            .upper(Decimal.parse(bounds[1]))
                            .upperInclusive(intervals[i].endsWith("]"))
                            .build();
                })
                .toList());
    }

    private static ScoringScheme graded(String rounding, String... intervals) {
        return scheme().toBuilder()
                .rounding(Rounding.parse(rounding))
                .grades(bands(intervals))
                .vetoes(List.of())
                .build();
    }

    @Test
    void findsABandOutsideOfWhatCanBeScored() {
        assertThat(found(
                        graded("2 half-up", "[-10, 0)", "[0, 60)", "[60, 100]", "(100, 120]"),
                        "scheme.band-unreachable"))
                .containsExactly(
                        "scheme#/grades no score earns the grade 'grade-0' [-10, 0): scores go from 0 to 100 with 2"
                                + " decimal places; widen the band or leave it out",
                        "scheme#/grades no score earns the grade 'grade-3' (100, 120]: scores go from 0 to 100 with 2"
                                + " decimal places; widen the band or leave it out");
    }

    @Test
    void findsABandBetweenTwoRoundedScores() {
        assertThat(found(graded("0 half-up", "[0, 89.2)", "[89.2, 89.8]", "(89.8, 100]"), "scheme.band-unreachable"))
                .containsExactly(
                        "scheme#/grades no score earns the grade 'grade-1' [89.2, 89.8]: scores go from 0 to 100"
                                + " with 0 decimal places; widen the band or leave it out");
        assertThat(found(graded("0 half-up", "[0, 89]", "(89, 90)", "[90, 100]"), "scheme.band-unreachable"))
                .hasSize(1);
        assertThat(found(graded("1 half-up", "[0, 89.2)", "[89.2, 89.2]", "(89.2, 100]"), "scheme.band-unreachable"))
                .isEmpty();
        assertThat(found(scheme(), "scheme.band-unreachable")).isEmpty();
    }

    @Test
    void aBandAboveTheNominalMaximumIsReachedWhereScoresMayExceedIt() {
        ScoringScheme scheme = graded("2 half-up", "[0, 100]", "(100, 120]").toBuilder()
                .root(root(FIVE).toBuilder().highest(Decimal.of(120)).build())
                .build();
        assertThat(found(scheme, "scheme.band-unreachable")).isEmpty();
    }

    @Test
    void findsABandBetweenTheOnlyPointsOfTheModel() {
        ScoringScheme all = graded("2 half-up", "[0, 60)", "[60, 100)", "[100, 100]").toBuilder()
                .root(root(FIVE).toBuilder()
                        .model(Reference.to("all-or-nothing"))
                        .build())
                .build();
        assertThat(found(all, "scheme.band-unreachable"))
                .containsExactly(
                        "scheme#/grades no score earns the grade 'grade-1' [60, 100): scores go from 0 to 100"
                                + " with 2 decimal places, and its model comes to nothing but 0, 100; widen the band or leave it out");
        ScoringScheme worst = all.toBuilder()
                .root(root(FIVE).toBuilder()
                        .model(Reference.to("worst-of")
                                .with(
                                        "levels",
                                        ParameterValue.of(List.of(
                                                ParameterValue.of(Decimal.ZERO),
                                                ParameterValue.of(Decimal.parse("0.666"))))))
                        .build())
                .build();
        assertThat(found(worst, "scheme.band-unreachable"))
                .containsExactly(
                        "scheme#/grades no score earns the grade 'grade-2' [100, 100]: scores go from 0 to 100"
                                + " with 2 decimal places, and its model comes to nothing but 0, 66.6; widen the band or leave it out");
    }

    @Test
    void zeroIsReachedWhereAVetoTakesAllThePoints() {
        Model half = new Model() {
            @Override
            public Rating combine(Parts parts) {
                return Rating.of(parts.maximum().dividedBy(Points.of(2)));
            }

            @Override
            public Set<Points> onlyPoints(Points maximum) {
                return Set.of(maximum.dividedBy(Points.of(2)), maximum);
            }
        };
        Extensions own =
                Extensions.builder().model("half@1", parameters -> half).build();
        ScoringScheme scheme = graded("0 half-up", "[0, 50)", "[50, 100]").toBuilder()
                .root(root(FIVE).toBuilder().model(Reference.to("half@1")).build())
                .build();
        ScoringScheme vetoed = scheme.toBuilder()
                .addVetoes(SchemeFixture.veto("floor", "leadership", "60", new VetoEffect.Zero()))
                .build();
        assertThat(found(lint(scheme, own), "scheme.band-unreachable"))
                .singleElement()
                .asString()
                .contains("no score earns the grade 'grade-0' [0, 50)", "comes to nothing but 50, 100");
        assertThat(found(lint(vetoed, own), "scheme.band-unreachable")).isEmpty();
    }

    private static Findings lint(ScoringScheme scheme, Extensions own) {
        return SchemeRules.BOOK.check(SchemeReview.of(Evaluator.compile(scheme, PLAN, own), Campaign.of(PLAN)));
    }

    @Test
    void aGradeToWhichAVetoCapsIsReached() {
        ScoringScheme scheme = graded("2 half-up", "[-10, 0)", "[0, 100]").toBuilder()
                .addVetoes(SchemeFixture.veto(
                        "floor", "leadership", "60", new VetoEffect.CapGrade(GradeCode.of("grade-0"))))
                .build();
        assertThat(found(scheme, "scheme.band-unreachable")).isEmpty();
    }

    @Test
    void findsATitleThatEverybodyEarns() {
        CriteriaSet titled = CriteriaSets.FIVE_GOODS.toBuilder()
                .id(CriteriaSetId.of("titled"))
                .criteria(CriteriaSets.FIVE_GOODS.criteria().stream()
                        .map(criterion -> criterion.toBuilder()
                                .title(LocalizedText.of("标兵", "pacesetter"))
                                .build())
                        .toList())
                .build();
        CampaignPlan plan = PLAN.toBuilder().addCriteriaSet(titled).build();
        ScoringScheme scheme = scheme().toBuilder()
                .criteriaSet(titled.id())
                .root(root(List.of(
                        FIVE.get(0).toBuilder().titleFrom(Decimal.ZERO).build(),
                        FIVE.get(1).toBuilder().titleFrom(Decimal.of(85)).build())))
                .vetoes(List.of())
                .build();
        assertThat(found(LintFixture.lint(scheme, plan), "scheme.title-for-everybody"))
                .containsExactly(
                        "scheme#/root/parts/0/titleFrom everybody earns the role title of 'leadership', as it is"
                                + " given from 0 points on and nobody can have less: raise the threshold");
    }
}
