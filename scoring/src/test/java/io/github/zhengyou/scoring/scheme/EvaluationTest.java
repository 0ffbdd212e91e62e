package io.github.zhengyou.scoring.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.scoring.GradeCode;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    @Test
    void hasNeitherGradeNorEligibilityWithoutAScore() {
        Outcome none = new Outcome.Unscored(ResultKind.NOT_CHECKED, ReasonCode.NO_EVIDENCE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().outcome(none).eligible(true).build())
                .withMessage(
                        "evaluation of 'branch-1' without a score must have no grade and not be eligible, got grade"
                                + " none and eligible true");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder()
                        .outcome(none)
                        .eligible(false)
                        .grade(SchemeFixture.grades().find(GradeCode.of("fair")))
                        .build())
                .withMessageEndingWith("got grade fair and eligible false");
    }

    @Test
    void criteriaThatLackEvidenceAreNamedUnlessEveryLeafLacksIt() {
        Indicator judged = SchemeFixture.criterion("leadership", "1").toBuilder()
                .addRaterGroup(SchemeFixture.group(SchemeFixture.HIGHER, "1", SchemeFixture.MEAN))
                .build();
        Indicator voted = SchemeFixture.criterion("leadership", "1").toBuilder()
                .id(IndicatorId.of("voted"))
                .addRaterGroup(SchemeFixture.group(
                        SchemeFixture.MASSES, "1", SchemeFixture.onScale(SchemeFixture.SD_2008.id())))
                .build();
        List<Indicator> leaves = List.of(judged, voted);
        List<Judgement> judgement =
                List.of(SchemeFixture.judgement("a", "leadership", SchemeFixture.HIGHER, "90", "100"));
        EvaluationTrace nothing = trace(SchemeFixture.root(leaves), List.of());
        assertThat(codes(nothing.withoutEvidence())).containsExactly("leadership");
        assertThat(nothing.lacking()).isEmpty();
        EvaluationTrace some = trace(SchemeFixture.root(leaves), judgement);
        assertThat(codes(some.withoutEvidence())).containsExactly("leadership");
        assertThat(codes(some.lacking())).containsExactly("leadership");
        EvaluationTrace scored =
                trace(SchemeFixture.root(leaves, Map.of(ResultKind.NOT_CHECKED, KindEffect.LEAVE_OUT)), judgement);
        assertThat(scored.evaluation().outcome()).isInstanceOf(Outcome.Scored.class);
        assertThat(codes(scored.withoutEvidence())).containsExactly("leadership");
        assertThat(scored.lacking()).isEmpty();
    }

    private static EvaluationTrace trace(Indicator root, List<Judgement> evidence) {
        ScoringScheme scheme =
                SchemeFixture.scheme().toBuilder().root(root).vetoes(List.of()).build();
        return SchemeFixture.evaluator(scheme).trace(SchemeFixture.SUBJECT, evidence, SchemeFixture.AS_OF);
    }

    private static List<String> codes(List<Criterion> criteria) {
        return criteria.stream().map(criterion -> criterion.code().code()).toList();
    }

    private static Evaluation.Builder builder() {
        Evaluation sample = SchemeFixture.evaluate(SchemeFixture.scheme(), List.of());
        Evaluation.Builder builder = Evaluation.builder();
        builder.subject(sample.subject())
                .scheme(sample.scheme())
                .schemeVersion(sample.schemeVersion())
                .schemeHash(sample.schemeHash())
                .period(sample.period())
                .asOf(sample.asOf());
        return builder;
    }
}
