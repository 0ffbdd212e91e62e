package io.github.zhengyou.scoring.explanation;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.AS_OF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.DAY;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.GOODS;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.PLAN;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SELF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SUBJECT;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.ballots;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.criterion;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Activity;
import io.github.zhengyou.evidence.Attendance;
import io.github.zhengyou.evidence.Commentary;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.Honour;
import io.github.zhengyou.evidence.Incident;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.organization.Level;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.pledge.Pledge;
import io.github.zhengyou.pledge.PledgeEvent;
import io.github.zhengyou.pledge.PledgeId;
import io.github.zhengyou.pledge.PledgeItem;
import io.github.zhengyou.pledge.PledgeItemId;
import io.github.zhengyou.pledge.PledgeOutcome;
import io.github.zhengyou.pledge.PledgePhase;
import io.github.zhengyou.pledge.PledgeProcess;
import io.github.zhengyou.pledge.PledgeProposal;
import io.github.zhengyou.pledge.PledgeTerm;
import io.github.zhengyou.pledge.PledgerKind;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.PeerSummary;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.scheme.Evaluator;
import io.github.zhengyou.scoring.scheme.PeerGroup;
import io.github.zhengyou.scoring.scheme.SchemeFixture;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import io.github.zhengyou.scoring.scheme.SubjectRecord;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.TaskId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What each rater of the library, and one of a host, says of one leaf out of a hundred, in both languages. */
class RaterExplanationTest {

    private static final EvidenceKind PETITION = EvidenceKind.of("petition");
    private static final EvidenceKind LESSON = EvidenceKind.of("lesson");

    private static final Extensions EXTENSIONS = Extensions.builder()
            .rater(
                    "busy@1",
                    parameters -> evidence -> Rating.of(Points.of(
                            evidence.workItems().size() + evidence.pledges().size())))
            .rater(
                    "middle@1",
                    parameters -> evidence -> Rating.of(evidence.peers().isEmpty() ? Points.ZERO : Points.of(50)))
            .build();

    private static Explanation explain(Reference rater, SubjectRecord record, PeerSummary peers) {
        ScoringScheme scheme = SchemeFixture.scheme().toBuilder()
                .root(SchemeFixture.root(List.of(criterion("leadership", "1", rater).toBuilder()
                        .addEvidenceKinds(PETITION, LESSON)
                        .build())))
                .raterGroups(List.of())
                .vetoes(List.of())
                .peers(new PeerGroup.Everybody())
                .build();
        return Explanation.of(
                Evaluator.compile(scheme, PLAN, EXTENSIONS).trace(record, AS_OF, Optional.of(peers)), scheme);
    }

    private static void assertSays(Reference rater, SubjectRecord record, String zh, String en) {
        assertSays(explain(rater, record, PeerSummary.EMPTY), zh, en);
    }

    /** The lines below that of the leaf. */
    private static void assertSays(Explanation explanation, String zh, String en) {
        ExplanationNode leaf = explanation.root().children().stream()
                .filter(node -> node.operation().startsWith("indicator"))
                .findFirst()
                .orElseThrow();
        assertThat(below(leaf, Language.ZH)).isEqualTo(zh.stripTrailing());
        assertThat(below(leaf, Language.EN)).isEqualTo(en.stripTrailing());
    }

    private static String below(ExplanationNode leaf, Language language) {
        return String.join("\n", new Explanation(leaf).lines(language)).replace("\n  ", "\n");
    }

    private static SubjectRecord record(Evidence... evidence) {
        return SubjectRecord.builder()
                .subject(SUBJECT)
                .organization(Organization.builder()
                        .id(OrganizationId.of(SUBJECT.value()))
                        .name(LocalizedText.of("支部", "Branch"))
                        .line(Line.PARTY)
                        .tier(Tier.BRANCH)
                        .build())
                .evidence(List.of(evidence))
                .build();
    }

    private static Reference rater(String id) {
        return Reference.to(id);
    }

    private static ParameterValue of(long value) {
        return ParameterValue.of(Decimal.of(value));
    }

