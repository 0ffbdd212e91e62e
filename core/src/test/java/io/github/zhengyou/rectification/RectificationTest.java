package io.github.zhengyou.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.Procedure;
import io.github.zhengyou.lifecycle.ProcedureEvent;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.lifecycle.StepKind;
import io.github.zhengyou.quantity.Ratio;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RectificationTest {
    private static final LocalDate DAY = LocalDate.of(2011, 6, 1);

    private static final Procedure PROCEDURE = Procedure.builder(ProcessId.of("problems@1"))
            .start("found", StepKind.REGISTER)
            .end("closed", StepKind.CLOSE)
            .end("dropped", StepKind.DROP)
            .permit("found", "close", "closed")
            .permit("found", "drop", "dropped")
            .build();

    private static Problem.Builder problem(String id) {
        Problem.Builder problem = Problem.builder();
        problem.id(ProblemId.of(id)).text("学习不严");
        return problem;
    }

    private static Problem answered(String id) {
        return problem(id)
                .addMeasure(new Measure(MeasureId.of("m"), LocalizedText.of("修订方案", "Revise the plan")))
                .build();
    }

    private static ProcedureEvent event(String problem, String action) {
        return ProcedureEvent.builder()
                .id(EntryId.of("e-" + problem))
                .procedure(PROCEDURE.id())
                .subject(SubjectId.of(problem))
                .date(DAY)
                .role(Role.LEADER)
                .action(Action.of(action))
                .build();
    }

    private static Rectification rectification(List<Problem> problems, ProcedureEvent... events) {
        return Rectification.builder()
                .problems(problems)
                .replay(PROCEDURE.replay(List.of(events)))
                .asOf(DAY)
                .build();
    }

    private static Finding only(Rectification rectification) {
        List<Finding> findings = RectificationRules.BOOK.check(rectification).list();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static void assertFinding(Finding finding, String place, String rule, String english) {
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.place().map(Object::toString).orElse("")).isEqualTo(place);
        assertThat(finding.message(Catalogue.core(), Language.EN)).isEqualTo(english);
    }

    @Test
    void findsNothingInAProblemThatIsAnsweredOrClosed() {
        assertThat(RectificationRules.BOOK
                        .check(rectification(
                                List.of(
                                        answered("p-1"),
                                        problem("p-2").due(DAY.minusDays(1)).build()),
                                event("p-2", "close")))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void findsAProblemThatNothingAnswers() {
        assertFinding(
                only(rectification(List.of(answered("p-1"), problem("p-2").build()))),
                "record#/problems/1",
                "rectification.unanswered",
                "problem 'p-2' (学习不严) is open and no measure answers it: plan a measure against it, or say why none"
                        + " is needed");
    }

    @Test
    void findsWhatIsOverdueOnceItsDayIsOver() {
        Problem late = answered("p-1").toBuilder().due(DAY.minusDays(1)).build();
        assertFinding(
                only(rectification(List.of(late))),
                "record#/problems/0/due",
                "rectification.overdue",
                "problem 'p-1' (学习不严) was to be closed by 2011-05-31 and is still open on 2011-06-01: close it, record"
                        + " its closing, or set and explain a new day");
        Problem today = answered("p-1").toBuilder().due(DAY).build();
        assertThat(RectificationRules.BOOK.check(rectification(List.of(today))).isEmpty())
                .isTrue();
    }

    @Test
    void findsWhatIsNamedTwiceOrInVain() {
        assertFinding(
                only(rectification(List.of(answered("p-1"), answered("p-1")))),
                "record#/problems/1/id",
                "rectification.repeated",
                "problem id 'p-1' is used more than once: give each problem an id of its own");
        assertFinding(
                only(rectification(List.of(), event("p-9", "close"))),
                "",
                "rectification.unknown-problem",
                "entries of the procedure for problems speak of 'p-9', which is not among the problems: add it or"
                        + " correct the id");
        assertFinding(
                only(Rectification.builder().addProblem(answered("p-1")).build()),
                "record#/problems",
                "rectification.no-procedure",
                "the record has problems (1), and the plan names no procedure by which they are closed, so none can be"
                        + " closed here: name one under 'problemProcedure'");
    }

    @Test
    void classifiesWhatWasCarriedOver() {
        Problem unfinished = problem("p-1")
                .carriedOver(new CarriedOver("study-and-practice", false))
                .build();
        Problem solved = problem("p-2")
                .carriedOver(new CarriedOver("study-and-practice", true))
                .build();
        Rectification rectification =
                rectification(List.of(unfinished, solved, problem("p-3").build()));
        assertThat(rectification.standings())
                .extracting(ProblemStanding::carryOver)
                .containsExactly(CarryOverClass.UNFINISHED, CarryOverClass.SOLVED, CarryOverClass.NEW);
        assertThat(rectification.standings())
                .extracting(standing -> standing.carryOver().code())
                .containsExactly("unfinished", "solved", "new");
        assertThat(rectification.standings())
                .extracting(standing -> standing.carryOver().number())
                .containsExactly(1, 2, 3);
        assertThat(rectification(List.of(unfinished), event("p-1", "close"))
                        .standing(ProblemId.of("p-1"))
                        .orElseThrow()
                        .carryOver())
                .isEqualTo(CarryOverClass.SOLVED);
        assertThat(Catalogue.core().name("carry-over-class", "unfinished", Language.ZH))
                .isEqualTo("第一类：遗留问题，尚未完成");
    }

    @Test
    void countsInALedger() {
        ProblemLedger ledger = rectification(
                        List.of(
                                answered("p-1").toBuilder()
                                        .due(DAY.minusDays(1))
                                        .build(),
                                problem("p-2").build(),
                                problem("p-3").build()),
                        event("p-2", "close"),
                        event("p-3", "drop"))
                .ledger();
        assertThat(ledger.total()).isEqualTo(3);
        assertThat(ledger.overdue()).isOne();
        assertThat(ledger.dropped()).isOne();
        assertThat(ledger.closure()).isEqualTo(new Ratio(1, 2));
        assertThat(ledger.byClass()).isEqualTo(Map.of(CarryOverClass.NEW, 3L));
        assertThat(ledger.plus(ledger).closure()).isEqualTo(new Ratio(2, 4));
    }

    @Test
    void cannotBeDueBeforeItWasFound() {
        assertThatThrownBy(() -> problem("p-1").found(DAY).due(DAY.minusDays(1)).build())
                .hasMessage("due day of problem 'p-1' must not be before the day it was found, got due 2011-05-31 and"
                        + " found 2011-06-01");
        assertThatThrownBy(() -> answered("p-1").toBuilder()
                        .addMeasure(new Measure(MeasureId.of("m"), LocalizedText.of("二", "two")))
                        .build())
                .hasMessage("id of a measure must be unique in its problem, got 'm' twice in problem 'p-1'");
    }
}
