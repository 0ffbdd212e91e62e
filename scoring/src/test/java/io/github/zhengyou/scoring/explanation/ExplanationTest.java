package io.github.zhengyou.scoring.explanation;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.AS_OF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.DAY;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.HIGHER;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.MASSES;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.PLAN;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SELF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SUBJECT;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.ballots;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.criterion;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.evidence;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.fair;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.judgement;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scheme;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.veto;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.CriteriaSets;
import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.Honour;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.Gate;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.RankedReason;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.scoring.scheme.Evaluator;
import io.github.zhengyou.scoring.scheme.Indicator;
import io.github.zhengyou.scoring.scheme.MissingGroup;
import io.github.zhengyou.scoring.scheme.SchemeFixture;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import io.github.zhengyou.scoring.scheme.VetoEffect;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void tellsTheWorkedExampleDownToItsBallotsInChinese() {
        assertThat(String.join("\n", lines(scheme(), evidence(), Language.ZH))).isEqualTo("""
                branch-1 得 86.84 分（满分 100，精确值 2188429/25200，按四舍五入保留 2 位小数），等级：较好
                  按“weighted-mean”（加权平均）合成
                  算式：(25 × 8011/90 + 20 × 84.4 + 15 × 79.25 + 25 × 91.5 + 15 × 3021/35) ÷ 100 = 2188429/25200 ≈86.8424
                  领导班子好：≈89.0111 分（满分 100），权重 25，占总分的 25%
                    算式：0.2 × 95 + 0.5 × 785/9 + 0.3 × 88 = 8011/90 ≈89.0111
                    自评：95 分，权重 0.2，占该项的 20%；由“mean”（打分的平均）评定（1 条）
                      打分 leadership-self（2011-06-01）：95 / 100
                    上级评价：≈87.2222 分，权重 0.5，占该项的 50%；由“mean”（打分的平均）评定（3 条）
                      算式：(90 ÷ 100 + 85 ÷ 100 + 26 ÷ 30) ÷ 3 × 100 = 785/9 ≈87.2222
                      打分 leadership-higher-1（2011-06-01）：90 / 100
                      打分 leadership-higher-2（2011-06-01）：85 / 100
                      打分 leadership-higher-3（2011-06-01）：26 / 30
                    群众评议：88 分，权重 0.3，占该项的 30%；由“ballots”（有效票得分的平均）评定，scale: sd-2008（1 条）
                      算式：(60 × 100 + 30 × 75 + 10 × 55) ÷ 100 = 88
                      测评 leadership-masses（2011-06-01，测评表 sd-2008，最高 100 分）：应到 110，收回 105 票
                        满意：60 票 × 100
                        基本满意：30 票 × 75
                        不满意：10 票 × 55
                        不了解：5 票，不计入有效票
                  党员队伍好：84.4 分（满分 100），权重 20，占总分的 20%
                    算式：0.2 × 90 + 0.5 × 80 + 0.3 × 88 = 84.4
                    自评：90 分，权重 0.2，占该项的 20%；由“mean”（打分的平均）评定（1 条）
                      算式：9 ÷ 10 × 100 = 90
                      打分 membership-self（2011-06-01）：9 / 10
                    上级评价：80 分，权重 0.5，占该项的 50%；由“mean”（打分的平均）评定（1 条）
                      打分 membership-higher（2011-06-01）：80 / 100
                    群众评议：88 分，权重 0.3，占该项的 30%；由“ballots”（有效票得分的平均）评定，scale: sd-2008（2 条）
                      算式：(60 × 100 + 30 × 75 + 10 × 55) ÷ 100 = 88
                      测评 membership-masses-1（2011-06-01，测评表 sd-2008，最高 100 分）：应到 55，收回 50 票
                        满意：40 票 × 100
                        基本满意：10 票 × 75
                        不满意：0 票 × 55
                        不了解：0 票，不计入有效票
                      测评 membership-masses-2（2011-06-01，测评表 sd-2008，最高 100 分）：应到 56，收回 51 票
                        满意：20 票 × 100
                        基本满意：20 票 × 75
                        不满意：10 票 × 55
                        不了解：1 票，不计入有效票
                  工作机制好：79.25 分（满分 100），权重 15，占总分的 15%
                    算式：0.2 × 100 + 0.5 × 72.5 + 0.3 × 230/3 = 79.25
                    自评：100 分，权重 0.2，占该项的 20%；由“mean”（打分的平均）评定（1 条）
                      打分 mechanism-self（2011-06-01）：100 / 100
                    上级评价：72.5 分，权重 0.5，占该项的 50%；由“mean”（打分的平均）评定（2 条）
                      算式：(70 + 75) ÷ 2 = 72.5
                      打分 mechanism-higher-1（2011-06-01）：70 / 100
                      打分 mechanism-higher-2（2011-06-01）：75 / 100
                    群众评议：≈76.6667 分，权重 0.3，占该项的 30%；由“ballots”（有效票得分的平均）评定，scale: sd-2008（1 条）
                      算式：(100 + 75 + 55) ÷ 3 = 230/3 ≈76.6667
                      测评 mechanism-masses（2011-06-01，测评表 sd-2008，最高 100 分）：应到 8，收回 3 票
                        满意：1 票 × 100
                        基本满意：1 票 × 75
                        不满意：1 票 × 55
                        不了解：0 票，不计入有效票
                  工作业绩好：91.5 分（满分 100），权重 25，占总分的 25%
                    算式：0.2 × 80 + 0.5 × 91 + 0.3 × 100 = 91.5
                    自评：80 分，权重 0.2，占该项的 20%；由“mean”（打分的平均）评定（1 条）
                      打分 performance-self（2011-06-01）：80 / 100
                    上级评价：91 分，权重 0.5，占该项的 50%；由“mean”（打分的平均）评定（1 条）
                      打分 performance-higher（2011-06-01）：91 / 100
                    群众评议：100 分，权重 0.3，占该项的 30%；由“ballots”（有效票得分的平均）评定，scale: sd-2008（1 条）
                      算式：(10 × 100 + 0 × 75 + 0 × 55) ÷ 10 = 100
                      测评 performance-masses（2011-06-01，测评表 sd-2008，最高 100 分）：应到 15，收回 10 票
                        满意：10 票 × 100
                        基本满意：0 票 × 75
                        不满意：0 票 × 55
                        不了解：0 票，不计入有效票
                  群众反映好：≈86.3143 分（满分 100），权重 15，占总分的 15%
                    算式：0.2 × 88 + 0.5 × 86 + 0.3 × 600/7 = 3021/35 ≈86.3143
                    自评：88 分，权重 0.2，占该项的 20%；由“mean”（打分的平均）评定（1 条）
                      打分 public-regard-self（2011-06-01）：88 / 100
                    上级评价：86 分，权重 0.5，占该项的 50%；由“mean”（打分的平均）评定（1 条）
                      打分 public-regard-higher（2011-06-01）：86 / 100
                    群众评议：≈85.7143 分，权重 0.3，占该项的 30%；由“ballots”（有效票得分的平均）评定，scale: sd-2008（1 条）
                      算式：(3 × 100 + 4 × 75 + 0 × 55) ÷ 7 = 600/7 ≈85.7143
                      测评 public-regard-masses（2011-06-01，测评表 sd-2008，最高 100 分）：应到 15，收回 10 票
                        满意：3 票 × 100
                        基本满意：4 票 × 75
                        不满意：0 票 × 55
                        不了解：3 票，不计入有效票
                  一票否决“群众满意度底线”未触发：群众反映好 不低于 80；依据：《县考核办法》, 第八条
                """.stripTrailing());
    }

    @Test
    void tellsTheWorkedExampleDownToItsBallotsInEnglish() {
        assertThat(String.join("\n", lines(scheme(), evidence(), Language.EN))).isEqualTo("""
                branch-1 scores 86.84 of 100 (exactly 2188429/25200, rounded half up, decimal places: 2), grade: Good
                  combined by 'weighted-mean' (the weighted mean)
                  worked out: (25 × 8011/90 + 20 × 84.4 + 15 × 79.25 + 25 × 91.5 + 15 × 3021/35) ÷ 100 = 2188429/25200 ≈86.8424
                  Good leadership team: ≈89.0111 of 100 points, weight 25, 25% of the whole
                    worked out: 0.2 × 95 + 0.5 × 785/9 + 0.3 × 88 = 8011/90 ≈89.0111
                    self: 95 points, weight 0.2, 20% of the criterion; rated by 'mean' (the mean of the judgements), entries: 1
                      judgement leadership-self (2011-06-01): 95 of 100
                    higher level: ≈87.2222 points, weight 0.5, 50% of the criterion; rated by 'mean' (the mean of the judgements), entries: 3
                      worked out: (90 ÷ 100 + 85 ÷ 100 + 26 ÷ 30) ÷ 3 × 100 = 785/9 ≈87.2222
                      judgement leadership-higher-1 (2011-06-01): 90 of 100
                      judgement leadership-higher-2 (2011-06-01): 85 of 100
                      judgement leadership-higher-3 (2011-06-01): 26 of 30
                    masses: 88 points, weight 0.3, 30% of the criterion; rated by 'ballots' (the mean worth of the valid ballots), scale: sd-2008, entries: 1
                      worked out: (60 × 100 + 30 × 75 + 10 × 55) ÷ 100 = 88
                      ballots leadership-masses (2011-06-01, Scale sd-2008, best 100): electorate 110, cast 105
                        satisfied: 60 × 100
                        basically satisfied: 30 × 75
                        dissatisfied: 10 × 55
                        does not know: 5, not valid
                  Good ranks of Party members: 84.4 of 100 points, weight 20, 20% of the whole
                    worked out: 0.2 × 90 + 0.5 × 80 + 0.3 × 88 = 84.4
                    self: 90 points, weight 0.2, 20% of the criterion; rated by 'mean' (the mean of the judgements), entries: 1
                      worked out: 9 ÷ 10 × 100 = 90
                      judgement membership-self (2011-06-01): 9 of 10
                    higher level: 80 points, weight 0.5, 50% of the criterion; rated by 'mean' (the mean of the judgements), entries: 1
                      judgement membership-higher (2011-06-01): 80 of 100
                    masses: 88 points, weight 0.3, 30% of the criterion; rated by 'ballots' (the mean worth of the valid ballots), scale: sd-2008, entries: 2
                      worked out: (60 × 100 + 30 × 75 + 10 × 55) ÷ 100 = 88
                      ballots membership-masses-1 (2011-06-01, Scale sd-2008, best 100): electorate 55, cast 50
                        satisfied: 40 × 100
                        basically satisfied: 10 × 75
                        dissatisfied: 0 × 55
                        does not know: 0, not valid
                      ballots membership-masses-2 (2011-06-01, Scale sd-2008, best 100): electorate 56, cast 51
                        satisfied: 20 × 100
                        basically satisfied: 20 × 75
                        dissatisfied: 10 × 55
                        does not know: 1, not valid
                  Good working mechanisms: 79.25 of 100 points, weight 15, 15% of the whole
                    worked out: 0.2 × 100 + 0.5 × 72.5 + 0.3 × 230/3 = 79.25
                    self: 100 points, weight 0.2, 20% of the criterion; rated by 'mean' (the mean of the judgements), entries: 1
                      judgement mechanism-self (2011-06-01): 100 of 100
                    higher level: 72.5 points, weight 0.5, 50% of the criterion; rated by 'mean' (the mean of the judgements), entries: 2
                      worked out: (70 + 75) ÷ 2 = 72.5
                      judgement mechanism-higher-1 (2011-06-01): 70 of 100
                      judgement mechanism-higher-2 (2011-06-01): 75 of 100
                    masses: ≈76.6667 points, weight 0.3, 30% of the criterion; rated by 'ballots' (the mean worth of the valid ballots), scale: sd-2008, entries: 1
                      worked out: (100 + 75 + 55) ÷ 3 = 230/3 ≈76.6667
                      ballots mechanism-masses (2011-06-01, Scale sd-2008, best 100): electorate 8, cast 3
                        satisfied: 1 × 100
                        basically satisfied: 1 × 75
                        dissatisfied: 1 × 55
                        does not know: 0, not valid
                  Good work results: 91.5 of 100 points, weight 25, 25% of the whole
                    worked out: 0.2 × 80 + 0.5 × 91 + 0.3 × 100 = 91.5
                    self: 80 points, weight 0.2, 20% of the criterion; rated by 'mean' (the mean of the judgements), entries: 1
                      judgement performance-self (2011-06-01): 80 of 100
                    higher level: 91 points, weight 0.5, 50% of the criterion; rated by 'mean' (the mean of the judgements), entries: 1
                      judgement performance-higher (2011-06-01): 91 of 100
                    masses: 100 points, weight 0.3, 30% of the criterion; rated by 'ballots' (the mean worth of the valid ballots), scale: sd-2008, entries: 1
                      worked out: (10 × 100 + 0 × 75 + 0 × 55) ÷ 10 = 100
                      ballots performance-masses (2011-06-01, Scale sd-2008, best 100): electorate 15, cast 10
                        satisfied: 10 × 100
                        basically satisfied: 0 × 75
                        dissatisfied: 0 × 55
                        does not know: 0, not valid
                  Good response from the masses: ≈86.3143 of 100 points, weight 15, 15% of the whole
                    worked out: 0.2 × 88 + 0.5 × 86 + 0.3 × 600/7 = 3021/35 ≈86.3143
                    self: 88 points, weight 0.2, 20% of the criterion; rated by 'mean' (the mean of the judgements), entries: 1
                      judgement public-regard-self (2011-06-01): 88 of 100
                    higher level: 86 points, weight 0.5, 50% of the criterion; rated by 'mean' (the mean of the judgements), entries: 1
                      judgement public-regard-higher (2011-06-01): 86 of 100
                    masses: ≈85.7143 points, weight 0.3, 30% of the criterion; rated by 'ballots' (the mean worth of the valid ballots), scale: sd-2008, entries: 1
                      worked out: (3 × 100 + 4 × 75 + 0 × 55) ÷ 7 = 600/7 ≈85.7143
                      ballots public-regard-masses (2011-06-01, Scale sd-2008, best 100): electorate 15, cast 10
                        satisfied: 3 × 100
                        basically satisfied: 4 × 75
                        dissatisfied: 0 × 55
                        does not know: 3, not valid
                  veto 'Floor of public regard' did not fall: Good response from the masses is not below 80; basis: 《县考核办法》, 第八条
                """.stripTrailing());
    }

    @Property(tries = 300)
    void leavesNoPlaceUnfilledInAnyLanguage(@ForAll("cases") SchemeFixture.Case example) {
        for (Language language : Language.values()) {
            assertThat(lines(example.scheme(), example.evidence(), language)).noneMatch(line -> line.contains("{"));
        }
    }

    @Property(tries = 200)
    void everyStepHasItsMessage(@ForAll("cases") SchemeFixture.Case example) {
        assertThat(messages())
                .containsAll(
                        operations(explain(example.scheme(), example.evidence()).root()));
    }

    @Test
    void everyMessageHasAStepThatSaysIt() {
        Set<String> said = new TreeSet<>();
        said.addAll(operations(explain(scheme(), evidence()).root()));
        said.addAll(operations(explain(scheme(), List.of()).root()));
        said.addAll(operations(explain(scheme(), some()).root()));
        for (VetoEffect effect : List.of(new VetoEffect.NoGrade(), new VetoEffect.CapGrade(fair()))) {
            said.addAll(operations(explain(withVeto(effect), evidence()).root()));
        }
        said.addAll(operations(
                explain(withVeto(new VetoEffect.NotEligible()), List.of()).root()));
        said.addAll(operations(explain(scheme(), List.of(judgement("x", "leadership", SELF, "101", "100")))
                .root()));
        for (Rating rating : List.of(Rating.of(Points.ONE), Rating.unrated(ResultKind.EXEMPT, ReasonCode.of("new")))) {
            said.addAll(operations(byRater(rating).root()));
        }
        said.addAll(operations(titled().root()));
        said.addAll(operations(explain(
                        scheme().toBuilder()
                                .grades(Optional.empty())
                                .vetoes(List.of())
                                .build(),
                        evidence())
                .root()));
        said.addAll(operations(tree(ResultKind.RATED).root()));
        said.addAll(operations(byOwnGate().root()));
        said.addAll(operations(partWithoutPoints().root()));
        said.addAll(operations(tree(ResultKind.EXEMPT).root()));
        said.addAll(RaterExplanationTest.operations());
        assertThat(said).isEqualTo(messages());
    }

    @Test
    void aVetoThatFellNamesItsBasisAndWhatWasLost() {
        assertThat(lines(withVeto(new VetoEffect.CapGrade(fair())), evidence(), Language.ZH))
                .startsWith("branch-1 得 86.84 分（满分 100，精确值 2188429/25200，按四舍五入保留 2 位小数），等级：一般")
                .endsWith("  一票否决“群众满意度底线”生效：群众反映好 低于 90；后果：等级最高为一般；此前 86.84 分、等级 较好；依据：《县考核办法》, 第八条");
        assertThat(lines(withVeto(new VetoEffect.CapGrade(fair())), evidence(), Language.EN))
                .endsWith("  veto 'Floor of public regard' fell: Good response from the masses is below 90; effect: the"
                        + " grade is at most Fair; before: score 86.84, grade Good; basis: 《县考核办法》, 第八条");
        assertThat(lines(withVeto(new VetoEffect.Zero()), evidence(), Language.ZH))
                .startsWith("branch-1 得 0 分（满分 100，精确值 0，按四舍五入保留 2 位小数），等级：较差")
                .endsWith("  一票否决“群众满意度底线”生效：群众反映好 低于 90；后果：得分归零；此前 86.84 分、等级 较好；依据：《县考核办法》, 第八条");
        assertThat(lines(withVeto(new VetoEffect.NoGrade()), evidence(), Language.EN))
                .startsWith(
                        "branch-1 scores 86.84 of 100 (exactly 2188429/25200, rounded half up, decimal places: 2), no grade")
                .endsWith("  veto 'Floor of public regard' fell: Good response from the masses is below 90; effect:"
                        + " there is no grade; before: score 86.84, grade Good; basis: 《县考核办法》, 第八条");
        assertThat(lines(withVeto(new VetoEffect.NotEligible()), evidence(), Language.ZH))
                .endsWith("  一票否决“群众满意度底线”生效：群众反映好 低于 90；后果：取消评先评优资格；此前 86.84 分、等级 较好；依据：《县考核办法》, 第八条");
    }

    @Test
    void saysWhyThereIsNoScore() {
        assertThat(lines(scheme(), List.of(), Language.ZH))
                .startsWith(
                        "branch-1 没有得分：未评（没有任何评价依据）", "  按“weighted-mean”（加权平均）合成", "  领导班子好：未评（没有任何评价依据），满分 100，权重 25")
                .endsWith("  一票否决“群众满意度底线”无法判定：群众反映好 未评；依据：《县考核办法》, 第八条");
        assertThat(lines(scheme(), List.of(), Language.EN))
                .startsWith(
                        "branch-1 has no score: not checked (there is no evidence at all)",
                        "  combined by 'weighted-mean' (the weighted mean)",
                        "  Good leadership team: not checked (there is no evidence at all), maximum 100, weight 25")
                .endsWith("  veto 'Floor of public regard' cannot be told: Good response from the masses is not rated;"
                        + " basis: 《县考核办法》, 第八条");
    }

    @Test
    void saysWhichCriteriaLackEvidenceWhereOthersHaveIt() {
        assertThat(lines(scheme(), some(), Language.ZH)).startsWith("branch-1 没有得分：未评；缺评价依据：工作业绩好、群众反映好");
        assertThat(lines(scheme(), some(), Language.EN))
                .startsWith("branch-1 has no score: not checked; no evidence of: Good work results, Good response from"
                        + " the masses");
    }

    private static List<Appraisal> some() {
        return evidence().stream()
                .filter(entry -> entry.criterion().toString().matches("leadership|membership|mechanism"))
                .toList();
    }

    @Test
    void tellsAPartThatCountsAsZeroFromOneThatIsLeftOut() {
        ScoringScheme.Builder scheme = scheme().toBuilder()
                .root(SchemeFixture.root(List.of(criterion("leadership", "1"))))
                .vetoes(List.of());
        List<Appraisal> evidence =
                List.of(judgement("a", "leadership", HIGHER, "90", "100"), ballots("b", "leadership", 1, 0, 0, 0));
        assertThat(lines(scheme.missingGroup(MissingGroup.ZERO).build(), evidence, Language.EN))
                .contains(
                        "    self: not checked (a group of raters gave no evidence), weight 0.2, 20% of the criterion;"
                                + " rated by 'mean' (the mean of the judgements), entries: 0");
        assertThat(lines(scheme.missingGroup(MissingGroup.REWEIGHT).build(), evidence, Language.EN))
                .contains("    self: not checked (a group of raters gave no evidence), weight 0.2, 0% of the criterion;"
                        + " rated by 'mean' (the mean of the judgements), entries: 0");
    }

    @Test
    void namesTheRaterOfTheHost() {
        assertThat(byRater(Rating.of(Points.of(200, 3))).lines(Language.ZH))
                .containsExactly(
                        "branch-1 得 66.67 分（满分 100，精确值 200/3，按四舍五入保留 2 位小数），等级：一般",
                        "  按“weighted-mean”（加权平均）合成",
                        "  领导班子好：≈66.6667 分（满分 100），权重 1，占总分的 100%",
                        "    由“own@1”评定",
                        "    打分 a（2011-06-01）：1 / 2");
        assertThat(byRater(Rating.unrated(ResultKind.EXEMPT, ReasonCode.of("on-leave")))
                        .lines(Language.EN))
                .containsExactly(
                        "branch-1 has no score: not applicable (every part was left out)",
                        "  combined by 'weighted-mean' (the weighted mean)",
                        "  Good leadership team: exempt (on-leave), maximum 100, weight 1",
                        "    rated by 'own@1'",
                        "    judgement a (2011-06-01): 1 of 2");
    }

    @Test
    void repeatsTheFindings() {
        List<Appraisal> evidence = new ArrayList<>(evidence());
        evidence.add(judgement("x", "leadership", SELF, "101", "100"));
        assertThat(lines(scheme(), evidence, Language.ZH)).endsWith("  注意：打分“x”为 101 分，不在 0 至 100 之间；该项评价无效，请核对");
        assertThat(lines(scheme(), evidence, Language.EN))
                .endsWith("  note: judgement 'x' gives 101 points, not between 0 and 100: it cannot be used, check the"
                        + " points");
    }

    @Test
    void namesInFindingsAreThoseOfTheCatalogueThatIsGiven() {
        List<Appraisal> evidence = new ArrayList<>(evidence());
        evidence.add(judgement("x", "leadership", RaterGroup.of("visitors"), "1", "100"));
        Catalogue named = ScoringMessages.catalogue()
                .withNames((vocabulary, code) -> vocabulary.equals("rater-group") && code.equals("visitors")
                        ? Optional.of(LocalizedText.of("来访群众", "those who came"))
                        : Optional.empty());
        Explanation explanation = explain(scheme(), evidence);
        assertThat(explanation.lines(named, Language.ZH))
                .last()
                .asString()
                .contains("“来访群众”")
                .doesNotContain("visitors");
        assertThat(explanation.lines(named, Language.EN)).last().asString().contains("those who came");
        assertThat(explanation.lines(Language.EN)).last().asString().contains("visitors");
    }

    @Test
    void refusesTheSchemeOfAnotherEvaluation() {
        ScoringScheme other = scheme().toBuilder().maximum(Decimal.of(99)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Explanation.of(SchemeFixture.evaluator(scheme()).trace(SUBJECT, evidence(), AS_OF), other))
                .withMessage("scheme of an explanation must be the one of the evaluation, got 'county-example' with"
                        + " hash " + other.hash() + " instead of " + scheme().hash());
    }

    @Test
    void isAValue() {
        new EqualsTester()
                .addEqualityGroup(explain(scheme(), evidence()), explain(scheme(), evidence()))
                .addEqualityGroup(explain(scheme(), List.of()))
                .testEquals();
    }

    private static ScoringScheme withVeto(VetoEffect effect) {
        return scheme().toBuilder()
                .vetoes(List.of(veto("floor", "public-regard", "90", effect)))
                .build();
    }

    private static Explanation titled() {
        CriteriaSet goods = CriteriaSets.FIVE_GOODS;
        CampaignPlan plan = PLAN.toBuilder()
                .addCriteriaSet(goods.toBuilder()
                        .id(CriteriaSetId.of("titled"))
                        .criteria(goods.criteria().stream()
                                .map(good -> good.toBuilder()
                                        .title(LocalizedText.of("先锋", "Vanguard"))
                                        .build())
                                .toList())
                        .build())
                .build();
        ScoringScheme scheme = scheme().toBuilder()
                .criteriaSet(CriteriaSetId.of("titled"))
                .root(SchemeFixture.root(List.of(criterion("leadership", "1").toBuilder()
                        .titleFrom(Decimal.of(1))
                        .build())))
                .vetoes(List.of())
                .build();
        return Explanation.of(
                Evaluator.compile(scheme, plan, Extensions.none()).trace(SUBJECT, evidence(), AS_OF), scheme);
    }

    /** A whole inside the whole: one part by measurement and honour, or of some kind, and a model that ranks reasons. */
    private static Explanation tree(ResultKind kind) {
        EvidenceKind kindOfEntry = EvidenceKind.of("visit");
        IndicatorId inner = IndicatorId.of("inner");
        ScoringScheme scheme = scheme().toBuilder()
                .root(Indicator.builder()
                        .addPart(Indicator.builder()
                                .id(inner)
                                .name(LocalizedText.of("基础分", "Base"))
                                .model(Reference.to("own@1"))
                                .addPart(criterion("leadership", "1", Reference.to("own@1")).toBuilder()
                                        .addEvidenceKind(kindOfEntry)
                                        .build())
                                .kinds(Map.of(ResultKind.EXEMPT, KindEffect.INVALIDATE))
                                .build())
                        .addPart(criterion("membership", "1", Reference.to("fixed@1")))
                        .build())
                .vetoes(List.of(veto("part", "leadership", "80", new VetoEffect.Zero(Optional.of(inner)))))
                .build();
        Measurement.Builder measurement = Measurement.builder();
        measurement.id(EntryId.of("m")).subject(SUBJECT).date(DAY).criterion(SchemeFixture.GOODS.get(0));
        measurement.value(Decimal.ONE).unit(MeasureUnit.PERCENT);
        Honour.Builder honour = Honour.builder();
        honour.id(EntryId.of("h")).subject(SUBJECT).date(DAY).kind(kindOfEntry).name(LocalizedText.of("奖", "Prize"));
        Extensions extensions = Extensions.builder()
                .rater(
                        "own@1",
                        parameters -> entries -> kind == ResultKind.RATED
                                ? Rating.of(Points.of(entries.all().size()))
                                : Rating.unrated(kind, ReasonCode.EXEMPT_KIND))
                .rater("fixed@1", parameters -> entries -> Rating.of(Points.of(50)))
                .model("own@1", parameters -> new Model() {
                    @Override
                    public Rating combine(Parts parts) {
                        return Rating.of(parts.all().get(0).points());
                    }

                    @Override
                    public List<RankedReason> reasons(Parts parts) {
                        return List.of(new RankedReason(ReasonCode.of("few-visits"), Points.of(98)));
                    }
                })
                .build();
        return Explanation.of(
                Evaluator.compile(scheme, PLAN, extensions)
                        .trace(SUBJECT, List.of(measurement.build(), honour.build()), AS_OF),
                scheme);
    }

    @Test
    void tellsATreeWithItsReasonsAndThePartThatAVetoTook() {
        assertThat(tree(ResultKind.RATED).lines(Language.EN))
                .containsExactly(
                        "branch-1 scores 25 of 100 (exactly 25, rounded half up, decimal places: 2), grade: Poor",
                        "  combined by 'weighted-mean' (the weighted mean)",
                        "  worked out: (0 + 50) ÷ 2 = 25",
                        "  Base: 0 of 100 points (a veto set the points to zero), weight 1, 50% of the whole",
                        "    combined by 'own@1'",
                        "    Good leadership team: 2 of 100 points, weight 1, 100% of Base",
                        "      rated by 'own@1'",
                        "      honour h (2011-06-01, kind visit): Prize",
                        "      measurement m (2011-06-01): 1 percent",
                        "    few-visits: 98 points",
                        "  Good ranks of Party members: 50 of 100 points, weight 1, 50% of the whole",
                        "    rated by 'fixed@1'",
                        "    there is no entry for it",
                        "  veto 'Floor of public regard' fell: Good leadership team is below 80; effect: Base loses its"
                                + " points, 2 before; basis: 《县考核办法》, 第八条");
    }

    private static Explanation byOwnGate() {
        ScoringScheme scheme = scheme().toBuilder()
                .vetoes(List.of(veto("own", "leadership", "0", new VetoEffect.NoGrade()).toBuilder()
                        .gate(Reference.to("own@1"))
                        .build()))
                .build();
        Extensions extensions = Extensions.builder()
                .gate("own@1", parameters -> input -> Gate.State.SAFE)
                .build();
        return Explanation.of(Evaluator.compile(scheme, PLAN, extensions).trace(SUBJECT, evidence(), AS_OF), scheme);
    }

    /** A veto falls by a leaf of a part that has no points, as another leaf has no evidence. */
    private static Explanation partWithoutPoints() {
        IndicatorId part = IndicatorId.of("part");
        ScoringScheme scheme = scheme().toBuilder()
                .root(SchemeFixture.root(List.of(
                        SchemeFixture.root(List.of(criterion("leadership", "1"), criterion("membership", "1")))
                                .toBuilder()
                                .id(part)
                                .build())))
                .vetoes(List.of(veto("part", "leadership", "100", new VetoEffect.Zero(Optional.of(part)))))
                .build();
        List<Appraisal> some = evidence().stream()
                .filter(entry -> entry.criterion().code().equals("leadership"))
                .toList();
        return explain(scheme, some);
    }

    @Test
    void aGateOfTheHostIsToldByWhatItSays() {
        assertThat(byOwnGate().lines(Language.EN))
                .endsWith(
                        "  veto 'Floor of public regard': gate own@1 says of Good leadership team: safe; effect where it"
                                + " falls: there is no grade; before: score -, grade -; basis: 《县考核办法》, 第八条");
        assertThat(partWithoutPoints().lines(Language.ZH))
                .endsWith("  一票否决“群众满意度底线”生效：领导班子好 低于 100；part没有可归零的得分；依据：《县考核办法》, 第八条");
    }

    private static Explanation byRater(Rating rating) {
        ScoringScheme scheme = scheme().toBuilder()
                .root(SchemeFixture.root(
                        List.of(criterion("leadership", "1", Reference.to("own@1"))),
                        Map.of(ResultKind.EXEMPT, KindEffect.LEAVE_OUT)))
                .raterGroups(List.of())
                .vetoes(List.of())
                .build();
        Extensions extensions = Extensions.builder()
                .rater("own@1", parameters -> evidence -> rating)
                .build();
        return Explanation.of(
                Evaluator.compile(scheme, PLAN, extensions)
                        .trace(SUBJECT, List.of(judgement("a", "leadership", MASSES, "1", "2")), AS_OF),
                scheme);
    }

    private static Explanation explain(ScoringScheme scheme, List<Appraisal> evidence) {
        return Explanation.of(SchemeFixture.evaluator(scheme).trace(SUBJECT, evidence, AS_OF), scheme);
    }

    private static List<String> lines(ScoringScheme scheme, List<Appraisal> evidence, Language language) {
        return explain(scheme, evidence).lines(language);
    }

    static Set<String> operations(ExplanationNode node) {
        Set<String> operations = new TreeSet<>(Set.of(node.operation()));
        node.children().forEach(child -> operations.addAll(operations(child)));
        return operations;
    }

    private static Set<String> messages() {
        Stream<String> keys = ScoringMessages.catalogue().keys().stream();
        return keys.filter(key -> key.startsWith("explanation."))
                .map(key -> key.substring("explanation.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Provide
    Arbitrary<SchemeFixture.Case> cases() {
        return SchemeFixture.cases();
    }
}
