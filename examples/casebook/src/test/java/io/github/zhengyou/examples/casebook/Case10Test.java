package io.github.zhengyou.examples.casebook;

import static io.github.zhengyou.examples.casebook.CaseAssert.assertThat;
import static io.github.zhengyou.examples.casebook.CaseAssert.assertValue;

import io.github.zhengyou.figure.Bounds;
import io.github.zhengyou.figure.Verdict;
import io.github.zhengyou.pledge.PledgeId;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.target.Growth;
import io.github.zhengyou.target.TargetId;
import io.github.zhengyou.target.TargetProgress;
import io.github.zhengyou.target.TargetStatus;
import io.github.zhengyou.timeline.SeriesYear;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Case10Test {

    private static final String MASS_LINES = "trade-union, youth-league, womens-federation";

    private final Case plain = Case.of("10");

    @Test
    @DisplayName(
            "Given an enterprise with employees, no Party organization, no mass organization, the library reports R1 not met and recommends (R4) mass organization first.")
    void S_10_1() {
        Case uncovered = plain.with("organizations#/units/-", """
                {"id": "works", "name": {"zh": "某工厂", "en": "a works"}, "sector": "non-public-enterprise",
                 "headcounts": {"employees": 80, "party-members": 0}}""");
        assertThat(uncovered)
                .finds("organization.coverage-unmet")
                .about("works")
                .as(Severity.WARNING)
                .times(1)
                .with("requirement", "r1")
                .with("population", "employees")
                .with("count", "80")
                .with("oneOf", MASS_LINES)
                .with("nobody", "party-members");
        assertThat(uncovered)
                .finds("organization.coverage-advice")
                .about("works")
                .as(Severity.INFO)
                .times(1)
                .with("requirement", "r4")
                .with("oneOf", MASS_LINES);

        assertThat(plain).doesNotFind("organization.coverage-unmet").doesNotFind("organization.coverage-advice");
        Case union = uncovered.with("organizations#/organizations/mill-union", "{'alsoCovers': ['works']}");
        assertThat(union)
                .doesNotFind("organization.coverage-advice")
                .finds("organization.coverage-unmet")
                .times(1)
                .with("requirement", "r1")
                .with("nobody", "party-members")
                .without("oneOf");
        String members = "{'headcounts': {'party-members': 2}}";
        assertThat(uncovered.with("organizations#/units/works", members))
                .finds("organization.coverage-unmet")
                .about("works")
                .with("requirement", "r1")
                .with("oneOf", MASS_LINES)
                .without("nobody");
        assertThat(covered(uncovered.with("organizations#/units/works", members), "works"))
                .doesNotFind("organization.coverage-unmet")
                .doesNotFind("organization.coverage-advice");
    }

    @Test
    @DisplayName("Given a work unit with 3 Party members and no Party organization, the library reports R2 violated.")
    void S_10_2() {
        Case without = plain.with(
                "organizations#/units/-",
                "{'id': 'station', 'name': {'zh': '某服务站', 'en': 'a station'}, 'headcounts': {'party-members': 3}}");
        assertThat(without)
                .finds("organization.coverage-unmet")
                .about("station")
                .as(Severity.WARNING)
                .times(1)
                .with("requirement", "r2")
                .with("population", "party-members")
                .with("count", "3")
                .with("missing", "party")
                .saying(
                        "unit 'station' (a station, Party members: 3) does not meet the rule 'r2' (where there are Party"
                                + " members there is a Party organization); organizations missing: Party. Set up what is missing"
                                + " or correct the rows");

        assertThat(plain).doesNotFind("organization.coverage-unmet");
        assertThat(covered(without, "station")).doesNotFind("organization.coverage-unmet");
        assertThat(without.with("organizations#/units/station", "{'headcounts': {'party-members': 0}}"))
                .doesNotFind("organization.coverage-unmet");
    }

    @Test
    @DisplayName(
            "Given a unit with a Party organization and no League body, the library reports R3 incomplete (line League).")
    void S_10_3() {
        assertThat(plain.with("organizations#/organizations/mill-league", "null"))
                .finds("organization.coverage-unmet")
                .about("mill")
                .times(1)
                .with("requirement", "r3")
                .with("missing", "youth-league");
        assertThat(plain).doesNotFind("organization.coverage-unmet");
    }

    @Test
    @DisplayName(
            "Given series A and B, the library reports a label conflict for years 2 and 3 and a shared label for year 1.")
    void S_10_5() {
        assertThat(plain)
                .finds("timeline.series-conflict")
                .about("successive-years")
                .times(2);
        assertThat(plain)
                .finds("timeline.series-conflict")
                .with("year", "2011")
                .with("label", "Organizational Coverage Consolidation Year")
                .with("otherLabel", "Carrier Deepening Year");
        assertThat(plain)
                .finds("timeline.series-conflict")
                .with("year", "2012")
                .with("label", "Organizational Coverage Enhancement Year")
                .with("otherLabel", "Information-Network Extension Year");
        assertValue("years with one label", sharedYears(plain)).isEqualTo(List.of(2010));

        Case agreed = plain.with(
                        "plan#/timeline/series/three-years/labels/1",
                        "{'zh': '组织覆盖巩固年', 'en': 'Organizational Coverage Consolidation Year'}")
                .with(
                        "plan#/timeline/series/three-years/labels/2",
                        "{'zh': '组织覆盖提升年', 'en': 'Organizational Coverage Enhancement Year'}");
        assertThat(agreed).doesNotFind("timeline.series-conflict");
        assertValue("years with one label", sharedYears(agreed)).isEqualTo(List.of(2010, 2011, 2012));
    }

    @Test
    @DisplayName(
            "Given an annual ledger opening 40, closing 55, target 20, the library reports increment 15, growth rate 37.5%, and completion of the target 15 of 20 (75%); it does not accept a report with a total only.")
    void S_10_6() {
        Case ledger = plain.with("plan#/targets/-", """
                {"id": "new-organizations", "name": {"zh": "新建党组织", "en": "new Party organizations"},
                 "unit": "organization", "measure": "change", "value": {"type": "exact", "value": 20},
                 "from": "2010-01-01", "through": "2010-12-31"}""")
                .with("record", "{'through': '2010-12-31'}")
                .with("record#/targetReports/-", """
                {"id": "t-year", "target": "new-organizations", "date": "2010-12-31",
                 "opening": {"type": "exact", "value": 40}, "closing": {"type": "exact", "value": 55}}""");
        assertThat(ledger)
                .doesNotFind("target.total-only")
                .doesNotFind("target.achievement-unknown", "new-organizations");
        TargetProgress year = progress(ledger, "new-organizations");
        Growth growth = year.growth().orElseThrow();
        assertValue("increment", growth.increment()).isEqualTo(Decimal.of(15));
        assertValue("growth rate", growth.ratePercent(1, RoundingMode.HALF_UP).orElseThrow())
                .isEqualTo(Decimal.of(375, 1));
        assertValue("done", year.done().orElseThrow()).isEqualTo(Bounds.exactly(Decimal.of(15)));
        assertValue("due", year.due().orElseThrow()).isEqualTo(Bounds.exactly(Decimal.of(20)));
        assertValue("percent", percent(year)).isEqualTo(Decimal.of(75));

        Case totalOnly = ledger.with("record#/targetReports/t-year", "{'opening': null}");
        assertThat(totalOnly)
                .finds("target.total-only")
                .about("t-year")
                .as(Severity.WARNING)
                .with("target", "new-organizations")
                .with("closing", "55");
        assertValue("growth", progress(totalOnly, "new-organizations").growth().isPresent())
                .isEqualTo(false);
    }

    @Test
    @DisplayName(
            "Given the code 3343 with status \"achieved ahead of schedule\", the library records the status and reports \"content unknown\".")
    void S_10_7() {
        assertThat(plain)
                .finds("target.content-unknown")
                .about("goal-3343")
                .as(Severity.INFO)
                .with("code", "3343")
                .with("status", "achieved-early");
        assertValue("status", progress(plain, "goal-3343").status().orElseThrow())
                .isEqualTo(TargetStatus.ACHIEVED_EARLY);

        assertThat(plain.with("plan#/targets/goal-3343", "{'value': {'type': 'exact', 'text': null, 'value': 3343}}"))
                .doesNotFind("target.content-unknown");
    }

    @Test
    @DisplayName(
            "Given 100 demonstration points in three years and 30 after year one, the library reports 30% complete, against 33.3 proportionally.")
    void S_10_8() {
        Case yearOne = plain.with("record", "{'through': '2010-12-31'}").with("record#/targetReports/-", """
                {"id": "t-points", "target": "demonstration-points", "date": "2010-12-31",
                 "value": {"type": "exact", "value": 30}}""");
        assertThat(yearOne)
                .finds("target.behind")
                .about("demonstration-points")
                .with("done", "30")
                .with("due", "100")
                .with("percent", "30")
                .with("expected", "33.3");
        assertValue("percent", percent(progress(yearOne, "demonstration-points")))
                .isEqualTo(Decimal.of(30));

        Case ahead = yearOne.with("record#/targetReports/t-points", "{'value': {'value': 34}}");
        assertThat(ahead).doesNotFind("target.behind");
        assertValue("percent", percent(progress(ahead, "demonstration-points"))).isEqualTo(Decimal.of(34));
    }

    @Test
    @DisplayName(
            "Given a Party-member pledge without public commentary or mass appraisal, the library reports the missing step; given commentary and appraisal, the process may close.")
    void S_10_9() {
        Case uncommented = plain.with("record#/pledgeEvents/p-3", "null");
        assertThat(uncommented)
                .finds("pledge.step-missing")
                .about("post")
                .as(Severity.ERROR)
                .with("entry", "p-5")
                .with("missing", "comment")
                .with("missingNames", "public leader commentary");
        assertThat(plain.with("record#/pledgeEvents/p-4", "null"))
                .finds("pledge.step-missing")
                .about("post")
                .with("missing", "appraise")
                .with("missingNames", "public mass appraisal");
        assertThat(uncommented.with("record#/pledgeEvents/p-4", "null"))
                .finds("pledge.step-missing")
                .about("post")
                .with("missing", "appraise, comment");
        assertValue("state", state(uncommented)).isEqualTo("in-fulfilment");

        assertThat(plain).doesNotFind("pledge.step-missing");
        assertValue("state", state(plain)).isEqualTo("concluded");
    }

    @Test
    @DisplayName(
            "Given a contact point that has not become a demonstration point, the library reports the obligation as open.")
    void S_10_10() {
        assertThat(plain.with("record#/workItems/w-mill", "null"))
                .finds("timeline.task-open")
                .about("demonstration-point")
                .as(Severity.WARNING)
                .with("required", "1")
                .with("done", "0")
                .with("missing", "mill-branch");
        assertThat(plain).doesNotFind("timeline.task-open").doesNotFind("timeline.task-pending");
    }

    @Test
    @DisplayName("Given a month without circular, the library reports a missing periodic duty.")
    void S_10_11() {
        assertThat(plain.with("record#/workItems/w-08", "null"))
                .finds("timeline.duty-missed")
                .about("circular")
                .as(Severity.WARNING)
                .with("cadence", "monthly")
                .with("periods", "2010-08");
        assertThat(plain).doesNotFind("timeline.duty-missed");
    }

    @Test
    @DisplayName("Given eight units with three named, the library reports an open list and no mismatch.")
    void S_10_12() {
        assertThat(plain)
                .finds("figure.list-open")
                .about("f-10-2-listed")
                .as(Severity.INFO)
                .with("declared", "8")
                .with("listed", "3")
                .with("unnamed", "5");
        assertThat(plain)
                .doesNotFind("figure.count-differs")
                .concludes("f-10-2-listed", Verdict.HOLDS)
                .with("unnamed", "5")
                .saying(
                        "'units speaking' declares 8, 'units speaking' has 3 entries and, being open, leaves 5 unnamed: they agree");

        Case closed = plain.with("figures#/lists/speakers", "{'open': false}");
        assertThat(closed)
                .finds("figure.count-differs")
                .about("f-10-2-listed")
                .with("declared", "8")
                .with("listed", "3");
        assertThat(closed).doesNotFind("figure.list-open", "f-10-2-listed");
    }

    /** With a branch and mass organizations of all three lines for a unit. */
    private static Case covered(Case of, String unit) {
        Case covered = of;
        for (String id : List.of("mill-branch", "mill-union", "mill-league", "mill-women")) {
            covered = covered.with("organizations#/organizations/" + id, "{'alsoCovers': ['" + unit + "']}");
        }
        return covered;
    }

    private static List<Integer> sharedYears(Case of) {
        return of.plan().timeline().orElseThrow().seriesYears().stream()
                .filter(SeriesYear::isShared)
                .map(SeriesYear::year)
                .toList();
    }

    private static TargetProgress progress(Case of, String target) {
        return of.campaign().targets().progress(TargetId.of(target)).orElseThrow();
    }

    private static Decimal percent(TargetProgress progress) {
        return progress.donePercent(1, RoundingMode.HALF_UP).orElseThrow();
    }

    private static String state(Case of) {
        return of.campaign()
                .pledges()
                .orElseThrow()
                .pledge(PledgeId.of("post"))
                .orElseThrow()
                .state()
                .code();
    }
}
