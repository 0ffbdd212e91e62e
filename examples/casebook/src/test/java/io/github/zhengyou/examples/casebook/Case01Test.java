package io.github.zhengyou.examples.casebook;

import static io.github.zhengyou.examples.casebook.CaseAssert.assertThat;
import static io.github.zhengyou.examples.casebook.CaseAssert.assertValue;

import io.github.zhengyou.figure.Verdict;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.StepKind;
import io.github.zhengyou.organization.Coverage;
import io.github.zhengyou.organization.UnitId;
import io.github.zhengyou.recognition.AwardId;
import io.github.zhengyou.recognition.Fill;
import io.github.zhengyou.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Case01Test {

    private static final LocalDate DAY = LocalDate.of(2010, 10, 8);

    private final Case plain = Case.of("01");
    private final Case nominated = plain.with("record#/nominations", """
            [{"id": "n-1", "award": "advanced-mass-organization", "candidate": "village-league-branch", "date": "2010-08-31",
              "by": {"organization": "county-trade-unions"}, "cultivatedBy": "trade-union", "candidateLine": "youth-league"}]""");

    @Test
    @DisplayName(
            "Given a declared count of 3 effects and 4 numbered effects, the library reports a count mismatch (declared 3, listed 4).")
    void S_01_1() {
        assertThat(plain)
                .finds("figure.count-differs")
                .about("x-01-1")
                .with("declared", "3")
                .with("listed", "4")
                .with("difference", "1");

        assertThat(plain.with("figures#/figures/f-01-9", "{'value': {'value': 4}}"))
                .doesNotFind("figure.count-differs");
    }

    @Test
    @DisplayName(
            "Given yearly quotas 3 / 30 and candidate pools 5 / 21, the library reports: organizations fillable (surplus 2), members not fillable (shortfall 9).")
    void S_01_2() {
        assertValue("organizations", surplusAndShortfall(plain, "advanced-mass-organization"))
                .isEqualTo(List.of(2L, 0L));
        assertValue("members", surplusAndShortfall(plain, "outstanding-party-member"))
                .isEqualTo(List.of(0L, 9L));
        assertThat(plain)
                .finds("recognition.pool-below-quota")
                .about("outstanding-party-member")
                .as(Severity.WARNING)
                .with("quota", "30")
                .with("pool", "21")
                .with("shortfall", "9")
                .times(1);

        Case enough = plain.with("plan#/awards/outstanding-party-member", "{'pool': 30}");
        assertThat(enough).doesNotFind("recognition.pool-below-quota");
        assertValue("members", surplusAndShortfall(enough, "outstanding-party-member"))
                .isEqualTo(List.of(0L, 0L));
        assertThat(plain.with("plan#/awards/advanced-mass-organization", "{'pool': 2}"))
                .finds("recognition.pool-below-quota")
                .about("advanced-mass-organization")
                .with("shortfall", "1");
    }

    @Test
    @DisplayName(
            "Given 64 cases received and a settlement rate of 97% stated in whole per cent, the library reports the claim consistent and 62 as the only possible settled count; given 64 cases settled instead, 66 as the only possible received count.")
    void S_01_3() {
        assertThat(plain)
                .doesNotFind("figure.rate-impossible")
                .concludes("k-01-2", Verdict.DERIVED)
                .with("possible", "62");

        Case settled = plain.with("figures#/relations/k-01-2", "{'whole': null, 'part': 'f-01-25'}");
        assertThat(settled)
                .doesNotFind("figure.rate-impossible")
                .concludes("k-01-2", Verdict.DERIVED)
                .with("possible", "66");

        Case other = plain.with("figures#/figures/f-01-26", "{'value': {'value': 90}}"); // 57: 89%, 58: 91%
        assertThat(other)
                .finds("figure.rate-impossible")
                .about("k-01-2")
                .with("given", "whole")
                .with("value", "64");
    }

    @Test
    @DisplayName(
            "Given a work unit with a Party organization and no mass organization, the library reports class A; with the reverse, class B; with neither, class C; with both, no gap.")
    void S_01_4() {
        assertValue("Party only", coverage(plain, "factory")).isEqualTo("a");
        assertValue("mass organization only", coverage(plain, "mine")).isEqualTo("b");
        assertValue("neither", coverage(plain, "school")).isEqualTo("c");
        assertValue("both", coverage(plain, "hospital")).isEqualTo("none");
        assertThat(plain)
                .finds("organization.coverage-advice")
                .about("factory")
                .with("oneOf", "trade-union, youth-league, womens-federation");
        assertThat(plain).finds("organization.coverage-advice").about("mine").with("missing", "party");
        assertThat(plain).finds("organization.coverage-advice").times(3);
        assertThat(plain).doesNotFind("organization.coverage-advice", "hospital");

        Case founded = plain.with("organizations#/organizations/village-league-branch", "{'unit': 'factory'}")
                .with("organizations#/organizations/hospital-trade-union", "{'unit': 'school'}");
        assertValue("no gap any more", coverage(founded, "factory")).isEqualTo("none");
        assertValue("mass organization only", coverage(founded, "school")).isEqualTo("b");
        assertValue("Party only", coverage(founded, "hospital")).isEqualTo("a");
        assertThat(founded).doesNotFind("organization.coverage-advice", "factory");
    }

    @Test
    @DisplayName(
            "Given the labels Five Goods and Five Leads without expansion, the library reports \"referenced, not defined\" and does not silently substitute the standard Party set.")
    void S_01_5() {
        for (String label : List.of("Five Goods", "Five Leads")) {
            assertThat(plain)
                    .finds("document.referenced-not-defined")
                    .about("county-co-building")
                    .with("label", label)
                    .with("part", "criteria")
                    .times(1);
        }
        assertValue("criteria sets", plain.plan().allCriteriaSets()).isEqualTo(List.of());

        Case defined = plain.with("plan", "{'referenceSets': ['five-goods']}");
        assertThat(defined).finds("document.referenced-not-defined").times(1).with("label", "Five Leads");
        assertThat(plain.with("plan", "{'referenceSets': ['five-goods', 'five-leads']}"))
                .doesNotFind("document.referenced-not-defined");
    }

    @Test
    @DisplayName(
            "Given an exemplar whose line is Youth League and whose cultivator is the trade union, the library reports a cross-line ownership warning.")
    void S_01_6() {
        assertThat(nominated)
                .finds("recognition.other-line")
                .about("village-league-branch")
                .as(Severity.WARNING)
                .with("line", "youth-league")
                .with("cultivator", "trade-union")
                .times(1);

        assertThat(plain).doesNotFind("recognition.other-line");
        assertThat(nominated.with("record#/nominations/n-1", "{'cultivatedBy': 'youth-league'}"))
                .doesNotFind("recognition.other-line");
    }

    @Test
    @DisplayName(
            "Given stations at three levels 1, 18, 128, the library reports a total of 147 and marks it as derived, not claimed.")
    void S_01_8() {
        assertThat(plain)
                .concludes("k-01-1", Verdict.DERIVED)
                .with("sum", "147")
                .without("total");

        Case claimed = plain.with(
                        "figures#/figures/-",
                        "{'id': 'stations', 'name': {'zh': '维权站点', 'en': 'rights stations'},"
                                + " 'value': {'type': 'exact', 'value': 147}, 'unit': 'station'}")
                .with("figures#/relations/k-01-1", "{'total': 'stations'}");
        assertThat(claimed).concludes("k-01-1", Verdict.HOLDS).with("total", "147");
        assertThat(claimed.with("figures#/figures/f-01-24", "{'value': {'value': 129}}"))
                .concludes("k-01-1", Verdict.FAILS)
                .with("sum", "148");
    }

    @Test
    @DisplayName("Given the hotline 12338, the library does not treat it as a quantity.")
    void S_01_9() {
        Case counted =
                plain.with("figures#/relations/-", "{'type': 'sum', 'id': 'counted', 'parts': ['f-01-21', 'f-01-25']}");
        assertThat(counted)
                .finds("figure.not-a-quantity")
                .about("counted")
                .with("figure", "rights-protection hotline")
                .with("value", "12338");
        assertThat(counted).concludes("counted", Verdict.UNTOLD).without("sum");

        assertThat(plain).doesNotFind("figure.not-a-quantity");
        assertThat(counted.with("figures#/relations/counted", "{'parts': ['f-01-25']}"))
                .doesNotFind("figure.not-a-quantity")
                .concludes("counted", Verdict.DERIVED)
                .with("sum", "64");
    }

    @Test
    @DisplayName(
            "Given \"19 trades, 5 named, and others\", the library accepts the list as an open sample and does not report 5 != 19 as an error.")
    void S_01_10() {
        assertThat(plain)
                .doesNotFind("figure.count-differs", "trades-listed")
                .finds("figure.list-open")
                .about("trades-listed")
                .as(Severity.INFO)
                .with("declared", "19")
                .with("listed", "5")
                .with("unnamed", "14");
        assertThat(plain)
                .concludes("trades-listed", Verdict.HOLDS)
                .with("unnamed", "14")
                .saying(
                        "'trades in the skill contests' declares 19, 'trades named' has 5 entries and, being open, leaves 14 unnamed: they agree");

        assertThat(plain.with("figures#/lists/trades", "{'open': false}"))
                .doesNotFind("figure.list-open")
                .finds("figure.count-differs")
                .about("trades-listed")
                .with("declared", "19")
                .with("listed", "5");
    }

    @Test
    @DisplayName("Given no dates, the library reports the timeline as absent, not as invalid.")
    void S_01_11() {
        assertThat(plain)
                .finds("document.part-expected")
                .about("county-co-building")
                .as(Severity.INFO)
                .with("missing", "timeline");
        assertThat(plain).doesNotFind("document.part-absent").findsNothingOf("timeline.");
        assertValue("timeline", plain.status(DAY).timeline()).isEqualTo(Optional.empty());

        Case dated = plain.with("plan#/timeline", "{'from': '2010-04'}");
        assertThat(dated).doesNotFind("document.part-expected");
        assertValue("there is a timeline", dated.status(DAY).timeline().isPresent())
                .isEqualTo(true);
    }

    @Test
    @DisplayName(
            "Given a candidate not yet publicised (state \"recommended\"), the library does not allow it to be counted as publicised: the three-state pipeline is ordered.")
    void S_01_12() {
        Case recommended = nominated.with("record#/procedureEvents/-", step("x-1", "recommend"));
        assertValue("publicised", publicised(recommended)).isEqualTo(0L);
        Case publicised = recommended.with("record#/procedureEvents/-", step("x-2", "publicise"));
        assertThat(publicised).doesNotFind("procedure.illegal-transition");
        assertValue("publicised", publicised(publicised)).isEqualTo(1L);

        Case skipped = nominated.with("record#/procedureEvents/-", step("x-2", "publicise"));
        assertThat(skipped)
                .finds("procedure.illegal-transition")
                .about("village-league-branch")
                .as(Severity.ERROR)
                .with("state", "mature")
                .with("action", "publicise")
                .with("permitted", "recommend");
        assertValue("publicised", publicised(skipped)).isEqualTo(0L);
        assertThat(plain).doesNotFind("procedure.illegal-transition");
        assertThat(nominated).doesNotFind("procedure.illegal-transition");
    }

    private static List<Long> surplusAndShortfall(Case of, String award) {
        Fill fill = of.plan().award(AwardId.of(award)).orElseThrow().fill().orElseThrow();
        return List.of(fill.surplus(), fill.shortfall());
    }

    private static String coverage(Case of, String unit) {
        return Coverage.of(of.organizations()).classOf(UnitId.of(unit)).code();
    }

    private static String step(String id, String action) {
        return """
                {'id': '%s', 'procedure': 'exemplars@1', 'subject': 'village-league-branch', 'date': '2010-10-09',
                 'role': 'campaign-office', 'action': '%s'}""".formatted(id, action);
    }

    private static long publicised(Case of) {
        return of.campaign()
                .procedure(ProcessId.of("exemplars@1"))
                .orElseThrow()
                .reached(StepKind.PUBLICIZE);
    }
}
