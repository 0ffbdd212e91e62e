package io.github.zhengyou.examples.casebook;

import static io.github.zhengyou.examples.casebook.CaseAssert.assertThat;
import static io.github.zhengyou.examples.casebook.CaseAssert.assertValue;

import io.github.zhengyou.rule.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Case08Test {

    private static final String LEAGUE_WITHOUT_PLANNING = """
            [{"id": "w-1", "subject": "community-party", "from": "2011-03-01", "through": "2011-03-01", "aspect": "plan"},
             {"id": "w-2", "subject": "community-party", "from": "2011-03-10", "through": "2011-03-10", "aspect": "deploy", "jointly": ["youth-league"]},
             {"id": "w-3", "subject": "community-league", "from": "2011-04-01", "through": "2011-04-01", "aspect": "advance", "jointly": ["party"]},
             {"id": "w-4", "subject": "community-party", "from": "2011-05-01", "through": "2011-05-10", "aspect": "implement"},
             {"id": "w-5", "subject": "community-league", "from": "2011-05-08", "through": "2011-05-20", "aspect": "implement"}]""";

    private final Case plain = Case.of("08");

    @Test
    @DisplayName(
            "Given an award decision for an outstanding mass-organization worker without any co-building record, the library reports the missing mandatory input.")
    void S_08_1() {
        Case decided = plain.with(
                "record#/decisions",
                "[{'id': 'd-1', 'award': 'outstanding-mass-worker', 'subject': 'union-worker', 'date': '2011-06-30'}]");
        assertThat(decided)
                .finds("recognition.input-missing")
                .about("union-worker")
                .as(Severity.ERROR)
                .with("entry", "d-1")
                .with("missing", "co-building")
                .with("required", "co-building")
                .at("record#/decisions/0");

        assertThat(plain).doesNotFind("recognition.input-missing");
        Case recorded = decided.with(
                "record#/evidence",
                "[{'type': 'activity', 'id': 'e-1', 'subject': 'union-worker', 'kind': 'co-building', 'date': '2011-05-04'}]");
        assertThat(recorded).doesNotFind("recognition.input-missing");
        assertThat(recorded.with("record#/evidence/e-1", "{'kind': 'service'}"))
                .finds("recognition.input-missing")
                .about("union-worker");
        assertThat(recorded.with("record#/evidence/e-1", "{'subject': 'league-worker'}"))
                .finds("recognition.input-missing")
                .about("union-worker");
    }

    @Test
    @DisplayName(
            "Given a mass-organization plan deployed but not planned together with the Party plan, the library reports sync gap \"plan\" (3 of 4).")
    void S_08_2() {
        Case deployed = plain.with("record#/workItems", LEAGUE_WITHOUT_PLANNING);
        assertThat(deployed)
                .finds("alignment.aspect-missing")
                .about("co-building")
                .with("line", "youth-league")
                .with("done", "3")
                .with("of", "4")
                .with("aspects", "plan")
                .with("missing", "plan together")
                .with("notByLine", "plan together")
                .times(1);

        assertThat(plain).doesNotFind("alignment.aspect-missing");
        assertThat(deployed.with("record#/workItems/w-1", "{'jointly': ['youth-league']}"))
                .doesNotFind("alignment.aspect-missing")
                .doesNotFind("alignment.apart");
        assertThat(deployed.with("record#/workItems/w-3", "{'jointly': null}"))
                .finds("alignment.aspect-missing")
                .with("done", "2")
                .with("aspects", "plan, advance");
    }

    @Test
    @DisplayName("Given a pledge process without steps, the library reports \"mentioned, not defined\".")
    void S_08_3() {
        assertThat(plain)
                .finds("document.referenced-not-defined")
                .about("community-mobilization")
                .with("label", "public pledge")
                .with("part", "pledge-process")
                .at("plan#/referenced/0")
                .times(1);
        assertValue("parts", plain.campaign().parts()).asString().doesNotContain("pledge-process");

        Case defined = plain.with("plan#/pledgeProcess", """
                {"id": "two-steps@1",
                 "states": [{"state": "draft", "phase": "propose", "kind": "start"},
                            {"state": "published", "phase": "publish", "kind": "end"}],
                 "moves": [{"from": "draft", "action": "publish", "to": "published"}]}""");
        assertThat(defined).doesNotFind("document.referenced-not-defined");
        assertValue("parts", defined.campaign().parts()).asString().contains("pledge-process");
    }

    @Test
    @DisplayName("Given a list with an empty element, the library reports a blank item at that position.")
    void S_08_4() {
        assertThat(plain)
                .finds("figure.entry-blank")
                .about("copied-links")
                .with("position", "3")
                .times(1);

        assertThat(plain.with(
                        "figures#/lists/copied-links/items/2",
                        "{'name': {'zh': '民主评议', 'en': 'democratic appraisal'}}"))
                .doesNotFind("figure.entry-blank");
        assertThat(plain.with("figures#/lists/copied-links/items/1", "{'name': null}"))
                .finds("figure.entry-blank")
                .about("copied-links")
                .with("position", "2");
    }

    @Test
    @DisplayName(
            "Given two different superior levels (provincial, city) for the same instruction, the library reports an inconsistent authority chain.")
    void S_08_6() {
        assertThat(plain)
                .finds("document.authority-differs")
                .about("superior")
                .with("levels", "province, prefecture")
                .with("names", "the central and provincial Party committees, the central and city Party committees")
                .at("plan#/designations/0/uses");
        assertThat(plain).doesNotFind("document.designation-differs");

        Case sameLevel = plain.with(
                "plan#/designations/superior/uses/1",
                "{'name': {'zh': '中央、省委', 'en': 'the central and provincial Party committees'}, 'levels': ['national', 'province']}");
        assertThat(sameLevel).doesNotFind("document.authority-differs").doesNotFind("document.designation-differs");
    }
}
