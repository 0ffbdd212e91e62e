package io.github.zhengyou.rectification;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.lifecycle.StepKind;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a problem stands 问题进展.
 *
 * @param problem the problem
 * @param progress open, closed or dropped
 * @since 0.1
 */
public record ProblemStanding(Problem problem, Progress progress) {

    /**
     * Whether a problem is closed. What was solved in an earlier campaign is closed.
     *
     * @since 0.1
     */
    public enum Progress {
        /** Still to be closed 未销号. */
        OPEN,
        /** Closed: the procedure has reached a step {@link StepKind#CLOSE} and stands there 已销号. */
        CLOSED,
        /** The procedure ended otherwise 已终止. */
        DROPPED
    }

    /** Refuses {@code null}. */
    public ProblemStanding {
        requireNonNull(problem, "problem");
        requireNonNull(progress, "progress");
    }

    /** Its class beside the campaign before: newly arisen, or carried over and solved by now or not. */
    public CarryOverClass carryOver() {
        if (problem.carriedOver().isEmpty()) {
            return CarryOverClass.NEW;
        }
        return progress == Progress.CLOSED ? CarryOverClass.SOLVED : CarryOverClass.UNFINISHED;
    }

    /** Whether its last day is over and it is still open. */
    public boolean isOverdue(LocalDate asOf) {
        Optional<LocalDate> due = problem.due();
        return progress == Progress.OPEN && due.isPresent() && due.get().isBefore(asOf);
    }
}
