package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.scoring.scheme.Evaluation;
import io.github.zhengyou.scoring.scheme.Evaluator;
import io.github.zhengyou.scoring.scheme.Indicator;
import io.github.zhengyou.scoring.scheme.Outcome;
import io.github.zhengyou.scoring.scheme.SchemeFixture;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import io.github.zhengyou.text.Language;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a host does to bring a rule of its own: it stands outside the library and sees only what is public. */
class OwnRaterTest {

    @Test
    void isRegisteredInFiveLinesAndNamedInTheScheme() {
        Function<Parameters, Rater> rule = parameters -> {
            Points share = Points.from(parameters.decimal("share", Decimal.parse("0.4")));
            return evidence -> Rating.of(share.times(evidence.maximum()));
        };
        Extensions own = Extensions.builder().rater("share@1", rule).build();

        assertThat(points(evaluate(own, "share@1", Map.of()))).isEqualTo(Points.of(40));
        assertThat(points(evaluate(own, "share@1", Map.of("share", number("0.1")))))
                .isEqualTo(Points.of(10));
    }

    @Test
    void seesItsCriterionOnly() {
        Rater rater = evidence -> {
            assertThat(evidence.criterion().code()).isEqualTo("leadership");
            assertThat(evidence.subject()).isEqualTo(SchemeFixture.SUBJECT);
            assertThat(evidence.all()).hasSize(5);
            return Rating.of(evidence.maximum());
        };
        assertThat(points(evaluate(rater))).isEqualTo(Points.HUNDRED);
    }

    @Test
    void readsParametersOfEveryShape() {
        Extensions extensions = Extensions.builder()
                .rater("all@1", parameters -> {
                    Decimal sum = parameters.decimals("numbers").stream().reduce(Decimal.ZERO, Decimal::plus);
                    boolean strict = parameters.flag("strict");
                    String mode = parameters.text("mode", "sum") + String.join("", parameters.texts("more"));
                    return evidence -> Rating.of(strict && mode.equals("sumab") ? Points.from(sum) : Points.ZERO);
                })
                .build();
        assertThat(points(evaluate(
                        extensions,
                        "all@1",
                        Map.of(
                                "numbers",
                                new ParameterValue.Items(List.of(number("1"), number("2.5"))),
                                "strict",
                                new ParameterValue.Flag(true),
                                "more",
                                new ParameterValue.Items(
                                        List.of(new ParameterValue.Text("a"), new ParameterValue.Text("b")))))))
                .isEqualTo(Points.of(7, 2));
    }

    @Test
    void maySayThatItCannotRate() {
        ReasonCode reason = ReasonCode.of("under-investigation");
        assertThat(evaluate(evidence -> Rating.unrated(ResultKind.UNKNOWN, reason))
                        .outcome())
                .isEqualTo(new Outcome.Unscored(ResultKind.UNKNOWN, reason));
    }

    @Test
    void anExceptionIsAnErrorOfItsCriterionAndIsNamed() {
        Evaluation evaluation = evaluate(evidence -> {
            throw new IllegalStateException("no connection");
        });
        assertThat(evaluation.outcome()).isEqualTo(new Outcome.Unscored(ResultKind.ERROR, ReasonCode.RATER_FAILED));
        assertThat(messages(evaluation, Language.ZH))
                .containsExactly(
                        "评分规则“own@1”评定“branch-1”（leadership）时出错：java.lang.IllegalStateException: no connection");
        assertThat(messages(evaluation, Language.EN))
                .containsExactly("rater 'own@1' ended with an exception on 'branch-1' (leadership):"
                        + " java.lang.IllegalStateException: no connection");
    }

    @Test
    @SuppressWarnings("NullAway") // a rater in another language, or without checks, may do this
    void noRatingAtAllIsAnErrorToo() {
        Evaluation evaluation = evaluate(evidence -> null);
        assertThat(evaluation.outcome()).isEqualTo(new Outcome.Unscored(ResultKind.ERROR, ReasonCode.RATER_FAILED));
        assertThat(messages(evaluation, Language.EN))
                .containsExactly("rater 'own@1' ended with an exception on 'branch-1' (leadership):"
                        + " java.lang.NullPointerException: its rating was null");
    }

    @Test
    void pointsOutOfBoundsAreAnErrorAndAreNamed() {
        Outcome outOfBounds = new Outcome.Unscored(ResultKind.ERROR, ReasonCode.OUT_OF_BOUNDS);
        assertThat(evaluate(evidence -> Rating.of(Points.of(-1, 3))).outcome()).isEqualTo(outOfBounds);
        Evaluation evaluation = evaluate(evidence -> Rating.of(Points.of(301, 3)));
        assertThat(evaluation.outcome()).isEqualTo(outOfBounds);
        assertThat(messages(evaluation, Language.ZH))
                .containsExactly("“branch-1”的指标“leadership”为 301/3 分，不在 0 至 100 之间，请更正规则或放宽该指标的上下限");
        assertThat(messages(evaluation, Language.EN))
                .containsExactly(
                        "indicator 'leadership' of 'branch-1' came to 301/3 points, not between 0 and 100: correct the"
                                + " rule, or let the indicator exceed its bounds");
        assertThat(points(evaluate(evidence -> Rating.of(Points.ZERO)))).isEqualTo(Points.ZERO);
        assertThat(points(evaluate(evidence -> Rating.of(evidence.maximum())))).isEqualTo(Points.HUNDRED);
    }

    private static List<String> messages(Evaluation evaluation, Language language) {
        return evaluation.findings().stream()
                .map((Finding finding) -> finding.message(ScoringMessages.catalogue(), language))
                .toList();
    }

    private static Points points(Evaluation evaluation) {
        return ((Outcome.Scored) evaluation.outcome()).score().exact();
    }

    private static ParameterValue number(String value) {
        return new ParameterValue.Amount(Decimal.parse(value));
    }

    private static Evaluation evaluate(Rater rater) {
        return evaluate(Extensions.builder().rater("own@1", parameters -> rater).build(), "own@1", Map.of());
    }

    private static Evaluation evaluate(Extensions extensions, String id, Map<String, ParameterValue> parameters) {
        ScoringScheme scheme = SchemeFixture.scheme().toBuilder()
                .root(SchemeFixture.root(List.of(Indicator.builder()
                        .criterion(SchemeFixture.GOODS.get(0))
                        .weight(SchemeFixture.weight("1"))
                        .rater(new Reference(id, new ParameterValue.Fields(parameters)))
                        .build())))
                .raterGroups(List.of())
                .vetoes(List.of())
                .build();
        return Evaluator.compile(scheme, SchemeFixture.PLAN, extensions)
                .evaluate(
                        SchemeFixture.SUBJECT,
                        SchemeFixture.evidence().stream()
                                .filter(entry -> entry.criterion().equals(SchemeFixture.GOODS.get(0)))
                                .toList(),
                        SchemeFixture.AS_OF);
    }
}
