package io.github.zhengyou.examples.casebook;

import static io.github.zhengyou.examples.casebook.CaseAssert.assertThat;
import static io.github.zhengyou.examples.casebook.CaseAssert.assertValue;

import io.github.zhengyou.criteria.CriteriaComparison;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Case07Test {

    private static final String ONE_TRADE = """
            [{"id": "n-1", "award": "advanced-mass-organization", "candidate": "community-union", "date": "2011-05-04",
              "by": {"organization": "community-party"}},
             {"id": "n-2", "award": "outstanding-member", "candidate": "league-member", "date": "2011-05-04",
              "by": {"organization": "community-league"}}]""";

    private static final String THREE_DECIDED = """
            [{"id": "d-1", "award": "advanced-mass-organization", "subject": "community-union", "date": "2011-07-01"},
             {"id": "d-2", "award": "advanced-mass-organization", "subject": "community-league", "date": "2011-07-01"},
             {"id": "d-3", "award": "advanced-mass-organization", "subject": "community-women", "date": "2011-07-01"}]""";

    private final Case plain = Case.of("07");

    @Test
    @DisplayName(
            "Given a candidate organization recommended by the Party committee, appraised by the masses and not yet reviewed above, the library reports \"awaiting superior review\".")
    void S_07_1() {
        Case appraised = plain.with("record#/procedureEvents", """
                [{"id": "e-1", "procedure": "exemplars@1", "subject": "community-union", "date": "2011-05-04",
                  "role": "party-committee", "action": "recommend"},
                 {"id": "e-2", "procedure": "exemplars@1", "subject": "community-union", "date": "2011-05-20",
                  "role": "masses", "action": "appraise"}]""");
        assertThat(appraised)
                .finds("procedure.awaiting")
                .about("community-union")
                .as(Severity.INFO)
                .with("state", "appraised")
                .with("next", "review")
                .with("nextNames", "superior review")
                .with("roles", "superior")
                .at("record#/procedureEvents/1")
                .times(1);

        assertThat(plain).doesNotFind("procedure.awaiting");
        Case reviewed = appraised.with(
                "record#/procedureEvents/-",
                "{'id': 'e-3', 'procedure': 'exemplars@1', 'subject': 'community-union', 'date': '2011-06-01', 'role': 'superior', 'action': 'review'}");
        assertThat(reviewed).finds("procedure.awaiting").times(1).with("nextNames", "extended promotion");
        assertThat(
                        reviewed.with(
                                "record#/procedureEvents/-",
                                "{'id': 'e-4', 'procedure': 'exemplars@1', 'subject': 'community-union', 'date': '2011-06-10', 'role': 'mass-organization', 'action': 'promote'}"))
                .doesNotFind("procedure.awaiting");
    }

    @Test
    @DisplayName(
            "Given an outstanding-member candidate recommended by the Party committee instead of a mass organization, the library reports the wrong recommender (and notes that the free-recommendation measure would allow a Party organization: conflict X-07-1).")
    void S_07_2() {
        assertThat(plain)
                .doesNotFind("recognition.wrong-nominator")
                .finds("recognition.provisions-conflict")
                .about("outstanding-member")
                .with("provision", "method")
                .with("others", "free-recommendation");

        Case byParty = plain.with("record#/nominations", ONE_TRADE)
                .with("record#/nominations/n-2", "{'by': {'organization': 'community-party'}}");
        assertThat(byParty)
                .finds("recognition.wrong-nominator")
                .about("league-member")
                .as(Severity.WARNING)
                .with("entry", "n-2")
                .with("provision", "method")
                .with("lines", "trade-union, youth-league, womens-federation")
                .with("allowedBy", "free-recommendation")
                .at("record#/nominations/1/by")
                .times(1);
        assertThat(byParty.with("record#/nominations/n-2", "{'by': {'organization': 'community-league'}}"))
                .doesNotFind("recognition.wrong-nominator");

        Case agreed = byParty.with("plan#/awards/outstanding-member/nominators/free-recommendation", "null");
        assertThat(agreed)
                .doesNotFind("recognition.provisions-conflict", "outstanding-member")
                .finds("recognition.wrong-nominator")
                .with("allowedBy", "none");
    }

    @Test
    @DisplayName(
            "Given a candidate whose only commendation is six years old, the library reports it outside the five-year window.")
    void S_07_3() {
        Case old = plain.with("record#/nominations", ONE_TRADE)
                .with(
                        "record#/evidence",
                        "[{'type': 'honour', 'id': 'h-1', 'subject': 'community-union', 'date': '2005-05-04', 'name': {'zh': '先进集体', 'en': 'advanced collective'}}]");
        assertThat(old)
                .finds("recognition.commendation-too-old")
                .about("community-union")
                .with("entry", "n-1")
                .with("honour", "h-1")
                .with("honourDate", "2005-05-04")
                .with("years", "5")
                .at("record#/nominations/0/candidate")
                .times(1);

        assertThat(plain).doesNotFind("recognition.commendation-too-old");
        assertThat(old.with("record#/evidence/h-1", "{'date': '2007-05-04'}"))
                .doesNotFind("recognition.commendation-too-old");
        assertThat(old.with("plan#/awards/advanced-mass-organization", "{'lookBackYears': 7}"))
                .doesNotFind("recognition.commendation-too-old");
    }

    @Test
    @DisplayName("Given the Party Five Goods applied to a mass organization, the library warns about criterion 2.")
    void S_07_4() {
        assertThat(plain)
                .finds("criteria.unadapted")
                .about("five-goods")
                .as(Severity.WARNING)
                .with("position", "2")
                .with("code", "membership")
                .with("concerns", "party-members")
                .with("kind", "mass-organization")
                .at("plan#/applications/0")
                .times(1);

        assertThat(plain.with(
                        "plan#/applications/0",
                        "{'adapted': {'membership': {'zh': '会员队伍好', 'en': 'Good ranks of members'}}}"))
                .doesNotFind("criteria.unadapted");
    }

    @Test
    @DisplayName(
            "Given the Five Leads of case 07 and the standard set, the library reports 4 correspondences, 1 replaced (弘扬正气 by 维护团结稳定), and a different order.")
    void S_07_5() {
        assertThat(plain)
                .finds("criteria.sets-differ")
                .about("community-five-leads")
                .with("correspondences", "4")
                .with("identical", "0")
                .with("near", "4")
                .at("plan#/counterparts/0")
                .times(1);
        CriteriaComparison comparison = comparison(plain);
        assertValue("replaced", zh(comparison.names(comparison.replaced()))).isEqualTo(List.of("带头弘扬正气"));
        assertValue("by", zh(comparison.otherNames(comparison.replacements()))).isEqualTo(List.of("带头维护团结稳定"));
        assertValue("another order", comparison.isOrderChanged()).isEqualTo(true);

        Case standard = plain.with("plan#/criteriaSets/community-five-leads/criteria", """
                [{"code": "learning", "name": {"zh": "带头学习提高", "en": "a"}, "subjectKind": "mass-organization-member"},
                 {"code": "results", "name": {"zh": "带头争创佳绩", "en": "b"}, "subjectKind": "mass-organization-member"},
                 {"code": "service", "name": {"zh": "带头服务群众", "en": "c"}, "subjectKind": "mass-organization-member"},
                 {"code": "discipline", "name": {"zh": "带头遵纪守法", "en": "d"}, "subjectKind": "mass-organization-member"},
                 {"code": "unity", "name": {"zh": "带头弘扬正气", "en": "e"}, "subjectKind": "mass-organization-member"}]""");
        assertThat(standard).doesNotFind("criteria.sets-differ");
        assertValue("the same, in the standard wording", comparison(standard).isSame())
                .isEqualTo(true);
    }

    @Test
    @DisplayName("Given no quota, the library refuses to report \"over quota\" and reports \"no quota defined\".")
    void S_07_6() {
        assertThat(plain).finds("recognition.no-quota").times(2);
        Case decided = plain.with("record#/decisions", THREE_DECIDED);
        assertThat(decided)
                .doesNotFind("recognition.over-quota")
                .finds("recognition.no-quota")
                .about("advanced-mass-organization")
                .as(Severity.INFO)
                .at("plan#/awards/0");

        assertThat(decided.with(
                        "plan#/awards/advanced-mass-organization", "{'quota': {'kind': 'places', 'places': 2}}"))
                .doesNotFind("recognition.no-quota", "advanced-mass-organization")
                .finds("recognition.over-quota")
                .about("advanced-mass-organization")
                .with("quota", "2")
                .with("given", "3")
                .with("excess", "1");
    }

    @Test
    @DisplayName("Given a deadline by reference only, the library reports it as undated.")
    void S_07_7() {
        assertThat(plain)
                .finds("timeline.undated")
                .about("list-reported")
                .as(Severity.INFO)
                .with("end", "due")
                .with("said", "the prescribed time limit")
                .at("plan#/timeline/tasks/0/due")
                .times(1);

        assertThat(plain.with("plan#/timeline/tasks/list-reported", "{'due': '2011-06-20'}"))
                .doesNotFind("timeline.undated");
    }

    @Test
    @DisplayName(
            "Given a pool of individual exemplars only, the library reports that collective exemplars are missing.")
    void S_07_8() {
        Case individuals = plain.with("record#/nominations", """
                [{"id": "n-1", "award": "outstanding-member", "candidate": "union-member", "date": "2011-05-04"},
                 {"id": "n-2", "award": "outstanding-member", "candidate": "league-member", "date": "2011-05-04"}]""");
        assertThat(individuals)
                .finds("recognition.pool-lacks-recipients")
                .about("exemplars")
                .with("missing", "collective")
                .with("found", "individual")
                .at("plan#/pools/0/recipients");
        assertThat(individuals).doesNotFind("recognition.pool-lacks");

        assertThat(plain).doesNotFind("recognition.pool-lacks-recipients");
        assertThat(
                        individuals.with(
                                "record#/nominations/-",
                                "{'id': 'n-3', 'award': 'advanced-mass-organization', 'candidate': 'community-women', 'date': '2011-05-04'}"))
                .doesNotFind("recognition.pool-lacks-recipients");
    }

    @Test
    @DisplayName("Given a pool from one trade only, the library reports missing diversity (levels, fields, trades).")
    void S_07_9() {
        Case oneTrade = plain.with("record#/nominations", ONE_TRADE);
        assertThat(oneTrade)
                .finds("recognition.pool-lacks")
                .about("exemplars")
                .times(3)
                .with("required", "2")
                .with("found", "1")
                .times(3);
        assertThat(oneTrade)
                .finds("recognition.pool-lacks")
                .with("dimension", "level")
                .with("values", "village")
                .at("plan#/pools/0/levels");
        assertThat(oneTrade)
                .finds("recognition.pool-lacks")
                .with("dimension", "sector")
                .with("values", "community")
                .at("plan#/pools/0/sectors");
        assertThat(oneTrade)
                .finds("recognition.pool-lacks")
                .with("dimension", "trade")
                .with("values", "resident-services")
                .at("plan#/pools/0/classes/trade");

        assertThat(plain).doesNotFind("recognition.pool-lacks");
        assertThat(oneTrade.with("record#/nominations/n-1", "{'candidate': 'market-union'}"))
                .doesNotFind("recognition.pool-lacks");
    }

    private static CriteriaComparison comparison(Case of) {
        return of.plan().compare(of.plan().counterparts().get(0)).orElseThrow();
    }

    private static List<String> zh(List<LocalizedText> names) {
        return names.stream().map(LocalizedText::zh).toList();
    }
}