    private static ParameterValue of(String value) {
        return ParameterValue.of(value);
    }

    private static ParameterValue.Fields fields(String name, ParameterValue value) {
        return ParameterValue.Fields.NONE.with(name, value);
    }

    @Test
    void mean() {
        assertSays(
                rater("mean"),
                record(judgement("a", "leadership", SELF, "9", "10"), judgement("b", "leadership", SELF, "80", "100")),
                """
                领导班子好：85 分（满分 100），权重 1，占总分的 100%
                由“mean”（打分的平均）评定
                算式：(9 ÷ 10 + 80 ÷ 100) ÷ 2 × 100 = 85
                打分 a（2011-06-01）：9 / 10
                打分 b（2011-06-01）：80 / 100
                """,
                """
                Good leadership team: 85 of 100 points, weight 1, 100% of the whole
                rated by 'mean' (the mean of the judgements)
                worked out: (9 ÷ 10 + 80 ÷ 100) ÷ 2 × 100 = 85
                judgement a (2011-06-01): 9 of 10
                judgement b (2011-06-01): 80 of 100
                """);
    }

    @Test
    void trimmedMean() {
        assertSays(
                rater("trimmed-mean").with("above", of(2)),
                record(
                        judgement("a", "leadership", SELF, "90", "100"),
                        judgement("b", "leadership", SELF, "10", "100"),
                        judgement("c", "leadership", SELF, "80", "100"),
                        judgement("d", "leadership", SELF, "70", "100")),
                """
                领导班子好：75 分（满分 100），权重 1，占总分的 100%
                由“trimmed-mean”（去掉最高最低后的平均）评定，above: 2
                算式：(70 + 80) ÷ 2 = 75
                打分 a（2011-06-01）：90 / 100
                打分 b（2011-06-01）：10 / 100
                打分 c（2011-06-01）：80 / 100
                打分 d（2011-06-01）：70 / 100
                """,
                """
                Good leadership team: 75 of 100 points, weight 1, 100% of the whole
                rated by 'trimmed-mean' (the trimmed mean of the judgements), above: 2
                worked out: (70 + 80) ÷ 2 = 75
                judgement a (2011-06-01): 90 of 100
                judgement b (2011-06-01): 10 of 100
                judgement c (2011-06-01): 80 of 100
                judgement d (2011-06-01): 70 of 100
                """);
    }

    @Test
    void ballotsOfOneScale() {
        assertSays(
                SchemeFixture.onScale(SchemeFixture.SD_2008.id()),
                record(ballots("t", "leadership", 60, 30, 10, 5)),
                """
                领导班子好：88 分（满分 100），权重 1，占总分的 100%
                由“ballots”（有效票得分的平均）评定，scale: sd-2008
                算式：(60 × 100 + 30 × 75 + 10 × 55) ÷ 100 = 88
                测评 t（2011-06-01，测评表 sd-2008，最高 100 分）：应到 110，收回 105 票
                  满意：60 票 × 100
                  基本满意：30 票 × 75
                  不满意：10 票 × 55
                  不了解：5 票，不计入有效票
                """,
                """
                Good leadership team: 88 of 100 points, weight 1, 100% of the whole
                rated by 'ballots' (the mean worth of the valid ballots), scale: sd-2008
                worked out: (60 × 100 + 30 × 75 + 10 × 55) ÷ 100 = 88
                ballots t (2011-06-01, Scale sd-2008, best 100): electorate 110, cast 105
                  satisfied: 60 × 100
                  basically satisfied: 30 × 75
                  dissatisfied: 10 × 55
                  does not know: 5, not valid
                """);
    }

