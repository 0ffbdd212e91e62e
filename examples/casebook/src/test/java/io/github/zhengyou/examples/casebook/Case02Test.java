package io.github.zhengyou.examples.casebook;

import static io.github.zhengyou.examples.casebook.CaseAssert.assertThat;
import static io.github.zhengyou.examples.casebook.CaseAssert.assertValue;

import io.github.zhengyou.campaign.TaskStatus;
import io.github.zhengyou.organization.Body;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.timeline.Progress;
import io.github.zhengyou.timeline.StageId;
import io.github.zhengyou.timeline.TaskId;
import io.github.zhengyou.timeline.TimelineStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Case02Test {

    private static final LocalDate DAY = LocalDate.of(2010, 10, 8);

    private final Case plain = Case.of("02");

    @Test
    @DisplayName(
            "Given this plan, the library reports it as incomplete: missing timeline, criteria, quantified targets, pledge process, appraisal, recognition.")
    void S_02_1() {
        assertThat(plain)
                .finds("document.part-absent")
                .about("community-womens-plan")
                .as(Severity.WARNING)
                .with("missing", "timeline, criteria, targets, pledge-process, appraisal, recognition")
                .with("have", "0")
                .with("of", "6");
        assertValue("complete", plain.campaign().completeness().orElseThrow().isComplete())
                .isEqualTo(false);

        Case fuller = plain.with("plan", "{'referenceSets': ['five-goods'], 'timeline': {'from': '2010-10'}}");
        assertThat(fuller)
                .finds("document.part-absent")
                .with("missing", "targets, pledge-process, appraisal, recognition")
                .with("have", "2");
        Case whole = fuller.with("plan", "{'parts': ['targets', 'pledge-process', 'appraisal', 'recognition']}");
        assertThat(whole).doesNotFind("document.part-absent");
        assertValue("complete", whole.campaign().completeness().orElseThrow().isComplete())
                .isEqualTo(true);
    }

    @Test
    @DisplayName(
            "Given no stage, the library answers \"which stage on date D?\" with \"no staged timeline\", not with an exception and not with a default stage.")
    void S_02_2() {
        assertValue("staged", plain.status(DAY).isStaged()).isEqualTo(false);
        assertValue("stages of the day", stagesOf(plain)).isEqualTo(List.of());
        Case untimed = plain.with("plan#/timeline", "null");
        assertValue("staged", untimed.status(DAY).isStaged()).isEqualTo(false);
        assertValue("stages of the day", stagesOf(untimed)).isEqualTo(List.of());

        Case staged = plain.with("plan#/timeline", """
                {'stages': [{'id': 'launch', 'name': {'zh': '动员部署', 'en': 'Mobilisation'}, 'from': '2010-10', 'through': '2010-12'}]}""");
        assertValue("staged", staged.status(DAY).isStaged()).isEqualTo(true);
        assertValue("stages of the day", stagesOf(staged)).isEqualTo(List.of(StageId.of("launch")));
    }

    @Test
    @DisplayName(
            "Given the two names 妇联 and 妇委会, the library resolves both to the Women's Federation line but keeps the body types apart.")
    void S_02_3() {
        Organization federation = named(plain, "妇联");
        Organization committee = named(plain, "妇委会");
        assertValue("lines", List.of(federation.line(), committee.line()))
                .isEqualTo(List.of(Line.WOMENS_FEDERATION, Line.WOMENS_FEDERATION));
        assertValue("body types", List.of(federation.tier(), committee.tier()))
                .isEqualTo(List.of(Tier.WOMENS_FEDERATION, Tier.WOMENS_COMMITTEE));
        assertThat(plain)
                .finds("document.designation-differs")
                .about("womens-body")
                .with("names", "Women's Federation, women's committee");

        Case one = plain.with("organizations#/organizations/womens-committee", "null")
                .with(
                        "plan#/timeline/tasks/own-plan/of",
                        "{'organizations': ['trade-union', 'league-branch', 'womens-federation']}")
                .with("organizations#/bodies/joint-conference", "{'parties': ['womens-federation']}")
                .with("organizations#/organizations/womens-federation/otherNames/-", "{'zh': '妇委会', 'en': 'committee'}")
                .with("plan#/designations/womens-body", "{'same': true}");
        assertValue("what is meant", named(one, "妇委会")).isEqualTo(named(one, "妇联"));
        assertThat(one).doesNotFind("document.designation-differs", "womens-body");
    }

    @Test
    @DisplayName(
            "Given the joint conference, the library reports its four parties and that every line (Party, trade union, League, Women's Federation) is represented.")
    void S_02_4() {
        assertValue("parties", conference(plain).parties().size()).isEqualTo(4);
        assertValue("lines", plain.organizations().linesOf(conference(plain)))
                .isEqualTo(Set.of(Line.PARTY, Line.TRADE_UNION, Line.YOUTH_LEAGUE, Line.WOMENS_FEDERATION));
        assertThat(plain).doesNotFind("organization.body-line-missing");

        Case without = plain.with(
                "organizations#/bodies/joint-conference",
                "{'parties': ['party-branch', 'trade-union', 'league-branch']}");
        assertValue("parties", conference(without).parties().size()).isEqualTo(3);
        assertThat(without)
                .finds("organization.body-line-missing")
                .about("joint-conference")
                .with("missing", "womens-federation");
    }

    @Test
    @DisplayName(
            "Given that \"members' duties\" are assigned and no leading group exists, the library reports a dangling responsibility.")
    void S_02_5() {
        assertThat(plain)
                .finds("organization.duty-without-holder")
                .about("members-duties")
                .with("holder", "leading-group")
                .with("name", "concrete duties of the members")
                .times(1);

        assertThat(plain.with("organizations#/bodies/-", """
                {'id': 'group', 'name': {'zh': '领导小组', 'en': 'Leading group'}, 'kind': 'leading-group'}""")).doesNotFind("organization.duty-without-holder");
    }

    @Test
    @DisplayName(
            "Given the requirement that trade union, League and women's committee each own a plan, the library reports which of the three plans are still missing.")
    void S_02_6() {
        assertValue("missing plans", ownPlans(plain).missing())
                .isEqualTo(List.of("trade-union", "league-branch", "womens-committee"));

        Case one = plain.with("record#/workItems/-", made("trade-union"));
        assertThat(one)
                .finds("timeline.task-open")
                .about("own-plan")
                .with("required", "3")
                .with("done", "1")
                .with("missing", "league-branch, womens-committee");
        assertValue("missing plans", ownPlans(one).missing()).isEqualTo(List.of("league-branch", "womens-committee"));

        Case all = one.with("record#/workItems/-", made("league-branch"))
                .with("record#/workItems/-", made("womens-committee"));
        assertThat(all).doesNotFind("timeline.task-open", "own-plan");
        assertValue("progress", ownPlans(all).progress()).isEqualTo(Progress.COMPLETED);
    }

    private static List<StageId> stagesOf(Case of) {
        return of.status(DAY).timeline().stream()
                .flatMap(timeline -> timeline.current().stream())
                .map(TimelineStatus.Step::id)
                .toList();
    }

    private static Organization named(Case of, String name) {
        List<Organization> found = of.organizations().named(name);
        assertValue("bodies of the name " + name, found.size()).isEqualTo(1);
        return found.get(0);
    }

    private static Body conference(Case of) {
        return of.organizations().bodies().get(0);
    }

    private static TaskStatus ownPlans(Case of) {
        return of.status(DAY).tasks().stream()
                .filter(task -> task.task().equals(TaskId.of("own-plan")))
                .findFirst()
                .orElseThrow();
    }

    private static String made(String organization) {
        return """
                {'id': 'plan-of-%1$s', 'task': 'own-plan', 'subject': '%1$s', 'from': '2010-10-07', 'through': '2010-10-07'}""".formatted(organization);
    }
}
