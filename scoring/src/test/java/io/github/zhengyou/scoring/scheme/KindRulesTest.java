package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.LintFixture.found;
import static io.github.zhengyou.scoring.scheme.LintFixture.lint;
import static io.github.zhengyou.scoring.scheme.LintFixture.recorded;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.DAY;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.Incident;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Reference;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KindRulesTest {

    private static final Reference DEDUCT =
            Reference.to("deduct-per-unit").with("each", ParameterValue.of(Decimal.ONE));

    private static ScoringScheme scheme(String kind) {
        return SchemeFixture.scheme().toBuilder()
                .root(SchemeFixture.root(List.of(SchemeFixture.criterion("leadership", "1", DEDUCT).toBuilder()
                        .addEvidenceKind(EvidenceKind.of(kind))
                        .build())))
                .vetoes(List.of())
                .build();
    }

    private static Incident incident(String id, String kind) {
        Incident.Builder incident = Incident.builder();
        return incident.id(EntryId.of(id))
                .subject(SUBJECT)
                .date(DAY)
                .kind(EvidenceKind.of(kind))
                .build();
    }

    @Test
    void aMisspeltKindIsSeenFromTheSchemeAndFromTheRecord() {
        List<Incident> record = List.of(incident("i-1", "accident"), incident("i-2", "accident"));
        assertThat(found(lint(scheme("acident"), recorded(record)), "scheme.evidence-kind-absent"))
                .containsExactly(
                        "scheme#/root/parts/0/evidenceKinds indicator 'leadership' looks for entries of the kind"
                                + " 'acident', and no entry of the record is of it; entries have the kinds: accident");
        assertThat(found(lint(scheme("acident"), recorded(record)), "scheme.entry-kind-idle"))
                .containsExactly("record#/evidence/0/kind entries of the kind 'accident' (2, such as 'i-1') name no"
                        + " criterion, and no indicator looks for their kind, so that they do not count; indicators look"
                        + " for: acident");
        for (String rule : List.of("scheme.evidence-kind-absent", "scheme.entry-kind-idle")) {
            assertThat(found(lint(scheme("accident"), recorded(record)), rule)).isEmpty();
        }
    }

    @Test
    void aTaskThatThePlanDoesNotHaveIsFound() {
        ParameterValue task = new ParameterValue.Fields(Map.of("task", ParameterValue.of("congres")));
        ScoringScheme scheme = SchemeFixture.scheme().toBuilder()
                .root(SchemeFixture.root(List.of(SchemeFixture.criterion(
                        "leadership",
                        "1",
                        Reference.to("task-checklist").with("tasks", ParameterValue.of(List.of(task)))))))
                .vetoes(List.of())
                .build();
        assertThat(found(scheme, "scheme.task-unknown"))
                .containsExactly(
                        "scheme#/root/parts/0/rater/parameters/tasks/0/task the checklist of indicator 'leadership'"
                                + " asks for the task 'congres', which the plan does not have; there are: none");
        assertThat(found(SchemeFixture.scheme(), "scheme.task-unknown")).isEmpty();
    }
}