    @Test
    void passFail() {
        assertSays(
                rater("pass-fail").with("several", of("fraction")),
                record(judgement("a", "leadership", SELF, "1", "1"), judgement("b", "leadership", SELF, "0", "1")),
                """
                领导班子好：50 分（满分 100），权重 1，占总分的 100%
                由“pass-fail”（是否达标）评定，several: fraction
                算式：1 ÷ 2 × 100 = 50
                打分 a（2011-06-01）：1 / 1
                打分 b（2011-06-01）：0 / 1
                """,
                """
                Good leadership team: 50 of 100 points, weight 1, 100% of the whole
                rated by 'pass-fail' (pass or fail), several: fraction
                worked out: 1 ÷ 2 × 100 = 50
                judgement a (2011-06-01): 1 of 1
                judgement b (2011-06-01): 0 of 1
                """);
    }

    @Test
    void rubricWithTheReasonOfItsLevel() {
        assertSays(
                rater("rubric")
                        .with(
                                "levels",
                                ParameterValue.of(List.of(
                                        fields("value", of(1))
                                                .with("points", of(60))
                                                .with("reason", of("few-meetings")),
                                        fields("value", of(2)).with("points", of(100))))),
                record(judgement("a", "leadership", SELF, "1", "2")),
                """
                领导班子好：60 分（满分 100，few-meetings），权重 1，占总分的 100%
                由“rubric”（评分档次）评定，levels: [{value: 1, points: 60, reason: few-meetings}, {value: 2, points: 100}]
                打分 a（2011-06-01）：1 / 2
                """,
                """
                Good leadership team: 60 of 100 points (few-meetings), weight 1, 100% of the whole
                rated by 'rubric' (the level on the rubric), levels: [{value: 1, points: 60, reason: few-meetings}, \
                {value: 2, points: 100}]
                judgement a (2011-06-01): 1 of 2
                """);
    }

    private static Activity activity(String id, long present, long due) {
        return Activity.builder()
                .id(EntryId.of(id))
                .subject(SUBJECT)
                .date(DAY)
                .kind(LESSON)
                .name(LocalizedText.of("党课", "Lecture"))
                .putAttendance(Population.of("party-members"), Attendance.of(present, due))
                .build();
    }

    @Test
    void proportionOfWhoCame() {
        assertSays(rater("proportion"), record(activity("a", 8, 10), activity("b", 10, 10)), """
                领导班子好：90 分（满分 100），权重 1，占总分的 100%
                由“proportion”（比例）评定
                算式：(8 + 10) ÷ (10 + 10) × 100 = 90
                活动 a（2011-06-01，类型 lesson），党课
                  党员（party-members）：应到 10，实到 8
                活动 b（2011-06-01，类型 lesson），党课
                  党员（party-members）：应到 10，实到 10
                """, """
                Good leadership team: 90 of 100 points, weight 1, 100% of the whole
                rated by 'proportion' (the proportion)
                worked out: (8 + 10) ÷ (10 + 10) × 100 = 90
                activity a (2011-06-01, kind lesson), Lecture
                  Party members (party-members): 8 of 10 came
                activity b (2011-06-01, kind lesson), Lecture
                  Party members (party-members): 10 of 10 came
                """);
    }

    private static Measurement measured(String id, long value) {
        return Measurement.builder()
                .id(EntryId.of(id))
                .subject(SUBJECT)
                .date(DAY)
                .criterion(GOODS.get(0))
                .value(Decimal.of(value))
                .unit(MeasureUnit.of("percent"))
                .build();
    }

    @Test
    void targetWithWhatIsDoneTogether() {
        assertSays(
                rater("target").with("target", of(12)).with("zeroAt", of(2)).with("measure", of("sum")),
                record(measured("a", 3), measured("b", 4)),
                """
                领导班子好：50 分（满分 100），权重 1，占总分的 100%
                由“target”（指标对照目标值）评定，target: 12, zeroAt: 2, measure: sum
                算式：(3 + 4 − 2) ÷ (12 − 2) × 100 = 50
                指标数据 a（2011-06-01）：3 %
                指标数据 b（2011-06-01）：4 %
                """,
                """
                Good leadership team: 50 of 100 points, weight 1, 100% of the whole
                rated by 'target' (the measurement against its target), target: 12, zeroAt: 2, measure: sum
                worked out: (3 + 4 − 2) ÷ (12 − 2) × 100 = 50
                measurement a (2011-06-01): 3 percent
                measurement b (2011-06-01): 4 percent
                """);
    }

