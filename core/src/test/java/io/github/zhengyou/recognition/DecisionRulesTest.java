package io.github.zhengyou.recognition;

import static io.github.zhengyou.recognition.RecognitionFixture.AWARD;
import static io.github.zhengyou.recognition.RecognitionFixture.DAY;
import static io.github.zhengyou.recognition.RecognitionFixture.assertFinds;
import static io.github.zhengyou.recognition.RecognitionFixture.award;
import static io.github.zhengyou.recognition.RecognitionFixture.decision;
import static io.github.zhengyou.recognition.RecognitionFixture.observe;
import static io.github.zhengyou.recognition.RecognitionFixture.of;
import static io.github.zhengyou.recognition.RecognitionFixture.recognition;
import static io.github.zhengyou.recognition.RecognitionFixture.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Activity;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.Incident;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.timeline.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionRulesTest {

    private static final Award AWARDED =
            award().addRequiredInput(EvidenceKind.CO_BUILDING).noticeDays(5).build();

    private static Activity.Builder coBuilding(String id, String subject) {
        Activity.Builder builder = Activity.builder();
        builder.id(EntryId.of(id)).subject(SubjectId.of(subject)).date(DAY).kind(EvidenceKind.CO_BUILDING);
        return builder;
    }

    private static Recognition.Builder decided(Decision decision) {
        return recognition(AWARDED).addDecision(decision);
    }

    @Test
    void findADecisionWithoutWhatItMustRestOn() {
        assertThat(AWARDED.requiredInputs()).containsExactly(EvidenceKind.CO_BUILDING);
        Recognition.Builder builder = decided(decision("d", "m1").build())
                .addEvidence(
                        coBuilding("e1", "other").build(),
                        coBuilding("e2", "m1").date(DAY.plusDays(1)).build());
        assertFinds(
                builder.build(),
                "recognition.input-missing",
                Severity.ERROR,
                observe("m1")
                        .with("entry", "d")
                        .with("missing", List.of("co-building"))
                        .with("required", List.of("co-building"))
                        .at(record("decisions")),
                "the decision to give 'm1' the award 'Star' (entry 'd') lacks what it must rest on: Party-mass"
                        + " co-building; required are Party-mass co-building: record it or review the decision");
        assertThat(of(builder.addEvidence(coBuilding("e3", "m1").build()).build(), "recognition.input-missing"))
                .isEmpty();
    }

    @Test
    void lookAtTheBasisAloneWhereItIsGiven() {
        Decision decision = decision("d", "m1").addBasis(EntryId.of("e1")).build();
        Recognition.Builder builder =
                decided(decision).addEvidence(coBuilding("e2", "m1").build());
        assertThat(of(builder.build(), "recognition.input-missing")).hasSize(1);
        assertFinds(
                builder.build(),
                "recognition.basis-unknown",
                Severity.ERROR,
                Observation.of("d")
                        .with("basis", "e1")
                        .at(record("decisions").at("basis").at(0)),
                "decision 'd' rests on entry 'e1', which is no evidence of the record: add it or correct the id");
        Recognition sound = builder.addEvidence(coBuilding("e1", "m1").build()).build();
        assertThat(of(sound, "recognition.input-missing")).isEmpty();
        assertThat(of(sound, "recognition.basis-unknown")).isEmpty();
    }

    private static Notice.Builder notice(int days) {
        Notice.Builder builder = Notice.builder();
        builder.id(EntryId.of("n")).award(AWARD).period(Period.of(DAY, DAY.plusDays(days - 1)));
        return builder;
    }

    @Test
    void findANoticeThatIsTooShort() {
        assertFinds(
                recognition(AWARDED).addNotice(notice(4).build()).build(),
                "recognition.notice-too-short",
                Severity.ERROR,
                observe("n")
                        .with("from", "2012-07-01")
                        .with("through", "2012-07-04")
                        .with("days", 4)
                        .with("required", 5)
                        .at(record("notices")),
                "public notice 'n' for the award 'Star' lasts from 2012-07-01 to 2012-07-04, days: 4, required: 5: extend"
                        + " it");
        assertThat(of(recognition(AWARDED).addNotice(notice(5).build()).build(), "recognition.notice-too-short"))
                .isEmpty();
    }

    @Test
    void findAnObjectionThatIsOpen() {
        Notice notice = notice(5)
                .addObjections(
                        new Notice.Objection(DAY, Optional.of(SubjectId.of("m1")), ObjectionState.OPEN),
                        new Notice.Objection(DAY, Optional.empty(), ObjectionState.DISMISSED))
                .build();
        assertFinds(
                recognition(AWARDED).addNotice(notice).build(),
                "recognition.objection-open",
                Severity.WARNING,
                Observation.of("n")
                        .with("award", "star")
                        .with("date", DAY)
                        .with("against", "m1")
                        .at(record("notices").at("objections").at(0)),
                "public notice 'n': the objection of 2012-07-01 against m1 is not settled: look into it and record what"
                        + " became of it");
    }

    @Test
    void findADecisionDuringTheNotice() {
        Decision last = decision("d", "m1").date(DAY.plusDays(4)).build();
        Recognition.Builder builder = decided(last).addNotice(notice(5).build());
        assertFinds(
                builder.build(),
                "recognition.decided-before-notice-over",
                Severity.ERROR,
                observe("m1")
                        .with("entry", "d")
                        .with("date", "2012-07-05")
                        .with("notice", "n")
                        .with("from", "2012-07-01")
                        .with("through", "2012-07-05")
                        .at(record("decisions").at("date")),
                "'m1' was given the award 'Star' on 2012-07-05 (entry 'd'), before public notice 'n' (2012-07-01"
                        + " to 2012-07-05) was over: decide after the notice");
        assertThat(of(decided(last).addNotice(notice(4).build()).build(), "recognition.decided-before-notice-over"))
                .isEmpty();
        assertThat(of(
                        decided(last)
                                .addNotice(notice(5)
                                        .addSubject(SubjectId.of("other"))
                                        .build())
                                .build(),
                        "recognition.decided-before-notice-over"))
                .isEmpty();
    }

    private static Recognition noticed(Award award, Decision decision, Notice... notices) {
        return recognition(award).addDecision(decision).addNotices(notices).build();
    }

    @Test
    void findADecisionBeforeTheNotice() {
        String rule = "recognition.decided-before-notice-over";
        Decision early = decision("d", "m1").date(DAY.minusDays(1)).build();
        Notice notice = notice(5).build();
        assertThat(of(noticed(AWARDED, early, notice), rule)).hasSize(1);
        assertThat(of(
                        noticed(
                                AWARDED,
                                early,
                                notice(5).addSubject(SubjectId.of("m1")).build()),
                        rule))
                .hasSize(1);
        assertThat(of(
                        noticed(
                                AWARDED,
                                early,
                                notice(5).addSubject(SubjectId.of("other")).build()),
                        rule))
                .isEmpty();
        Notice first = notice.toBuilder()
                .id(EntryId.of("n0"))
                .period(Period.of(DAY.minusDays(9), DAY.minusDays(5)))
                .build();
        assertThat(of(noticed(AWARDED, early, first, notice), rule)).isEmpty();
        Decision lastYear = decision("d", "m1").date(DAY.minusYears(1)).build();
        assertThat(of(noticed(AWARDED, lastYear, notice), rule)).hasSize(1);
        Award yearly = AWARDED.toBuilder().yearly(true).build();
        assertThat(of(noticed(yearly, lastYear, notice), rule)).isEmpty();
        assertThat(of(noticed(yearly, early, notice), rule)).hasSize(1);
    }

    @Test
    void findSomebodyGivenTheAwardInSpiteOfAnObjectionThatWasUpheld() {
        String rule = "recognition.objection-upheld";
        Notice.Objection objection =
                new Notice.Objection(DAY.plusDays(1), Optional.of(SubjectId.of("m1")), ObjectionState.UPHELD);
        Notice notice = notice(5).addObjection(objection).build();
        Decision later = decision("d", "m1").date(DAY.plusDays(9)).build();
        assertFinds(
                noticed(AWARDED, later, notice),
                rule,
                Severity.ERROR,
                observe("m1")
                        .with("entry", "d")
                        .with("date", "2012-07-10")
                        .with("notice", "n")
                        .with("objected", "2012-07-02")
                        .at(record("decisions")),
                "'m1' was given the award 'Star' on 2012-07-10 (entry 'd'), although the objection of 2012-07-02 in"
                        + " public notice 'n' was upheld: review the decision, or correct what became of the objection");
        assertThat(of(
                        noticed(
                                AWARDED,
                                later.toBuilder().subject(SubjectId.of("other")).build(),
                                notice),
                        rule))
                .isEmpty();
        Notice.Objection dismissed =
                new Notice.Objection(objection.date(), objection.subject(), ObjectionState.DISMISSED);
        assertThat(of(noticed(AWARDED, later, notice(5).addObjection(dismissed).build()), rule))
                .isEmpty();
        Notice.Objection unnamed = new Notice.Objection(objection.date(), Optional.empty(), ObjectionState.UPHELD);
        Notice all = notice(5).addObjection(unnamed).build();
        assertThat(of(noticed(AWARDED, later, all), rule)).isEmpty();
        assertThat(of(
                        noticed(
                                AWARDED,
                                later,
                                all.toBuilder().addSubject(SubjectId.of("m1")).build()),
                        rule))
                .hasSize(1);
        Award yearly = AWARDED.toBuilder().yearly(true).build();
        Decision nextYear = later.toBuilder().date(DAY.plusYears(1)).build();
        assertThat(of(noticed(AWARDED, nextYear, notice), rule)).hasSize(1);
        assertThat(of(noticed(yearly, nextYear, notice), rule)).isEmpty();
    }

    @Test
    void doNotTakeAnIncidentForAnInput() {
        Incident.Builder incident = Incident.builder();
        incident.id(EntryId.of("e1")).subject(SubjectId.of("m1")).date(DAY).kind(EvidenceKind.CO_BUILDING);
        Decision decision = decision("d", "m1").build();
        assertThat(of(decided(decision).addEvidence(incident.build()).build(), "recognition.input-missing"))
                .hasSize(1);
        Decision based = decision.toBuilder().addBasis(EntryId.of("e1")).build();
        Recognition onBasis = decided(based).addEvidence(incident.build()).build();
        assertThat(of(onBasis, "recognition.input-missing")).hasSize(1);
        assertThat(of(onBasis, "recognition.basis-unknown")).isEmpty();
    }
}
