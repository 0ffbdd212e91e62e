package io.github.zhengyou.scoring.explanation;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.AS_OF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.PLAN;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SELF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SUBJECT;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.criterion;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.FormulaReader;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.scoring.scheme.EvaluationTrace;
import io.github.zhengyou.scoring.scheme.Evaluator;
import io.github.zhengyou.scoring.scheme.Indicator;
import io.github.zhengyou.scoring.scheme.IndicatorResult;
import io.github.zhengyou.scoring.scheme.SchemeFixture;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import io.github.zhengyou.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What wholes say of their model, and how what they say adds up. */
class ModelExplanationTest {

    private static final Reference MEAN = Reference.to("mean");
    private static final List<Evidence> EVIDENCE = List.of(
            judgement("a", "leadership", SELF, "80", "100"),
            judgement("b", "membership", SELF, "9", "10"),
            judgement("c", "mechanism", SELF, "15", "100"));

    private static final Extensions EXTENSIONS = Extensions.builder()
            .model(
                    "best@1",
                    parameters -> parts -> Rating.of(parts.all().stream()
                            .map(part -> part.points())
                            .reduce(Points::max)
                            .orElseThrow()))
            .build();

    private static ScoringScheme scheme(Reference model, Indicator... parts) {
        return SchemeFixture.scheme().toBuilder()
                .root(Indicator.builder()
                        .model(model)
                        .parts(List.of(parts))
                        .kinds(
                                model.id().startsWith("xccdf")
                                        ? Map.of()
                                        : Map.of(ResultKind.NOT_CHECKED, KindEffect.LEAVE_OUT))
                        .build())
                .raterGroups(List.of())
                .grades(Optional.empty())
                .vetoes(List.of())
                .build();
    }

    private static Explanation explain(ScoringScheme scheme) {
        return Explanation.of(Evaluator.compile(scheme, PLAN, EXTENSIONS).trace(SUBJECT, EVIDENCE, AS_OF), scheme);
    }

    /** The line of the root, and those of its model and parts without what is below and what is only noted. */
    private static List<String> lines(ScoringScheme scheme, Language language) {
        return explain(scheme).lines(language).stream()
                .filter(line -> !line.matches("    .*|  note: .*|  注意：.*"))
                .toList();
    }

    @Test
    void aBaseWithLinesSaysItsParametersAndWhatEachLineGives() {
        Reference model = Reference.to("base-and-lines")
                .with("base", ParameterValue.of(Decimal.of(10)))
                .with("bonus", ParameterValue.of(List.of(ParameterValue.of("membership"))))
                .with("penalty", ParameterValue.of(List.of(ParameterValue.of("mechanism"))))
                .with("penaltyCap", ParameterValue.of(Decimal.of(10)));
        ScoringScheme scheme = scheme(
                model,
                criterion("leadership", "0.5", MEAN),
                criterion("membership", "1", MEAN).toBuilder()
                        .maximum(Decimal.of(20))
                        .build(),
                criterion("mechanism", "2", MEAN).toBuilder()
                        .maximum(Decimal.of(20))
                        .build());
        assertThat(lines(scheme, Language.EN))
                .containsExactly(
                        "branch-1 scores 62 of 100 (exactly 62, rounded half up, decimal places: 2)",
                        "  combined by 'base-and-lines' (base with bonus and penalty), base: 10, bonus: [membership],"
                                + " penalty: [mechanism], penaltyCap: 10",
                        "  worked out: 10 + 0.5 × 80 + 18 − 2 × 3 = 62",
                        "  Good leadership team: 80 of 100 points, counts with the weight 0.5",
                        "  Good ranks of Party members: 18 of 20 points, counts",
                        "  Good working mechanisms: 3 of 20 points, counts with the weight 2");
        assertThat(lines(scheme, Language.ZH))
                .containsExactly(
                        "branch-1 得 62 分（满分 100，精确值 62，按四舍五入保留 2 位小数）",
                        "  按“base-and-lines”（基础分加减分）合成，base: 10, bonus: [membership],"
                                + " penalty: [mechanism], penaltyCap: 10",
                        "  算式：10 + 0.5 × 80 + 18 − 2 × 3 = 62",
                        "  领导班子好：80 分（满分 100），按权重 0.5 计入",
                        "  党员队伍好：18 分（满分 20），计入",
                        "  工作机制好：3 分（满分 20），按权重 2 计入");
    }

    @Test
    void aSumCarriesWhatIsLeftOutAndSaysThatItDoesNotCount() {
        ScoringScheme scheme = scheme(
                Reference.to("sum"),
                criterion("leadership", "1", MEAN).toBuilder()
                        .maximum(Decimal.of(60))
                        .build(),
                criterion("performance", "1", MEAN).toBuilder()
                        .maximum(Decimal.of(40))
                        .build());
        assertThat(lines(scheme, Language.EN))
                .containsExactly(
                        "branch-1 scores 80 of 100 (exactly 80, rounded half up, decimal places: 2)",
                        "  combined by 'sum' (the sum)",
                        "  worked out: 48 × 100 ÷ 60 = 80",
                        "  Good leadership team: 48 of 60 points, counts",
                        "  Good work results: not checked (there is no evidence at all), maximum 40, does not count");
        assertThat(lines(scheme, Language.ZH))
                .containsExactly(
                        "branch-1 得 80 分（满分 100，精确值 80，按四舍五入保留 2 位小数）",
                        "  按“sum”（求和）合成",
                        "  算式：48 × 100 ÷ 60 = 80",
                        "  领导班子好：48 分（满分 60），计入",
                        "  工作业绩好：未评（没有任何评价依据），满分 40，不计入");
    }

