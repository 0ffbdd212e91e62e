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
                "public notice 'n' for the award 'Star' lasts 4 days (2012-07-01 to 2012-07-04), 5 are required: extend"
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
                "recognition.decided-during-notice",
                Severity.ERROR,
                observe("m1")
                        .with("entry", "d")
                        .with("date", "2012-07-05")
                        .with("notice", "n")
                        .with("through", "2012-07-05")
                        .at(record("decisions").at("date")),
                "'m1' was given the award 'Star' on 2012-07-05 (entry 'd'), while public notice 'n' ran through"
                        + " 2012-07-05: decide after the notice");
        assertThat(of(decided(last).addNotice(notice(4).build()).build(), "recognition.decided-during-notice"))
                .isEmpty();
        assertThat(of(
                        decided(last)
                                .addNotice(notice(5)
                                        .addSubject(SubjectId.of("other"))
                                        .build())
                                .build(),
                        "recognition.decided-during-notice"))
                .isEmpty();
    }
}
