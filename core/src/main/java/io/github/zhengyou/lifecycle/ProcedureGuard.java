package io.github.zhengyou.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Argument;
import java.util.Map;
import java.util.Set;

/**
 * A condition of a move of a procedure 办理条件. Closed: a procedure picks from these and sets their arguments.
 *
 * @since 0.1
 */
public sealed interface ProcedureGuard extends Guard<ProcedureAttempt> {

    @Override
    default String vocabulary() {
        return "procedure-guard";
    }

    @Override
    default Map<String, Argument> arguments() {
        return ImmutableMap.of();
    }

    /**
     * The event gives a reason 已说明理由.
     *
     * @since 0.1
     */
    record ReasonGiven() implements ProcedureGuard {
        @Override
        public String code() {
            return "reason-given";
        }

        @Override
        public boolean isMetBy(ProcedureAttempt attempt) {
            return attempt.event().reason().isPresent();
        }
    }

    /**
     * Each of these actions was taken before, in whatever order 前置环节已完成.
     *
     * @param actions the actions, at least one
     * @since 0.1
     */
    record ActionsTaken(Set<Action> actions) implements ProcedureGuard {

        /** @throws IllegalArgumentException if there is no action */
        public ActionsTaken {
            if (actions.isEmpty()) {
                throw new IllegalArgumentException("guard 'actions-taken' must name at least one action, got none");
            }
            actions = ImmutableSet.copyOf(actions);
        }

        @Override
        public String code() {
            return "actions-taken";
        }

        @Override
        public Map<String, Argument> arguments() {
            return ImmutableMap.of(
                    "actions",
                    new Argument.Texts(actions.stream().map(Action::code).toList()));
        }

        @Override
        public boolean isMetBy(ProcedureAttempt attempt) {
            return attempt.proceeding().actionsTaken().containsAll(actions);
        }
    }

    /**
     * At least so many days have passed since an action was taken last, such as the days of public notice 已满期限. On the day of
     * the action none has passed. Does not hold where it was never taken.
     *
     * @param action the action
     * @param days the days, one or more
     * @since 0.1
     */
    record DaysPassed(Action action, int days) implements ProcedureGuard {

        /** @throws IllegalArgumentException if the days are fewer than one */
        public DaysPassed {
            requireNonNull(action, "action");
            if (days < 1) {
                throw new IllegalArgumentException(
                        "days since action '" + action + "' in guard 'days-passed' must be one or more, got " + days);
            }
        }

        @Override
        public String code() {
            return "days-passed";
        }

        @Override
        public Map<String, Argument> arguments() {
            return ImmutableMap.of(
                    "since", new Argument.Text(action.code()), "days", new Argument.Amount(Decimal.of(days)));
        }

        @Override
        public Set<Action> actions() {
            return ImmutableSet.of(action);
        }

        @Override
        public boolean isMetBy(ProcedureAttempt attempt) {
            return attempt.proceeding()
                    .lastTaken(action)
                    .map(day -> !day.plusDays(days).isAfter(attempt.event().date()))
                    .orElse(false);
        }
    }

    /**
     * The event comes after the last one of its subject. Every procedure demands it of every move without naming it.
     *
     * @since 0.1
     */
    record InOrder() implements ProcedureGuard {
        @Override
        public String code() {
            return "in-order";
        }

        @Override
        public boolean isMetBy(ProcedureAttempt attempt) {
            return attempt.proceeding()
                    .lastEntry()
                    .map(last -> last.event().isBefore(attempt.event()))
                    .orElse(true);
        }
    }
}
