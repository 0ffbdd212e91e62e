package io.github.zhengyou.examples.casebook;

import static io.github.zhengyou.examples.casebook.CaseAssert.assertThat;
import static io.github.zhengyou.examples.casebook.CaseAssert.assertValue;

import io.github.zhengyou.criteria.CriteriaComparison;
import io.github.zhengyou.criteria.CriterionPair;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Progress;
import io.github.zhengyou.timeline.StageId;
import io.github.zhengyou.timeline.TimelineStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Case04Test {

    private static final LocalDate CONGRESS_OPENS = LocalDate.of(2012, 11, 8);
    private static final LocalDate CONGRESS_CLOSES = LocalDate.of(2012, 11, 14);
    private static final LocalDate YEAR_END = LocalDate.of(2012, 12, 31);

    private final Case plain = Case.of("04");

    @Test
    @DisplayName(
            "Given 2011-07-01, the library reports stage 2; given 2010-11-30, stage 1; given 2010-10-31, \"not started\".")
    void S_04_1() {
        assertValue("stages on 2011-07-01", current(plain, LocalDate.of(2011, 7, 1)))
                .isEqualTo(List.of("stage-2"));
        assertValue("stages on 2010-11-30", current(plain, LocalDate.of(2010, 11, 30)))
                .isEqualTo(List.of("stage-1"));
        LocalDate early = LocalDate.of(2010, 10, 31);
        assertValue("campaign on 2010-10-31", on(plain, early).progress()).isEqualTo(Progress.NOT_STARTED);
        assertValue("stages on 2010-10-31", current(plain, early)).isEqualTo(List.of());

        Case earlier = plain.with("plan#/timeline", "{'from': '2010-10'}")
                .with("plan#/timeline/stages/stage-1", "{'from': '2010-10'}");
        assertValue("stages on 2010-10-31, begun in October", current(earlier, early))
                .isEqualTo(List.of("stage-1"));
    }

    @Test
    @DisplayName(
            "Given 2012-12-31 and no resolved date for the 18th Party Congress, the library reports stage 3 as open and current, end unknown.")
    void S_04_2() {
        assertValue("stages on 2012-12-31", current(plain, YEAR_END)).isEqualTo(List.of("stage-3"));
        TimelineStatus.Step last = stage(plain, YEAR_END, "stage-3");
        assertValue("stage 3 on 2012-12-31", last.progress()).isEqualTo(Progress.OPEN_ENDED);
        assertValue("last day of stage 3", last.lastDay()).isEqualTo(Optional.empty());

        Case closed = plain.with("plan#/timeline/stages/stage-3", "{'through': '2012-11'}");
        TimelineStatus.Step over = stage(closed, YEAR_END, "stage-3");
        assertValue("stage 3 on 2012-12-31, with an end", over.progress()).isEqualTo(Progress.COMPLETED);
        assertValue("last day of stage 3, with an end", over.lastDay())
                .isEqualTo(Optional.of(LocalDate.of(2012, 11, 30)));
    }

    @Test
    @DisplayName(
            "Given a resolved date for the 18th Party Congress, the library reports that the Congress days themselves still belong to stage 3 (\"until after\"), and does not invent a closing date.")
    void S_04_3() {
        Case resolved =
                plain.with("plan#/timeline/events/congress-18", "{'from': '2012-11-08', 'through': '2012-11-14'}");
        for (LocalDate day : List.of(CONGRESS_OPENS, CONGRESS_CLOSES)) {
            assertValue("stages on " + day, current(resolved, day)).isEqualTo(List.of("stage-3"));
        }
        TimelineStatus.Step after = stage(resolved, YEAR_END, "stage-3");
        assertValue("stage 3 on 2012-12-31", after.progress()).isEqualTo(Progress.OPEN_ENDED);
        assertValue("last day of stage 3", after.lastDay()).isEqualTo(Optional.empty());

        Case until = resolved.with(
                "plan#/timeline/stages/stage-3", "{'through': {'until': 'congress-18', 'untilAfter': null}}");
        assertValue("stages on the first day of a congress that ends them", current(until, CONGRESS_OPENS))
                .isEqualTo(List.of());
        assertValue(
                        "last day of stage 3 before the congress",
                        stage(until, YEAR_END, "stage-3").lastDay())
                .isEqualTo(Optional.of(CONGRESS_OPENS.minusDays(1)));
    }

    @Test
    @DisplayName("Given the three stages, the library reports no gap and no overlap (month granularity).")
    void S_04_4() {
        assertThat(plain).doesNotFind("timeline.gap").doesNotFind("timeline.overlap");

        assertThat(plain.with("plan#/timeline/stages/stage-2", "{'from': '2011-02'}"))
                .finds("timeline.gap")
                .about("stage-2")
                .with("gapFrom", "2011-01")
                .with("gapThrough", "2011-01");
        assertThat(plain.with("plan#/timeline/stages/stage-1", "{'through': '2011-01'}"))
                .finds("timeline.overlap")
                .about("stage-2")
                .with("other", "stage-1")
                .with("otherThrough", "2011-01");
    }

    @Test
    @DisplayName(
            "Given a recommendation for outstanding League member dated in stage 2, the library reports it as outside the selection window (stage 3).")
    void S_04_5() {
        Case early = plain.with("record", """
                {"nominations": [{"id": "n-1", "award": "outstanding-league-member", "candidate": "league-member-1",
                  "date": "2011-05-04", "by": {"organization": "community-league"}}]}""");
        assertThat(early)
                .finds("recognition.outside-window")
                .about("league-member-1")
                .at("record#/nominations/0/date")
                .with("date", "2011-05-04")
                .with("stage", "stage-3")
                .with("from", "2012-07");

        assertThat(plain).doesNotFind("recognition.outside-window");
        assertThat(early.with("record#/nominations/n-1", "{'date': '2012-07-01'}"))
                .doesNotFind("recognition.outside-window");
    }

    @Test
    @DisplayName(
            "Given the sets of case 04 and case 06, the library reports common criteria: 青年反映好 (organizations); 坚定信念, 刻苦学习, 弘扬新风 (members).")
    void S_04_6() {
        assertValue("common criteria of organizations", identical(plain, 0)).isEqualTo(List.of("青年反映好"));
        assertValue("common criteria of members", identical(plain, 1)).isEqualTo(List.of("坚定信念", "刻苦学习", "弘扬新风"));
        assertThat(plain)
                .finds("criteria.sets-differ")
                .about("league-five-leads")
                .with("set", "Four leads of the League centre")
                .with("identical", "3")
                .with("replaced", "take the lead in outstanding results")
                .with("replacements", "take the lead in devotion to one's post, take the lead in serving the masses");
        assertThat(plain)
                .finds("criteria.sets-differ")
                .about("red-flag-five-goods")
                .with("set", "Four goods of the League centre")
                .with("identical", "1");

        Case unlike = plain.with("plan#/criteriaSets/centre-four-goods/criteria/3", """
                {"name": {"zh": "作用发挥好", "en": "good play of one's role"},
                 "core": {"zh": "作用发挥", "en": "play of one's role"}}""");
        assertValue("common criteria of organizations, with another fourth", identical(unlike, 0))
                .isEqualTo(List.of());
        assertThat(unlike)
                .finds("criteria.sets-differ")
                .about("red-flag-five-goods")
                .with("set", "Four goods of the League centre")
                .with("identical", "0");
        Case other = plain.with(
                "plan#/criteriaSets/centre-four-leads/criteria/2",
                "{'name': {'zh': '带头服务群众'}, 'core': {'zh': '服务群众'}}");
        assertValue("common criteria of members, with another third", identical(other, 1))
                .isEqualTo(List.of("坚定信念", "刻苦学习", "服务群众", "弘扬新风"));
    }

    @Test
    @DisplayName(
            "Given a League member evaluated with the Party's Five Leads, the library reports that the wrong set was applied to this subject in this campaign.")
    void S_04_7() {
        Case judged = plain.with("record", """
                {"evidence": [{"type": "judgement", "id": "j-1", "subject": "league-member-1", "criterion": "service",
                  "criteriaSet": "five-leads", "raterGroup": "masses", "date": "2011-06-30", "points": 8, "maximum": 10}]}""");
        assertThat(judged)
                .finds("criteria.wrong-kind")
                .about("j-1")
                .as(Severity.ERROR)
                .with("assessed", "league-member-1")
                .with("kind", "league-member")
                .with("set", "five-leads")
                .with("asked", "party-member");
        assertThat(judged).finds("criteria.set-not-used").about("j-1").with("set", "five-leads");

        assertThat(plain).doesNotFind("criteria.wrong-kind");
        assertThat(judged.with("record#/evidence/j-1", "{'criteriaSet': 'league-five-leads'}"))
                .doesNotFind("criteria.wrong-kind")
                .doesNotFind("criteria.set-not-used");
    }

    @Test
    @DisplayName("Given the titles of the content part and of stage 3, the library reports two unmatched title pairs.")
    void S_04_8() {
        assertThat(plain)
                .finds("document.designation-differs")
                .about("league-organization-title")
                .with("kind", "award")
                .with("count", "2")
                .with("names", "May Fourth Red Flag League organization, advanced primary League organization");
        assertThat(plain)
                .finds("document.designation-differs")
                .about("league-member-title")
                .with("kind", "award")
                .with("count", "2")
                .with("names", "outstanding League member, outstanding League youth");

        assertThat(plain.with("plan#/designations/league-member-title/uses/1", "null"))
                .doesNotFind("document.designation-differs", "league-member-title");
        assertThat(plain.with("plan#/designations/league-organization-title", "{'same': true}"))
                .doesNotFind("document.designation-differs", "league-organization-title");
    }

    @Test
    @DisplayName(
            "Given a primary League organization without its own leading group or its own plan, the library reports the missing items.")
    void S_04_9() {
        Case opened = plain.with("record", """
                {"through": "2011-01-05", "workItems": [
                  {"id": "w-1", "subject": "community-league", "task": "own-leading-group", "from": "2010-11-20", "through": "2010-11-20"},
                  {"id": "w-2", "subject": "community-league", "task": "own-plan", "from": "2010-12-10", "through": "2010-12-10"}]}""");
        for (String task : List.of("own-leading-group", "own-plan")) {
            assertThat(opened)
                    .finds("timeline.task-open")
                    .about(task)
                    .with("required", "2")
                    .with("done", "1")
                    .with("missing", "enterprise-league")
                    .with("due", "2010-12-31");
        }

        assertThat(plain).doesNotFind("timeline.task-open");
        Case planned = opened.with("record#/workItems/-", """
                {"id": "w-3", "subject": "enterprise-league", "task": "own-plan", "from": "2010-12-20", "through": "2010-12-20"}""");
        assertThat(planned).doesNotFind("timeline.task-open", "own-plan");
        assertThat(planned)
                .finds("timeline.task-open")
                .about("own-leading-group")
                .with("missing", "enterprise-league");
    }

    @Test
    @DisplayName("Given the year 2011, the library lists the recurrent volunteer days 2011-03-05 and 2011-12-05.")
    void S_04_10() {
        assertValue("recurrent days of 2011", recurrentDays(plain, 2011))
                .isEqualTo(List.of(LocalDate.of(2011, 3, 5), LocalDate.of(2011, 12, 5)));

        assertValue("recurrent days of 2012", recurrentDays(plain, 2012))
                .isEqualTo(List.of(LocalDate.of(2012, 3, 5), LocalDate.of(2012, 12, 5)));
        assertValue(
                        "recurrent days of 2011 without the second",
                        recurrentDays(plain.with("plan#/timeline/recurrentDays/1", "null"), 2011))
                .isEqualTo(List.of(LocalDate.of(2011, 3, 5)));
    }

    @Test
    @DisplayName("Given the three internship rates, the library reports targets without baseline and without value.")
    void S_04_11() {
        for (String rate : List.of("internship-use", "internship-take-up", "internship-satisfaction")) {
            assertThat(plain).finds("target.not-measurable").about(rate).as(Severity.WARNING);
        }

        String use = "plan#/targets/internship-use";
        Case valued = plain.with(use, "{'value': {'type': 'exact', 'value': 90}}");
        assertThat(valued).doesNotFind("target.not-measurable", "internship-use");
        assertThat(valued).doesNotFind("target.no-baseline", "internship-use");
        Case reported = valued.with(
                "record",
                "{'through': '2011-12-31', 'targetReports': [{'id': 't-1', 'target': 'internship-use', 'date': '2011-12-31',"
                        + " 'value': {'type': 'exact', 'value': 70}}]}");
        assertThat(reported).finds("target.no-baseline").about("internship-use");
        Case based = plain.with(use, "{'baseline': {'type': 'exact', 'value': 60}}");
        assertThat(based).finds("target.no-value").about("internship-use");
        assertThat(reported.with(use, "{'baseline': {'type': 'exact', 'value': 60}}"))
                .doesNotFind("target.no-baseline", "internship-use")
                .doesNotFind("target.no-value", "internship-use");
    }

    private static TimelineStatus on(Case of, LocalDate day) {
        return of.status(day).timeline().orElseThrow();
    }

    private static List<String> current(Case of, LocalDate day) {
        return on(of, day).current().stream().map(step -> step.id().value()).toList();
    }

    private static TimelineStatus.Step stage(Case of, LocalDate day, String id) {
        return on(of, day).stages().stream()
                .filter(step -> step.id().equals(StageId.of(id)))
                .findFirst()
                .orElseThrow();
    }

    private static List<LocalDate> recurrentDays(Case of, int year) {
        return of.plan().timeline().orElseThrow().recurrentDaysIn(year);
    }

    private static List<String> identical(Case of, int counterparts) {
        CriteriaComparison comparison =
                of.plan().compare(of.plan().counterparts().get(counterparts)).orElseThrow();
        return comparison.identical().stream()
                .map(CriterionPair::criterion)
                .map(code -> comparison.set().criterion(code).orElseThrow().core())
                .map(LocalizedText::zh)
                .toList();
    }
}
