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
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.Honour;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.organization.Level;
import io.github.zhengyou.organization.Member;
import io.github.zhengyou.organization.MemberId;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private static final EvidenceKind COMMENDATION = EvidenceKind.COMMENDATION;

    /** Honours by the level that gave them; of a province it is not said what they are worth. */
    private static ScoringScheme honouring() {
        Indicator honours = SchemeFixture.criterion(
                        "leadership",
                        "1",
                        Reference.to("points-per-unit")
                                .with("of", ParameterValue.of("honours"))
                                .with(
                                        "eachByLevel",
                                        new ParameterValue.Fields(Map.of("county", ParameterValue.of(Decimal.of(5))))))
                .toBuilder()
                .addEvidenceKinds(COMMENDATION)
                .build();
        return scheme().toBuilder()
                .root(SchemeFixture.root(List.of(honours)))
                .raterGroups(List.of())
                .vetoes(List.of())
                .build();
    }

    private static Honour honour(String id, SubjectId subject, Level level) {
        return Honour.builder()
                .id(EntryId.of(id))
                .subject(subject)
                .date(DAY)
                .kind(COMMENDATION)
                .name(LocalizedText.of("先进", "advanced"))
                .level(level)
                .build();
    }

    @Test
    void anEntryWhoseWorthTheSchemeDoesNotSayIsNamed() {
        List<Honour> record =
                List.of(honour("h-1", SUBJECT, Level.of("county")), honour("h-2", SUBJECT, Level.of("province")));
        Findings checked = evaluator(honouring()).check(record);
        assertThat(checked).singleElement().satisfies(finding -> {
            assertThat(finding.rule() + " " + finding.severity()).isEqualTo("evaluation.entry-not-listed ERROR");
            assertThat(finding.place().orElseThrow()).hasToString("record#/evidence/1");
            assertThat(finding.message(ScoringMessages.catalogue(), Language.EN))
                    .isEqualTo(
                            "entry 'h-2' (on branch-1, of the kind 'commendation', of the level 'province') is of a kind"
                                    + " or level of which 'leadership' does not say what it is worth, so that 'leadership' cannot"
                                    + " be rated: list it there, or say under 'each' what any other is worth");
            assertThat(finding.message(ScoringMessages.catalogue(), Language.ZH))
                    .startsWith("记录“h-2”（branch-1，类型 commendation，级别 province）的类别或级别未在“leadership”中列明分值");
        });
        Evaluation evaluation = evaluator(honouring()).evaluate(SUBJECT, record, AS_OF);
        assertThat(evaluation.outcome()).isEqualTo(new Outcome.Unscored(ResultKind.UNKNOWN, ReasonCode.NOT_LISTED));
        assertThat(evaluation.findings()).extracting(Finding::rule).containsExactly("evaluation.entry-not-listed");
    }

    @Test
    void anEntryOnWhomTheSchemeDoesNotAssessIsFoundIfAnIndicatorAsksForItsKind() {
        Organizations rows = Organizations.builder()
                .addOrganizations(LintFixture.branch("branch-1", Sector.SCHOOL))
                .addMembers(Member.of(MemberId.of("m-1"), OrganizationId.of("branch-1")))
                .build();
        Honour onMember = honour("h-1", SubjectId.of("m-1"), Level.of("county"));
        assertThat(evaluator(honouring()).check(rows, List.of(onMember)))
                .extracting(Finding::rule)
                .containsExactly("evaluation.subject-not-assessed");
        assertThat(evaluator(scheme()).check(rows, List.of(onMember))).isEmpty(); // no indicator asks for it
    }
}
