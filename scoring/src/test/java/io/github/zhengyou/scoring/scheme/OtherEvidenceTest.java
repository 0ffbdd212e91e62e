package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.AS_OF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.DAY;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SUBJECT;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.evaluator;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.evidence;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.judgement;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Honour;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of evidence that is superseded, or no appraisal. */
class OtherEvidenceTest {

    private static final LocalDate EARLY = LocalDate.of(2011, 3, 1);

    private static List<Evidence> with(Evidence... more) {
        List<Evidence> all = new ArrayList<>(evidence());
        all.addAll(List.of(more));
        return all;
    }

    private static Measurement measurement(String criterion) {
        Measurement.Builder builder = Measurement.builder();
        builder.id(EntryId.of("m"))
                .subject(SUBJECT)
                .date(DAY)
                .criterion(CriterionCode.of(criterion))
                .value(Decimal.parse("97.5"))
                .unit(MeasureUnit.PERCENT);
        return builder.build();
    }

    @Test
    void onlyTheCorrectionCounts() {
        Evidence wrong = judgement("x", "leadership", RaterGroup.SELF, "0", "100").toBuilder()
                .date(EARLY)
                .build();
        Evidence right = judgement("y", "leadership", RaterGroup.SELF, "80", "100").toBuilder()
                .supersedes(EntryId.of("x"))
                .build();
        Evaluation corrected = evaluator(scheme()).evaluate(SUBJECT, with(wrong, right), AS_OF);
        assertThat(corrected.outcome())
                .isEqualTo(evaluator(scheme())
                        .evaluate(SUBJECT, with(right), AS_OF)
                        .outcome());
        assertThat(corrected.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("evaluation.superseded");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.message(ScoringMessages.catalogue(), Language.EN))
                    .isEqualTo("entry 'x' is superseded by entry 'y' and does not count");
        });
    }

    @Test
    void beforeTheCorrectionWhatItCorrectsStillCounts() {
        Evidence wrong = judgement("x", "leadership", RaterGroup.SELF, "0", "100").toBuilder()
                .date(EARLY)
                .build();
        Evidence right = judgement("y", "leadership", RaterGroup.SELF, "80", "100").toBuilder()
                .supersedes(EntryId.of("x"))
                .build();
        assertThat(evaluator(scheme())
                        .evaluate(SUBJECT, List.of(wrong, right), EARLY)
                        .indicators())
                .isEqualTo(evaluator(scheme())
                        .evaluate(SUBJECT, List.of(wrong), EARLY)
                        .indicators());
    }

    @Test
    void theCheckPassesOverWhatIsSuperseded() {
        Evidence wrong = judgement("x", "charm", RaterGroup.SELF, "0", "100");
        Evidence right = judgement("y", "leadership", RaterGroup.SELF, "80", "100").toBuilder()
                .supersedes(EntryId.of("x"))
                .build();
        assertThat(evaluator(scheme()).check(List.of(wrong))).hasSize(1);
        assertThat(evaluator(scheme()).check(List.of(wrong, right))).isEmpty();
    }

    @Test
    void aMeasurementOnAScoredCriterionIsLeftOutWithAReason() {
        Evaluation evaluation = evaluator(scheme()).evaluate(SUBJECT, with(measurement("leadership")), AS_OF);
        assertThat(evaluation.outcome())
                .isEqualTo(
                        evaluator(scheme()).evaluate(SUBJECT, evidence(), AS_OF).outcome());
        assertThat(evaluation.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("evaluation.form-not-scored");
            assertThat(finding.message(ScoringMessages.catalogue(), Language.EN))
                    .isEqualTo("entry 'm' (on branch-1, leadership) is a measurement, of which the scheme makes no"
                            + " rating, and does not count: let a rater of the criterion take this form");
        });
    }

    @Test
    void whatTheSchemeNeverMeantIsLeftOutInSilence() {
        Honour.Builder honour = Honour.builder();
        honour.id(EntryId.of("h")).subject(SUBJECT).date(DAY).name(LocalizedText.of("先进党支部", "Advanced branch"));
        List<Evidence> all = with(honour.build(), measurement("charm"));
        assertThat(evaluator(scheme()).evaluate(SUBJECT, all, AS_OF).findings()).isEmpty();
        assertThat(evaluator(scheme()).check(all)).isEmpty();
    }
}
