package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.AS_OF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SELF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SUBJECT;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.criterion;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.evaluate;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.evaluator;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.evidence;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.fair;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.group;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.judgement;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scheme;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.veto;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Gate;
import io.github.zhengyou.scoring.Grade;
import io.github.zhengyou.scoring.GradeCode;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Score;
import io.github.zhengyou.scoring.explanation.Explanation;
import io.github.zhengyou.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked example: 86.84 points, good; public regard is at 3021/35, about 86.3143. */
class VetoTest {

    @Test
    void zeroTakesScoreGradeAndCommendation() {
        Evaluation evaluation = with(new VetoEffect.Zero());
        Score score = EvaluatorTest.score(evaluation);
        assertThat(score.exact()).isEqualTo(Points.ZERO);
        assertThat(score.rounded()).hasToString("0");
        assertThat(grade(evaluation)).isEqualTo("poor");
        assertThat(evaluation.eligible()).isFalse();
        assertFell(evaluation);
    }

    @Test
    void aCapLowersAGradeAboveIt() {
        Evaluation evaluation = with(new VetoEffect.CapGrade(fair()));
        assertThat(EvaluatorTest.score(evaluation).rounded()).hasToString("86.84");
        assertThat(grade(evaluation)).isEqualTo("fair");
        assertThat(evaluation.eligible()).isTrue();
        assertFell(evaluation);
    }

    @Test
    void aCapLeavesAGradeThatIsNotAboveIt() {
        assertThat(grade(with(new VetoEffect.CapGrade(GradeCode.of("good"))))).isEqualTo("good");
        assertThat(grade(with(new VetoEffect.CapGrade(GradeCode.of("excellent")))))
                .isEqualTo("good");
    }

    @Test
    void noGradeTakesGradeAndCommendation() {
        Evaluation evaluation = with(new VetoEffect.NoGrade());
        assertThat(EvaluatorTest.score(evaluation).rounded()).hasToString("86.84");
        assertThat(evaluation.grade()).isEmpty();
        assertThat(evaluation.eligible()).isFalse();
        assertFell(evaluation);
    }

    @Test
    void notEligibleTakesTheCommendationAlone() {
        Evaluation evaluation = with(new VetoEffect.NotEligible());
        assertThat(EvaluatorTest.score(evaluation).rounded()).hasToString("86.84");
        assertThat(grade(evaluation)).isEqualTo("good");
        assertThat(evaluation.eligible()).isFalse();
        assertFell(evaluation);
    }

    @ParameterizedTest
    @CsvSource({"79.99, FELL", "80, SAFE", "80.01, SAFE"})
    void fallsBelowItsThresholdOnly(String points, Gate.State state) {
        ScoringScheme scheme = scheme().toBuilder()
                .root(SchemeFixture.root(List.of(criterion("leadership", "1"))))
                .raterGroups(List.of(group(SELF, "1", SchemeFixture.MEAN)))
                .vetoes(List.of(veto("floor", "leadership", "80", new VetoEffect.Zero())))
                .build();
        assertThat(states(evaluate(scheme, List.of(judgement("a", "leadership", SELF, points, "100")))))
                .containsExactly(state);
    }

    @Test
    void looksAtTheExactRatingNotAtARoundedOne() {
        ScoringScheme scheme = scheme().toBuilder()
                .root(SchemeFixture.root(List.of(criterion("leadership", "1"))))
                .raterGroups(List.of(group(SELF, "1", SchemeFixture.MEAN)))
                .vetoes(List.of(veto("floor", "leadership", "80", new VetoEffect.NotEligible())))
                .build();
        Evaluation evaluation = evaluate(scheme, List.of(judgement("a", "leadership", SELF, "79.9999", "100")));
        assertThat(EvaluatorTest.score(evaluation).rounded()).hasToString("80");
        assertThat(evaluation.eligible()).isFalse();
    }

    @Test
    void cannotBeToldWhereItsCriterionIsNotRated() {
        List<Appraisal> evidence = evidence().stream()
                .filter(entry -> !entry.criterion().code().equals("public-regard"))
                .toList();
        ScoringScheme scheme = scheme().toBuilder()
                .root(SchemeFixture.root(SchemeFixture.FIVE, Map.of(ResultKind.NOT_CHECKED, KindEffect.LEAVE_OUT)))
                .vetoes(List.of(veto("floor", "public-regard", "100", new VetoEffect.Zero())))
                .build();
        Evaluation evaluation = evaluate(scheme, evidence);
        assertThat(states(evaluation)).containsExactly(Gate.State.UNKNOWN);
        assertThat(EvaluatorTest.score(evaluation).rounded().signum()).isPositive();
        assertThat(evaluation.vetoes().get(0).scoreBefore()).isEmpty();
    }

