package io.github.zhengyou.examples.casebook;

import static io.github.zhengyou.examples.casebook.CaseAssert.assertThat;
import static io.github.zhengyou.examples.casebook.CaseAssert.assertValue;

import io.github.zhengyou.alignment.AlignmentComparison;
import io.github.zhengyou.alignment.AlignmentSet;
import io.github.zhengyou.alignment.AlignmentSetId;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.WorkAspect;
import io.github.zhengyou.recognition.AwardId;
import io.github.zhengyou.rule.Severity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Case05Test {

    private final Case plain = Case.of("05");

    @Test
    @DisplayName(
            "Given the award kind \"advanced county / city / district Party committee\", the library reports that co-building performance is one of the mandatory inputs.")
    void S_05_1() {
        assertValue("mandatory inputs", requiredInputs(plain)).isEqualTo(Set.of(EvidenceKind.CO_BUILDING));
        Case decided = plain.with("organizations#", """
                {"organizations": [{"id": "county-1", "name": {"zh": "某县委", "en": "A county Party committee"},
                  "line": "party", "tier": "committee", "level": "county"}]}""").with("record", """
                {"decisions": [{"id": "d-1", "award": "advanced-county-committee", "subject": "county-1", "date": "2011-06-30"}]}""");
        assertThat(decided)
                .finds("recognition.input-missing")
                .about("county-1")
                .as(Severity.ERROR)
                .with("missing", "co-building")
                .with("required", "co-building");

        assertThat(plain).doesNotFind("recognition.input-missing");
        assertThat(decided.with("record", """
                {"evidence": [{"type": "activity", "id": "e-1", "subject": "county-1", "date": "2011-05-30", "kind": "co-building"}]}""")).doesNotFind("recognition.input-missing");
        Case free = plain.with("plan#/awards/advanced-county-committee", "{'requiredInputs': null}");
        assertValue("mandatory inputs where none is declared", requiredInputs(free))
                .isEqualTo(Set.of());
    }

    @Test
    @DisplayName(
            "Given a mass-organization plan with a theme and a carrier but no content, the library reports content as missing (2 of 3).")
    void S_05_2() {
        Case partial = plain.with("plan", """
                {"documents": [{"id": "union-plan", "name": {"zh": "某工会创先争优方案", "en": "Plan of a trade union"},
                  "kind": "mass-organization-plan", "line": "trade-union", "parts": ["theme", "carrier"]}]}""");
        assertThat(partial)
                .finds("document.part-absent")
                .about("union-plan")
                .at("plan#/documents/0")
                .with("have", "2")
                .with("of", "3")
                .with("missing", "content");

        assertThat(plain).doesNotFind("document.part-absent");
        assertThat(partial.with("plan#/documents/union-plan", "{'parts': ['theme', 'content', 'carrier']}"))
                .doesNotFind("document.part-absent");
    }

    @Test
    @DisplayName(
            "Given a plan of the Party line without goals or without methods and steps, the library reports what is missing.")
    void S_05_3() {
        Case goals = partyPlan("goals");
        assertThat(goals)
                .finds("document.part-absent")
                .about("party-plan")
                .with("have", "1")
                .with("of", "2")
                .with("missing", "methods-and-steps");
        assertThat(partyPlan("methods-and-steps"))
                .finds("document.part-absent")
                .about("party-plan")
                .with("have", "1")
                .with("missing", "goals");

        assertThat(plain).doesNotFind("document.part-absent");
        assertThat(goals.with("plan#/documents/party-plan", "{'parts': ['goals', 'methods-and-steps']}"))
                .doesNotFind("document.part-absent");
    }

    @Test
    @DisplayName(
            "Given the sync clause of case 05 and that of case 08, the library reports the common aspects (plan, advance) and the differences (study only in 05; deploy and implement only in 08).")
    void S_05_5() {
        Case community = Case.of("08");
        AlignmentComparison.Shared<WorkAspect> aspects = compared(community).aspects();
        assertValue("common aspects", aspects.common()).isEqualTo(List.of(WorkAspect.PLAN, WorkAspect.ADVANCE));
        assertValue("only in case 05", aspects.onlyFirst()).isEqualTo(List.of(WorkAspect.STUDY));
        assertValue("only in case 08", aspects.onlySecond())
                .isEqualTo(List.of(WorkAspect.DEPLOY, WorkAspect.IMPLEMENT));

        assertValue("same wording", compared(community).sameWording()).isEqualTo(true);

        AlignmentComparison.Shared<WorkAspect> closer = compared(
                        community.with("plan#/alignmentSets/co-building/aspects/1", "{'aspect': 'study'}"))
                .aspects();
        assertValue("common aspects, with study", closer.common())
                .isEqualTo(List.of(WorkAspect.STUDY, WorkAspect.PLAN, WorkAspect.ADVANCE));
        assertValue("only in case 05, with study", closer.onlyFirst()).isEqualTo(List.of());
    }

    @Test
    @DisplayName(
            "Given bulletin no. 267 dated 2010-09-01 for a speech of 2010-08-31, the library accepts the order (publication not before event); with the dates exchanged it reports an error.")
    void S_05_7() {
        assertThat(plain).doesNotFind("timeline.order-broken");

        assertThat(plain.with("plan#/timeline/events/speech", "{'from': '2010-09-01', 'through': '2010-09-01'}")
                        .with("plan#/timeline/events/bulletin-267", "{'from': '2010-08-31', 'through': '2010-08-31'}"))
                .finds("timeline.order-broken")
                .about("bulletin-267")
                .as(Severity.ERROR)
                .with("from", "2010-08-31")
                .with("afterFrom", "2010-09-01");
    }

    private Case partyPlan(String part) {
        return plain.with("plan", """
                {"documents": [{"id": "party-plan", "name": {"zh": "某党委共建方案", "en": "Co-building plan of a Party committee"},
                  "kind": "joint-plan", "line": "party", "parts": ["%s"]}]}""".formatted(part));
    }

    private static Set<EvidenceKind> requiredInputs(Case of) {
        return of.plan()
                .award(AwardId.of("advanced-county-committee"))
                .orElseThrow()
                .requiredInputs();
    }

    /** The clause of the speech and that of another case. */
    private AlignmentComparison compared(Case other) {
        return AlignmentComparison.of(set(plain, "study-plan-advance"), set(other, "co-building"));
    }

    private static AlignmentSet set(Case of, String id) {
        return of.plan().alignmentSet(AlignmentSetId.of(id)).orElseThrow();
    }
}
