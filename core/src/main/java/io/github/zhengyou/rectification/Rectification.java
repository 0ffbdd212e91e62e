package io.github.zhengyou.rectification;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.lifecycle.ProcedureReplay;
import io.github.zhengyou.lifecycle.Proceeding;
import io.github.zhengyou.lifecycle.StepKind;
import io.github.zhengyou.rectification.ProblemStanding.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The problems of a campaign and the procedure by which they are put right 整改.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Rectification {

    Rectification() {}

    /** The problems, in the order given; may be empty. */
    public abstract List<Problem> problems();

    /** What moves by the procedure for problems; empty where the plan names none. */
    public abstract Optional<ProcedureReplay> replay();

    /** The day as of which it is looked at; empty if none is known, and then nothing is overdue. */
    public abstract Optional<LocalDate> asOf();

    /** How each problem stands, in the order given. */
    public List<ProblemStanding> standings() {
        return problems().stream().map(this::standing).toList();
    }

    /** The standing of the first problem of that id; empty if there is none. */
    public Optional<ProblemStanding> standing(ProblemId id) {
        return problems().stream()
                .filter(problem -> problem.id().equals(id))
                .findFirst()
                .map(this::standing);
    }

    /** How a problem stands. */
    private ProblemStanding standing(Problem problem) {
        return new ProblemStanding(problem, progress(problem));
    }

    private Progress progress(Problem problem) {
        Optional<Proceeding> proceeding =
                replay().map(all -> all.proceeding(SubjectId.of(problem.id().value())));
        if (proceeding.isPresent() && proceeding.get().lastEntry().isPresent()) {
            return proceeding.get().kind().equals(StepKind.CLOSE)
                    ? Progress.CLOSED
                    : proceeding.get().isEnded() ? Progress.DROPPED : Progress.OPEN;
        }
        return problem.carriedOver().filter(CarriedOver::solved).isPresent() ? Progress.CLOSED : Progress.OPEN;
    }

    /** How many stand how. */
    public ProblemLedger ledger() {
        return ProblemLedger.of(standings(), asOf());
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Rectification}; nothing is required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableRectification.Builder {
        Builder() {}
    }
}
