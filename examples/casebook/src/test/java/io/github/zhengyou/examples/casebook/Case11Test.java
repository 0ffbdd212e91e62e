package io.github.zhengyou.examples.casebook;

import static io.github.zhengyou.examples.casebook.CaseAssert.assertThat;
import static io.github.zhengyou.examples.casebook.CaseAssert.assertValue;

import io.github.zhengyou.figure.Verdict;
import io.github.zhengyou.pledge.Pledge;
import io.github.zhengyou.pledge.PledgeId;
import io.github.zhengyou.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Case11Test {

    private final Case plain = Case.of("11");

    @Test
    @DisplayName("Given the parts 3, 18, 4, 9 and the total 34, the library reports that the breakdown adds up.")
    void S_11_1() {
        assertThat(plain)
                .doesNotFind("figure.sum-differs", "k-11-1")
                .concludes("k-11-1", Verdict.HOLDS)
                .with("sum", "34");

        Case other = plain.with("figures#/figures/f-11-49", "{'value': {'value': 10}}");
        assertThat(other).concludes("k-11-1", Verdict.FAILS).with("sum", "35");
        assertThat(other).finds("figure.sum-differs").about("k-11-1").with("difference", "1");
    }

    @Test
    @DisplayName(
            "Given 37,680 pledgers and 37,199 Party members in the same scope and time, the library reports a population overflow of 481.")
    void S_11_2() {
        assertThat(plain)
                .finds("figure.part-exceeds-whole")
                .about("k-11-7")
                .as(Severity.ERROR)
                .with("partValue", "37680")
                .with("wholeValue", "37199")
                .with("excess", "481");

        assertThat(plain.with("figures#/figures/f-11-23", "{'value': {'value': 37199}}"))
                .doesNotFind("figure.part-exceeds-whole", "k-11-7");
    }

    @Test
    @DisplayName(
            "Given 1,384 Party organizations and 1,376 branches, the library reports: overflow of 8 against branches, not an error if other organization kinds are counted; asks for the count of committees and general branches.")
    void S_11_3() {
        assertThat(plain)
                .doesNotFind("figure.part-exceeds-whole", "k-11-8")
                .finds("figure.others-not-counted")
                .about("k-11-8")
                .as(Severity.WARNING)
                .with("excess", "8")
                .with("others", "Party committees and general branches");

        Case counted =
                plain.with("figures#/figures/-", """
                {"id": "committees", "name": {"zh": "党委和党总支", "en": "Party committees and general branches"},
                 "value": {"type": "exact", "value": 8}, "unit": "organization"}""").with("figures#/relations/k-11-8", "{'others': ['committees']}");
        assertThat(counted)
                .doesNotFind("figure.others-not-counted", "k-11-8")
                .doesNotFind("figure.part-exceeds-whole", "k-11-8");
    }

    @Test
    @DisplayName(
            "Given pledge items 2,096 / 7,958 / 45,936, the library reports 55,990 in total and keeps items separate from persons.")
    void S_11_4() {
        assertThat(plain)
                .doesNotFind("figure.units-differ", "k-11-6")
                .concludes("k-11-6", Verdict.DERIVED)
                .with("sum", "55990")
                .with("unit", "item");

        assertThat(plain.with("figures#/figures/f-11-17", "{'value': {'value': 2097}}"))
                .concludes("k-11-6", Verdict.DERIVED)
                .with("sum", "55991");

        Case withPersons =
                plain.with("figures#/relations/k-11-6", "{'parts': ['f-11-17', 'f-11-18', 'f-11-19', 'f-11-23']}");
        assertThat(withPersons)
                .finds("figure.units-differ")
                .about("k-11-6")
                .with("unit", "item")
                .with("otherUnit", "person");
        assertThat(withPersons).concludes("k-11-6", Verdict.UNTOLD).without("sum");
    }

    @Test
    @DisplayName(
            "Given a pledge in state \"set\" that is published before review, the library reports an illegal transition.")
    void S_11_5() {
        Case early = plain.with("record#/pledgeEvents", """
                [{"id": "e-1", "pledge": "early", "date": "2011-01-20", "role": "pledger", "action": "set",
                  "proposal": {"pledger": "village-001", "pledgerKind": "organization", "organization": "village-001",
                               "term": "annual", "items": [{"id": "a"}]}},
                 {"id": "e-2", "pledge": "early", "date": "2011-01-21", "role": "pledger", "action": "publish",
                  "channels": ["board"]}]""");
        assertThat(early)
                .finds("pledge.illegal-transition")
                .about("early")
                .at("record#/pledgeEvents/1")
                .with("state", "set")
                .with("action", "publish")
                .with("permitted", "review, return");
        assertValue("state", pledge(early, "early").state().code()).isEqualTo("set");

        assertThat(plain).doesNotFind("pledge.illegal-transition");
        assertThat(early.with("record#/pledgeEvents/e-2", "{'role': 'reviewer', 'action': 'review', 'channels': null}"))
                .doesNotFind("pledge.illegal-transition");
    }

    @Test
    @DisplayName(
            "Given a reviewed pledge with no publication record on any of the three channels (post, board, web), the library reports \"not published\" and refuses to move it to fulfilment.")
    void S_11_6() {
        Case unpublished = plain.with("record#/pledgeEvents/a-3", "{'channels': null}");
        assertThat(unpublished)
                .finds("pledge.not-published")
                .times(1)
                .about("annual")
                .as(Severity.ERROR)
                .with("entry", "a-3")
                .with("state", "reviewed")
                .with("action", "publish")
                .with("channels", "post, board, web");
        assertThat(unpublished)
                .finds("pledge.illegal-transition")
                .about("annual")
                .with("entry", "a-4")
                .with("state", "reviewed")
                .with("action", "fulfil")
                .with("permitted", "publish");
        assertValue("state", pledge(unpublished, "annual").state().code()).isEqualTo("reviewed");

        Case silent = plain.with("record#/pledgeEvents/a-3", "null");
        assertThat(silent)
                .finds("pledge.illegal-transition")
                .about("annual")
                .with("entry", "a-4")
                .with("state", "reviewed")
                .with("action", "fulfil")
                .with("permitted", "publish");
        assertValue("state", pledge(silent, "annual").state().code()).isEqualTo("reviewed");

        assertThat(plain).doesNotFind("pledge.not-published").doesNotFind("pledge.illegal-transition");
        for (String channel : List.of("post", "board", "web")) {
            Case published = unpublished.with("record#/pledgeEvents/a-3", "{\"channels\": [\"" + channel + "\"]}");
            assertThat(published).doesNotFind("pledge.not-published").doesNotFind("pledge.illegal-transition");
            assertValue("state", pledge(published, "annual").state().code()).isEqualTo("appraised");
        }
    }

    @Test
    @DisplayName(
            "Given the fulfilment rate \"95% or more\", the library keeps a lower bound and reports that no exact count of fulfilled items can be computed.")
    void S_11_7() {
        assertThat(plain)
                .finds("figure.rate-is-bound")
                .about("f-11-32-base")
                .as(Severity.INFO)
                .with("rate", "≥95");
        assertThat(plain)
                .concludes("f-11-32-base", Verdict.UNTOLD)
                .because("rate-is-bound")
                .with("rate", "≥95")
                .without("count");

        Case based =
                plain.with("figures#/figures/-", """
                        {"id": "items", "name": {"zh": "承诺事项", "en": "pledge items"},
                         "value": {"type": "exact", "value": 55990}, "unit": "item"}""").with("figures#/relations/f-11-32-base", "{'whole': 'items'}");
        assertThat(based)
                .finds("figure.rate-is-bound")
                .about("f-11-32-base")
                .with("rate", "≥95")
                .with("whole", "55990")
                .with("count", "≥53191");
        assertThat(based)
                .concludes("f-11-32-base", Verdict.UNTOLD)
                .because("rate-is-bound")
                .with("count", "≥53191");

        String exact = "{'value': {'type': 'exact'}}";
        assertThat(plain.with("figures#/figures/f-11-32", exact)).doesNotFind("figure.rate-is-bound");
        assertThat(based.with("figures#/figures/f-11-32", exact))
                .doesNotFind("figure.rate-is-bound")
                .concludes("f-11-32-base", Verdict.DERIVED)
                .with("whole", "55990")
                .with("count", "52911..53470")
                .with("possible", "52911..53470");
    }

    @Test
    @DisplayName(
            "Given ten declared and eleven numbered activities with ordinal 10 used twice, the library reports a count mismatch and a duplicate ordinal.")
    void S_11_8() {
        assertThat(plain)
                .finds("figure.count-differs")
                .about("k-11-17")
                .with("declared", "10")
                .with("listed", "11");
        assertThat(plain)
                .finds("figure.ordinal-repeated")
                .about("anniversary-activities")
                .with("ordinal", "10")
                .with("count", "2");

        assertThat(plain.with("figures#/lists/anniversary-activities/items/10", "null"))
                .doesNotFind("figure.count-differs", "k-11-17")
                .doesNotFind("figure.ordinal-repeated", "anniversary-activities");
    }

    @Test
    @DisplayName(
            "Given the same triple of figures under two activities, the library reports a probable double count and does not add them.")
    void S_11_9() {
        assertThat(plain)
                .finds("figure.repeated-run")
                .times(1)
                .about("f-11-33")
                .as(Severity.WARNING)
                .with("topic", "practical help")
                .with("otherTopic", "leader commentary")
                .with("count", "3")
                .with("values", "2920, 3621, >30");
        Case added = plain.with(
                "figures#/relations/-", "{'type': 'sum', 'id': 'visited', 'parts': ['f-11-33', 'f-11-36-1']}");
        assertThat(added)
                .finds("figure.repeated-run-added")
                .about("visited")
                .with("value", "2920")
                .and()
                .concludes("visited", Verdict.UNTOLD)
                .because("repeated-run-added")
                .without("sum");

        Case different = added.with("figures#/figures/f-11-36-2", "{'value': {'value': 3622}}");
        assertThat(different).doesNotFind("figure.repeated-run").doesNotFind("figure.repeated-run-added");
        assertThat(different).concludes("visited", Verdict.DERIVED).with("sum", "5840");
    }

    @Test
    @DisplayName(
            "Given code 56130 with the parts 5, 6, 130, the library reports the code consistent; with 5, 6, 13 it reports a mismatch.")
    void S_11_10() {
        assertThat(plain)
                .doesNotFind("figure.code-differs")
                .concludes("k-11-13", Verdict.HOLDS)
                .with("code", "56130")
                .with("parts", "5, 6, 130");

        Case other = plain.with("figures#/figures/f-11-11", "{'value': {'value': 13}}");
        assertThat(other)
                .finds("figure.code-differs")
                .about("k-11-13")
                .with("code", "56130")
                .with("parts", "5, 6, 13");
        assertThat(other).concludes("k-11-13", Verdict.FAILS);
    }

    @Test
    @DisplayName(
            "Given a Party organization type \"school\" in the cluster, the library reports no creation programme assigned.")
    void S_11_11() {
        assertThat(plain)
                .finds("figure.not-assigned")
                .about("k-11-18")
                .with("item", "schools")
                .with("counterparts", "creation programmes");

        Case assigned = plain.with("figures#/relations/k-11-18/assignments", "{'school': 'learning'}");
        assertThat(assigned).finds("figure.not-assigned").times(1).with("item", "hospitals");
        assertThat(assigned.with("figures#/relations/k-11-18/assignments", "{'hospital': 'learning'}"))
                .doesNotFind("figure.not-assigned", "k-11-18");
    }

    @Test
    @DisplayName("Given 176 and 136.7 万亩 for the same task, the library reports conflicting figures (difference 39.3).")
    void S_11_12() {
        assertThat(plain)
                .finds("figure.values-conflict")
                .about("k-11-9")
                .with("oneValue", "176")
                .with("otherValue", "136.7")
                .with("difference", "39.3");

        assertThat(plain.with("figures#/figures/f-11-20", "{'value': {'value': 136.7}}"))
                .doesNotFind("figure.values-conflict", "k-11-9");
    }

    private static Pledge pledge(Case of, String id) {
        return of.campaign().pledges().orElseThrow().pledge(PledgeId.of(id)).orElseThrow();
    }
}
