package io.github.zhengyou.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import io.github.zhengyou.lifecycle.LifecycleDefect.Kind;
import io.github.zhengyou.lifecycle.Move.Moved;
import io.github.zhengyou.lifecycle.Move.Rejected;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LifecycleTest {

    private static final State OPEN = State.of("open");
    private static final State CHECKED = State.of("checked");
    private static final State CLOSED = State.of("closed");
    private static final Action CHECK = Action.of("check");
    private static final Action REOPEN = Action.of("reopen");
    private static final Action CLOSE = Action.of("close");

    /** A condition on a number. */
    record AtLeast(int bound) implements Guard<Integer> {
        @Override
        public String code() {
            return "at-least";
        }

        @Override
        public Map<String, Argument> arguments() {
            return ImmutableMap.of("bound", new Argument.Amount(Decimal.of(bound)));
        }

        @Override
        public boolean isMetBy(Integer context) {
            return context >= bound;
        }
    }

    private static Transition<AtLeast> move(State from, Action action, State to) {
        return Transition.of(from, action, to);
    }

    private static Lifecycle.Builder<Integer, AtLeast> problem() {
        return Lifecycle.<Integer, AtLeast>builder(ProcessId.of("problem@1"))
                .start(OPEN)
                .state(CHECKED)
                .end(CLOSED)
                .permit(move(OPEN, CHECK, CHECKED).by(List.of(Role.REVIEWER, Role.SUPERVISOR)))
                .permit(move(CHECKED, REOPEN, OPEN))
                .permit(move(CHECKED, CLOSE, CLOSED)
                        .by(List.of(Role.SUPERVISOR))
                        .when(List.of(new AtLeast(1), new AtLeast(5), new AtLeast(3))));
    }

    private final Lifecycle<Integer, AtLeast> lifecycle = problem().build();

    @Test
    void movesAlongATransition() {
        assertThat(lifecycle.start().move(CHECK, Role.SUPERVISOR, 0))
                .isEqualTo(new Moved<>(
                        lifecycle.at(CHECKED), lifecycle.transitions().get(0)));
    }

    @Test
    void refusesAnActionThatTheStateDoesNotHave() {
        assertThat(lifecycle.start().move(CLOSE, Role.SUPERVISOR, 9))
                .isEqualTo(new Rejected<>(Rejection.NO_SUCH_ACTION, List.of(), List.of(CHECK)));
    }

    @Test
    void refusesEveryActionAtAnEnd() {
        assertThat(lifecycle.at(CLOSED).isEnd()).isTrue();
        assertThat(lifecycle.at(CLOSED).move(REOPEN, Role.SUPERVISOR, 9))
                .isEqualTo(new Rejected<>(Rejection.NO_SUCH_ACTION, List.of(), List.of()));
    }

    @Test
    void refusesARoleThatMayNotActBeforeLookingAtGuards() {
        assertThat(lifecycle.at(CHECKED).move(CLOSE, Role.MASSES, 0))
                .isEqualTo(new Rejected<>(
                        Rejection.ROLE_NOT_ALLOWED, List.of(), List.of(REOPEN, CLOSE), List.of(Role.SUPERVISOR)));
    }

    @Test
    void aMoveGivesWhatMovedOrSaysWhyNot() {
        assertThat(lifecycle.start().move(CHECK, Role.SUPERVISOR, 0).orElseThrow())
                .isEqualTo(lifecycle.at(CHECKED));
        assertThatThrownBy(
                        () -> lifecycle.at(CHECKED).move(CLOSE, Role.MASSES, 0).orElseThrow())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the move was refused: the role may not take the action, only: supervisor");
    }

    @Test
    void aRefusalSaysInBothLanguagesWhatIsPossibleWhoMayActOrWhatDoesNotHold() {
        assertThat(messages(lifecycle.start().move(CLOSE, Role.SUPERVISOR, 9)))
                .containsExactly("此状态下没有这一动作；此时可执行：check", "the state has no such action; possible there: check");
        assertThat(messages(lifecycle.at(CLOSED).move(CLOSE, Role.SUPERVISOR, 9)))
                .containsExactly("此状态下没有这一动作；此时可执行：无", "the state has no such action; possible there: none");
        assertThat(messages(lifecycle.start().move(CHECK, Role.MASSES, 9)))
                .containsExactly(
                        "该角色无权执行这一动作，仅限：审核方、督办方",
                        "the role may not take the action, only: reviewing organization, supervisor");
        assertThat(messages(new Rejected<>(
                        Rejection.GUARD_UNMET,
                        List.of(new ProcedureGuard.ReasonGiven(), new AtLeast(5)),
                        List.of(CHECK))))
                .containsExactly("下列条件未满足：已说明理由、at-least", "these conditions do not hold: a reason is given, at-least");
    }

    private static List<String> messages(Move<?, ?> move) {
        Rejected<?, ?> rejected = (Rejected<?, ?>) move;
        return List.of(
                rejected.message(Catalogue.core(), Language.ZH), rejected.message(Catalogue.core(), Language.EN));
    }

    @Test
    void letsEveryRoleTakeAnActionWithoutRoles() {
        assertThat(lifecycle.at(CHECKED).move(REOPEN, Role.of("anyone"), 0)).isInstanceOf(Moved.class);
    }

    @Test
    void namesEachUnmetGuardWithItsArguments() {
        Rejected<?, ?> rejected = (Rejected<?, ?>) lifecycle.at(CHECKED).move(CLOSE, Role.SUPERVISOR, 2);
        assertThat(rejected.code()).isEqualTo(Rejection.GUARD_UNMET);
        assertThat(rejected.unmet()).isEqualTo(List.of(new AtLeast(5), new AtLeast(3)));
        assertThat(rejected.unmet().get(0).arguments())
                .containsExactly(Map.entry("bound", new Argument.Amount(Decimal.of(5))));
        assertThat(rejected.permitted()).containsExactly(REOPEN, CLOSE);
    }

    @Test
    void listsWhatEachStatePermits() {
        assertThat(lifecycle.positions())
                .extracting(Position::permitted)
                .containsExactly(List.of(CHECK), List.of(REOPEN, CLOSE), List.of());
        assertThat(lifecycle.at(CHECKED).transition(CLOSE))
                .hasValue(lifecycle.transitions().get(2));
        assertThat(lifecycle.at(CHECKED).transition(CHECK)).isEmpty();
    }

    @Test
    void knowsNoStateButItsOwn() {
        assertThatThrownBy(() -> lifecycle.at(State.of("lost")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("state must be one of process 'problem@1' [open, checked, closed], got 'lost'");
    }

    @Test
    void keepsLabelsForPeople() {
        LocalizedText name = LocalizedText.of("核查", "check");
        Lifecycle<Integer, AtLeast> labelled =
                problem().label(CHECK, name).label(OPEN, name).build();
        assertThat(labelled.label(CHECK)).hasValue(name);
        assertThat(labelled.label(OPEN)).hasValue(name);
        assertThat(labelled.label(CLOSE)).isEmpty();
    }

    @Test
    void isEqualByDefinition() {
        new EqualsTester()
                .addEqualityGroup(problem().build(), problem().build())
                .addEqualityGroup(problem().permit(move(OPEN, CLOSE, CLOSED)).build())
                .addEqualityGroup(
                        problem().label(OPEN, LocalizedText.of("待查", "open")).build())
                .addEqualityGroup(
                        Transition.of(OPEN, CHECK, CHECKED).by(List.of(Role.MASSES)),
                        Transition.of(OPEN, CHECK, CHECKED).by(List.of(Role.MASSES, Role.MASSES)))
                .addEqualityGroup(Transition.of(OPEN, CHECK, CHECKED))
                .addEqualityGroup(move(OPEN, CHECK, CHECKED).when(List.of(new AtLeast(1))))
                .testEquals();
    }

    @Test
    void namesAllDefectsAtOnce() {
        State pit = State.of("pit");
        State island = State.of("island");
        assertThatThrownBy(() -> problem()
                        .state(pit)
                        .state(island)
                        .permit(move(OPEN, Action.of("fall"), pit))
                        .permit(move(OPEN, CHECK, CLOSED))
                        .permit(move(CLOSED, REOPEN, OPEN))
                        .permit(move(OPEN, Action.of("wander"), State.of("nowhere")))
                        .build())
                .isInstanceOf(LifecycleDefectException.class)
                .hasMessage("process 'problem@1' "
                        + "names states in transitions that it does not declare, declare or correct them: 'nowhere'; "
                        + "has states that no moves reach from the start, lead a transition there or leave them out:"
                        + " 'island'; "
                        + "has dead ends from which no moves reach an end, lead a transition on or make them ends:"
                        + " 'pit', 'island'; "
                        + "has two moves for one action from one state, keep one of each: 'open' by 'check'; "
                        + "has moves out of an end, leave them out or make the state no end: 'closed' by 'reopen'");
    }

    @Test
    void needsAStartAndAnEnd() {
        assertThatThrownBy(() -> Lifecycle.<Integer, AtLeast>builder(ProcessId.of("nothing@1"))
                        .build())
                .hasMessage("process 'nothing@1' has no start; declare one; has no end; declare at least one")
                .asInstanceOf(type(LifecycleDefectException.class))
                .extracting(LifecycleDefectException::defects)
                .isEqualTo(List.of(
                        new LifecycleDefect(Kind.NO_START, List.of()), new LifecycleDefect(Kind.NO_END, List.of())));
    }
}
