package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.LintFixture.found;
import static io.github.zhengyou.scoring.scheme.LintFixture.lint;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.FIVE;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.PLAN;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SELF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SUBJECT;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.criterion;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.group;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.root;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.campaign.SubstanceLimits;
import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectKind;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeSubstanceRulesTest {

    private static final CriteriaSetId SET = CriteriaSetId.of("local");
    private static final Reference TARGET = Reference.to("target").with("target", ParameterValue.of(Decimal.HUNDRED));
    private static final Reference BEST = Reference.to("ratio-to-best").with("unit", ParameterValue.of("item"));
    private static final Reference RANK = Reference.to("rank-to-points")
            .with("unit", ParameterValue.of("item"))
            .with("points", ParameterValue.of(List.of(ParameterValue.of(Decimal.HUNDRED))));

    private static ScoringScheme of(int year, Indicator... parts) {
        return scheme().toBuilder()
                .period(new EvaluationPeriod.CalendarYear(year))
                .root(root(List.of(parts)))
                .vetoes(List.of())
                .build();
    }

    /** A plan with a set of one criterion, and a scheme that rates it. */
    private static List<String> local(
            int year, SubjectKind kind, String code, String zh, Reference rater, String rule) {
        CampaignPlan plan = PLAN.toBuilder()
                .addCriteriaSet(CriteriaSet.builder()
                        .id(SET)
                        .name(LocalizedText.of("本地标准", "Local set"))
                        .addCriterion(Criterion.builder()
                                .code(CriterionCode.of(code))
                                .name(LocalizedText.of(zh, "Some criterion"))
                                .subjectKind(kind)
                                .build())
                        .build())
                .build();
        ScoringScheme scheme = of(year, criterion(code, "1", rater)).toBuilder()
                .criteriaSet(SET)
                .peers(new PeerGroup.Everybody())
                .build();
        return found(lint(scheme, plan), rule);
    }

    @Test
    void findsKindsOfEvidenceOfForm() {
        Indicator leaf = FIVE.get(0).toBuilder()
                .rater(TARGET)
                .addEvidenceKinds(EvidenceKind.STUDY, EvidenceKind.STUDY_TIME, EvidenceKind.LIKES)
                .build();
        assertThat(found(of(2026, leaf), "scheme.evidence-of-form"))
                .containsExactly(
                        "scheme#/root/parts/0/evidenceKinds/1 'leadership' is rated by study time, which must not count"
                                + " in an assessment: leave it out, and look at what was done",
                        "scheme#/root/parts/0/evidenceKinds/2 'leadership' is rated by likes, which must not count in an"
                                + " assessment: leave it out, and look at what was done");
        assertThat(found(of(2025, leaf), "scheme.evidence-of-form")).isEmpty(); // the rules are of January 2026
        assertThat(found(
                        of(
                                2026,
                                leaf.toBuilder()
                                        .evidenceKinds(List.of(EvidenceKind.STUDY))
                                        .build()),
                        "scheme.evidence-of-form"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "study, 学习强国学习时长, true",
        "study, 朋友圈点赞数, true",
        "study, 每日打卡, true",
        "study-time, 学习, true",
        "likes, 学习, true",
        "study, 学习提高, false",
        "likeness, 学习, false"
    })
    void findsCriteriaThatSpeakOfForm(String code, String zh, boolean finds) {
        assertThat(local(2026, SubjectKind.PARTY_ORGANIZATION, code, zh, TARGET, "scheme.evidence-of-form"))
                .hasSize(finds ? 1 : 0);
        assertThat(local(2011, SubjectKind.PARTY_ORGANIZATION, code, zh, TARGET, "scheme.evidence-of-form"))
                .isEmpty();
    }

    @Test
    void saysWhichWordOfACriterionSpeaksOfForm() {
        assertThat(local(2026, SubjectKind.PARTY_ORGANIZATION, "app", "平台学习时长", TARGET, "scheme.evidence-of-form"))
                .containsExactly("scheme#/root/parts/0/criterion 'app' is rated by '学习时长', which must not count in an"
                        + " assessment: leave it out, and look at what was done");
    }

    @Test
    void findsRatersAndGroupsThatSpeakOfForm() {
        ScoringScheme scheme = of(2026, FIVE.get(0)).toBuilder()
                .raterGroups(List.of(
                        group(SELF, "1", SchemeFixture.MEAN),
                        group(RaterGroup.of("online-votes"), "1", SchemeFixture.MEAN)))
                .build();
        assertThat(found(scheme, "scheme.evidence-of-form"))
                .containsExactly("scheme#/raterGroups/1/rater 'online-votes' is rated by 'online votes', which must not"
                        + " count in an assessment: leave it out, and look at what was done");
    }

    @Test
    void findsMeasurementsOfFormThatCount() {
        ScoringScheme scheme = of(2026, FIVE.get(0).toBuilder().rater(TARGET).build());
        Campaign campaign = Campaign.builder()
                .plan(PLAN)
                .record(CampaignRecord.builder()
                        .addEvidence(
                                measured("m-1", "leadership", "走访户数"),
                                measured("m-2", "leadership", "学习平台在线时长"),
                                measured("m-3", "leadership", "学习平台在线时长"),
                                measured("m-4", "membership", "点赞数"))
                        .build())
                .build();
        assertThat(found(lint(scheme, campaign), "scheme.measures-form"))
                .containsExactly(
                        "record#/evidence/1/name measurement 'm-2' is of 'something', which must not count in an"
                                + " assessment, and the scheme rates it: leave it out, and look at what was done");
    }

    private static Measurement measured(String id, String criterion, String name) {
        return Measurement.builder()
                .id(EntryId.of(id))
                .subject(SUBJECT)
                .date(LocalDate.of(2026, 5, 1))
                .criterion(CriterionCode.of(criterion))
                .name(LocalizedText.of(name, "something"))
                .value(Decimal.of(10))
                .unit(MeasureUnit.ITEM)
                .build();
    }

    @Test
    void findsPersonsRankedByPoints() {
        assertThat(local(2026, SubjectKind.PARTY_MEMBER, "service", "服务", BEST, "scheme.ranks-persons"))
                .containsExactly("scheme#/root/parts/0/rater indicator 'service' is asked of Party member and compares"
                        + " them by 'ratio-to-best': persons must not be ranked by points; rate each by what was promised"
                        + " and done");
        assertThat(local(2011, SubjectKind.PARTY_MEMBER, "service", "服务", BEST, "scheme.ranks-persons"))
                .isEmpty();
        assertThat(local(2026, SubjectKind.PARTY_MEMBER, "service", "服务", TARGET, "scheme.ranks-persons"))
                .isEmpty();
        assertThat(local(2026, SubjectKind.PARTY_ORGANIZATION, "service", "服务", BEST, "scheme.ranks-persons"))
                .isEmpty();
    }

    @Test
    void findsMoreEntriesThanThePlanAllowsInAYear() {
        String rule = "scheme.too-many-entries";
        ScoringScheme scheme = of(
                        2025, FIVE.get(0), FIVE.get(1).toBuilder().rater(TARGET).build())
                .toBuilder()
                .raterGroups(List.of(group(SELF, "1", SchemeFixture.MEAN).toBuilder()
                        .minimumRaters(5)
                        .build()))
                .build();
        assertThat(found(lint(scheme, limited(5)), rule))
                .containsExactly(
                        "scheme#/root scheme 'county-example' needs at least 6 entries by hand on each subject in"
                                + " a year, and the limit is 5: rate less, or by what is on record anyway");
        assertThat(found(lint(scheme, limited(6)), rule)).isEmpty();
        assertThat(found(lint(scheme, PLAN), rule)).isEmpty();
        ScoringScheme early = scheme.toBuilder()
                .period(new EvaluationPeriod.CalendarYear(2023))
                .build();
        assertThat(found(lint(early, limited(5)), rule)).isEmpty(); // the regulation is of August 2024
    }

    private static CampaignPlan limited(long items) {
        return PLAN.toBuilder()
                .substanceLimits(SubstanceLimits.builder().itemsPerYear(items).build())
                .build();
    }

    @Test
    void findsPointsThatAreHandedOutByPlace() {
        assertThat(local(2011, SubjectKind.PARTY_ORGANIZATION, "service", "服务", RANK, "scheme.forced-distribution"))
                .containsExactly(
                        "scheme#/root/parts/0/rater indicator 'service' gives points by place among peers, so that"
                                + " somebody is last however good all are: consider a rater that measures each by itself");
        assertThat(local(2011, SubjectKind.PARTY_ORGANIZATION, "service", "服务", BEST, "scheme.forced-distribution"))
                .isEmpty();
    }
}
