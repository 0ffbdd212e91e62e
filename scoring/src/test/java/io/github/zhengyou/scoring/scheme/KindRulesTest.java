package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.LintFixture.found;
import static io.github.zhengyou.scoring.scheme.LintFixture.lint;
import static io.github.zhengyou.scoring.scheme.LintFixture.recorded;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.DAY;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.evidence.Activity;
import io.github.zhengyou.evidence.Attendance;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.Incident;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.TaskId;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                        "scheme#/root/parts/0/rater/parameters/tasks/0/task indicator 'leadership' is rated by work on the"
                                + " task 'congres', which the plan does not have; there are: none");
        assertThat(found(SchemeFixture.scheme(), "scheme.task-unknown")).isEmpty();
    }

    @Test
    void aTaskThatHasAPriceAndThatThePlanDoesNotHaveIsFoundToo() {
        Reference priced = Reference.to("points-per-unit")
                .with("of", ParameterValue.of("work-items"))
                .with("eachByTask", new ParameterValue.Fields(Map.of("servise", ParameterValue.of(Decimal.ONE))));
        assertThat(found(rated(priced), "scheme.task-unknown"))
                .containsExactly(
                        "scheme#/root/parts/0/rater/parameters/eachByTask/servise indicator 'leadership' is rated"
                                + " by work on the task 'servise', which the plan does not have; there are: none");
        Reference kinds = Reference.to("points-per-unit")
                .with("eachByKind", new ParameterValue.Fields(Map.of("model", ParameterValue.of(Decimal.ONE))));
        assertThat(found(rated(kinds), "scheme.task-unknown")).isEmpty();
    }

    @Test
    void whatARaterOfTheHostLooksForIsFoundAtItsParameterOrAtTheRater() {
        Extensions extensions = Extensions.builder()
                .rater(
                        "own@1",
                        parameters -> new Rater() {
                            private final TaskId task = parameters.code("duty", TaskId::of);

                            @Override
                            public Rating rate(CriterionEvidence evidence) {
                                return Rating.of(Points.ZERO);
                            }

                            @Override
                            public Set<TaskId> tasks() {
                                return ImmutableSet.of(task, TaskId.of("roll-call"));
                            }

                            @Override
                            public Set<Population> populations() {
                                return Set.of(Population.of("cadres"));
                            }
                        }.unless(evidence -> false, ReasonCode.of("away")))
                .build();
        Campaign campaign = Campaign.of(SchemeFixture.PLAN);
        Findings findings = SchemeRules.BOOK.check(SchemeReview.of(
                Evaluator.compile(
                        rated(Reference.to("own@1").with("duty", ParameterValue.of("patrol"))),
                        SchemeFixture.PLAN,
                        extensions),
                campaign));
        assertThat(found(findings, "scheme.task-unknown"))
                .containsExactly(
                        "scheme#/root/parts/0/rater indicator 'leadership' is rated by work on the task 'roll-call', which"
                                + " the plan does not have; there are: none",
                        "scheme#/root/parts/0/rater/parameters/duty indicator 'leadership' is rated by work on the task"
                                + " 'patrol', which the plan does not have; there are: none");
        assertThat(found(findings, "scheme.population-unknown")).hasSize(1);
    }

    @Test
    void aMisspeltPopulationIsFoundBesideTheRecordAndWithoutIt() {
        String place =
                "scheme#/root/parts/0/rater/parameters/population indicator 'leadership' is rated by how many of the"
                        + " population 'party-membrs' came, ";
        List<Activity> record =
                List.of(activity("a-1", Population.PARTY_MEMBERS), activity("a-2", Population.of("guests")));
        assertThat(found(lint(rated(attendance("party-membrs")), recorded(record)), "scheme.population-unknown"))
                .containsExactly(
                        place + "whom no activity of the record counts; those counted are: guests, party-members");
        assertThat(found(rated(attendance("party-membrs")), "scheme.population-unknown"))
                .containsExactly(
                        place + "whom nothing names; there are: employees, formal-party-members, league-members,"
                                + " party-members, residents, union-members, women-union-members");
        assertThat(found(lint(rated(attendance("guests")), recorded(record)), "scheme.population-unknown"))
                .isEmpty();
        assertThat(found(rated(attendance("residents")), "scheme.population-unknown"))
                .isEmpty();
        assertThat(found(lint(rated(Reference.to("proportion")), recorded(record)), "scheme.population-unknown"))
                .isEmpty();
        CampaignPlan naming = SchemeFixture.PLAN.toBuilder()
                .names(Map.of("population", Map.of("guests", LocalizedText.of("来宾", "Guests"))))
                .build();
        assertThat(found(lint(rated(attendance("guests")), naming), "scheme.population-unknown"))
                .isEmpty();
    }

    @Test
    void whatIsFoundStandsAtTheParameterThatNamesItThoughAnotherHasTheSameText() {
        Reference people = attendance("attendance").with("of", ParameterValue.of("attendance"));
        Reference peopleLast = Reference.to("proportion")
                .with("of", ParameterValue.of("attendance"))
                .with("population", ParameterValue.of("attendance"));
        for (Reference rater : List.of(people, peopleLast)) {
            assertThat(found(rated(rater), "scheme.population-unknown"))
                    .singleElement()
                    .asString()
                    .startsWith(
                            "scheme#/root/parts/0/rater/parameters/population indicator 'leadership' is rated by how"
                                    + " many of the population 'attendance' came");
        }
        Reference work = Reference.to("points-per-unit")
                .with("of", ParameterValue.of("work-items"))
                .with("eachByTask", new ParameterValue.Fields(Map.of("each", ParameterValue.of(Decimal.ONE))))
                .with("each", ParameterValue.of(Decimal.ONE));
        assertThat(found(rated(work), "scheme.task-unknown"))
                .singleElement()
                .asString()
                .startsWith(
                        "scheme#/root/parts/0/rater/parameters/eachByTask/each indicator 'leadership' is rated by work"
                                + " on the task 'each'");
    }

    private static Reference attendance(String population) {
        return Reference.to("proportion").with("population", ParameterValue.of(population));
    }

    private static ScoringScheme rated(Reference rater) {
        return SchemeFixture.scheme().toBuilder()
                .root(SchemeFixture.root(List.of(SchemeFixture.criterion("leadership", "1", rater))))
                .vetoes(List.of())
                .build();
    }

    private static Activity activity(String id, Population population) {
        Activity.Builder activity = Activity.builder();
        return activity.id(EntryId.of(id))
                .subject(SUBJECT)
                .date(DAY)
                .putAttendance(population, Attendance.of(1, 2))
                .build();
    }
}
