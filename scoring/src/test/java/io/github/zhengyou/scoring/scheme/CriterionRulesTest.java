package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.LintFixture.branch;
import static io.github.zhengyou.scoring.scheme.LintFixture.found;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.FIVE;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.PLAN;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.criterion;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.root;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SetApplication;
import io.github.zhengyou.criteria.SubjectKind;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriterionRulesTest {

    private static final CriteriaSetId SET = CriteriaSetId.of("two-kinds");

    /** One criterion asked of organizations and one of members. */
    private static final CampaignPlan TWO_KINDS = PLAN.toBuilder()
            .addCriteriaSet(CriteriaSet.builder()
                    .id(SET)
                    .name(LocalizedText.of("两类标准", "Two kinds"))
                    .addCriteria(
                            asked("unity", SubjectKind.PARTY_ORGANIZATION), asked("study", SubjectKind.PARTY_MEMBER))
                    .build())
            .build();

    private static Criterion asked(String code, SubjectKind kind) {
        return Criterion.builder()
                .code(CriterionCode.of(code))
                .name(LocalizedText.of("标准 " + code, "Criterion " + code))
                .subjectKind(kind)
                .build();
    }

    private static ScoringScheme rating(String... criteria) {
        return scheme().toBuilder()
                .criteriaSet(SET)
                .vetoes(List.of())
                .root(root(List.of(criteria).stream()
                        .map(code -> criterion(code, "1"))
                        .toList()))
                .build();
    }

    @Test
    void findsEachCriterionThatNoIndicatorRates() {
        ScoringScheme scheme = scheme().toBuilder()
                .root(root(FIVE.subList(0, 3)))
                .vetoes(List.of())
                .build();
        assertThat(found(scheme, "scheme.criterion-not-rated"))
                .containsExactly(
                        "scheme#/criteriaSet no indicator rates the criterion 'Good work results' (performance) of"
                                + " 'five-goods': rate it, or score a set without it",
                        "scheme#/criteriaSet no indicator rates the criterion 'Good response from the masses' (public-regard) of"
                                + " 'five-goods': rate it, or score a set without it");
        assertThat(found(scheme(), "scheme.criterion-not-rated")).isEmpty();
    }

    @Test
    void whatIsAskedOfOthersNeedNotBeRated() {
        assertThat(found(LintFixture.lint(rating("unity"), TWO_KINDS), "scheme.criterion-not-rated"))
                .isEmpty();
        assertThat(found(LintFixture.lint(rating("study"), TWO_KINDS), "scheme.criterion-not-rated"))
                .containsExactly("scheme#/criteriaSet no indicator rates the criterion 'Criterion unity' (unity) of"
                        + " 'two-kinds': rate it, or score a set without it");
    }

    @Test
    void findsCriteriaThatAreAskedOfAnotherKind() {
        assertThat(found(LintFixture.lint(rating("unity", "study"), TWO_KINDS), "scheme.criterion-of-other-kind"))
                .containsExactly(
                        "scheme#/criteriaSet the criteria study of 'two-kinds' are asked of Party member, but the"
                                + " scheme assesses organizations of line Party and tier branch: take the set made for them, or"
                                + " declare in the plan that this one is applied to them");
        assertThat(found(scheme(), "scheme.criterion-of-other-kind")).isEmpty();
    }

    @Test
    void aSetThatThePlanAppliesToTheSubjectsIsFitForThem() {
        CampaignPlan applied = TWO_KINDS.toBuilder()
                .addApplication(SetApplication.builder()
                        .set(SET)
                        .kind(SubjectKind.PARTY_ORGANIZATION)
                        .build())
                .build();
        assertThat(found(LintFixture.lint(rating("unity", "study"), applied), "scheme.criterion-of-other-kind"))
                .isEmpty();
    }

    @Test
    void findsAnIndicatorThatAppliesToNobody() {
        OrganizationCondition schools =
                OrganizationCondition.builder().addSector(Sector.SCHOOL).build();
        ScoringScheme scheme = scheme().toBuilder()
                .root(root(List.of(
                        FIVE.get(0).toBuilder().addNotFor(schools).build(),
                        FIVE.get(1),
                        FIVE.get(2),
                        FIVE.get(3).toBuilder().addExempt(schools).build(),
                        FIVE.get(4))))
                .build();
        String rule = "scheme.indicator-for-nobody";
        assertThat(found(
                        LintFixture.lint(
                                scheme,
                                LintFixture.of(branch("branch-1", Sector.SCHOOL), branch("branch-2", Sector.SCHOOL))),
                        rule))
                .containsExactly(
                        "scheme#/root/parts/0 indicator 'leadership' applies to none of those assessed (there are 2), or"
                                + " all of them are exempt: check its conditions",
                        "scheme#/root/parts/3 indicator 'performance' applies to none of those assessed (there are 2), or"
                                + " all of them are exempt: check its conditions");
        assertThat(found(
                        LintFixture.lint(
                                scheme,
                                LintFixture.of(branch("branch-1", Sector.SCHOOL), branch("branch-2", Sector.HOSPITAL))),
                        rule))
                .isEmpty();
        assertThat(found(scheme, rule)).isEmpty();
    }

    @Test
    void findsACriterionThatTwoIndicatorsRateInTheSameWay() {
        Indicator again = FIVE.get(1).toBuilder().id(IndicatorId.of("again")).build();
        Indicator otherwise = FIVE.get(1).toBuilder()
                .id(IndicatorId.of("otherwise"))
                .rater(SchemeFixture.MEAN)
                .build();
        assertThat(found(
                        scheme().toBuilder()
                                .root(root(List.of(FIVE.get(1), otherwise, FIVE.get(4), again)))
                                .build(),
                        "scheme.criterion-rated-twice"))
                .containsExactly(
                        "scheme#/root/parts/3 indicator 'again' rates 'membership' as 'membership' does, so that"
                                + " the same evidence counts twice: leave one out, or rate it otherwise");
        assertThat(found(scheme(), "scheme.criterion-rated-twice")).isEmpty();
    }
}