    private static PeerSummary peers(long... values) {
        PeerSummary peers = PeerSummary.EMPTY;
        for (long value : values) {
            peers = peers.plus(PeerSummary.of(IndicatorId.of("leadership"), Points.of(value)));
        }
        return peers;
    }

    @Test
    void ratioToBestWithTheBestOfThePeers() {
        assertSays(
                explain(
                        rater("ratio-to-best").with("unit", of("percent")),
                        record(measured("a", 9)),
                        peers(9, 12, 12, 10, 3)),
                """
                领导班子好：75 分（满分 100），权重 1，占总分的 100%
                由“ratio-to-best”（与最优值之比）评定，unit: percent
                算式：9 ÷ 12 × 100 = 75
                指标数据 a（2011-06-01）：9 %
                有数值的同类对象 5 个：本对象 9，高于它的 3 个（2 个不同数值），与它相等的 1 个（含自身），低于它的 1 个（1 个不同数值）；最低 3，最高 12
                """,
                """
                Good leadership team: 75 of 100 points, weight 1, 100% of the whole
                rated by 'ratio-to-best' (the ratio to the best), unit: percent
                worked out: 9 ÷ 12 × 100 = 75
                measurement a (2011-06-01): 9 percent
                peers with a value: 5; its own value is 9; above: 3 (different values: 2); equal, itself included: 1; \
                below: 1 (different values: 1); lowest 3, highest 12
                """);
    }

    @Test
    void rankToPointsWithThePlaces() {
        Reference rank = rater("rank-to-points")
                .with("unit", of("percent"))
                .with("points", ParameterValue.of(List.of(of(100), of(80), of(50))))
                .with("ties", of("fractional"));
        assertSays(explain(rank, record(measured("a", 9)), peers(9, 12, 9, 3)), """
                领导班子好：65 分（满分 100），权重 1，占总分的 100%
                由“rank-to-points”（按名次记分）评定，unit: percent, points: [100, 80, 50], ties: fractional
                算式：(80 + 50) ÷ 2 = 65
                指标数据 a（2011-06-01）：9 %
                有数值的同类对象 4 个：本对象 9，高于它的 1 个（1 个不同数值），与它相等的 2 个（含自身），低于它的 1 个（1 个不同数值）；最低 3，最高 12
                """, """
                Good leadership team: 65 of 100 points, weight 1, 100% of the whole
                rated by 'rank-to-points' (points by rank), unit: percent, points: [100, 80, 50], ties: fractional
                worked out: (80 + 50) ÷ 2 = 65
                measurement a (2011-06-01): 9 percent
                peers with a value: 4; its own value is 9; above: 1 (different values: 1); equal, itself included: 2; \
                below: 1 (different values: 1); lowest 3, highest 12
                """);
        assertSays(explain(rank, record(measured("a", 9)), PeerSummary.EMPTY), """
                领导班子好：无法判定（未提供同类对象，或有可比数据的同类对象过少），满分 100，权重 1
                由“rank-to-points”（按名次记分）评定，unit: percent, points: [100, 80, 50], ties: fractional
                指标数据 a（2011-06-01）：9 %
                本对象 9；没有给出同类对象
                """, """
                Good leadership team: unknown (no peers were given, or too few of them have a value to compare with), \
                maximum 100, weight 1
                rated by 'rank-to-points' (points by rank), unit: percent, points: [100, 80, 50], ties: fractional
                measurement a (2011-06-01): 9 percent
                its own value is 9; no peers were given
                """);
    }

    private static Incident incident(String id, EvidenceKind kind, long count) {
        return Incident.builder()
                .id(EntryId.of(id))
                .subject(SUBJECT)
                .date(DAY)
                .kind(kind)
                .name(LocalizedText.of("信访", "Petition"))
                .count(count)
                .build();
    }

