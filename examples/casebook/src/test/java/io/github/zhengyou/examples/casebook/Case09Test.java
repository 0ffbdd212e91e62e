package io.github.zhengyou.examples.casebook;

import static io.github.zhengyou.examples.casebook.CaseAssert.assertThat;
import static io.github.zhengyou.examples.casebook.CaseAssert.assertValue;

import io.github.zhengyou.figure.Bounds;
import io.github.zhengyou.figure.Verdict;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.recognition.Election;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.target.TargetId;
import io.github.zhengyou.target.TargetProgress;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Case09Test {

    private final Case plain = Case.of("09");
    private final Case fiveWinners = plain.with("record#/elections/election", "{'winners': ['A', 'B', 'C', 'D', 'E']}");

    @Test
    @DisplayName(
            "Given a declared number of 5 winners and the entry list A, B, C, D, C, the library reports: 5 entries, 4 distinct, duplicate at positions 3 and 5, 1 vacancy.")
    void S_09_1() {
        assertThat(plain)
                .finds("recognition.winner-repeated")
                .about("election")
                .as(Severity.ERROR)
                .times(1)
                .with("winner", "C")
                .with("positions", "3, 5")
                .with("entries", "5")
                .with("distinct", "4");
        assertThat(plain)
                .finds("recognition.seats-vacant")
                .about("election")
                .as(Severity.WARNING)
                .with("seats", "5")
                .with("vacant", "1");
        assertThat(fiveWinners).doesNotFind("recognition.winner-repeated");
    }

    @Test
    @DisplayName(
            "Given the entry list A, B, C, D, E (five distinct persons) against the declared 5, the library reports the number satisfied and no vacancy.")
    void S_09_2() {
        assertThat(fiveWinners)
                .doesNotFind("recognition.seats-vacant")
                .doesNotFind("recognition.winners-above-seats")
                .doesNotFind("recognition.over-quota");
        assertValue("winners", election(fiveWinners).distinctWinners().size()).isEqualTo(5);
        assertValue("vacancies", election(fiveWinners).vacancies()).isEqualTo(0L);

        assertValue("winners", election(plain).distinctWinners().size()).isEqualTo(4);
        assertValue("vacancies", election(plain).vacancies()).isEqualTo(1L);
    }

    @Test
    @DisplayName("Given no ballot counts, the library reports that the election result cannot be verified.")
    void S_09_3() {
        assertThat(plain)
                .finds("recognition.unverifiable")
                .about("election")
                .as(Severity.INFO)
                .saying("election 'election' keeps no votes, so its result cannot be verified:"
                        + " record the votes of each candidate");
        assertValue("verifiable", election(plain).isVerifiable()).isEqualTo(false);

        Case counted = fiveWinners.with(
                "record#/elections/election", "{'votes': {'A': 14, 'B': 13, 'C': 12, 'D': 11, 'E': 10}}");
        assertThat(counted).doesNotFind("recognition.unverifiable");
        assertValue("verifiable", election(counted).isVerifiable()).isEqualTo(true);
    }

    @Test
    @DisplayName(
            "Given the figures \"more than 100\" and \"several hundred\", the library keeps lower bounds and refuses exact sums.")
    void S_09_4() {
        Case added =
                plain.with("figures#/relations/-", "{'type': 'sum', 'id': 'schools', 'parts': ['f-09-1', 'f-09-6']}");
        assertThat(added).concludes("schools", Verdict.DERIVED).with("sum", ">203");
        Case reached =
                plain.with("figures#/relations/-", "{'type': 'sum', 'id': 'reached', 'parts': ['f-09-4', 'f-09-10']}");
        assertThat(reached).concludes("reached", Verdict.DERIVED).with("sum", "≥237");

        assertThat(added.with("figures#/figures/f-09-6", "{'value': {'type': 'exact'}}"))
                .concludes("schools", Verdict.DERIVED)
                .with("sum", "203");
    }

    @Test
    @DisplayName("Given three unit names, the library reports unresolved identity and does not merge them silently.")
    void S_09_5() {
        assertThat(plain)
                .finds("document.designation-differs")
                .about("reporting-unit")
                .as(Severity.WARNING)
                .with("count", "3")
                .with(
                        "names",
                        "teachers' third Party branch, applied-psychology specialty Party branch,"
                                + " Party-member teachers of the applied-psychology specialty");
        assertValue("resolved", plain.plan().designations().get(0).isResolved()).isEqualTo(false);

        Case same = plain.with("plan#/designations/reporting-unit", "{'same': true}");
        assertThat(same).doesNotFind("document.designation-differs");
        assertValue("resolved", same.plan().designations().get(0).isResolved()).isEqualTo(true);
    }

    @Test
    @DisplayName(
            "Given the second stage without dates, the library places the summary after the latest dated fact, 2010-09-15, as an earliest possible date.")
    void S_09_6() {
        assertThat(plain)
                .finds("document.undated")
                .about("teachers-branch-stage-two")
                .as(Severity.INFO)
                .with("notBefore", "2010-09-15");
        assertValue("earliest issue", plain.campaign().earliestIssue().orElseThrow())
                .isEqualTo(LocalDate.of(2010, 9, 15));

        assertThat(plain.with("plan#/timeline/events/lecture", "{'from': '2010-09-17', 'through': '2010-09-17'}"))
                .finds("document.undated")
                .with("notBefore", "2010-09-17");
        assertThat(plain.with("plan", "{'issued': '2010-11-30'}")).doesNotFind("document.undated");
    }

    @Test
    @DisplayName(
            "Given the period 2009-06 to 2010-06, the library reports that it started before the campaign window of the case (if a start of April or May 2010 is set).")
    void S_09_7() {
        for (String start : new String[] {"2010-04", "2010-05"}) {
            assertThat(plain.with("plan#/timeline", "{\"from\": \"" + start + "\"}"))
                    .finds("timeline.outside")
                    .about("first-visit")
                    .as(Severity.WARNING)
                    .times(1)
                    .with("from", "2009-06")
                    .with("through", "2010-06")
                    .with("withinFrom", start);
        }
        assertThat(plain).doesNotFind("timeline.outside");
        assertThat(plain.with("plan#/timeline", "{'from': '2009-06'}")).doesNotFind("timeline.outside");
    }

    @Test
    @DisplayName(
            "Given 103 existing and 100 planned schools, the library reports the achieved number as unknown (target 100) and does not count 103 towards it.")
    void S_09_8() {
        assertThat(plain)
                .finds("target.achievement-unknown")
                .about("schools")
                .as(Severity.WARNING)
                .with("target", "100")
                .with("baseline", "103");
        assertValue("done", progress(plain).done().isPresent()).isEqualTo(false);

        Case reported = plain.with("record", """
                {"targetReports": [{"id": "built", "target": "schools", "date": "2010-09-15",
                                    "value": {"type": "exact", "value": 12}}]}""");
        assertThat(reported).doesNotFind("target.achievement-unknown");
        assertValue("done", progress(reported).done().orElseThrow()).isEqualTo(Bounds.exactly(Decimal.of(12)));
        assertValue("due", progress(reported).due().orElseThrow()).isEqualTo(Bounds.exactly(Decimal.of(100)));
    }

    @Test
    @DisplayName("Given a selection without any publication step, the library reports \"result not published\".")
    void S_09_9() {
        assertThat(plain)
                .finds("recognition.not-published")
                .about("outstanding-member")
                .as(Severity.WARNING)
                .saying(
                        "nothing makes public who is chosen for the award 'outstanding Party member': the result is not"
                                + " published, add a step of public notice or publicity to its procedure, or record the notice");

        assertThat(plain.with("record", """
                {"notices": [{"id": "notice", "award": "outstanding-member", "from": "2010-09-16",
                              "through": "2010-09-20", "subjects": ["A", "B", "C", "D"]}]}""")).doesNotFind("recognition.not-published");
    }

    private static Election election(Case of) {
        return of.record().elections().get(0);
    }

    private static TargetProgress progress(Case of) {
        return of.campaign().targets().progress(TargetId.of("schools")).orElseThrow();
    }
}
