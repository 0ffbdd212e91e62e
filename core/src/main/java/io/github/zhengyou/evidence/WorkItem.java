package io.github.zhengyou.evidence;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.StageId;
import io.github.zhengyou.timeline.TaskId;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A dated piece of work: a meeting held, a plan issued, a pledge letter signed 工作事项. It fulfils a required task where it
 * names one, and shows that lines keep in step where it names an aspect.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class WorkItem {

    WorkItem() {}

    /** The id of the entry, unique within its record. */
    public abstract EntryId id();

    /** What was done; empty where the task or aspect says it. */
    public abstract Optional<LocalizedText> name();

    /** Who did it, an organization or a member; empty where only the line is known. */
    public abstract Optional<SubjectId> subject();

    /** The line that did it; empty where the subject tells. */
    public abstract Optional<Line> line();

    /** The other lines that took part, in the order given; may be empty. */
    public abstract Set<Line> jointly();

    /** The days on which it was done; of one day in most cases; {@code from} and {@code through} in JSON. */
    public abstract Period period();

    /** The required task that it fulfils. */
    public abstract Optional<TaskId> task();

    /** The stage that it belongs to; empty where the days tell. */
    public abstract Optional<StageId> stage();

    /** The aspect of work that it is. */
    public abstract Optional<WorkAspect> aspect();

    /** How many times the task was done; one or more, 1 unless given. */
    @Value.Default
    public long count() {
        return 1;
    }

    @Value.Check
    void check() {
        if (count() < 1) {
            throw new IllegalArgumentException("count of work item '" + id() + "' must be one or more, got " + count());
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this work item. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link WorkItem}; id and period are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableWorkItem.Builder {
        Builder() {}
    }
}