    @Test
    void deductPerUnitWithTheKindsAndTheirPrices() {
        Reference deduct = rater("deduct-per-unit")
                .with("each", of(1))
                .with("eachByKind", fields("petition", of(5)))
                .with("floor", of(80));
        assertSays(deduct, record(incident("a", PETITION, 2), incident("b", LESSON, 3)), """
                领导班子好：87 分（满分 100），权重 1，占总分的 100%
                由“deduct-per-unit”（满分逐项扣分）评定，each: 1, eachByKind: {petition: 5}, floor: 80
                算式：100 − (2 × 5 + 3) = 87
                负面事项 a（2011-06-01，类型 petition），信访：2 次
                负面事项 b（2011-06-01，类型 lesson），信访：3 次
                """, """
                Good leadership team: 87 of 100 points, weight 1, 100% of the whole
                rated by 'deduct-per-unit' (full marks less deductions), each: 1, eachByKind: {petition: 5}, floor: 80
                worked out: 100 − (2 × 5 + 3) = 87
                incident a (2011-06-01, kind petition), Petition: count 2
                incident b (2011-06-01, kind lesson), Petition: count 3
                """);
        assertSays(deduct, record(incident("a", PETITION, 9)), """
                领导班子好：80 分（满分 100），权重 1，占总分的 100%
                由“deduct-per-unit”（满分逐项扣分）评定，each: 1, eachByKind: {petition: 5}, floor: 80
                算式：max(100 − 9 × 5, 80) = 80
                负面事项 a（2011-06-01，类型 petition），信访：9 次
                """, """
                Good leadership team: 80 of 100 points, weight 1, 100% of the whole
                rated by 'deduct-per-unit' (full marks less deductions), each: 1, eachByKind: {petition: 5}, floor: 80
                worked out: max(100 − 9 × 5, 80) = 80
                incident a (2011-06-01, kind petition), Petition: count 9
                """);
    }

    @Test
    void pointsPerUnitOfHonoursByTheirLevel() {
        Honour honour = Honour.builder()
                .id(EntryId.of("h"))
                .subject(SUBJECT)
                .date(DAY)
                .kind(PETITION)
                .name(LocalizedText.of("先进支部", "Advanced branch"))
                .level(Level.of("county"))
                .build();
        assertSays(
                rater("points-per-unit")
                        .with("eachByLevel", fields("county", of(5)).with("province", of(10))),
                record(honour),
                """
                领导班子好：5 分（满分 100），权重 1，占总分的 100%
                由“points-per-unit”（逐项加分）评定，eachByLevel: {county: 5, province: 10}
                荣誉 h（2011-06-01，类型 petition，级别 县、区（county））：先进支部
                """,
                """
                Good leadership team: 5 of 100 points, weight 1, 100% of the whole
                rated by 'points-per-unit' (points for each), eachByLevel: {county: 5, province: 10}
                honour h (2011-06-01, kind petition, level county and district (county)): Advanced branch
                """);
    }

    private static WorkItem work(String id, String task, long count) {
        return WorkItem.builder()
                .id(EntryId.of(id))
                .subject(SUBJECT)
                .period(Period.of(DAY, count == 1 ? DAY : DAY.plusDays(2)))
                .task(TaskId.of(task))
                .count(count)
                .build();
    }

    private static SubjectRecord working() {
        return record().toBuilder()
                .addWorkItems(work("w-1", "lecture", 2), work("w-2", "visit", 1))
                .build();
    }

    @Test
    void pointsPerUnitOfWorkItemsByTheirTask() {
        assertSays(
                rater("points-per-unit")
                        .with("of", of("work-items"))
                        .with("eachByTask", fields("lecture", of(3)).with("visit", of(5))),
                working(),
                """
                领导班子好：11 分（满分 100），权重 1，占总分的 100%
                由“points-per-unit”（逐项加分）评定，of: work-items, eachByTask: {lecture: 3, visit: 5}
                算式：2 × 3 + 5 = 11
                工作事项 w-1（2011-06-01 至 2011-06-03，任务 lecture）：2 次
                工作事项 w-2（2011-06-01，任务 visit）：1 次
                """,
                """
                Good leadership team: 11 of 100 points, weight 1, 100% of the whole
                rated by 'points-per-unit' (points for each), of: work-items, eachByTask: {lecture: 3, visit: 5}
                worked out: 2 × 3 + 5 = 11
                work item w-1 (2011-06-01 to 2011-06-03, task lecture): count 2
                work item w-2 (2011-06-01, task visit): count 1
                """);
    }

