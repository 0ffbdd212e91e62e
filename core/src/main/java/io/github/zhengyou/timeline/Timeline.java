package io.github.zhengyou.timeline;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * When a campaign runs: its days, its stages and its dated events 时间安排.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Timeline {

    Timeline() {}

    /** The days of the campaign. */
    public abstract Period period();

    /** The stages, in the order given; empty where a campaign has none. */
    public abstract List<Stage> stages();

    /** The dated events, in the order given; may be empty. */
    public abstract List<Stage> events();

    /** How the timeline stands on a day. */
    public TimelineStatus status(LocalDate asOf) {
        return TimelineStatus.of(this, asOf);
    }

    @Value.Check
    void check() {
        Set<StageId> ids = new HashSet<>();
        for (List<Stage> list : List.of(stages(), events())) {
            for (Stage stage : list) {
                if (!ids.add(stage.id())) {
                    throw new IllegalArgumentException(
                            "id of a stage or event must be unique in its timeline, got '" + stage.id() + "' twice");
                }
            }
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this timeline. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link Timeline}; the period is required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableTimeline.Builder {
        Builder() {}
    }
}
