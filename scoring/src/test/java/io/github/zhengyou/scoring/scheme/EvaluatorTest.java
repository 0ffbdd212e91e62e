package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.AS_OF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SUBJECT;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.evaluate;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.evaluator;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.evidence;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.judgement;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.scoring.Gate;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Score;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluatorTest {

    @Test
    void scoresTheWorkedExampleExactly() {
        Evaluation evaluation = evaluate(scheme(), evidence());

        assertThat(SchemeFixture.leaves(evaluation))
                .extracting(result -> result.indicator().value(), EvaluatorTest::points, EvaluatorTest::share)
                .containsExactly(
                        // 0.2 × 95 + 0.5 × (90 + 85 + 260/3)/3 + 0.3 × 88 = 45.4 + 785/18
                        tuple("leadership", "8011/90", "1/4"),
                        // 0.2 × 90 + 0.5 × 80 + 0.3 × 88: two tallies are one electorate
                        tuple("membership", "422/5", "1/5"),
                        // 0.2 × 100 + 0.5 × 72.5 + 0.3 × 230/3
                        tuple("mechanism", "317/4", "3/20"),
                        // 0.2 × 80 + 0.5 × 91 + 0.3 × 100
                        tuple("performance", "183/2", "1/4"),
                        // 0.2 × 88 + 0.5 × 86 + 0.3 × 600/7 = 60.6 + 180/7
                        tuple("public-regard", "3021/35", "3/20"));
        // 8011/360 + 16.88 + 11.8875 + 22.875 + 9063/700
        Score score = score(evaluation);
        assertThat(score.exact()).hasToString("2188429/25200");
        assertThat(score.rounded()).hasToString("86.84");
        assertThat(score.maximum()).hasToString("100");
        assertThat(score.model()).isEqualTo("weighted-mean");
        assertThat(score.context().schemeHash()).isEqualTo(scheme().hash());
        assertThat(score.context().node()).isEqualTo("root");
        assertThat(evaluation.grade().orElseThrow().code()).hasToString("good");
        assertThat(evaluation.eligible()).isTrue();
        assertThat(evaluation.findings()).isEmpty();
        assertThat(evaluation.vetoes()).singleElement().satisfies(veto -> {
            assertThat(veto.state()).isEqualTo(Gate.State.SAFE);
            assertThat(veto.scoreBefore()).isEmpty();
            assertThat(veto.gradeBefore()).isEmpty();
        });
    }

    @Test
    void saysWhatItIsAbout() {
        Evaluation evaluation = evaluate(scheme(), evidence());

        assertThat(evaluation.subject()).isEqualTo(SUBJECT);
        assertThat(evaluation.scheme()).hasToString("county-example");
        assertThat(evaluation.schemeVersion()).isEqualTo("2011.1");
        assertThat(evaluation.schemeHash()).isEqualTo(scheme().hash());
        assertThat(evaluation.period()).isEqualTo(Period.of(LocalDate.of(2011, 1, 1), AS_OF));
        assertThat(evaluation.asOf()).isEqualTo(AS_OF);
        assertThat(evaluator(scheme()).scheme()).isEqualTo(scheme());
    }

    @Test
    void countsTheDaysThatTheSchemeNames() {
        Period campaign =
                SchemeFixture.PLAN.timeline().flatMap(Timeline::period).orElseThrow();
        assertThat(evaluator(scheme().toBuilder()
                                .period(new EvaluationPeriod.Campaign())
                                .build())
                        .period())
                .isEqualTo(campaign);
        assertThat(evaluator(scheme().toBuilder()
                                .period(new EvaluationPeriod.OfStage(SchemeFixture.PLAN
                                        .timeline()
                                        .orElseThrow()
                                        .stages()
                                        .get(0)
                                        .id()))
                                .build())
                        .period())
                .hasToString("2011-04-01..2011-09-30");
        assertThat(evaluator(scheme()).period()).hasToString("2011-01-01..2011-12-31");
    }

    @Test
    void givesEqualEvaluationsForEqualEvidence() {
        List<Appraisal> backwards = new ArrayList<>(evidence());
        Collections.reverse(backwards);
        new EqualsTester()
                .addEqualityGroup(evaluate(scheme(), evidence()), evaluate(scheme(), backwards))
                .addEqualityGroup(
                        evaluate(scheme(), evidence().subList(1, evidence().size())))
                .addEqualityGroup(evaluate(scheme().toBuilder().version("2").build(), evidence()))
                .testEquals();
    }

    @Test
    void keepsEveryStepInTheOrderOfTheScheme() {
        EvaluationTrace trace = evaluator(scheme()).trace(SUBJECT, evidence(), AS_OF);

        assertThat(trace.evaluation()).isEqualTo(evaluate(scheme(), evidence()));
        EvaluationTrace.Step step = trace.steps().get(1);
        assertThat(step.criterion().orElseThrow().code()).hasToString("leadership");
        assertThat(step.evidence())
                .extracting(entry -> entry.id().value())
                .containsExactly(
                        "leadership-higher-1",
                        "leadership-higher-2",
                        "leadership-higher-3",
                        "leadership-masses",
                        "leadership-self");
        assertThat(step.groups())
                .extracting(
                        group -> group.scoring().group().code(),
                        group -> ((Rating.Rated) group.rating()).points().toString(),
                        group -> group.effective().toString())
                .containsExactly(
                        tuple("self", "95", "1/5"),
                        tuple("higher-level", "785/9", "1/2"),
                        tuple("masses", "88", "3/10"));
        assertThat(step.groups().get(1).evidence()).hasSize(3);
    }

    @Test
    void refusesEvidenceOnAnotherSubject() {
        Evaluator evaluator = evaluator(scheme());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluator.evaluate(SubjectId.of("branch-2"), evidence(), AS_OF))
                .withMessage("evidence 'leadership-self' must be on subject 'branch-2', it is on 'branch-1'");
    }

    @Test
    void hasNoScoreWithoutAnyEvidence() {
        Evaluation evaluation = evaluate(scheme(), List.of());

        assertThat(evaluation.outcome())
                .isEqualTo(new Outcome.Unscored(ResultKind.NOT_CHECKED, ReasonCode.NO_EVIDENCE));
        assertThat(evaluation.grade()).isEmpty();
        assertThat(evaluation.eligible()).isFalse();
        assertThat(SchemeFixture.leaves(evaluation))
                .hasSize(5)
                .allSatisfy(result -> assertThat(result.effective()).isEqualTo(Points.ZERO));
        assertThat(evaluation.vetoes())
                .singleElement()
                .satisfies(veto -> assertThat(veto.state()).isEqualTo(Gate.State.UNKNOWN));
    }

    @Test
    void anOutcomeWithoutAScoreIsNotRated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Outcome.Unscored(ResultKind.RATED, ReasonCode.RATED))
                .withMessage("kind of an outcome without a score must not be rated, got RATED");
    }

    @Test
    void judgementsCountByTheirOwnMaximum() {
        ScoringScheme scheme = scheme().toBuilder()
                .root(SchemeFixture.root(List.of(SchemeFixture.criterion("leadership", "1"))))
                .raterGroups(List.of(SchemeFixture.group(SchemeFixture.SELF, "1", SchemeFixture.MEAN)))
                .vetoes(List.of())
                .build();
        assertThat(score(evaluate(
                                scheme,
                                List.of(
                                        judgement("a", "leadership", SchemeFixture.SELF, "3", "5"),
                                        judgement("b", "leadership", SchemeFixture.SELF, "70", "100"))))
                        .exact())
                .isEqualTo(Points.of(65));
    }

    static Score score(Evaluation evaluation) {
        return ((Outcome.Scored) evaluation.outcome()).score();
    }

    private static String points(IndicatorResult result) {
        return ((Rating.Rated) result.rating()).points().toString();
    }

    private static String share(IndicatorResult result) {
        return result.effective().toString();
    }
}