    @Test
    void taskChecklistWithWhatWasDoneOfEach() {
        assertSays(
                rater("task-checklist")
                        .with(
                                "tasks",
                                ParameterValue.of(List.of(
                                        fields("task", of("lecture")).with("times", of(4)),
                                        fields("task", of("visit")),
                                        fields("task", of("review")).with("weight", of(2))))),
                working(),
                """
                领导班子好：37.5 分（满分 100），权重 1，占总分的 100%
                由“task-checklist”（任务清单）评定，tasks: [{task: lecture, times: 4}, {task: visit}, {task: review, weight: 2}]
                算式：(2 ÷ 4 + 1 + 0 × 2) ÷ 4 × 100 = 37.5
                工作事项 w-1（2011-06-01 至 2011-06-03，任务 lecture）：2 次
                工作事项 w-2（2011-06-01，任务 visit）：1 次
                """,
                """
                Good leadership team: 37.5 of 100 points, weight 1, 100% of the whole
                rated by 'task-checklist' (the checklist of tasks), tasks: [{task: lecture, times: 4}, {task: visit}, \
                {task: review, weight: 2}]
                worked out: (2 ÷ 4 + 1 + 0 × 2) ÷ 4 × 100 = 37.5
                work item w-1 (2011-06-01 to 2011-06-03, task lecture): count 2
                work item w-2 (2011-06-01, task visit): count 1
                """);
    }

    private static Pledge pledge() {
        PledgeProcess process = PledgeProcess.builder(ProcessId.of("short@1"))
                .start("open", PledgePhase.PROPOSE)
                .state("made", PledgePhase.FULFIL)
                .end("appraised", PledgePhase.APPRAISE)
                .permit("open", "make", "made")
                .by(Role.PLEDGER)
                .permit("made", "appraise", "appraised")
                .by(Role.MASSES)
                .build();
        PledgeEvent made = event("make", Role.PLEDGER)
                .proposal(PledgeProposal.builder()
                        .pledger(SubjectId.of("member-1"))
                        .pledgerKind(PledgerKind.MEMBER)
                        .organization(OrganizationId.of("branch-1"))
                        .term(PledgeTerm.ANNUAL)
                        .addItem(PledgeItem.of(PledgeItemId.of("i-1")))
                        .addItem(PledgeItem.builder()
                                .id(PledgeItemId.of("i-2"))
                                .due(DAY)
                                .build())
                        .addItem(PledgeItem.builder()
                                .id(PledgeItemId.of("i-3"))
                                .due(AS_OF.plusDays(1))
                                .build())
                        .build())
                .build();
        PledgeEvent appraised = event("appraise", Role.MASSES)
                .putOutcome(PledgeItemId.of("i-1"), PledgeOutcome.FULFILLED)
                .putOutcome(PledgeItemId.of("i-2"), PledgeOutcome.PARTLY)
                .build();
        return process.replay(List.of(made, appraised), AS_OF).pledges().get(0);
    }

    private static PledgeEvent.Builder event(String action, Role role) {
        return PledgeEvent.builder()
                .id(EntryId.of("p-" + action))
                .pledge(PledgeId.of("p"))
                .date(action.equals("make") ? DAY : DAY.plusDays(1))
                .action(Action.of(action))
                .role(role)
                .reason(Optional.of("reason"));
    }