    @Test
    void takesEligibilityWhileItCannotBeTold() {
        List<Appraisal> evidence = evidence().stream()
                .filter(entry -> !entry.criterion().code().equals("public-regard"))
                .toList();
        ScoringScheme.Builder scheme = scheme().toBuilder()
                .root(SchemeFixture.root(SchemeFixture.FIVE, Map.of(ResultKind.NOT_CHECKED, KindEffect.LEAVE_OUT)));
        ScoringScheme strict = scheme.vetoes(List.of(veto("out", "public-regard", "60", new VetoEffect.NotEligible())))
                .build();
        Evaluation evaluation = evaluate(strict, evidence);
        assertThat(states(evaluation)).containsExactly(Gate.State.UNKNOWN);
        assertThat(evaluation.grade()).isPresent();
        assertThat(evaluation.eligible()).isFalse();
        assertThat(Explanation.of(evaluator(strict).trace(SUBJECT, evidence, AS_OF), strict)
                        .lines(Language.EN))
                .anyMatch(line -> line.contains("not eligible for commendation until it is"));

        ScoringScheme capped = scheme.vetoes(
                        List.of(veto("cap", "public-regard", "60", new VetoEffect.CapGrade(fair()))))
                .build();
        assertThat(evaluate(capped, evidence).eligible()).isTrue();
    }

    @Test
    void fallsEvenWhereThereIsNoScoreToLose() {
        List<Appraisal> evidence = evidence().stream()
                .filter(entry -> !entry.criterion().code().equals("leadership"))
                .toList();
        ScoringScheme scheme = scheme().toBuilder()
                .vetoes(List.of(veto("floor", "public-regard", "100", new VetoEffect.Zero())))
                .build();
        Evaluation evaluation = evaluate(scheme, evidence);
        assertThat(evaluation.outcome()).isInstanceOf(Outcome.Unscored.class);
        assertThat(states(evaluation)).containsExactly(Gate.State.FELL);
        assertThat(evaluation.vetoes().get(0).scoreBefore()).isEmpty();
        assertThat(evaluation.vetoes().get(0).gradeBefore()).isEmpty();
    }

    @Test
    void severalTakeEffectInTheirOrder() {
        Evaluation evaluation = evaluate(
                scheme().toBuilder()
                        .vetoes(List.of(
                                veto("cap", "public-regard", "90", new VetoEffect.CapGrade(fair())),
                                veto("safe", "public-regard", "10", new VetoEffect.NoGrade()),
                                veto("zero", "public-regard", "87", new VetoEffect.Zero()),
                                veto("none", "public-regard", "88", new VetoEffect.NoGrade()),
                                veto("out", "public-regard", "89", new VetoEffect.NotEligible())))
                        .build(),
                evidence());
        assertThat(evaluation.vetoes())
                .extracting(result -> result.veto() + " "
                        + result.state() + " "
                        + result.scoreBefore().map(Object::toString).orElse("-") + " "
                        + result.gradeBefore().map(Object::toString).orElse("-"))
                .containsExactly(
                        "cap FELL 86.84 good",
                        "safe SAFE - -",
                        "zero FELL 86.84 fair",
                        "none FELL 0 poor",
                        "out FELL 0 -");
        assertThat(evaluation.grade()).isEmpty();
        assertThat(evaluation.eligible()).isFalse();
    }

    @Test
    void aGradeOnceTakenDoesNotComeBack() {
        Evaluation evaluation = evaluate(
                scheme().toBuilder()
                        .vetoes(List.of(
                                veto("none", "public-regard", "90", new VetoEffect.NoGrade()),
                                veto("zero", "public-regard", "90", new VetoEffect.Zero()),
                                veto("cap", "public-regard", "90", new VetoEffect.CapGrade(fair()))))
                        .build(),
                evidence());
        assertThat(evaluation.grade()).isEmpty();
    }

    @Test
    void cannotBeWrittenDownWithoutABasis() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Veto.builder()
                        .id(VetoId.of("floor"))
                        .name(scheme().name())
                        .indicator(IndicatorId.of("leadership"))
                        .gate(SchemeFixture.below(Decimal.ONE))
                        .effect(new VetoEffect.Zero())
                        .build())
                .withMessageContaining("[basis]");
    }

    private static Evaluation with(VetoEffect effect) {
        return evaluate(
                scheme().toBuilder()
                        .vetoes(List.of(veto("floor", "public-regard", "90", effect)))
                        .build(),
                evidence());
    }

    private static void assertFell(Evaluation evaluation) {
        VetoResult result = evaluation.vetoes().get(0);
        assertThat(result.state()).isEqualTo(Gate.State.FELL);
        assertThat(result.scoreBefore().orElseThrow()).hasToString("86.84");
        assertThat(result.gradeBefore().orElseThrow()).hasToString("good");
    }

    private static List<Gate.State> states(Evaluation evaluation) {
        return evaluation.vetoes().stream().map(VetoResult::state).toList();
    }

    private static String grade(Evaluation evaluation) {
        return evaluation.grade().map(Grade::code).orElseThrow().code();
    }
}
