package io.github.zhengyou.scoring.scheme;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhengyou.scoring.GradeCode;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import java.util.List;
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
