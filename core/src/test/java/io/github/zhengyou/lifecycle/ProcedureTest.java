package io.github.zhengyou.lifecycle;

import static io.github.zhengyou.lifecycle.ProcedureFixtures.CANDIDATE;
import static io.github.zhengyou.lifecycle.ProcedureFixtures.DAY;
import static io.github.zhengyou.lifecycle.ProcedureFixtures.PROBLEM;
import static io.github.zhengyou.lifecycle.ProcedureFixtures.announce;
import static io.github.zhengyou.lifecycle.ProcedureFixtures.appraise;
import static io.github.zhengyou.lifecycle.ProcedureFixtures.event;
import static io.github.zhengyou.lifecycle.ProcedureFixtures.publicize;
import static io.github.zhengyou.lifecycle.ProcedureFixtures.recommend;
import static io.github.zhengyou.lifecycle.ProcedureFixtures.review;
import static io.github.zhengyou.lifecycle.ProcedureFixtures.vote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.lifecycle.Move.Moved;
import io.github.zhengyou.lifecycle.Move.Rejected;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProcedureTest {
    private static final SubjectId SUBJECT = SubjectId.of("s");

    private static List<Finding> findings(ProcedureEvent... events) {
        return CANDIDATE.replay(List.of(events)).findings().list().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }

    private static String english(Finding finding) {
        return finding.message(Catalogue.core(), Language.EN);
    }

    @Test
    void movesASubjectThroughAllSteps() {
        ProcedureReplay replay =
                CANDIDATE.replay(List.of(recommend(1), appraise(2), vote(3), review(4), announce(5), publicize(10)));
        Proceeding proceeding = replay.proceeding(SUBJECT);
        assertThat(proceeding.state()).isEqualTo(State.of("publicized"));
        assertThat(proceeding.kind()).isEqualTo(StepKind.PUBLICIZE);
        assertThat(proceeding.isEnded()).isTrue();
        assertThat(proceeding.next()).isEmpty();
        assertThat(proceeding.history()).hasSize(6);
        assertThat(proceeding.hasReached(StepKind.NOTICE)).isTrue();
        assertThat(proceeding.hasReached(StepKind.DROP)).isFalse();
        assertThat(replay.byState()).isEqualTo(Map.of(State.of("publicized"), 1L));
        assertThat(replay.findings().isEmpty()).isTrue();
    }

    @Test
    void doesNotCountAsPublicizedWhatIsOnlyRecommended() {
        ProcedureReplay replay = CANDIDATE.replay(List.of(recommend(1), publicize(2)));
        assertThat(replay.reached(StepKind.PUBLICIZE)).isZero();
        assertThat(replay.reached(StepKind.RECOMMEND)).isOne();
        assertThat(findings(recommend(1), publicize(2))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("procedure.illegal-transition");
            assertThat(finding.subject()).isEqualTo("s");
            assertThat(english(finding))
                    .isEqualTo("'s' in state 'recommended' cannot take the action 'publicity' (entry 'e2' of"
                            + " 2011-03-03); possible there: mass appraisal, vote of the members' meeting, superior"
                            + " review, drop. The entry is left out, and 's' does not count as further than that"
                            + " state: record the step that is missing before it, or correct it");
        });
    }

    @Test
    void saysWhichActionsThereAreWhereNoMoveHasTheOneTaken() {
        assertThat(findings(recommend(1), event(2, "publicise", Role.SUPERIOR).build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("procedure.unknown-action");
                    assertThat(english(finding))
                            .isEqualTo(
                                    "'s': no move of the process has the action 'publicise' (entry 'e2' of 2011-03-03); its"
                                            + " actions: recommend, appraise, vote, review, drop, announce, publicize. The entry is left out: correct the action");
                });
    }

    @Test
    void saysWhatASubjectAwaits() {
        ProcedureReplay replay = CANDIDATE.replay(List.of(recommend(1), appraise(2)));
        assertThat(replay.findings().list()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("procedure.awaiting");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.arguments())
                    .containsOnlyKeys("procedure", "state", "stateName", "next", "nextNames", "roles", "entry");
            assertThat(english(finding))
                    .isEqualTo("'s' stands in state 'recommended' and awaits: mass appraisal, vote of the members'"
                            + " meeting, superior review, drop");
        });
    }

    @Test
    void namesTheStepsThatAreMissing() {
        assertThat(findings(recommend(1), appraise(2), review(3)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("procedure.step-missing");
                    assertThat(finding.arguments().get("missing")).isEqualTo(new Argument.Texts(List.of("vote")));
                    assertThat(english(finding))
                            .isEqualTo(
                                    "'s' in state 'recommended' cannot take the action 'superior review' (entry 'e3' of"
                                            + " 2011-03-04) before these steps: vote of the members' meeting. The entry is left out:"
                                            + " take and record them first");
                });
    }

    @Test
    void namesARoleThatMayNotAct() {
        assertThat(findings(event(1, "recommend", Role.MASSES).build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("procedure.role-not-allowed");
                    assertThat(english(finding))
                            .isEqualTo(
                                    "'s' in state 'cultivated': the masses may not take the action 'recommend' (entry 'e1'"
                                            + " of 2011-03-02), only: Party committee. The entry is left out: correct its role or"
                                            + " leave the action to them");
                });
    }

    @Test
    void namesAMissingReasonAndATermThatIsNotOver() {
        assertThat(findings(recommend(1), event(2, "drop", Role.SUPERIOR).build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("procedure.reason-missing");
                    assertThat(english(finding))
                            .isEqualTo("'s': the action 'drop' (entry 'e2' of 2011-03-03) gives no reason. The entry"
                                    + " is left out: state the reason");
                });
        assertThat(findings(recommend(1), appraise(2), vote(3), review(4), announce(5), publicize(9)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("procedure.too-early");
                    assertThat(english(finding))
                            .isEqualTo("'s': the action 'publicity' (entry 'e9' of 2011-03-10) comes too early:"
                                    + " 'public notice' was not taken at least 5 days before. The entry is left out:"
                                    + " wait for the term, or record the step from which it runs");
                });
    }

    @Test
    void usesNoneOfTheEntriesThatShareAnId() {
        ProcedureEvent other = recommend(1).toBuilder().note("another").build();
        ProcedureReplay replay = CANDIDATE.replay(List.of(recommend(1), other));
        assertThat(replay.proceedings()).isEmpty();
        assertThat(replay.findings().list()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("procedure.repeated-entry");
            assertThat(english(finding))
                    .isEqualTo("entry id 'e1' is repeated with differing content, for s. None of these entries is"
                            + " used: give each its own id, or leave one out");
        });
        assertThat(CANDIDATE.replay(List.of(recommend(1), recommend(1))).refused())
                .isEmpty();
    }

    @Test
    void leavesOutLaterEventsAndThoseOfOtherProcedures() {
        assertThat(CANDIDATE.replay(List.of(recommend(1)), DAY).proceedings()).isEmpty();
        assertThat(PROBLEM.replay(List.of(recommend(1))).proceedings()).isEmpty();
        assertThat(PROBLEM.replay(List.of()).proceeding(SUBJECT).state()).isEqualTo(State.of("found"));
    }

    @Test
    void replaysTheSameInEveryOrder() {
        List<ProcedureEvent> events = List.of(recommend(1), publicize(2), appraise(3), vote(4), review(5), announce(6));
        ProcedureReplay expected = CANDIDATE.replay(events);
        List<ProcedureEvent> shuffled = new ArrayList<>(events);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            ProcedureReplay replay = CANDIDATE.replay(shuffled);
            assertThat(replay.proceedings()).isEqualTo(expected.proceedings());
            assertThat(replay.refused()).isEqualTo(expected.refused());
        }
    }

    @Test
    void refusesAnEventBeforeTheLast() {
        Proceeding moved =
                ((Moved<Proceeding, ProcedureEntry>) CANDIDATE.move(CANDIDATE.begin(SUBJECT), recommend(5))).next();
        var move = (Rejected<Proceeding, ProcedureEntry>) CANDIDATE.move(moved, review(2));
        assertThat(move.unmet())
                .containsExactly(
                        new ProcedureGuard.InOrder(),
                        new ProcedureGuard.ActionsTaken(Set.of(Action.of("appraise"), Action.of("vote"))));
        assertThatThrownBy(() -> CANDIDATE.move(CANDIDATE.begin(SubjectId.of("t")), recommend(1)))
                .hasMessage("event 'e1' must be of subject 't' and procedure 'candidates@1' to move it, got one of 's'"
                        + " and 'candidates@1'");
    }

    @Test
    void permitsInEachStateWhatTheTableSays() {
        assertThat(table(CANDIDATE))
                .containsExactly(
                        "announced: publicize>publicized",
                        "cultivated: recommend>recommended",
                        "dropped:",
                        "publicized:",
                        "recommended: appraise>recommended drop>dropped review>reviewed vote>recommended",
                        "reviewed: announce>announced");
        assertThat(table(PROBLEM))
                .containsExactly("closed:", "found: assign>rectifying", "rectifying: close>closed reopen>found");
    }

    /** What every action does in every state: the state it leads to, or nothing where it is refused. */
    private static List<String> table(Procedure procedure) {
        Map<State, List<String>> table = new TreeMap<>();
        List<Action> actions = procedure.transitions().stream()
                .map(Transition::action)
                .distinct()
                .sorted()
                .toList();
        for (Position<?, ProcedureGuard> position : procedure.lifecycle().positions()) {
            List<String> row = new ArrayList<>();
            for (Action action : actions) {
                position.transition(action).ifPresent(transition -> row.add(action + ">" + transition.to()));
                assertThat(position.permitted().contains(action))
                        .isEqualTo(position.transition(action).isPresent());
            }
            table.put(position.state(), row);
        }
        return table.entrySet().stream()
                .map(row -> row.getKey()
                        + ":"
                        + Stream.of(row.getValue())
                                .flatMap(List::stream)
                                .map(cell -> " " + cell)
                                .reduce("", String::concat))
                .toList();
    }

    @Test
    void isRefusedWithAllItsDefects() {
        assertThatThrownBy(() -> Procedure.builder(ProcessId.of("bad@1"))
                        .start("a", StepKind.REGISTER)
                        .state("island", StepKind.REVIEW)
                        .state("trap", StepKind.REVIEW)
                        .permit("a", "go", "trap")
                        .permit("a", "go", "trap")
                        .build())
                .isInstanceOf(LifecycleDefectException.class)
                .hasMessage("process 'bad@1' has no end; declare at least one; has states that no moves reach from the"
                        + " start, lead a transition there or leave them out: 'island'; has two moves for one action"
                        + " from one state, keep one of each: 'a' by 'go'");
    }

    @Test
    void isRefusedWhereItsGuardsNameActionsOfNoMove() {
        assertThatThrownBy(() -> Procedure.builder(ProcessId.of("typo@1"))
                        .start("a", StepKind.REGISTER)
                        .end("b", StepKind.REVIEW)
                        .permit("a", "go", "b")
                        .when(
                                new ProcedureGuard.ActionsTaken(Set.of(Action.of("anounce"))),
                                new ProcedureGuard.DaysPassed(Action.of("publicise"), 7))
                        .build())
                .isInstanceOf(LifecycleDefectException.class)
                .hasMessage("process 'typo@1' has guards that name actions of no transition, correct them or add a"
                        + " transition: 'anounce', 'publicise'");
    }

    @Test
    void isEqualByItsDefinition() {
        new EqualsTester()
                .addEqualityGroup(CANDIDATE)
                .addEqualityGroup(PROBLEM)
                .addEqualityGroup(CANDIDATE.begin(SUBJECT), CANDIDATE.begin(SUBJECT))
                .testEquals();
        assertThatThrownBy(() -> new ProcedureGuard.ActionsTaken(Set.of()))
                .hasMessage("guard 'actions-taken' must name at least one action, got none");
        assertThatThrownBy(() -> new ProcedureGuard.DaysPassed(Action.of("announce"), 0))
                .hasMessage("days since action 'announce' in guard 'days-passed' must be one or more, got 0");
        assertThatThrownBy(() -> event(1, "vote", Role.MASSES).order(-1).build())
                .hasMessage("order number of procedure event 'e1' must be zero or more, got -1");
    }
}
