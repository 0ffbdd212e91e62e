package io.github.zhengyou.examples.casebook;

import static io.github.zhengyou.examples.casebook.CaseAssert.assertThat;
import static io.github.zhengyou.examples.casebook.CaseAssert.assertValue;

import io.github.zhengyou.criteria.AskedCriterion;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.criteria.SubjectKind;
import io.github.zhengyou.evidence.Activity;
import io.github.zhengyou.figure.Verdict;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.scoring.scheme.EarnedTitle;
import io.github.zhengyou.timeline.Progress;
import io.github.zhengyou.timeline.TimelineStatus;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Case13Test {

    private final Case plain = Case.of("13");

    @Test
    @DisplayName(
            "Given 2011-06-30, the library reports stage 2; given 2011-07-01, stage 3; given 2010-05-31, \"not started\".")
    void S_13_1() {
        assertValue("2011-06-30", current(plain, "2011-06-30")).isEqualTo(List.of("practice"));
        assertValue("2011-07-01", current(plain, "2011-07-01")).isEqualTo(List.of("rectification"));
        assertValue("2010-05-31", current(plain, "2010-05-31")).isEqualTo(List.of());
        assertValue("campaign on 2010-05-31", timeline(plain, "2010-05-31").progress())
                .isEqualTo(Progress.NOT_STARTED);
        assertThat(plain).doesNotFind("timeline.gap").doesNotFind("timeline.overlap");

        Case longer = plain.with("plan#/timeline/stages/practice", "{'through': '2011-07'}");
        assertValue("2011-07-01", current(longer, "2011-07-01")).isEqualTo(List.of("practice", "rectification"));
        assertThat(longer).finds("timeline.overlap").about("rectification").with("other", "practice");
        assertValue(
                        "campaign on 2010-05-31",
                        timeline(plain.with("plan#/timeline", "{'from': '2010-05'}"), "2010-05-31")
                                .progress())
                .isEqualTo(Progress.OPEN_ENDED);
    }

    @Test
    @DisplayName(
            "Given a date after 2012-07-01 and no date for the 18th Congress, the library reports stage 4, end = the Congress convening (unknown). With 2012-11-08 supplied as convening day (a fact from outside the source documents), a date of 2012-11-08 or later is reported as after stage 4, since it runs only until the Congress convenes (boundary read as exclusive, to be fixed as a convention; contrast case 04).")
    void S_13_2() {
        TimelineStatus.Step last = timeline(plain, "2012-07-02").current().get(0);
        assertValue("stage on 2012-07-02", last.id().value()).isEqualTo("results");
        assertValue("progress", last.progress()).isEqualTo(Progress.OPEN_ENDED);
        assertValue("its last day", last.lastDay().isPresent()).isEqualTo(false);
        assertValue("its end", last.span().through().orElseThrow().toString()).isEqualTo("until congress-18");
        assertThat(plain).finds("timeline.undated").about("congress-18").with("end", "from");

        Case convened = plain.with("plan#/timeline/events/congress-18", "{'from': '2012-11-08'}");
        assertValue("2012-11-07", current(convened, "2012-11-07")).isEqualTo(List.of("results"));
        assertValue("2012-11-08", current(convened, "2012-11-08")).isEqualTo(List.of());
        assertValue("2012-11-08, unknown day", current(plain, "2012-11-08")).isEqualTo(List.of("results"));
        TimelineStatus.Step ended = timeline(convened, "2012-11-08").stages().get(3);
        assertValue("progress on 2012-11-08", ended.progress()).isEqualTo(Progress.COMPLETED);
        assertValue("last day", ended.lastDay().orElseThrow()).isEqualTo(LocalDate.parse("2012-11-07"));
        assertThat(convened).doesNotFind("timeline.undated", "congress-18");
    }

    @Test
    @DisplayName("Given stage-1 work dated in the summer holiday, the library reports it outside the stage.")
    void S_13_3() {
        Case summer = plain.with(
                "record#/workItems/-",
                "{'id': 'reading', 'from': '2010-07-15', 'through': '2010-08-20', 'stage': 'mobilisation'}");
        assertThat(summer)
                .finds("timeline.work-outside-stage")
                .about("reading")
                .at("record#/workItems/18")
                .with("from", "2010-07-15")
                .with("through", "2010-08-20")
                .with("stage", "mobilisation")
                .with("stageFrom", "2010-06")
                .with("stageThrough", "2010-06");

        assertThat(plain)
                .finds("timeline.outside")
                .about("summer-study")
                .with("due", "2010-08")
                .with("withinThrough", "2010-06");
        Case study = plain.with(
                "record#/workItems/-",
                "{'id': 'study', 'from': '2010-07-15', 'through': '2010-08-20', 'task': 'summer-study'}");
        assertThat(study)
                .finds("timeline.work-outside-stage")
                .about("study")
                .at("record#/workItems/18")
                .with("through", "2010-08-20")
                .with("stage", "mobilisation")
                .with("stageThrough", "2010-06");

        assertThat(plain).doesNotFind("timeline.work-outside-stage");
        assertThat(study.with("record#/workItems/study", "{'from': '2010-06-15', 'through': '2010-06-20'}"))
                .doesNotFind("timeline.work-outside-stage");
        assertThat(summer.with("record#/workItems/reading", "{'from': '2010-06-15', 'through': '2010-06-20'}"))
                .doesNotFind("timeline.work-outside-stage");
    }

    @Test
    @DisplayName(
            "Given Party-member teacher ratings for five leads, the library reports role titles earned (for example, lead 3 -> vanguard in serving the people).")
    void S_13_4() {
        Case rated = rated(plain, 80, 84, 90, 85, 60);
        assertValue("titles", titles(rated))
                .isEqualTo(List.of("service vanguard in serving the people", "discipline example of self-discipline"));

        assertValue("titles of all", titles(rated(plain, 85, 85, 85, 85, 85)))
                .isEqualTo(List.of(
                        "learning pacesetter in diligent study",
                        "results model of dedication",
                        "service vanguard in serving the people",
                        "discipline example of self-discipline",
                        "integrity guardian of harmony"));
        assertValue("titles unrated", titles(plain)).isEqualTo(List.of());
    }

    @Test
    @DisplayName(
            "Given Five Goods and Four Strengths applied to the leadership team, the library reports 9 items in two sets and no merge of G4 and S1.")
    void S_13_5() {
        List<AskedCriterion> asked = plain.plan().criteriaFor(SubjectKind.LEADERSHIP_TEAM);
        assertValue("items", asked.size()).isEqualTo(9);
        assertValue(
                        "sets",
                        asked.stream()
                                .map(AskedCriterion::set)
                                .distinct()
                                .map(Object::toString)
                                .toList())
                .isEqualTo(List.of("five-goods", "school-four-strengths"));
        assertValue(
                        "items side by side",
                        asked.stream().map(item -> item.name().zh()).toList())
                .isEqualTo(List.of("领导班子好", "党员队伍好", "工作机制好", "工作业绩好", "群众反映好", "推动发展强", "服务群众强", "凝聚人心强", "促进和谐强"));

        assertValue(
                        "items without the Five Goods",
                        plain.with("plan", "{'applications': null}")
                                .plan()
                                .criteriaFor(SubjectKind.LEADERSHIP_TEAM)
                                .size())
                .isEqualTo(4);
    }

    @Test
    @DisplayName("Given two unit names on one campaign, the library reports an identity conflict.")
    void S_13_6() {
        assertThat(plain)
                .finds("document.designation-differs")
                .about("school")
                .as(Severity.WARNING)
                .at("plan#/designations/0/uses")
                .with("kind", "unit")
                .with("count", "2")
                .with("names", "A primary school, A central primary school");

        assertThat(plain.with("plan#/designations/school", "{'same': true}"))
                .doesNotFind("document.designation-differs", "school");
        assertThat(plain.with("plan#/designations/school/uses/1", "{'name': {'zh': '某小学', 'en': 'A primary school'}}"))
                .doesNotFind("document.designation-differs", "school");
    }

    @Test
    @DisplayName(
            "Given 15 Party members and 2 activists, all present, the library reports 17 of 17 (100%); Party members alone 15 of 15.")
    void S_13_7() {
        Activity meeting = meeting(plain);
        assertValue("present", meeting.total().toString()).isEqualTo("17/17");
        assertValue("percent", percent(meeting)).isEqualTo("100");
        assertValue(
                        "Party members",
                        meeting.attendance(Population.PARTY_MEMBERS)
                                .orElseThrow()
                                .toString())
                .isEqualTo("15/15");
        assertThat(plain).concludes("k-13-1", Verdict.DERIVED).with("sum", "17").with("unit", "person");

        Activity absent = meeting(plain.with("record#/evidence/mobilisation/attendance/activists", "{'present': 1}"));
        assertValue("present, one absent", absent.total().toString()).isEqualTo("16/17");
        assertValue("percent, one absent", percent(absent)).isEqualTo("94.1");
        assertThat(plain).doesNotFind("evidence.attendance-above-roll");
    }

    @Test
    @DisplayName(
            "Given one Party-member teacher without a signed pledge letter at the end of stage 1, the library reports an incomplete stage-1 requirement (14 of 15, if all 15 Party members are teachers).")
    void S_13_8() {
        Case unsigned = plain.with("record#/workItems/letter-15", "null");
        assertThat(unsigned)
                .finds("timeline.task-pending")
                .about("letter")
                .with("done", "14")
                .with("required", "15")
                .with("missing", "teacher-15")
                .with("due", "2010-06-30");
        Case ended = unsigned.with("record", "{'through': '2010-07-01'}");
        assertThat(ended)
                .finds("timeline.task-open")
                .about("letter")
                .as(Severity.WARNING)
                .at("plan#/timeline/stages/0/tasks/3")
                .with("done", "14")
                .with("required", "15")
                .with("missing", "teacher-15");

        assertThat(plain).doesNotFind("timeline.task-open").doesNotFind("timeline.task-pending", "letter");
        assertThat(plain.with("record", "{'through': '2010-07-01'}")).doesNotFind("timeline.task-open", "letter");
    }

    @Test
    @DisplayName("Given stage 4 without requirements, the library reports \"stage defined without tasks\".")
    void S_13_9() {
        assertThat(plain)
                .finds("timeline.stage-without-tasks")
                .times(1)
                .about("results")
                .as(Severity.INFO)
                .at("plan#/timeline/stages/3")
                .with("withTasks", "mobilisation, practice, rectification");

        assertThat(plain.with("plan#/timeline/stages/results", """
                {"tasks": [{"id": "sum-up", "name": {"zh": "总结", "en": "Sum up"}}]}""")).doesNotFind("timeline.stage-without-tasks");
    }

    @Test
    @DisplayName("Given the label 1-3-4-3 with the listed parts, the library reports all counts matching.")
    void S_13_10() {
        assertThat(plain)
                .concludes("f-13-11-code", Verdict.HOLDS)
                .with("code", "1-3-4-3")
                .with("parts", "1, 3, 4, 3");
        assertThat(plain).concludes("f-13-11-theme", Verdict.HOLDS).with("listed", "1");
        assertThat(plain).concludes("f-13-11-focuses", Verdict.HOLDS).with("listed", "3");
        assertThat(plain).concludes("f-13-11-examples", Verdict.HOLDS).with("listed", "4");
        assertThat(plain).concludes("f-13-11-improvements", Verdict.HOLDS).with("listed", "3");
        assertThat(plain).doesNotFind("figure.code-differs").doesNotFind("figure.count-differs");

        Case shorter = plain.with("figures#/lists/examples/items/3", "null");
        assertThat(shorter)
                .finds("figure.count-differs")
                .about("f-13-11-examples")
                .with("declared", "4")
                .with("listed", "3");
        assertThat(plain.with("figures#/figures/f-13-11-3", "{'value': {'value': 5}}"))
                .finds("figure.code-differs")
                .about("f-13-11-code")
                .with("parts", "1, 3, 5, 3");
    }

    private static TimelineStatus timeline(Case of, String day) {
        return of.status(LocalDate.parse(day)).timeline().orElseThrow();
    }

    private static List<String> current(Case of, String day) {
        return timeline(of, day).current().stream()
                .map(step -> step.id().value())
                .toList();
    }

    private static Activity meeting(Case of) {
        return of.record().evidence().stream()
                .filter(Activity.class::isInstance)
                .map(Activity.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String percent(Activity activity) {
        return activity.total()
                .rate()
                .percent(1, RoundingMode.HALF_UP)
                .orElseThrow()
                .toString();
    }

    private static Case rated(Case of, int... points) {
        List<String> leads = List.of("learning", "results", "service", "discipline", "integrity");
        Case rated = of;
        for (int i = 0; i < points.length; i++) {
            rated = rated.with("record#/evidence/-", """
                    {"type": "judgement", "id": "r-%s", "subject": "teacher-01", "criteriaSet": "teachers-five-leads",
                     "criterion": "%1$s", "raterGroup": "masses", "date": "2012-05-31", "points": %d, "maximum": 100}""".formatted(leads.get(i), points[i]));
        }
        return rated;
    }

    private static List<String> titles(Case of) {
        SubjectId teacher = SubjectId.of("teacher-01");
        return of
                .evaluator()
                .evaluate(
                        teacher,
                        of.record().evidence().stream()
                                .filter(entry -> entry.subject().equals(teacher))
                                .toList(),
                        LocalDate.parse("2012-06-30"))
                .titles()
                .stream()
                .map(Case13Test::told)
                .toList();
    }

    private static String told(EarnedTitle earned) {
        return earned.criterion() + " " + earned.title().en();
    }
}