    @Test
    void aModelThatDoesNotWeighSaysWhatCountsAndOneThatDoesTheShares() {
        Indicator[] parts = {
            criterion("leadership", "1", MEAN),
            criterion("membership", "1", MEAN).toBuilder()
                    .maximum(Decimal.of(10))
                    .build(),
            criterion("performance", "1", MEAN)
        };
        assertThat(lines(scheme(Reference.to("minimum"), parts), Language.EN))
                .contains(
                        "  combined by 'minimum' (the lowest share)",
                        "  worked out: min(80, 9 ÷ 10 × 100) = 80",
                        "  Good ranks of Party members: 9 of 10 points, counts",
                        "  Good work results: not checked (there is no evidence at all), maximum 100, does not count");
        assertThat(lines(scheme(Reference.to("lexicographic"), parts[0], parts[1]), Language.ZH))
                .contains("  按“lexicographic”（逐级比较）合成", "  领导班子好：80 分（满分 100），计入")
                .noneMatch(line -> line.contains("算式"));
        assertThat(lines(scheme(Reference.to("weighted-mean"), parts), Language.EN))
                .contains(
                        "  worked out: (80 + 9 ÷ 10 × 100) ÷ 2 = 85",
                        "  Good ranks of Party members: 9 of 10 points, weight 1, 50% of the whole",
                        "  Good work results: not checked (there is no evidence at all), maximum 100, weight 1, 0% of"
                                + " the whole");
    }

    @Test
    void aModelOfTheHostIsNamedByItsId() {
        assertThat(lines(scheme(Reference.to("best@1"), criterion("leadership", "1", MEAN)), Language.EN))
                .contains("  combined by 'best@1'");
    }

    @Test
    void partsThatAFlatModelTakesPassOverTheWholeBetween() {
        ScoringScheme scheme = scheme(
                        Reference.to("xccdf-flat"),
                        Indicator.builder()
                                .id(IndicatorId.of("inner"))
                                .addPart(criterion("leadership", "3", MEAN))
                                .build(),
                        criterion("membership", "1", MEAN))
                .toBuilder()
                .build();
        assertThat(explain(scheme).lines(Language.EN))
                .contains(
                        "  worked out: 3 × 80 ÷ 100 + 90 ÷ 100 = 3.3",
                        "  inner: 80 of 100 points, is passed over, as its leaves count",
                        "    Good leadership team: 80 of 100 points, weight 3, 75% of the whole");
    }

    @Test
    void anIndicatorThatRoundsSaysHow() {
        ScoringScheme scheme = scheme(
                Reference.to("weighted-mean"),
                criterion("membership", "1", MEAN).toBuilder()
                        .rounding(Rounding.parse("0 down"))
                        .build());
        assertThat(lines(scheme, Language.EN))
                .contains(
                        "  Good ranks of Party members: 90 of 100 points, rounded towards zero, decimal places: 0, weight 1, 100% of the"
                                + " whole");
    }

    @Property(tries = 300)
    void sharesTimesPointsAndTheFormulasInTheNodesComeToTheResult(@ForAll("cases") SchemeFixture.Case example) {
        EvaluationTrace trace = example.evaluator().trace(SUBJECT, example.evidence(), AS_OF);
        IndicatorResult whole = trace.evaluation().indicators().get(0);
        Explanation explanation = Explanation.of(trace, example.scheme());
        if (whole.rating() instanceof Rating.Rated rated) {
            Points sum = Points.ZERO;
            for (EvaluationTrace.Step step :
                    trace.steps().subList(1, trace.steps().size())) {
                Points points = step.result().rating() instanceof Rating.Rated part ? part.points() : Points.ZERO;
                sum = sum.plus(step.result().effective().times(points));
            }
            assertThat(sum).isEqualTo(rated.points());
            assertThat(trace.steps().get(0).formula().orElseThrow().value()).isEqualTo(rated.points());
        }
        for (ExplanationNode formula : formulas(explanation.root())) {
            assertThat(FormulaReader.value(text(formula, "formula")))
                    .isEqualTo(FormulaReader.value(text(formula, "result")));
        }
    }

    private static String text(ExplanationNode node, String argument) {
        return node.arguments().get(argument).in(Language.EN);
    }

    private static List<ExplanationNode> formulas(ExplanationNode node) {
        List<ExplanationNode> formulas = new ArrayList<>();
        if (node.operation().equals("formula")) {
            formulas.add(node);
        }
        node.children().forEach(child -> formulas.addAll(formulas(child)));
        return formulas;
    }

    @Provide
    Arbitrary<SchemeFixture.Case> cases() {
        return SchemeFixture.cases();
    }
}
