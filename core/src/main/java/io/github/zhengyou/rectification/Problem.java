package io.github.zhengyou.rectification;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.internal.Texts;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Something that is to be put right 问题. How it stands comes from the events of its procedure, not from here.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Problem {

    Problem() {}

    /** The id, unique in the record, and other than that of any organization or member. */
    public abstract ProblemId id();

    /** Who has it, an organization or a member; empty where it is of the campaign as a whole. */
    public abstract Optional<SubjectId> subject();

    /** What is wrong, not blank. */
    public abstract String text();

    /** The day it was found; empty if none is stated. */
    public abstract Optional<LocalDate> found();

    /** Who found it; empty if not stated. */
    public abstract Optional<ProblemSource> source();

    /** From which earlier campaign it comes; empty for one newly arisen. */
    public abstract Optional<CarriedOver> carriedOver();

    /** The last day by which it is to be closed 整改时限, inclusive; empty where none is set. */
    public abstract Optional<LocalDate> due();

    /** What is planned against it, in the order given; empty where nothing answers it. */
    public abstract List<Measure> measures();

    @Value.Check
    void check() {
        Texts.text("text of problem '" + id() + "'", text());
        Set<MeasureId> ids = new HashSet<>();
        for (Measure measure : measures()) {
            if (!ids.add(measure.id())) {
                throw new IllegalArgumentException("id of a measure must be unique in its problem, got '" + measure.id()
                        + "' twice in problem '" + id() + "'");
            }
        }
        found().ifPresent(day -> due().filter(due -> due.isBefore(day)).ifPresent(due -> {
            throw new IllegalArgumentException("due day of problem '" + id()
                    + "' must not be before the day it was found, got due " + due + " and found " + day);
        }));
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this problem. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link Problem}; id and text are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableProblem.Builder {
        Builder() {}
    }
}