    @Test
    void pledgeFulfilmentWithTheStateOfEachItem() {
        assertSays(
                rater("pledge-fulfilment").with("partly", ParameterValue.of(Decimal.parse("0.5"))),
                working().toBuilder().pledges(List.of(pledge())).build(),
                """
                领导班子好：75 分（满分 100），权重 1，占总分的 100%
                由“pledge-fulfilment”（承诺兑现率）评定，partly: 0.5
                算式：(1 + 0.5) ÷ 2 × 100 = 75
                承诺 p（member-1）：到期 2 项，已兑现 1 项，部分兑现 1 项
                  承诺事项 i-1：已兑现；已到期
                  承诺事项 i-2：部分兑现；已到期（2011-06-01）
                  承诺事项 i-3：未登记兑现情况；未到期，不计（2012-01-01）
                """,
                """
                Good leadership team: 75 of 100 points, weight 1, 100% of the whole
                rated by 'pledge-fulfilment' (the fulfilment of pledges), partly: 0.5
                worked out: (1 + 0.5) ÷ 2 × 100 = 75
                pledge p of member-1: of the items due (2), 1 fulfilled, 1 in part
                  item i-1: fulfilled; due
                  item i-2: partly fulfilled; due (2011-06-01)
                  item i-3: no outcome stated; not due, does not count (2012-01-01)
                """);
    }

    @Test
    void aRaterOfTheHostIsToldWithAllThatItReadsAndNothingElse() {
        SubjectRecord record = working().toBuilder().pledges(List.of(pledge())).build();
        assertSays(rater("busy@1"), record, """
                领导班子好：3 分（满分 100），权重 1，占总分的 100%
                由“busy@1”评定
                承诺 p（member-1）：到期 2 项，已兑现 1 项，部分兑现 1 项
                  承诺事项 i-1：已兑现；已到期
                  承诺事项 i-2：部分兑现；已到期（2011-06-01）
                  承诺事项 i-3：未登记兑现情况；未到期，不计（2012-01-01）
                工作事项 w-1（2011-06-01 至 2011-06-03，任务 lecture）：2 次
                工作事项 w-2（2011-06-01，任务 visit）：1 次
                """, """
                Good leadership team: 3 of 100 points, weight 1, 100% of the whole
                rated by 'busy@1'
                pledge p of member-1: of the items due (2), 1 fulfilled, 1 in part
                  item i-1: fulfilled; due
                  item i-2: partly fulfilled; due (2011-06-01)
                  item i-3: no outcome stated; not due, does not count (2012-01-01)
                work item w-1 (2011-06-01 to 2011-06-03, task lecture): count 2
                work item w-2 (2011-06-01, task visit): count 1
                """);
        assertSays(
                explain(
                        rater("middle@1"),
                        record.toBuilder().evidence(List.of(commentary())).build(),
                        peers(3, 4)),
                """
                领导班子好：50 分（满分 100），权重 1，占总分的 100%
                由“middle@1”评定
                点评 c（2011-06-01）：上级评价
                有数值的同类对象 2 个：最低 3，最高 4；本对象没有数值
                """,
                """
                Good leadership team: 50 of 100 points, weight 1, 100% of the whole
                rated by 'middle@1'
                commentary c (2011-06-01) by higher level
                peers with a value: 2; lowest 3, highest 4; it has no value of its own
                """);
    }

    private static Commentary commentary() {
        return Commentary.builder()
                .id(EntryId.of("c"))
                .subject(SUBJECT)
                .date(DAY)
                .kind(LESSON)
                .by(RaterGroup.HIGHER_LEVEL)
                .build();
    }

    /** The operations that are said here and nowhere in the worked example. */
    static Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        for (Explanation explanation : List.of(
                explain(
                        rater("busy@1"),
                        working().toBuilder().pledges(List.of(pledge())).build(),
                        PeerSummary.EMPTY),
                explain(rater("middle@1"), record(activity("a", 1, 2), commentary()), peers(3)),
                explain(rater("middle@1"), record(incident("a", PETITION, 1)), peers(3)),
                explain(rater("ratio-to-best").with("unit", of("percent")), record(measured("a", 1)), peers(1, 2)),
                explain(
                        rater("ratio-to-best").with("unit", of("percent")),
                        record(measured("a", 1)),
                        PeerSummary.EMPTY))) {
            operations.addAll(ExplanationTest.operations(explanation.root()));
        }
        return operations;
    }
}
