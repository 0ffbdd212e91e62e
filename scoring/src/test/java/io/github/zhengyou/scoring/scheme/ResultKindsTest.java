package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.AS_OF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.HIGHER;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.PLAN;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SELF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SUBJECT;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.criterion;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.evaluate;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.evidence;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.group;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.judgement;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ResultKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ResultKindsTest {

    private static final ReasonCode BECAUSE = ReasonCode.of("because");

    /** Self 90 of weight 1, higher level absent of weight 3. */
    private static final List<Appraisal> HALF = List.of(judgement("a", "leadership", SELF, "90", "100"));

    @Test
    void aMissingGroupInvalidatesUnlessSaidOtherwise() {
        Evaluation evaluation = evaluate(twoGroups().build(), HALF);
        assertThat(evaluation.outcome())
                .isEqualTo(new Outcome.Unscored(ResultKind.NOT_CHECKED, ReasonCode.MISSING_RATER_GROUP));
        assertThat(SchemeFixture.leaves(evaluation).get(0).rating())
                .isEqualTo(Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.MISSING_RATER_GROUP));
    }

    @Test
    void theOtherGroupsCarryTheWeightOfAMissingOne() {
        assertThat(exact(
                        evaluate(twoGroups().missingGroup(MissingGroup.REWEIGHT).build(), HALF)))
                .isEqualTo(Points.of(90));
    }

    @Test
    void aMissingGroupCountsAsZero() {
        assertThat(exact(evaluate(twoGroups().missingGroup(MissingGroup.ZERO).build(), HALF)))
                .isEqualTo(Points.of(45, 2));
    }

    @ParameterizedTest
    @EnumSource
    void noEvidenceAtAllIsNotCheckedHoweverMissingGroupsCount(MissingGroup missing) {
        assertThat(evaluate(twoGroups().missingGroup(missing).build(), List.of())
                        .outcome())
                .isEqualTo(new Outcome.Unscored(ResultKind.NOT_CHECKED, ReasonCode.NO_EVIDENCE));
    }

    @Test
    void evidenceOfAGroupWithoutWeightDoesNotStandForTheMissingOnes() {
        ScoringScheme scheme = scheme().toBuilder()
                .missingGroup(MissingGroup.REWEIGHT)
                .root(SchemeFixture.root(List.of(criterion("leadership", "1"), criterion("membership", "1"))))
                .raterGroups(List.of(group(SELF, "0", SchemeFixture.MEAN), group(HIGHER, "1", SchemeFixture.MEAN)))
                .vetoes(List.of())
                .build();
        Evaluation evaluation = evaluate(
                scheme,
                List.of(
                        judgement("a", "leadership", SELF, "90", "100"),
                        judgement("b", "membership", HIGHER, "90", "100")));
        assertThat(evaluation.outcome())
                .isEqualTo(new Outcome.Unscored(ResultKind.NOT_CHECKED, ReasonCode.MISSING_RATER_GROUP));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_APPLICABLE, LEAVE_OUT",
        "NOT_CHECKED, INVALIDATE",
        "EXEMPT, LEAVE_OUT",
        "UNKNOWN, INVALIDATE",
        "ERROR, INVALIDATE"
    })
    void everyKindHasItsEffect(ResultKind kind, KindEffect effect) {
        assertEffect(evaluateWith(kind, Map.of()), kind, effect);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RATED")
    void theSchemeMayDecideOtherwise(ResultKind kind) {
        for (KindEffect effect : KindEffect.values()) {
            assertEffect(evaluateWith(kind, Map.of(kind, effect)), kind, effect);
        }
    }

    private static void assertEffect(Evaluation evaluation, ResultKind kind, KindEffect effect) {
        Points share = SchemeFixture.leaves(evaluation).get(1).effective();
        switch (effect) {
            case INVALIDATE -> {
                assertThat(evaluation.outcome()).isEqualTo(new Outcome.Unscored(kind, BECAUSE));
                assertThat(share).isEqualTo(Points.ZERO);
            }
            case LEAVE_OUT -> {
                assertThat(exact(evaluation)).isEqualTo(Points.of(80));
                assertThat(share).isEqualTo(Points.ZERO);
            }
            case ZERO -> {
                assertThat(exact(evaluation)).isEqualTo(Points.of(60));
                assertThat(share).isEqualTo(Points.of(1, 4));
            }
        }
        assertThat(SchemeFixture.leaves(evaluation).get(1).rating()).isEqualTo(Rating.unrated(kind, BECAUSE));
    }

    @Test
    void whereEverythingIsLeftOutNothingIsRated() {
        ScoringScheme scheme = scheme().toBuilder()
                .root(SchemeFixture.root(SchemeFixture.FIVE, Map.of(ResultKind.NOT_CHECKED, KindEffect.LEAVE_OUT)))
                .build();
        Evaluation evaluation = evaluate(scheme, List.of());
        assertThat(evaluation.outcome())
                .isEqualTo(new Outcome.Unscored(ResultKind.NOT_APPLICABLE, ReasonCode.NOTHING_RATED));
        assertThat(evaluation.eligible()).isFalse();
    }

    @Test
    void theWholeTakesKindAndReasonOfTheFirstPartThatInvalidates() {
        List<Appraisal> evidence = evidence().stream()
                .filter(entry -> !entry.criterion().code().equals("performance")
                        && !entry.id().value().equals("mechanism-self"))
                .toList();
        assertThat(evaluate(scheme(), evidence).outcome())
                .isEqualTo(new Outcome.Unscored(ResultKind.NOT_CHECKED, ReasonCode.MISSING_RATER_GROUP));
    }

    private static ScoringScheme.Builder twoGroups() {
        return scheme().toBuilder()
                .root(SchemeFixture.root(List.of(criterion("leadership", "1"))))
                .raterGroups(List.of(group(SELF, "1", SchemeFixture.MEAN), group(HIGHER, "3", SchemeFixture.MEAN)))
                .vetoes(List.of());
    }

    /** Leadership 80 of weight 3 beside membership of weight 1, which is of some kind. */
    private static Evaluation evaluateWith(ResultKind kind, Map<ResultKind, KindEffect> kinds) {
        ScoringScheme scheme = scheme().toBuilder()
                .root(SchemeFixture.root(
                        List.of(criterion("leadership", "3"), criterion("membership", "1", Reference.to("kind@1"))),
                        kinds))
                .raterGroups(List.of(group(SELF, "1", SchemeFixture.MEAN)))
                .vetoes(List.of())
                .build();
        Extensions extensions = Extensions.builder()
                .rater("kind@1", parameters -> evidence -> Rating.unrated(kind, BECAUSE))
                .build();
        return Evaluator.compile(scheme, PLAN, extensions)
                .evaluate(SUBJECT, List.of(judgement("a", "leadership", SELF, "80", "100")), AS_OF);
    }

    private static Points exact(Evaluation evaluation) {
        return EvaluatorTest.score(evaluation).exact();
    }
}
