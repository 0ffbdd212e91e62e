package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.MASSES;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.PLAN;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.criterion;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.group;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scheme;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.veto;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.criteria.CriteriaSets;
import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.GradeCode;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Boundary;
import io.github.zhengyou.timeline.Span;
import io.github.zhengyou.timeline.Stage;
import io.github.zhengyou.timeline.StageId;
import io.github.zhengyou.timeline.Timeline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SchemeResolutionTest {

    private static final Extensions EXTENSIONS = Extensions.builder()
            .rater("least@1", parameters -> {
                Decimal least = parameters.decimal("least");
                return evidence -> Rating.of(evidence.maximum());
            })
            .rater("broken@1", parameters -> {
                throw new IllegalStateException("no database");
            })
            .build();

    @Property(tries = 100)
    void findsNothingInASoundScheme(@ForAll("schemes") ScoringScheme scheme) {
        assertThat(Evaluator.problems(scheme, PLAN, Extensions.none())).isEmpty();
    }

    @Test
    void findsAnUnknownStage() {
        assertProblem(
                scheme().toBuilder().period(new EvaluationPeriod.OfStage(StageId.of("summary"))),
                "scheme.stage-unknown",
                "summary",
                "scheme#/period/stage",
                "评分方案所指的阶段“summary”在活动方案中不存在，现有：appraisal",
                "the scheme names the stage 'summary', which the plan does not have; there are: appraisal");
    }

    @Test
    void findsAnUnknownCriteriaSet() {
        assertProblem(
                scheme().toBuilder().criteriaSet(CriteriaSets.FIVE_LEADS.id()),
                "scheme.criteria-set-unknown",
                "five-leads",
                "scheme#/criteriaSet",
                "评分方案所指的标准“five-leads”在活动方案中不存在，现有：five-goods",
                "the scheme names the criteria set 'five-leads', which the plan does not use; there are: five-goods");
    }

    @Test
    void findsAnUnknownCriterion() {
        assertProblem(
                scheme().toBuilder()
                        .root(SchemeFixture.root(List.of(criterion("leadership", "1"), criterion("charm", "1"))))
                        .vetoes(List.of()),
                "scheme.criterion-unknown",
                "charm",
                "scheme#/root/parts/1/criterion",
                "标准“five-goods”中没有标准项“charm”，" + "现有：leadership、membership、mechanism、performance、public-regard",
                "the criteria set 'five-goods' has no criterion 'charm'; there are: leadership, membership, mechanism,"
                        + " performance, public-regard");
    }

    @Test
    void findsAnUnknownRater() {
        assertProblem(
                rated("lest@1", Map.of()),
                "scheme.rule-unknown",
                "lest@1",
                "scheme#/root/parts/0/rater",
                "没有评分规则“lest@1”，现有：ballots、broken@1、deduct-per-unit、least@1、mean、pass-fail、pledge-fulfilment、points-per-unit、proportion、rank-to-points、ratio-to-best、rubric、target、task-checklist、trimmed-mean",
                "there is no rater 'lest@1'; there are: ballots, broken@1, deduct-per-unit, least@1, mean, pass-fail"
                        + ", pledge-fulfilment, points-per-unit, proportion, rank-to-points, ratio-to-best, rubric, target, task-checklist, trimmed-mean");
    }

    @Test
    void findsAMissingParameter() {
        assertProblem(
                rated("least@1", Map.of()),
                "scheme.parameter",
                "least@1",
                "scheme#/root/parts/0/rater/parameters/least",
                "评分规则“least@1”的参数“least”应为数，实为空缺",
                "parameter 'least' of rater 'least@1' must be a number, got nothing");
    }

    @Test
    void findsAParameterOfAnotherShape() {
        assertProblem(
                rated("least@1", Map.of("least", new ParameterValue.Text("3"))),
                "scheme.parameter",
                "least@1",
                "scheme#/root/parts/0/rater/parameters/least",
                "评分规则“least@1”的参数“least”应为数，实为文本“3”",
                "parameter 'least' of rater 'least@1' must be a number, got the text '3'");
    }

    @Test
    void findsAParameterThatNobodyReads() {
        assertProblem(
                rated(
                        "least@1",
                        Map.of(
                                "least", new ParameterValue.Amount(Decimal.ONE),
                                "leest", new ParameterValue.Amount(Decimal.ONE))),
                "scheme.parameter-unread",
                "least@1",
                "scheme#/root/parts/0/rater/parameters/leest",
                "评分规则“least@1”不认识参数“leest”，可用的有：least",
                "rater 'least@1' does not know the parameter 'leest'; it knows: least");
    }

    @Test
    void findsARaterThatCannotBeMade() {
        assertProblem(
                rated("broken@1", Map.of()),
                "scheme.rule-not-made",
                "broken@1",
                "scheme#/root/parts/0/rater",
                "评分规则“broken@1”无法建立：java.lang.IllegalStateException: no database",
                "rater 'broken@1' cannot be made: java.lang.IllegalStateException: no database");
    }

    @Test
    void findsAnUnknownBallotScale() {
        assertProblem(
                scheme().toBuilder()
                        .raterGroups(List.of(group(MASSES, "1", SchemeFixture.onScale(BallotScaleId.of("plain"))))),
                "scheme.parameter-unknown",
                "ballots",
                "scheme#/raterGroups/0/rater/parameters/scale",
                "评分规则“ballots”的参数“scale”应为方案中的测评表，实为“plain”；现有：sd-2008",
                "parameter 'scale' of rater 'ballots' must be a ballot scale of the scheme, got 'plain'; there are:"
                        + " sd-2008");
    }

    @Test
    void findsAVetoOnAnIndicatorThatIsNotThere() {
        assertProblem(
                scheme().toBuilder()
                        .root(SchemeFixture.root(List.of(criterion("leadership", "1"))))
                        .vetoes(List.of(veto("floor", "membership", "60", new VetoEffect.Zero()))),
                "scheme.veto-indicator-unknown",
                "floor",
                "scheme#/vetoes/0/indicator",
                "一票否决项“floor”所指的指标“membership”不在方案之中，现有：root、leadership",
                "veto 'floor' names the indicator 'membership', which the scheme does not have; there are: root,"
                        + " leadership");
    }

    @Test
    void findsACapAtAnUnknownGrade() {
        assertProblem(
                scheme().toBuilder()
                        .addVetoes(
                                veto("floor", "leadership", "60", new VetoEffect.CapGrade(GradeCode.of("five-star")))),
                "scheme.grade-unknown",
                "five-star",
                "scheme#/vetoes/1/effect/grade",
                "一票否决项“floor”封顶的等级“five-star”不存在，现有：poor、fair、good、excellent",
                "veto 'floor' caps the grade at 'five-star', which the scheme does not have; there are: poor, fair,"
                        + " good, excellent");
    }

    @Test
    void findsAPeriodWhoseDaysAreNotKnown() {
        StageId late = StageId.of("late");
        CampaignPlan open = CampaignPlan.builder()
                .from(PLAN)
                .timeline(Timeline.builder()
                        .addStage(Stage.builder()
                                .id(late)
                                .name(LocalizedText.of("后期", "Late"))
                                .span(Span.startingAt(Boundary.parse("2012-07")))
                                .build())
                        .build())
                .build();
        CampaignPlan bare =
                CampaignPlan.builder().id(PLAN.id()).name(PLAN.name()).build();
        ScoringScheme campaign =
                scheme().toBuilder().period(new EvaluationPeriod.Campaign()).build();
        ScoringScheme stage =
                scheme().toBuilder().period(new EvaluationPeriod.OfStage(late)).build();
        assertThat(Evaluator.problems(campaign, open, EXTENSIONS))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("scheme.period-open");
                    assertThat(finding.subject()).isEqualTo("campaign");
                    assertThat(finding.place().orElseThrow()).hasToString("scheme#/period");
                });
        assertThat(Evaluator.problems(stage, open, EXTENSIONS)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("scheme.period-open");
            assertThat(finding.place().orElseThrow()).hasToString("scheme#/period/stage");
            assertThat(finding.message(ScoringMessages.catalogue(), Language.EN))
                    .isEqualTo("the scheme evaluates 'late', whose first and last day are not both known: give the plan"
                            + " dates for it, or let the scheme name a calendar year");
        });
        assertThat(Evaluator.problems(campaign, bare, EXTENSIONS))
                .extracting(Finding::rule)
                .contains("scheme.period-open");
        assertThat(Evaluator.problems(stage, bare, EXTENSIONS))
                .extracting(Finding::rule)
                .contains("scheme.stage-unknown")
                .doesNotContain("scheme.period-open");
    }

    @Test
    void findsSixProblemsAtOnce() {
        ScoringScheme scheme = scheme().toBuilder()
                .period(new EvaluationPeriod.OfStage(StageId.of("summary")))
                .root(SchemeFixture.root(List.of(
                        criterion("charm", "1"),
                        criterion("leadership", "1", new Reference("none@1", ParameterValue.Fields.NONE)))))
                .raterGroups(List.of(group(MASSES, "1", SchemeFixture.onScale(BallotScaleId.of("plain")))))
                .vetoes(List.of(veto("floor", "membership", "60", new VetoEffect.CapGrade(GradeCode.of("five-star")))))
                .build();

        assertThat(Evaluator.problems(scheme, PLAN, EXTENSIONS))
                .extracting(Finding::rule)
                .containsExactly(
                        "scheme.stage-unknown",
                        "scheme.parameter-unknown",
                        "scheme.criterion-unknown",
                        "scheme.rule-unknown",
                        "scheme.grade-unknown",
                        "scheme.veto-indicator-unknown");
        assertThatExceptionOfType(UnresolvedSchemeException.class)
                .isThrownBy(() -> Evaluator.compile(scheme, PLAN, EXTENSIONS))
                .satisfies(e -> assertThat(e.findings()).isEqualTo(Evaluator.problems(scheme, PLAN, EXTENSIONS)))
                .withMessageStartingWith(
                        "scheme 'county-example' cannot be compiled: scheme#/period/stage the scheme names the stage"
                                + " 'summary', which the plan does not have; there are: appraisal; scheme#/raterGroups/0")
                .withMessageEndingWith("; scheme#/vetoes/0/indicator veto 'floor' names the indicator 'membership',"
                        + " which the scheme does not have; there are: root, charm, leadership");
    }

    @Test
    void keepsItsMessageThroughJavaSerializationAndHasNoFindingsThen() throws IOException, ClassNotFoundException {
        ScoringScheme scheme = scheme().toBuilder()
                .period(new EvaluationPeriod.OfStage(StageId.of("summary")))
                .build();
        UnresolvedSchemeException thrown = catchThrowableOfType(
                UnresolvedSchemeException.class, () -> Evaluator.compile(scheme, PLAN, EXTENSIONS));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            UnresolvedSchemeException read = (UnresolvedSchemeException) in.readObject();
            assertThat(read).hasMessage(thrown.getMessage());
            assertThat(read.findings()).isEmpty();
        }
    }

    private static ScoringScheme.Builder rated(String rater, Map<String, ParameterValue> parameters) {
        return scheme().toBuilder()
                .root(SchemeFixture.root(List.of(
                        criterion("leadership", "1", new Reference(rater, new ParameterValue.Fields(parameters))),
                        criterion("public-regard", "1"))));
    }

    private static void assertProblem(
            ScoringScheme.Builder builder, String rule, String subject, String place, String zh, String en) {
        ScoringScheme scheme = builder.build();
        assertThat(Evaluator.problems(scheme, PLAN, EXTENSIONS)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.subject()).isEqualTo(subject);
            assertThat(finding.place().orElseThrow()).hasToString(place);
            assertThat(finding.message(ScoringMessages.catalogue(), Language.ZH))
                    .isEqualTo(zh);
            assertThat(finding.message(ScoringMessages.catalogue(), Language.EN))
                    .isEqualTo(en);
        });
        assertThatExceptionOfType(UnresolvedSchemeException.class)
                .isThrownBy(() -> Evaluator.compile(scheme, PLAN, EXTENSIONS))
                .withMessage("scheme 'county-example' cannot be compiled: " + place + " " + en);
    }

    @Provide
    Arbitrary<ScoringScheme> schemes() {
        return SchemeFixture.schemes();
    }
}
