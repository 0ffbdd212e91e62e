package io.github.zhengyou.examples.casebook;

import static io.github.zhengyou.examples.casebook.CaseAssert.assertThat;
import static io.github.zhengyou.examples.casebook.CaseAssert.assertValue;

import io.github.zhengyou.alignment.AlignmentComparison;
import io.github.zhengyou.alignment.AlignmentSet;
import io.github.zhengyou.alignment.AlignmentSetId;
import io.github.zhengyou.campaign.Guidance;
import io.github.zhengyou.figure.Verdict;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Case17Test {

    private final Case plain = Case.of("17");

    @Test
    @DisplayName(
            "Given the League line with funds not raised in step, the library reports 5 of 6 and names funds (经费同步筹).")
    void S_17_1() {
        Case five = inStep(plain, "youth-league", "goals", "tasks", "activities", "venues", "supervise");
        assertThat(five)
                .finds("alignment.aspect-missing")
                .times(1)
                .about("league-in-steps")
                .as(Severity.WARNING)
                .at("plan#/alignmentSets/1")
                .with("done", "5")
                .with("of", "6")
                .with("aspects", "funds")
                .with("missing", "funds raised in step");

        Case apart = apart(five, "youth-league", "funds");
        assertThat(apart)
                .doesNotFind("alignment.aspect-missing")
                .finds("alignment.apart")
                .times(1)
                .about("league-in-steps")
                .as(Severity.WARNING)
                .at("plan#/alignmentSets/1")
                .with("done", "5")
                .with("of", "6")
                .with("aspect", "funds")
                .with("aspectName", "funds raised in step")
                .with("days", "61");
        Case four = apart(
                inStep(plain, "youth-league", "goals", "tasks", "activities", "supervise"), "youth-league", "venues");
        assertThat(four)
                .finds("alignment.aspect-missing")
                .times(1)
                .with("done", "4")
                .with("of", "6")
                .with("missing", "funds raised in step")
                .with("apart", "venues built in step");
        assertThat(four).finds("alignment.apart").times(1).with("done", "4").with("aspect", "venues");

        assertThat(plain).doesNotFind("alignment.aspect-missing").doesNotFind("alignment.apart");
        assertThat(inStep(five, "youth-league", "funds"))
                .doesNotFind("alignment.aspect-missing")
                .doesNotFind("alignment.apart");
    }

    @Test
    @DisplayName(
            "Given the trade-union line with study, deployment and implementation together, the library reports inspection missing (3 of 4).")
    void S_17_2() {
        Case three = inStep(plain, "trade-union", "study", "deploy", "implement");
        assertThat(three)
                .finds("alignment.aspect-missing")
                .about("union-same-times")
                .at("plan#/alignmentSets/0")
                .with("done", "3")
                .with("of", "4")
                .with("aspects", "inspect")
                .with("missing", "inspect at the same time");

        assertThat(plain).doesNotFind("alignment.aspect-missing");
        assertThat(inStep(three, "trade-union", "inspect")).doesNotFind("alignment.aspect-missing", "union-same-times");
    }

    @Test
    @DisplayName("Given the three lines, the library reports that the trade union has no task section.")
    void S_17_3() {
        assertThat(plain)
                .doesNotFind("document.part-absent", "league-section")
                .doesNotFind("document.part-absent", "women-section")
                .finds("document.part-absent")
                .about("union-section")
                .as(Severity.WARNING)
                .at("plan#/documents/0")
                .with("kind", "line-section")
                .with("missing", "tasks");

        assertThat(plain.with(
                        "plan#/documents/union-section",
                        "{'parts': ['theme', 'tasks', 'alignment', 'classified-advance']}"))
                .doesNotFind("document.part-absent", "union-section");
    }

    @Test
    @DisplayName(
            "Given sector \"rural\" and the trade-union line, the library reports no requirement; given sector \"community\" and the Women's Federation, it returns the area-wide Party-building requirement.")
    void S_17_4() {
        assertValue("trade union, rural", requirements(plain, Line.TRADE_UNION, Sector.RURAL))
                .isEqualTo(List.of());
        assertValue("Women's Federation, community", requirements(plain, Line.WOMENS_FEDERATION, Sector.COMMUNITY))
                .isEqualTo(List.of("Subdistrict and community: area-wide Party building"
                        + " [Women's demonstration buildings, Volunteers]"));

        Case rural = plain.with("plan#/guidance/union-regional", "{'sectors': ['rural']}");
        assertValue("trade union, rural, asked", requirements(rural, Line.TRADE_UNION, Sector.RURAL))
                .isEqualTo(List.of("Regional and industry-wide unions: coverage, enterprise harmony"));
        assertValue(
                        "Women's Federation, community, not asked",
                        requirements(
                                plain.with("plan#/guidance/women-community", "null"),
                                Line.WOMENS_FEDERATION,
                                Sector.COMMUNITY))
                .isEqualTo(List.of());
    }

    @Test
    @DisplayName(
            "Given the leads-along sets of League and Women's Federation, the library reports the intersection ideology, organization, work style.")
    void S_17_5() {
        AlignmentComparison.Shared<?> leads =
                compare(plain, "league-in-steps", "women-in-steps").leads();
        assertValue("in both", codes(leads.common())).isEqualTo(List.of("ideology", "organization", "work-style"));
        assertValue("League only", codes(leads.onlyFirst())).isEqualTo(List.of("leadership-team", "ranks", "work"));
        assertValue("Women's Federation only", codes(leads.onlySecond())).isEqualTo(List.of("cause"));

        Case fewer = plain.with("plan#/alignmentSets/women-in-steps/leads/2", "null");
        assertValue(
                        "in both, without work style",
                        codes(compare(fewer, "league-in-steps", "women-in-steps")
                                .leads()
                                .common()))
                .isEqualTo(List.of("ideology", "organization"));
    }

    @Test
    @DisplayName(
            "Given the names 四带四同时 and 四带四同步, the library keeps them apart by line and wording (at the same time / in step).")
    void S_17_7() {
        AlignmentSet union = set(plain, "union-same-times");
        AlignmentSet women = set(plain, "women-in-steps");
        assertValue("names", List.of(union.name().zh(), women.name().zh())).isEqualTo(List.of("四带四同时", "四带四同步"));
        assertValue("lines", List.of(union.line().orElseThrow(), women.line().orElseThrow()))
                .isEqualTo(List.of(Line.TRADE_UNION, Line.WOMENS_FEDERATION));
        assertValue(
                        "wordings",
                        codes(List.of(
                                union.wording().orElseThrow(), women.wording().orElseThrow())))
                .isEqualTo(List.of("same-time", "in-step"));
        AlignmentComparison compared = AlignmentComparison.of(union, women);
        assertValue("same name", compared.sameName()).isEqualTo(false);
        assertValue("same line", compared.sameLine()).isEqualTo(false);
        assertValue("same wording", compared.sameWording()).isEqualTo(false);
        assertValue("aspects in both", compared.aspects().common()).isEqualTo(List.of());

        AlignmentComparison merged =
                compare(plain.with("plan#/alignmentSets/union-same-times", """
                        {"line": "womens-federation", "wording": "in-step", "name": {"zh": "四带四同步"}}"""), "union-same-times", "women-in-steps");
        assertValue("same after all", merged.sameName() && merged.sameLine() && merged.sameWording())
                .isEqualTo(true);
    }

    @Test
    @DisplayName("Given declared numbers 4, 4, 6, 6, 4, 4, the library reports all matched.")
    void S_17_9() {
        holds("k-17-1-union-leads", "4");
        holds("k-17-1-union-same-times", "4");
        holds("k-17-1-league-leads", "6");
        holds("k-17-1-league-in-steps", "6");
        holds("k-17-1-women-leads", "4");
        holds("k-17-1-women-in-steps", "4");
        assertThat(plain).doesNotFind("figure.count-differs");

        assertThat(plain.with("figures#/lists/league-in-steps/items/4", "null"))
                .finds("figure.count-differs")
                .times(1)
                .about("k-17-1-league-in-steps")
                .with("declared", "6")
                .with("listed", "5");
    }

    @Test
    @DisplayName(
            "Given a unit of the sector \"public institution\" and the League, the library returns the requirements with the carriers Youth Civilization Unit and League-member demonstration post.")
    void S_17_10() {
        assertValue("League, public institution", requirements(plain, Line.YOUTH_LEAGUE, Sector.PUBLIC_INSTITUTION))
                .isEqualTo(List.of("Organs and public institutions: Party spirit, conduct, example"
                        + " [Youth Civilization Unit, League-member demonstration post]"));

        Case organs = plain.with("plan#/guidance/league-organs", "{'sectors': ['organ']}");
        assertValue("asked of organs only", requirements(organs, Line.YOUTH_LEAGUE, Sector.PUBLIC_INSTITUTION))
                .isEqualTo(List.of());
    }

    private void holds(String relation, String count) {
        assertThat(plain)
                .concludes(relation, Verdict.HOLDS)
                .with("declared", count)
                .with("listed", count);
    }

    /** Work that the Party and a line did together on one day, in each of these aspects. */
    private static Case inStep(Case of, String line, String... aspects) {
        Case done = of;
        for (String aspect : aspects) {
            done = done.with("record#/workItems/-", """
                    {"id": "%s", "line": "party", "jointly": ["%s"], "from": "2011-03-01", "through": "2011-03-01",
                     "aspect": "%1$s"}""".formatted(aspect, line));
        }
        return done;
    }

    /** Work that the Party and a line did in an aspect, each by itself, 61 days apart. */
    private static Case apart(Case of, String line, String aspect) {
        return of.with("record#/workItems/-", """
                        {"id": "%s-party", "line": "party", "from": "2011-03-01", "through": "2011-03-01",
                         "aspect": "%1$s"}""".formatted(aspect))
                .with("record#/workItems/-", """
                        {"id": "%s-%s", "line": "%2$s", "from": "2011-05-01", "through": "2011-05-01",
                         "aspect": "%1$s"}""".formatted(aspect, line));
    }

    private static List<String> requirements(Case of, Line line, Sector sector) {
        return of.plan().requirements(line, sector).stream()
                .map(Case17Test::told)
                .toList();
    }

    private static String told(Guidance guidance) {
        List<String> carriers =
                guidance.carriers().stream().map(carrier -> carrier.en()).toList();
        return guidance.requirement().en() + (carriers.isEmpty() ? "" : " " + carriers);
    }

    private static AlignmentSet set(Case of, String id) {
        return of.plan().alignmentSet(AlignmentSetId.of(id)).orElseThrow();
    }

    private static AlignmentComparison compare(Case of, String one, String other) {
        return AlignmentComparison.of(set(of, one), set(of, other));
    }

    private static List<String> codes(List<?> codes) {
        return codes.stream().map(Object::toString).toList();
    }
}
